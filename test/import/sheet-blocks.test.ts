import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sheetPage} from '../../src/import/pages/sheet-page.js';
import {workbookPages} from '../../src/import/workbook/workbook-pages.js';
import {sketch} from '../helpers/page-texts.js';
import {workbook, type MadeCell} from '../helpers/workbook.js';

/** The blocks of a sheet, tables with their rows behind `=`. */
const read = (...lines: readonly string[]) => shown(sheetPage({file: 'a.csv', form: 'csv', text: lines.join('\n')}, () => {}).blocks);
const shown = (blocks: Parameters<typeof sketch>[0]) => blocks.flatMap(block => (block.kind === 'table' ? ['=', ...sketch([block])] : sketch([block])));

const LONG = 'Plans the work of a whole quarter with others';

test('a title above a table is a heading, what else stands there a text', () => {
  assert.deepEqual(read('Leiter der Werkstatt,,', 'Gilt seit Mai.,,', ',Geselle,Meister', `Holz,${LONG},b`), ['# Leiter der Werkstatt', 'Gilt seit Mai.', '=', ' | Geselle | Meister', `Holz | ${LONG} | b`]);
  assert.deepEqual(read('Escalera,,', ',,', 'Nivel,A,B', 'L1,a,b'), ['# Escalera', '=', 'Nivel | A | B', 'L1 | a | b']);
});

test('a title with an empty row below it is that of the sheet, where others stand right above their tables', () => {
  assert.deepEqual(read('Karriärstege,,', '', 'Kompetens,Junior,Senior', 'Kod,a,b', '', 'Ledarskap,,', 'Kompetens,Junior,Senior', 'Mål,c,d'),
    ['# Karriärstege', '=', 'Kompetens | Junior | Senior', 'Kod | a | b', '## Ledarskap', '=', 'Kompetens | Junior | Senior', 'Mål | c | d']);
});

test('an empty row ends a table where what follows has heads of its own', () => {
  assert.deepEqual(read('Técnica,,', 'Competencia,Júnior,Sénior', 'Corte,a,b', ',,', 'Personas,,', 'Competencia,Júnior,Sénior', 'Trato,c,d', '', 'Nota: se revisa en mayo.,,'),
    ['## Técnica', '=', 'Competencia | Júnior | Sénior', 'Corte | a | b', '## Personas', '=', 'Competencia | Júnior | Sénior', 'Trato | c | d', 'Nota: se revisa en mayo.']);
  assert.deepEqual(read('Level,A,B', 'L1,a,b', '', 'Step,What it means', `One,${LONG}`, `Two,${LONG}`), ['=', 'Level | A | B', 'L1 | a | b', '=', 'Step | What it means', `One | ${LONG}`, `Two | ${LONG}`]);
  assert.deepEqual(read('Level,A', 'L1,a', '', 'Step,B,C', 'x,y,z').filter(line => line === '=').length, 2, 'it is wider');
});

test('an empty row that only parts the groups of a table is a row of it', () => {
  const rows = ['Competency,Junior,Senior', '', 'Craft,,', `Code,${LONG},${LONG}`, '', 'People,,', '', `Talk,${LONG},${LONG}`, `Mentoring,${LONG},b`];
  assert.deepEqual(read(...rows), ['=', ...rows.map(row => (row ? row.split(',').join(' | ') : ' |  | '))]);
});

test('tables side by side are apart where they have the same corner; a lone remark beside a table is a text', () => {
  assert.deepEqual(read('Level,A,,Level,B', 'L1,a,,M1,b', 'L2,c,,,'), ['=', 'Level | A', 'L1 | a', 'L2 | c', '=', 'Level | B', 'M1 | b']);
  assert.deepEqual(read('Level,A,,', 'L1,a,,See the handbook.'), ['=', 'Level | A', 'L1 | a', 'See the handbook.']);
  assert.deepEqual(read('Area,L1,,M1', 'Code,a,,b', 'Talk,c,,'), ['=', 'Area | L1 |  | M1', 'Code | a |  | b', 'Talk | c |  | ']);
});

test('a sheet of one column is a text, with its lists', () => {
  assert.deepEqual(read('Read me', 'This is how we grow.', '• one', '• two', '', 'Who?', 'You.'), ['# Read me', 'This is how we grow.', '- one', '- two', '## Who?', 'You.']);
});

test('a workbook is read so too: its titles are merged, its heads bold, and a head over all levels is no title', () => {
  const bold = (value: string): MadeCell => ({value, bold: true});
  const [page] = workbookPages('a.xlsx', workbook({name: '職位', rows: [
    [{value: '等級', columns: 3}], [bold('能力'), bold('初級'), bold('上級')], ['設計', 'あ', 'い'], [null],
    [bold('歩み'), bold('一'), bold('二')], ['設計', 'う', 'え'],
  ]}), () => {});
  assert.deepEqual(shown(page!.blocks), ['# 等級', '=', '!能力 | !初級 | !上級', '設計 | あ | い', '=', '!歩み | !一 | !二', '設計 | う | え']);
  const [merged] = workbookPages('a.xlsx', workbook({name: 'All', rows: [['', {value: 'Levels', columns: 2}], [{value: 'Area', rows: 1}, 'L1', 'L2'], ['Code', 'a', 'b']]}), () => {});
  assert.deepEqual(shown(merged!.blocks), ['=', ' | Levels | <Levels', 'Area | L1 | L2', 'Code | a | b']);
});
