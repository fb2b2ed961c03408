import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {importFramework} from '../../src/import.js';
import {shownOf} from '../../demo/studio/shown-sources.js';
import {cellKey, letterOf, lineKey, shownLines, shownSheet, spotOf, whereIn} from '../../demo/studio/source-lines.js';
import {workbook} from '../helpers/workbook.js';

const numbered = (count: number) => new Map(Array.from({length: count}, (_, i) => [i + 1, `line ${i + 1}`]));

test('a short text is shown as a whole', () => {
  const lines = shownLines(numbered(200), []);
  assert.equal(lines.length, 200);
  assert.ok(lines.every(({afterGap}) => !afterGap));
});

test('of a long text its beginning is shown, and what is around the places, with the gaps told', () => {
  const lines = shownLines(numbered(10_000), [5000, 5002]);
  assert.deepEqual(lines.map(({number}) => number), [1, 2, 3, 4, 4997, 4998, 4999, 5000, 5001, 5002, 5003, 5004, 5005]);
  assert.deepEqual(lines.filter(({afterGap}) => afterGap).map(({number}) => number), [4997]);
});

test('however many places there are, what is shown has an end, and so has a line of it', () => {
  const lines = shownLines(new Map([...numbered(50_000), [1, 'x'.repeat(1_000_000)]]), Array.from({length: 50_000}, (_, i) => i + 1));
  assert.ok(lines.length <= 600);
  assert.ok(lines[0]!.text.length < 700);
});

test('the name of a cell is read as it is written, whatever its sheet is called', () => {
  assert.deepEqual(spotOf('C4'), {sheet: '', column: 2, row: 4});
  assert.deepEqual(spotOf('Wow! So!AB12'), {sheet: 'Wow! So', column: 27, row: 12});
  assert.equal(spotOf('Design'), undefined);
  fc.assert(fc.property(fc.nat(10_000), column => assert.equal(spotOf(`${letterOf(column)}1`)!.column, column)));
});

test('a sheet has its letters and numbers, and its cells where they are', () => {
  const {columns, rows} = shownSheet('a.csv', '', [{cell: 'A1', text: 'Skill'}, {cell: 'C3', text: 'Leads'}], []);
  assert.deepEqual(columns, ['A', 'B', 'C']);
  assert.deepEqual(rows.map(({cells}) => cells), [['Skill', '', ''], ['', '', ''], ['', '', 'Leads']]);
});

test('each warning of a CSV, a text, a page and a workbook finds what it speaks of', async () => {
  const table = 'Skill,Junior,Senior\nCraft,Finishes tasks,Sets the standard\nPeople,n/a,Helps others\n';
  const given = [
    {name: 'a.csv', content: table},
    {name: 'b.md', content: '| Skill | Junior | Senior |\n|---|---|---|\n| Craft | Finishes tasks | Sets the standard |\n| People | n/a | Helps others |\n'},
    {name: 'c.html', content: '<table>\n<tr><th>Skill</th><th>Junior</th><th>Senior</th></tr>\n<tr><td>Craft</td><td>Finishes tasks</td><td>Sets</td></tr>\n<tr><td>People</td><td>n/a</td><td>Helps others</td></tr></table>'},
    {name: 'd.xlsx', content: workbook({name: 'Design', rows: [['Skill', 'Junior', 'Senior'], ['Craft', 'Draws', 'Draws well'], ['People', 'n/a', 'Helps others']]}, {name: 'Other', rows: [['About', 'us']]})},
  ];
  for (const file of given) {
    const {warnings} = await importFramework([file]);
    const shown = shownOf([file], warnings.map(({at}) => at));
    const blank = warnings.find(({kind}) => kind === 'blank')!;
    const {index, key} = whereIn(shown, blank.at)!;
    const one = shown[index]!;
    const found = one.kind === 'text' ? one.lines.find(line => lineKey(one, line) === key)!.text
      : one.rows.flatMap(row => row.cells.filter((_, column) => cellKey(one, row, column) === key))[0]!;
    assert.match(found, /n\/a/, file.name);
  }
});

test('what is said of a row of a sheet stands at its first cell; of a file that is not shown, nowhere', () => {
  const sheet = shownSheet('a.xlsx', 'Design', [{cell: 'Design!A1', text: 'x'}], []);
  assert.deepEqual(whereIn([sheet], {file: 'a.xlsx', line: 1}), {index: 0, key: 'a.xlsx\nDesign!A1'});
  assert.equal(whereIn([sheet], {file: 'b.xlsx', line: 1}), undefined);
  assert.equal(whereIn([sheet], {file: 'a.xlsx', line: 1, cell: 'Other!A1'}), undefined);
});
