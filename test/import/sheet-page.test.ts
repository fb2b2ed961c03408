import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import Papa from 'papaparse';
import {toCsv, toTabs} from '../../src/export/csv.js';
import {tableOf} from '../../src/export/table.js';
import {wide} from '../../src/export/wide.js';
import {Refused, type Warning} from '../../src/import/imported.js';
import {listed} from '../../src/import/pages/listed.js';
import type {Table} from '../../src/import/page.js';
import {records} from '../../src/import/pages/records.js';
import {cellName, sheetPage} from '../../src/import/pages/sheet-page.js';
import type {Form} from '../../src/import/source/source.js';
import {sheetOf} from '../../src/model/sheet.js';
import {frameworkOf, NAMES} from '../fixtures/files.js';

function read(text: string, form: Form = 'csv') {
  const warnings: Warning[] = [];
  const page = sheetPage({file: 'x.csv', form, text}, (kind, at, message) => warnings.push({kind, at, message}));
  const {rows} = page.blocks[0] as Table;
  return {rows, warnings, texts: rows.map(row => row.map(({text}) => text))};
}

test('what stands between the cells is found out, with commas or semicolons in the texts', () => {
  for (const separator of [',', ';', '\t', '|']) {
    const text = [['Level', 'Craft; code', 'Impact, reach'], ['L1', 'Writes, reads', ''], ['L2', 'a; b', 'c']].map(row => row.map(cell => (cell.includes(separator) ? `"${cell}"` : cell)).join(separator)).join('\n');
    assert.deepEqual(read(text).texts, [['Level', 'Craft; code', 'Impact, reach'], ['L1', 'Writes, reads', ''], ['L2', 'a; b', 'c']], separator);
  }
  assert.deepEqual(read('sep=;\na,b;c\n1,2,3;4\n').texts, [['a,b', 'c'], ['1,2,3', '4']]);
});

test('every cell knows its line and its name, with lines in the cells before it too', () => {
  const {rows} = read('a,b\n"one\n\ntwo",c\nd,e');
  assert.deepEqual(rows.map(row => row.map(({at}) => `${at.cell}:${at.line}`)), [['A1:1', 'B1:1'], ['A2:2', 'B2:4'], ['A3:5', 'B3:5']]);
  assert.deepEqual([0, 25, 26, 701, 702].map(column => cellName(column, 4)), ['A4', 'Z4', 'AA4', 'ZZ4', 'AAA4']);
  assert.equal(read('sep=;\na;b').rows[0]![0]!.at.line, 2);
});

test('short rows are filled up; empty ones at the end, and empty columns, are dropped', () => {
  assert.deepEqual(read('a,b,c,,\nd\n,,\n\ne,f\n,,,,\n\n').texts, [['a', 'b', 'c'], ['d', '', ''], ['', '', ''], ['', '', ''], ['e', 'f', '']]);
});

test('a stray quotation mark is a letter, and one that is never closed swallows nothing; both are told with their cell', () => {
  const stray = read('a,b\n1,"say "hi" now"\n2,3" screen');
  assert.deepEqual(stray.texts, [['a', 'b'], ['1', 'say "hi" now'], ['2', '3" screen']]);
  assert.deepEqual(stray.warnings.map(({kind, at}) => [kind, at.cell, at.line]), [['quote', 'B2', 2]]);
  const unclosed = read('a,b,c\n1,"two,3\n4,"five",6\n7,8,9');
  assert.deepEqual(unclosed.texts, [['a', 'b', 'c'], ['1', '"two', '3'], ['4', 'five', '6'], ['7', '8', '9']]);
  assert.deepEqual(unclosed.warnings.map(({kind, at, message}) => [kind, at.line, /never closed/.test(message)]), [['quote', 2, true]]);
});

test('bullets of any sort become list lines; a single dash does not', () => {
  assert.equal(listed('• a\n• b'), '- a\n- b');
  assert.equal(listed('Can:\n– a\n– b'), 'Can:\n- a\n- b');
  assert.equal(listed('•a\n   ◦ b\n◦ c'), '- a\n   - b\n  - c');
  assert.equal(listed('1) a\n2) b'), '1. a\n2. b');
  for (const text of ['- a\n- b', '1. a\n2. b', '– alone', '-', '–', '•', 'a • b', 'x – y']) assert.equal(listed(text), text);
});

test('what our own export wrote is the same table again', () => {
  for (const name of NAMES) {
    const table = tableOf(sheetOf(frameworkOf(name)));
    const grid = wide(table);
    const width = Math.max(...grid.map(row => row.findLastIndex(cell => cell.trim() !== '') + 1));
    if (width === 1) continue; // a framework without competencies: one column is no table
    const expected = grid.map(row => row.slice(0, width).map(cell => listed(cell)));
    assert.deepEqual(read(toCsv(table, {byteOrderMark: false}).replaceAll('\r\n', '\n')).texts, expected, name);
    assert.deepEqual(read(toTabs(table).replaceAll('\r\n', '\n'), 'tsv').texts, expected, name);
  }
});

const cell = fc.oneof(fc.string(), fc.array(fc.constantFrom('"', '""', ',', ';', '\t', '\n', ' ', 'a', 'é', '|', '\n\n'), {maxLength: 8}).map(signs => signs.join('')));

test('what papaparse writes has the same cells here, and none of them is in doubt', () => {
  fc.assert(fc.property(fc.array(fc.array(cell, {minLength: 1, maxLength: 5}), {minLength: 1, maxLength: 6}), fc.constantFrom(',', ';', '\t', '|'), fc.boolean(), (rows, delimiter, quotes) => {
    const text = Papa.unparse(rows, {delimiter, quotes, newline: '\n'});
    const found = [...records(text, delimiter)];
    const expected = Papa.parse<string[]>(text, {delimiter, newline: '\n'}).data;
    if (expected.at(-1)?.join('') === '' && expected.at(-1)?.length === 1 && !text.endsWith('""')) expected.pop(); // behind the last line end
    assert.deepEqual(found.map(record => record.map(({text}) => text)), expected);
    assert.ok(found.flat().every(({fault}) => fault === undefined));
  }));
});

test('a table without words is refused', () => {
  assert.throws(() => read(',,\n,,\n'), error => error instanceof Refused && /nothing in this table/.test(error.message));
});
