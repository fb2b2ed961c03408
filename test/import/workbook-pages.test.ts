import assert from 'node:assert/strict';
import {test} from 'node:test';
import {zipSync, strToU8} from 'fflate';
import {Refused, type Warning} from '../../src/import/imported.js';
import type {Table} from '../../src/import/page.js';
import {readSource} from '../../src/import/source/source.js';
import {workbookPages} from '../../src/import/workbook/workbook-pages.js';
import {textsOf} from '../helpers/page-texts.js';
import {filesOf, workbook, type MadeSheet} from '../helpers/workbook.js';

function opened(...sheets: MadeSheet[]) {
  return read(workbook(...sheets));
}

function read(bytes: Uint8Array) {
  const warnings: Warning[] = [];
  assert.equal(readSource({name: 'career.xlsx', content: bytes}, () => {}).form, 'xlsx');
  const pages = workbookPages('career.xlsx', bytes, (kind, at, message) => warnings.push({kind, at, message}));
  const tables = pages.map(({blocks}) => blocks[0] as Table);
  return {pages, tables, warnings, texts: tables.map(({rows}) => rows.map(row => row.map(({text}) => text)))};
}

test('each sheet with something in it is a page, in the order of the tabs; a hidden one too, which is told', () => {
  const {pages, tables, warnings} = opened(
    {name: 'Design & Research', rows: [['Level', 'Craft'], ['L1', 'Draws']]},
    {name: 'Empty', rows: [[' ']]},
    {name: 'Old', rows: [['x', 'y']], hidden: true},
  );
  assert.deepEqual(pages.map(({title}) => title), ['Design & Research', 'Old']);
  assert.equal(tables[0]!.title, undefined, 'the page has it');
  assert.deepEqual(tables[0]!.rows[1]![1]!.at, {file: 'career.xlsx', line: 2, cell: 'Design & Research!B2'});
  assert.deepEqual(warnings.map(({kind, at}) => [kind, at.cell]), [['hidden', 'Old!A1']]);
});

test('a sheet that nobody has named gives its page no title, and alone none to its cells', () => {
  for (const name of ['Sheet1', 'Tabelle1', 'Feuil1', 'Hoja1', '工作表1', 'シート1']) {
    const {pages} = opened({name, rows: [['a', 'b']]});
    assert.equal(pages[0]!.title, undefined, name);
    assert.equal((pages[0]!.blocks[0] as Table).rows[0]![1]!.at.cell, 'B1');
  }
});

test('a merged cell says its text everywhere, and is marked where it only repeats it', () => {
  const {tables} = opened({name: 'All', rows: [
    ['', {value: 'Junior', columns: 2}, null, 'Senior'],
    [{value: 'Craft', rows: 2}, 'a', 'b', 'c'],
    [null, 'd', 'e', 'f'],
  ]});
  const marks = tables[0]!.rows.map(row => row.map(({text, covered}) => text + (covered ? ` (${covered})` : '')));
  assert.deepEqual(marks, [['', 'Junior', 'Junior (row)', 'Senior'], ['Craft', 'a', 'b', 'c'], ['Craft (column)', 'd', 'e', 'f']]);
});

test('what is under a merged cell is not lost', () => {
  const {texts} = opened({name: 'All', rows: [[{value: 'Shown', columns: 2}, 'Under it'], ['a', 'b']]});
  assert.deepEqual(texts[0], [['Shown', 'Under it'], ['a', 'b']]);
});

test('a merged cell that goes on to the end of the sheet ends with what is used', () => {
  const {texts} = opened({name: 'All', rows: [['a', {value: 'b', columns: 500, rows: 9000}], [null, null, null], ['', '', '', 'x']]});
  assert.deepEqual(texts[0]!.map(row => row.length), [4, 4, 4]);
});

test('numbers are what one sees in the sheet', () => {
  const seen: [number, string | undefined, string][] = [
    [4, undefined, '4'], [0.1 + 0.2, undefined, '0.3'], [2.5, undefined, '2.5'], [1234567, '#,##0', '1234567'], [1.5, '0.00', '1.50'],
    [0.25, '0%', '25%'], [0.125, '0.0%', '12.5%'], [0.07, '0%', '7%'], [4, '"L"0', 'L4'], [3, '0" years"', '3 years'], [3, '0+', '3+'],
    [46113, 'yyyy-mm-dd', '2026-04-01'], [46113.5, 'dd/mm/yyyy hh:mm', '2026-04-01 12:00'], [46113, '[$-407]d. mmmm yyyy', '2026-04-01'], [0.75, 'h:mm', '18:00'], [1, 'd/m/yy', '1900-01-01'], [60.5, '0.#', '60.5'],
    [5, '[Red]0', '5'], [7, '"day" 0', 'day 7'],
  ];
  const {texts} = opened({name: 'All', rows: seen.map(([value, format]) => [{value, ...(format && {format})}, 'years'])});
  assert.deepEqual(texts[0]!.map(([text]) => text), seen.map(([, , text]) => text));
});

