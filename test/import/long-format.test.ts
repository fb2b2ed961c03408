import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import {toCsv} from '../../src/export/csv.js';
import {long} from '../../src/export/long.js';
import {separated} from '../../src/export/separated.js';
import {tableOf} from '../../src/export/table.js';
import {gridOf} from '../../src/import/long-form/grid.js';
import {importFramework} from '../../src/import/import.js';
import type {Content, Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {isWritten, sheetOf} from '../../src/model/sheet.js';
import {frameworkOf, NAMES} from '../fixtures/files.js';
import {NAUGHTY} from '../fixtures/naughty.js';
import {anyFramework, anyText, frameworkWith} from '../helpers/texts.js';
import {thoroughly} from '../helpers/thorough.js';

const csvOf = (framework: Framework) => toCsv(tableOf(sheetOf(framework)), {long: true});

/** What came back, from bytes as a disk has them. */
async function back(csv: string): Promise<Framework> {
  const {framework, understood} = await importFramework([{name: 'there.csv', content: Buffer.from(csv)}]);
  assert.equal(understood.shape, 'long-export');
  return parseFramework(JSON.stringify(framework));
}

/** All that stands in a table of a framework, as values; competencies in the order of the groups, as a table has them. */
function inTable(framework: Framework): object {
  const {blocks} = sheetOf(framework);
  const levels = framework.levels.filter(level => isWritten(framework, level));
  return {
    levels: levels.map(({id, name}) => ({id, name})),
    tracks: several(framework.tracks.map(({id, title, levels: path}) => ({id, title, levels: path.filter(id => levels.some(level => level.id === id))})).filter(({levels}) => levels.length)),
    groups: blocks.flatMap(({group}) => (group ? [{id: group.id, title: group.title, summary: group.summary || undefined, note: group.note || undefined, takeaways: new Map(levels.flatMap(({id}) => (group.takeaways.get(id) ? [[id, group.takeaways.get(id)!] as const] : [])))}] : [])),
    competencies: blocks.flatMap(({competencies}) => competencies).map(competency => ({
      id: competency.id, title: competency.title, code: competency.code, group: competency.group, summary: competency.summary, criteria: criteriaOf(competency),
      cells: levels.map(level => {
        const {state, content, expected, ...more} = framework.cell(level, competency);
        return {
          state, content: content && contentOf(content), from: 'from' in more ? more.from.id : undefined,
          step: named(expected?.step ?? content?.step), wording: expected?.text, optional: expected?.optional,
        };
      }),
    })),
  };
}

/** One track is all levels in order, whatever it is called. */
const several = <Track>(tracks: readonly Track[]) => (tracks.length > 1 ? tracks : []);
const named = (thing?: {id: string; title: string; summary?: string}) => thing && {id: thing.id, title: thing.title, summary: thing.summary};
const criteriaOf = ({criteria}: Pick<Content, 'criteria'>) => criteria.map(({id, text, examples}) => ({id, text, examples: [...examples]}));
const contentOf = (content: Content) => ({text: content.text, criteria: criteriaOf(content), examples: [...content.examples], avoid: [...content.avoid], rated: content.rated && [...content.rated].sort()});

for (const name of NAMES.filter(name => sheetOf(frameworkOf(name)).levels.length)) {
  test(`exported and read again, ${name} has the same levels, competencies and contents`, async () => {
    const framework = frameworkOf(name);
    assert.deepEqual(inTable(await back(csvOf(framework))), inTable(framework));
  });
}

test('exported again, what was read is the same table, line by line', async () => {
  for (const name of NAMES.filter(name => sheetOf(frameworkOf(name)).levels.length)) {
    const csv = csvOf(frameworkOf(name));
    assert.deepEqual(csvOf(await back(csv)).split('\r\n'), csv.split('\r\n'), name);
  }
});

test('any text comes back as it was, each of the naughty ones in each place of a framework', async () => {
  assert.ok(NAUGHTY.length >= 514, `${NAUGHTY.length} texts`);
  for (let i = 0; i < NAUGHTY.length; i += 23) {
    const framework = frameworkWith(NAUGHTY.slice(i, i + 23));
    assert.deepEqual(inTable(await back(csvOf(framework))), inTable(framework), JSON.stringify(NAUGHTY.slice(i, i + 23)));
  }
  for (const text of thoroughly(NAUGHTY, NAUGHTY.filter((_, i) => i % 10 === 0))) {
    const framework = frameworkWith([text]);
    assert.deepEqual(inTable(await back(csvOf(framework))), inTable(framework), JSON.stringify(text).slice(0, 99));
  }
});

test('any framework comes back as it was', async () => {
  await fc.assert(fc.asyncProperty(anyFramework, async framework => {
    assert.deepEqual(inTable(await back(csvOf(framework))), inTable(framework));
  }));
});

test('a sheet that saves it again may put semicolons or tabs between the cells, and leave out the byte order mark', async () => {
  const framework = frameworkOf('kitchen-sink');
  const grid = long(tableOf(sheetOf(framework)));
  assert.deepEqual(inTable(await back(separated(grid, '\t'))), inTable(framework));
  assert.deepEqual(inTable(await back(Papa.unparse(Papa.parse<string[]>(separated(grid, ','), {skipEmptyLines: true}).data, {delimiter: ';', newline: '\n'}))), inTable(framework));
});

test('a grid is read as Papa Parse reads it', () => {
  const cell = fc.oneof(anyText, fc.constant(''));
  fc.assert(fc.property(fc.array(fc.array(cell, {minLength: 2, maxLength: 4}), {minLength: 1, maxLength: 5}), fc.constantFrom(',', ';', '\t'), (rows, delimiter) => {
    const csv = Papa.unparse(rows, {delimiter, newline: '\r\n', quotes: true});
    assert.deepEqual([...gridOf(csv, delimiter)].map(({cells}) => cells), rows);
  }));
});

test('a row knows its line, and a quote that is never closed ends with the text', () => {
  assert.deepEqual([...gridOf('a,b\n"c\r\nd",e\r\nf,"g', ',')], [
    {cells: ['a', 'b'], line: 1}, {cells: ['c\r\nd', 'e'], line: 2}, {cells: ['f', 'g'], line: 4},
  ]);
});

const HEAD = 'group_id,group,competency_id,code,competency,level_id,level,change,step_id,step,kind,id,title,text';

test('a row that somebody has added without ids is one of the level and the competency of that name', async () => {
  const {framework, warnings} = await importFramework([{name: 'x.csv', content: [HEAD,
    ',,craft,,Craft,jr,Junior,,,,criterion,1,,Finishes small tasks', ',,,,Craft,,Junior,,,,criterion,,,Asks early', ',,,,Craft,,Senior,,,,,,,Leads', ',,,,Craft,,Senior,,,,wish,,,Sings'].join('\n')}]);
  assert.deepEqual(framework.levels, [{id: 'jr', title: 'Junior'}, {id: 'senior', title: 'Senior'}]);
  assert.deepEqual(framework.competencies, [{id: 'craft', title: 'Craft', expectations: {jr: [{id: '1', text: 'Finishes small tasks'}, 'Asks early'], senior: ['Leads', 'Sings']}}]);
  assert.deepEqual(warnings.filter(({kind}) => kind === 'kind').map(({at: {line}, message}) => [line, message]), [
    [4, 'no kind is written; it was read as a criterion'], [5, 'there is no kind “wish”; it was read as a criterion']]);
});

test('it says what the form does not have, and is called as its file', async () => {
  const {framework, warnings, understood} = await importFramework([{name: 'out/Our levels.csv', content: csvOf(frameworkOf('frameworks/starter'))}]);
  assert.deepEqual([framework.title, framework.id, understood.confidence], ['Our levels', 'our-levels', 1]);
  assert.match(warnings[0]!.message, /no title, ways on, pay or guide/);
});

test('a megabyte of rows is read in the time of its length', async () => {
  const rows = Array.from({length: 40_000}, (_, i) => `,,c${i % 200},,C ${i % 200},l${i},L ${i},,,,criterion,,,Text`);
  const {framework} = await importFramework([{name: 'x.csv', content: [HEAD, ...rows].join('\n')}]);
  assert.equal(framework.levels.length, 40_000);
});
