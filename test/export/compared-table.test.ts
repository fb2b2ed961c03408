import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import {comparedTable} from '../../src/export/compared-table.js';
import {toCsv, toTabs} from '../../src/export/csv.js';
import {unguard} from '../../src/export/guard.js';
import {toHtml} from '../../src/export/html.js';
import {long} from '../../src/export/long.js';
import {toMarkdown} from '../../src/export/markdown.js';
import type {Table} from '../../src/export/table.js';
import {wide} from '../../src/export/wide.js';
import {compare, type Compared, type ComparedCell, type Comparison, type Side} from '../../src/model/comparison.js';
import type {Criterion, Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {frameworkOf, NAMES} from '../fixtures/files.js';
import {anyFramework, FORMULA} from '../helpers/texts.js';
import {thoroughly} from '../helpers/thorough.js';

const sides = (framework: Framework, ...ids: string[]): Side[] => ids.map(id => ({framework, level: framework.level(id)!}));
const tableNamed = (name: string, ...ids: string[]) => comparedTable(compare(sides(frameworkOf(name), ...ids)));
const rowOf = (table: Table, competency: string) => wide(table).find(row => row.includes(competency))!;

/** Comparisons of a level with the one that follows in the file, of every one or of some, and of four at once. */
function comparisons(name: string): Comparison[] {
  const framework = frameworkOf(name);
  const pairs = framework.levels.slice(1).map((level, i) => compare([{framework, level: framework.levels[i]!}, {framework, level}]));
  return [...thoroughly(pairs, pairs.filter((_, i) => i % 3 === 0)), ...(framework.levels.length > 3 ? [compare(framework.levels.slice(0, 4).map(level => ({framework, level})))] : [])];
}

/** What is said of one competency at one level, and what became of it. */
const listsOf = ({criteria, texts, examples, avoid, rated}: ComparedCell) => [...texts, ...criteria, ...examples, ...avoid, ...rated] as Compared<string | Criterion>[];
const textOf = ({now, before}: Compared<string | Criterion>) => (typeof (now ?? before) === 'string' ? (now ?? before) as string : ((now ?? before) as Criterion).text);

/** Letters and digits alone: what is left of a text in any form. */
const bare = (text: string) => text.replace(/&\w+;|<[^>]*>|\]\([^)]*\)/g, '').replace(/[^\p{L}\p{N}]+/gu, '');

/** Rows of a file as a program reads them. */
function recordsOf(csv: string): Record<string, string>[] {
  const [heads, ...rows] = Papa.parse<string[]>(csv.slice(1), {newline: '\r\n', skipEmptyLines: true}).data;
  return rows.map(row => Object.fromEntries(heads!.map((head, i) => [head, unguard(row[i]!)])));
}

test('what is new, changed or gone is told of each statement, where others stay; and these stand below', () => {
  const framework = parseFramework({
    title: 'T',
    levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}, {id: 'c', title: 'C'}],
    competencies: [{title: 'Baking', expectations: {
      a: {criteria: ['Bakes rye bread', 'Sweeps the floor', 'Keeps the oven hot'], examples: ['A loaf'], avoid: ['Smoke']},
      b: {criteria: ['Bakes rye bread', 'Keeps the oven hot all night long', 'Sells cakes'], examples: ['A loaf', 'Three buns'], avoid: ['Smoke']},
      c: {criteria: ['Invents', 'Travels']},
    }}],
  });
  assert.deepEqual(rowOf(comparedTable(compare(sides(framework, 'a', 'b', 'c'))), 'Baking'), [
    'Baking',
    '• Bakes rye bread\n• Sweeps the floor\n• Keeps the oven hot\nFor example:\n• A loaf\nNot:\n• Smoke',
    'Changed\n• Extended: Keeps the oven hot all night long\n• New: Sells cakes\n• No longer: Sweeps the floor\nAs before: Bakes rye bread\nFor example:\n• As before: A loaf\n• New: Three buns\nNot:\n• As before: Smoke',
    'Changed\n• Invents\n• Travels',
  ]);
});

test('level 4 of sthorm has two new criteria in its overview, and nine as before: none of these is told as new', () => {
  const [, , , level4] = rowOf(tableNamed('frameworks/sthorm', 'l3', 'l4'), 'Overview');
  const [told, kept] = level4!.split('\nAs before:\n');
  assert.deepEqual(told!.split('\n').map(line => line.slice(0, 6)), ['Extend', '• New:', '• New:']);
  assert.equal(kept!.split('\n').length, 9);
  assert.ok(kept!.includes('• Is at mid level.'));
});

