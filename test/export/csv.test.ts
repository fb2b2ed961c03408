import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import {toCsv, toTabs} from '../../src/export/csv.js';
import {transposed, type Grid} from '../../src/export/grid.js';
import {unguard} from '../../src/export/guard.js';
import {long} from '../../src/export/long.js';
import {LONG} from '../../src/export/long-columns.js';
import {tableOf} from '../../src/export/table.js';
import {wide} from '../../src/export/wide.js';
import {sheetOf} from '../../src/model/sheet.js';
import {frameworkOf, NAMES} from '../fixtures/files.js';
import {anyFramework, FORMULA, frameworkWith} from '../helpers/texts.js';

const tableNamed = (name: string) => tableOf(sheetOf(frameworkOf(name)));

/** The cells as another program reads them. */
function cellsOf(csv: string, delimiter = ','): string[][] {
  const {data, errors} = Papa.parse<string[]>(csv, {delimiter, newline: '\r\n'});
  assert.deepEqual(errors, []);
  assert.deepEqual(data.pop(), ['']); // behind the last line end
  return data;
}

const read = (csv: string, delimiter?: string) => cellsOf(csv, delimiter).map(row => row.map(unguard));

/** Rows of the long form as objects, without what is empty in them. */
function said(name: string): Record<string, string>[] {
  const [heads, ...rows] = long(tableNamed(name));
  return rows.map(row => Object.fromEntries(heads!.map((head, i) => [head, row[i]!] as const).filter(([, text]) => text)));
}

test('opened again, it is the same table: wide, long, turned and between tabs, for every framework', () => {
  for (const name of NAMES) {
    const table = tableNamed(name);
    assert.deepEqual(read(toCsv(table)), wide(table), name);
    assert.deepEqual(read(toCsv(table, {long: true})), long(table), name);
    assert.deepEqual(read(toCsv(table, {levelsAsRows: true})), transposed(wide(table)), name);
    assert.deepEqual(read(toTabs(table), '\t'), wide(table), name);
  }
});

test('opened again, it is the same table, whatever its texts are', () => {
  fc.assert(fc.property(anyFramework, framework => {
    const table = tableOf(sheetOf(framework));
    assert.deepEqual(read(toCsv(table)), wide(table));
    assert.deepEqual(read(toCsv(table, {long: true})), long(table));
    assert.deepEqual(read(toTabs(table), '\t'), wide(table));
  }));
});

