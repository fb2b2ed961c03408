import assert from 'node:assert/strict';
import {test} from 'node:test';
import {toCsv} from '../../src/export/csv.js';
import {toHtml} from '../../src/export/html.js';
import {toMarkdown} from '../../src/export/markdown.js';
import {tableOf, type Table} from '../../src/export/table.js';
import {wide} from '../../src/export/wide.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {sheetOf} from '../../src/model/sheet.js';
import {fileOf, frameworkOf, NAMES} from '../fixtures/files.js';

/** Letters and digits alone: what is left of a text in any form. */
const bare = (text: string) => text.replace(/&\w+;|<[^>]*>|\]\([^)]*\)/g, '').replace(/[^\p{L}\p{N}]+/gu, '');

/** All texts in a piece of a file, but for ids and what refers to them. */
function textsIn(json: unknown, key = ''): string[] {
  if (typeof json === 'string') return ['id', 'was', 'group', 'sameAs', 'status', 'step'].includes(key) ? [] : [json];
  if (Array.isArray(json)) return json.flatMap(member => textsIn(member, key));
  return json ? Object.entries(json).flatMap(([key, member]) => textsIn(member, key)) : [];
}

/** What a file says of its competencies, but for steps that none of its levels expects: they are in no cell. */
function expectations({competencies = [], groups = [], levels = []}: FrameworkFile, name: string): string[] {
  const framework = frameworkOf(name);
  const expected = new Set(framework.competencies.flatMap(({entries}) => [...entries.values()].map(entry => (entry && typeof entry === 'object' && 'optional' in entry ? entry.step : undefined))));
  const used = framework.competencies.flatMap(({steps}) => steps).filter(step => expected.has(step));
  const shown = new Set(framework.competencies.map(({group}) => group));
  return [
    ...competencies.flatMap(({steps: _, ...competency}) => textsIn(competency)),
    ...used.flatMap(({title, content: {text = '', criteria, examples, avoid}}) => [title, text, ...criteria.map(({text}) => text), ...examples, ...avoid]),
    ...levels.flatMap(({expects}) => Object.values(expects ?? {}).flatMap(entry => (entry && typeof entry === 'object' ? entry.text ?? [] : []))),
    ...groups.filter(({id}) => shown.has(id)).flatMap(({tracks: _, ...group}) => textsIn(group)),
  ];
}

test('nothing that a framework says of its competencies is lost, in any form', () => {
  for (const name of NAMES) {
    const table = tableOf(sheetOf(frameworkOf(name)));
    for (const write of [toCsv, toMarkdown, toHtml, (table: Table) => toCsv(table, {long: true})]) {
      const written = bare(write(table));
      const texts = expectations(fileOf(name), name);
      assert.deepEqual(texts.filter(text => !written.includes(bare(text))), [], name);
      assert.equal(texts.length > 0, table.blocks.length > 0, name);
    }
  }
});

test('what is said at another level is said there, if that level is in the table; else here', () => {
  const bakery = frameworkOf('kitchen-sink');
  const cellOf = (...ids: string[]) => wide(tableOf(sheetOf(bakery, {levels: ids.map(id => bakery.level(id)!)}))).find(row => row.includes('Baking'))!.at(-1);
  assert.equal(cellOf('apprentice', 'keeper'), 'As Apprentice');
  assert.equal(cellOf('keeper'), 'As Apprentice\nWatches the loaves');
});

test('has the words that it is given, and the framework’s own nouns', () => {
  const bakery = frameworkOf('kitchen-sink');
  const table = tableOf(sheetOf(bakery), {none: 'Nicht erwartet', same: level => `Wie ${level}`, competency: 'Kompetenz', group: 'Gruppe'});
  for (const write of [toCsv, toMarkdown, toHtml]) {
    assert.match(write(table), /Nicht erwartet/);
    assert.match(write(table), /Wie Apprentice/);
    assert.match(write(table), /Craft/);
    assert.match(write(table), /Not written yet/);
  }
  assert.match(toCsv(tableOf(sheetOf(frameworkOf('minimal')), {competency: 'Kompetenz'})), /^\uFEFFKompetenz/);
});

test('an empty framework is a table of heads', () => {
  const framework = frameworkOf('minimal');
  const table = tableOf(sheetOf(framework, {levels: [framework.levels[0]!], group: {id: 'nobody', title: 'Nobody', takeaways: new Map(), tracks: []}}));
  assert.equal(toCsv(table), `\uFEFFCompetency,${framework.levels[0]!.name}\r\n`);
});