test('the first level of a cumulative framework has what it carries on from those below it', () => {
  const [, , level3] = rowOf(tableNamed('frameworks/sthorm', 'l3', 'l4'), 'Overview');
  assert.match(level3!, /^• Has at least two years.*\nCarried on:\n(• .*\n)*• Is a student\.\n/s);
});

test('one word tells of a whole in which all has the same fate, or nothing is left', () => {
  assert.deepEqual(rowOf(tableNamed('frameworks/engineering-levels', 'senior', 'lead'), 'Surfacing problems').slice(-2), ['Brings up problems that the team had not yet seen', 'Changed\nRuns the sessions where problems are found']);
  assert.match(rowOf(tableNamed('frameworks/prontopro', 'software-engineer', 'senior-software-engineer'), 'Product').at(-1)!, /^Up a step, from Enhance to Design\.\nDesign\n/);
});

test('begins at a glance with the facts of the levels, and with what they say of themselves', () => {
  const engineering = wide(tableNamed('frameworks/engineering-levels', 'senior', 'lead'));
  assert.deepEqual(engineering.slice(1, 3).map(row => row.slice(0, 2)), [['At a glance', 'Unit of leverage'], ['At a glance', 'What good work looks like']]);
  assert.deepEqual(engineering[1]!.slice(-2), ['A direction', 'What a team delivers']);
  const waypoints = wide(tableNamed('frameworks/waypoints', 'l3', 'l4'));
  assert.equal(waypoints[2]![1], 'The level itself');
  assert.match(waypoints[2]!.at(-1)!, /^Changed\n• Leads project teams/);
});

test('a level of which nothing is written stands there with its summary', () => {
  const [, inShort] = wide(tableNamed('frameworks/engineering-levels', 'lead', 'staff'));
  const framework = frameworkOf('frameworks/engineering-levels');
  assert.deepEqual(inShort!.slice(1), ['In short', '', framework.level('lead')!.summary ?? '', framework.level('staff')!.summary ?? '']);
});

test('says nothing of changes where two levels have nothing in common', () => {
  const table = tableNamed('frameworks/waypoints', 'l4', 'm3');
  assert.ok(table.blocks.flatMap(({rows}) => rows).flatMap(({cells}) => cells).every(({change, statements}) => !change && statements.every(({change}) => !change)));
});

test('only the rows that are given are in it, with or without what the levels say of themselves', () => {
  const comparison = compare(sides(frameworkOf('frameworks/engineering-levels'), 'senior', 'lead'));
  const rows = [comparison.rows[3]!];
  const titles = (table: Table) => table.blocks.flatMap(({rows}) => rows.map(({competency}) => competency.title));
  assert.deepEqual(titles(comparedTable(comparison, {}, {rows})), ['Unit of leverage', 'What good work looks like', rows[0]!.competency.title]);
  assert.deepEqual(titles(comparedTable(comparison, {}, {rows, glance: false})), [rows[0]!.competency.title]);
});

test('nothing is lost: every statement of both levels is in every form, and in the long one with what became of it', () => {
  for (const name of NAMES) {
    for (const comparison of comparisons(name)) {
      const table = comparedTable(comparison);
      const written = [toCsv, toTabs, toHtml, toMarkdown].map(write => bare(write(table)));
      const records = recordsOf(toCsv(table, {long: true}));
      for (const {cells} of comparison.rows) {
        for (const [i, cell] of cells.entries()) {
          for (const compared of listsOf(cell)) {
            for (const text of written) assert.ok(text.includes(bare(textOf(compared))), `${name}: ${textOf(compared)}`);
            if (!comparison.shares) continue;
            const {level} = comparison.sides[i]!;
            assert.ok(records.some(record => record['level_id'] === level.id && record['text'] === textOf(compared) && record['change'] === compared.change), `${name}, ${level.id}: ${compared.change} ${textOf(compared)}`);
          }
        }
      }
      for (const {level} of comparison.sides) {
        for (const text of [...level.facts.values(), ...level.criteria.map(({text}) => text)].flat()) for (const form of written) assert.ok(form.includes(bare(text)), text);
        assert.deepEqual(records.filter(({level_id, kind}) => level_id === level.id && kind === 'fact').map(({title, text}) => [title, text]), [...level.facts].flatMap(([name, texts]) => [texts].flat().map(text => [name, text])));
      }
    }
  }
});