test('a formula is what it came to, a truth TRUE or FALSE', () => {
  const {texts} = opened({name: 'All', rows: [[{formula: 'A1&B1', value: 'Senior'}, {formula: '1+1', value: 2}, true, false]]});
  assert.deepEqual(texts[0], [['Senior', '2', 'TRUE', 'FALSE']]);
});

test('a cell that is bold as a whole is a head, one with a bold word is not', () => {
  const {tables} = opened({name: 'All', rows: [[{value: 'a', bold: true}, {runs: [{text: 'b', bold: true}, {text: 'c', bold: true}]}, {runs: [{text: 'Writes', bold: true}, {text: ' code'}]}, 'd']]});
  assert.deepEqual(tables[0]!.rows[0]!.map(({text, isHead}) => [text, isHead ?? false]), [['a', true], ['bc', true], ['Writes code', false], ['d', false]]);
});

test('lines and bullets of a cell are lines and lists', () => {
  const {texts} = opened({name: 'All', rows: [['• Writes\n• Reads', 'One_x000D_\nTwo', 'A\n1) b\n2) c']]});
  assert.deepEqual(texts[0], [['- Writes\n- Reads', 'One\nTwo', 'A\n1. b\n2. c']]);
});

test('inline texts, prefixes and cells that do not say where they are can be read; how to pronounce a word is not part of it', () => {
  const files = filesOf([{name: 'All', rows: []}]);
  files['xl/worksheets/sheet1.xml'] = strToU8('<x:worksheet><x:sheetData><x:row><x:c t="inlineStr"><x:is><x:t>a &amp; b</x:t></x:is></x:c><x:c t="inlineStr"><x:is><x:r><x:t>役職</x:t></x:r><x:rPh><x:t>やくしょく</x:t></x:rPh></x:is></x:c></x:row><x:row><x:c><x:v>2</x:v></x:c></x:row></x:sheetData></x:worksheet>');
  assert.deepEqual(read(zipSync(files)).texts[0], [['a & b', '役職'], ['2', '']]);
});

test('texts are repaired as those of other files are, and the cell is told', () => {
  const {texts, warnings} = opened({name: 'All', rows: [['é', 'a\u00a0b'], ['x\u200by', 'R&amp;D']]});
  assert.deepEqual(texts[0], [['é', 'a b'], ['xy', 'R&D']]);
  assert.deepEqual(warnings.map(({kind, at}) => `${kind} ${at.cell}`), ['nbsp B1', 'invisible A2', 'entity B2']);

  const mangled = opened({name: 'All', rows: [['Ã‰quipe', 'a'], ['b', 'cafÃ© crÃ¨me']]});
  assert.deepEqual(mangled.texts[0], [['Équipe', 'a'], ['b', 'café crème']]);
  assert.deepEqual(mangled.warnings.map(({kind, at}) => `${kind} ${at.cell}`), ['mojibake A1', 'mojibake B2']);
});

test('what is no workbook, damaged or without words is refused with a way out', () => {
  const good = workbook({name: 'All', rows: [['a', 'b']]});
  for (const [bytes, said] of [
    [good.slice(0, -30), /damaged/],
    [new Uint8Array(), /damaged/],
    [workbook({name: 'All', rows: []}), /no text/],
  ] as const) assert.throws(() => workbookPages('x.xlsx', bytes, () => {}), error => error instanceof Refused && said.test(error.message));
});

test('comments are kept below the table, threads once, and each is told with its cell', () => {
  const files = filesOf([{name: 'All', rows: [['Level', 'Craft'], ['L1', 'Draws']]}]);
  const type = (name: string) => `http://schemas.openxmlformats.org/officeDocument/2006/relationships/${name}`;
  files['xl/worksheets/_rels/sheet1.xml.rels'] = strToU8(`<Relationships><Relationship Id="a" Type="${type('comments')}" Target="../comments1.xml"/><Relationship Id="b" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/t1.xml"/></Relationships>`);
  files['xl/comments1.xml'] = strToU8('<comments><authors><author>Ada</author></authors><commentList><comment ref="A2" authorId="0"><text><r><rPr><b/></rPr><t>Ada:</t></r><r><t xml:space="preserve">\nToo much?</t></r></text></comment><comment ref="B2"><text><t>[Threaded comment] Your version of Excel is old</t></text></comment></commentList></comments>');
  files['xl/threadedComments/t1.xml'] = strToU8('<ThreadedComments><threadedComment ref="B2" id="1"><text>With a pen &amp; ink</text></threadedComment><threadedComment ref="B2" id="2" parentId="1"><text>Yes</text></threadedComment></ThreadedComments>');
  const {pages, warnings, texts} = read(zipSync(files));
  assert.deepEqual(texts[0], [['Level', 'Craft'], ['L1', 'Draws']]);
  assert.deepEqual(textsOf({blocks: pages[0]!.blocks.slice(1)}).map(({text, at}) => [text, at.cell]), [['A2: Ada:', 'A2'], ['Too much?', 'A2'], ['B2: With a pen & ink', 'B2'], ['B2: Yes', 'B2']]);
  assert.deepEqual(warnings.map(({kind, at}) => `${kind} ${at.cell}`), ['comment A2', 'comment B2', 'comment B2']);
});