test('no cell begins a formula, not even where the file is cut at semicolons and quotes are not seen', () => {
  fc.assert(fc.property(anyFramework, framework => {
    const table = tableOf(sheetOf(framework));
    for (const csv of [toCsv(table), toCsv(table, {long: true})]) {
      for (const row of cellsOf(csv)) for (const cell of row) assert.doesNotMatch(cell, FORMULA);
      for (const part of csv.slice(1).split(/[;\t\r\n]/)) assert.doesNotMatch(part.replace(/^"/, ''), FORMULA);
    }
    for (const row of cellsOf(toTabs(table), '\t')) for (const cell of row) assert.doesNotMatch(cell, FORMULA);
  }));
});

test('a formula in a cell stays text, and comes back unchanged', () => {
  const formula = '=HYPERLINK("https://example.org/?"&A1,"Click")';
  const csv = toCsv(tableOf(sheetOf(frameworkWith([formula]))), {long: true});
  assert.ok(cellsOf(csv).flat().includes(`'${formula}`));
  assert.ok(!cellsOf(csv).flat().includes(formula));
  assert.ok(read(csv).flat().includes(formula));
});

test('begins with a byte order mark, for Excel, unless it is to be left out', () => {
  const table = tableNamed('minimal');
  assert.equal(toCsv(table), `\uFEFF${toCsv(table, {byteOrderMark: false})}`);
  assert.doesNotMatch(toTabs(table), /\uFEFF/);
});

test('a cell of several criteria is a list, one of a single text is that text', () => {
  const table = tableNamed('kitchen-sink');
  assert.deepEqual(wide(table)[0], ['Group', 'Code', 'Craft', 'About', 'Apprentice', 'Baker', 'Master', 'Shopkeeper', 'Owner', 'Cake maker', 'Senior cake maker']);
  assert.deepEqual(wide(table).find(row => row[2] === 'Baking'), [
    'Oven', 'BAKE', 'Baking', 'From dough to loaf.\n• Never leaves a hot oven alone',
    'Watches the loaves',
    '• Bakes daily bread\n• Bakes rye\n  For example:\n  • A dark loaf',
    'Sure\nAll of this, and more:\n• Invents a loaf\nFor example:\n• A fig loaf\nNot:\n• Secret recipes',
    'As Apprentice', 'Not written yet', 'Flat: It fell.\nRisen: It stands.', 'Not expected',
  ]);
});

test('a group has a row for its summary and takeaways, and one for its note, each under a name of its own', () => {
  const ofOven = wide(tableNamed('kitchen-sink')).filter(([group]) => group === 'Oven').map(row => row.filter(Boolean).slice(1, 4));
  assert.deepEqual([ofOven[0], ofOven.at(-1)], [['At a glance', 'Heat and time.', 'Trusts the oven'], ['Note', 'Masters also mend it.']]);
});

test('columns of which nothing is known are left out', () => {
  assert.equal(wide(tableNamed('frameworks/starter'))[0]!.join(), 'Competency,Junior,Mid,Senior');
});

test('the long form has a row for each statement, with the ids of all that it belongs to', () => {
  assert.equal(LONG.join(), 'group_id,group,competency_id,code,competency,level_id,level,change,step_id,step,kind,id,title,text');
  const bakery = said('kitchen-sink');
  const baking = {group_id: 'oven', group: 'Oven', competency_id: 'baking', code: 'BAKE', competency: 'Baking'};
  const ofRye = bakery.filter(({id}) => id === 'rye');
  assert.deepEqual(ofRye, [
    {...baking, level_id: 'baker', level: 'Baker', kind: 'criterion', id: 'rye', text: 'Bakes rye'},
    {...baking, level_id: 'baker', level: 'Baker', kind: 'example', id: 'rye', text: 'A dark loaf'},
  ]);
  assert.deepEqual(bakery.filter(({level_id, competency_id}) => level_id === 'apprentice' && competency_id === 'decoration').map(({kind, step_id, title, text}) => [kind, step_id, title, text]), [
    ['step', 'plain', 'Plain', undefined], ['optional', 'plain', 'Welcome, not required', undefined], ['wording', 'plain', undefined, 'One colour will do.'],
  ]);
  assert.deepEqual(bakery.filter(({competency_id}) => competency_id === 'baking').map(({level_id, kind, id}) => [level_id, kind, id].join(' ')).slice(6), [
    'master step sure', 'master text ', 'master criterion g7j2cp', 'master example ', 'master avoid ', 'keeper same apprentice', 'owner todo ', 'cake-1 rated flat', 'cake-1 rated risen', 'cake-2 none ',
  ]);
  assert.deepEqual(bakery.filter(({competency_id, kind}) => !competency_id && kind !== 'track').map(({group_id, level_id = '', kind, text}) => [group_id, level_id, kind, text].join()), [
    'oven,,summary,Heat and time.', 'oven,baker,takeaway,Trusts the oven', 'oven,,note,Masters also mend it.',
  ]);
  assert.deepEqual(bakery.slice(-10).map(({level_id, kind, id, title}) => [level_id, kind, id, title].join()), [
    'apprentice,track,bread,Bread', 'baker,track,bread,Bread', 'master,track,bread,Bread', 'owner,track,bread,Bread',
    'apprentice,track,shop,Shop', 'baker,track,shop,Shop', 'keeper,track,shop,Shop', 'owner,track,shop,Shop',
    'cake-1,track,cakes,Cakes', 'cake-2,track,cakes,Cakes',
  ]);
});

test('all rows are of one length', () => {
  for (const name of NAMES) for (const grid of [wide(tableNamed(name)), long(tableNamed(name))] as Grid<string>[]) assert.equal(new Set(grid.map(row => row.length)).size, 1, name);
});