test('the long form tells of as many statements of each fate as the comparison has', () => {
  const count = (fates: readonly string[]) => Object.fromEntries(['new', 'changed', 'extended', 'same', 'carried', 'dropped'].map(fate => [fate, fates.filter(other => other === fate).length]));
  const kinds = new Set(['wording', 'text', 'criterion', 'avoid', 'rated']);
  for (const name of NAMES) {
    const framework = frameworkOf(name);
    for (const comparison of comparisons(name).filter(({shares, unwritten}) => shares && !unwritten.length)) {
      const records = recordsOf(toCsv(comparedTable(comparison, {}, {glance: false}), {long: true}));
      const later = records.filter(({level_id, kind, id}) => level_id && level_id !== comparison.sides[0]!.level.id && (kinds.has(kind!) || (kind === 'example' && !id)));
      const wanted = comparison.rows.flatMap(({cells}) => cells.slice(1).flatMap(listsOf));
      const fates = later.flatMap(({change}) => change || []);
      assert.deepEqual(count(fates), count(wanted.map(({change}) => change)), `${framework.title}: ${comparison.sides.map(({level}) => level.id).join()}`);
    }
  }
});

test('what stands at a glance has no ids in the long form, and no name but its own', () => {
  const records = recordsOf(toCsv(tableNamed('frameworks/waypoints', 'l3', 'l4'), {long: true}));
  const own = records.filter(({competency_id, group_id}) => !competency_id && !group_id);
  assert.deepEqual([...new Set(own.map(({kind}) => kind))], ['fact', 'criterion']);
  assert.ok(own.every(({group, competency, level_id}) => !group && !competency && level_id));
});

test('of two frameworks, levels say whose they are, rows stand in the groups of their own, and so do takeaways', () => {
  const [engineering, waypoints] = [frameworkOf('frameworks/engineering-levels'), frameworkOf('frameworks/waypoints')];
  const comparison = compare([...sides(engineering, 'senior'), ...sides(waypoints, 'l4')]);
  const table = comparedTable(comparison);
  assert.deepEqual(table.levels.map(({name}) => name), ['Senior (Engineering levels)', `${waypoints.level('l4')!.name} (${waypoints.title})`]);
  assert.equal(table.blocks.slice(1).flatMap(({rows}) => rows).length, comparison.rows.length);
  const ofWaypoints = new Set(comparison.rows.filter(({framework}) => framework === waypoints).map(({competency}) => competency.group));
  for (const id of ofWaypoints) assert.ok(table.blocks.some(({group}) => group === waypoints.groups.find(group => group.id === id)));
  assert.match(toCsv(table), /Misses: /);
  const other = frameworkOf('frameworks/engineering-levels');
  assert.deepEqual(comparedTable(compare([...sides(engineering, 'senior'), ...sides(other, 'senior')])).blocks.find(({group}) => group?.id)!.takeaways.map(Boolean), [true, false]);
});

test('has the words that it is given', () => {
  const comparison = compare(sides(frameworkOf('frameworks/sthorm'), 'l3', 'l4'));
  const table = comparedTable(comparison, {kept: 'Wie zuvor', kinds: {...comparedTable(comparison).words.kinds, new: 'Neu', extended: 'Erweitert', carried: 'Bleibt'}});
  for (const write of [toCsv, toMarkdown, toHtml]) for (const word of ['Wie zuvor:', 'Neu:', 'Erweitert', 'Bleibt:']) assert.ok(write(table).includes(word), word);
});

test('opened again it is the same, and no cell begins a formula, whatever the texts are', () => {
  fc.assert(fc.property(anyFramework, framework => {
    const table = comparedTable(compare(framework.levels.map(level => ({framework, level}))));
    for (const [csv, grid] of [[toCsv(table), wide(table)], [toCsv(table, {long: true}), long(table)]] as const) {
      const {data} = Papa.parse<string[]>(csv, {delimiter: ',', newline: '\r\n'});
      for (const cell of data.flat()) assert.doesNotMatch(cell, FORMULA);
      assert.deepEqual(data.slice(0, -1).map(row => row.map(unguard)), grid);
    }
  }));
});