test('a cell that leads to a page is a link; one that leads anywhere else is its text', () => {
  const files = filesOf([{name: 'All', rows: [['Guide', 'Mail', 'Inside', 'Script']]}]);
  const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml'] as Uint8Array);
  files['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('</worksheet>', '<hyperlinks><hyperlink ref="A1" r:id="a"/><hyperlink ref="B1" r:id="b"/><hyperlink ref="C1" location="All!A1"/><hyperlink ref="D1" r:id="d"/></hyperlinks></worksheet>'));
  const link = (id: string, target: string) => `<Relationship Id="${id}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="${target}" TargetMode="External"/>`;
  files['xl/worksheets/_rels/sheet1.xml.rels'] = strToU8(`<Relationships>${link('a', 'https://example.com/guide')}${link('b', 'mailto:hr@example.com')}${link('d', 'javascript:alert(1)')}</Relationships>`);
  assert.deepEqual(read(zipSync(files)).texts[0], [['[Guide](https://example.com/guide)', '[Mail](mailto:hr@example.com)', 'Inside', 'Script']]);
});

test('text boxes are told of once, with how they begin; pictures and charts without words are not', () => {
  const files = filesOf([{name: 'All', rows: [['Level', 'Craft'], ['L1', 'Draws']]}]);
  const box = (...texts: string[]) => `<xdr:sp><xdr:txBody>${texts.map(text => `<a:p><a:r><a:t>${text}</a:t></a:r></a:p>`).join('')}</xdr:txBody></xdr:sp>`;
  const drawing = (inner: string) => strToU8(`<xdr:wsDr xmlns:xdr="x" xmlns:a="a"><xdr:twoCellAnchor><xdr:from><xdr:col>1</xdr:col></xdr:from>${inner}</xdr:twoCellAnchor></xdr:wsDr>`);
  files['xl/drawings/drawing1.xml'] = drawing('<xdr:pic><xdr:nvPicPr><xdr:cNvPr name="Logo"/></xdr:nvPicPr></xdr:pic>');
  files['xl/drawings/_rels/drawing1.xml.rels'] = strToU8('<Relationships/>');
  assert.deepEqual(read(zipSync(files)).warnings, []);
  files['xl/drawings/drawing2.xml'] = drawing(box('Each level &amp; its craft', 'includes the ones below'));
  files['xl/drawings/drawing3.xml'] = drawing(box('Ask HR before you share this sheet with anyone'));
  const [{kind, at, message}, ...more] = read(zipSync(files)).warnings as [Warning, ...Warning[]];
  assert.deepEqual([kind, at, more], ['unread', {file: 'career.xlsx', line: 1}, []]);
  assert.match(message, /^This workbook has drawings or text boxes, which are not read\. They begin with “Each level & its craft includes the ones below/);
});

test('rows and columns that are hidden are read and told, where something stands in them', () => {
  const files = filesOf([{name: 'All', rows: [['Level', 'Craft', 'Pay band'], ['L1', 'Draws', 'A'], ['L2', 'Paints', 'B']]}]);
  const sheet = new TextDecoder().decode(files['xl/worksheets/sheet1.xml'] as Uint8Array);
  files['xl/worksheets/sheet1.xml'] = strToU8(sheet.replace('<sheetData>', '<cols><col min="3" max="16384" hidden="1"/></cols><sheetData>').replace('<row r="2">', '<row r="2" hidden="1">').replace('</sheetData>', '<row r="9" hidden="1"/></sheetData>'));
  const {texts, warnings} = read(zipSync(files));
  assert.deepEqual(texts[0], [['Level', 'Craft', 'Pay band'], ['L1', 'Draws', 'A'], ['L2', 'Paints', 'B']]);
  assert.deepEqual(warnings.map(({kind, at}) => `${kind} ${at.cell}`), ['hidden C1', 'hidden A2']);
});
