import assert from 'node:assert/strict';
import {test} from 'node:test';
import {deflateSync, strToU8, zipSync, type Zippable} from 'fflate';
import {Archive} from '../../src/import/workbook/archive.js';
import {BUDGETS} from '../../src/import/budgets.js';
import {Refused} from '../../src/import/imported.js';
import type {Table} from '../../src/import/page.js';
import {sheetPage} from '../../src/import/pages/sheet-page.js';
import {readSource} from '../../src/import/source/source.js';
import {workbookPages} from '../../src/import/workbook/workbook-pages.js';
import {textsOf} from '../helpers/page-texts.js';
import {filesOf, workbook} from '../helpers/workbook.js';
import {countingSteps} from '../helpers/steps.js';
import {times} from '../helpers/thorough.js';

/** Steps for each character: a square would be thousands. */
const MOST = 200;

const refused = (said: RegExp) => (error: unknown) => error instanceof Refused && said.test(error.message);
const nobody = () => {};
const SHEET = 'xl/worksheets/sheet1.xml';

/** A workbook whose sheet is something else. */
function withSheet(xml: string, more: Zippable = {}): Uint8Array {
  return zipSync({...filesOf([{name: 'All', rows: []}]), [SHEET]: strToU8(xml), ...more});
}

/** Bytes with what follows a sign overwritten. */
function changed(bytes: Uint8Array, sign: number, at: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  for (let i = 0; i + 4 <= copy.length; i++) if (view.getUint32(i, true) === sign) view.setUint32(i + at, value, true);
  return copy;
}

/** An archive of one file with deflated bytes that are given, whatever its sizes are. */
function archiveOf(name: string, deflated: Uint8Array): Uint8Array {
  const stored = zipSync({[name]: [deflated, {level: 0}]});
  const view = new DataView(stored.buffer);
  for (let i = 0; i + 4 <= stored.length; i++) {
    if (view.getUint32(i, true) === 0x04034b50) view.setUint16(i + 8, 8, true);
    if (view.getUint32(i, true) === 0x02014b50) view.setUint16(i + 10, 8, true);
  }
  return stored;
}

test('a bomb of zeros stops as soon as it is plain what it is: counted in bytes that came out', () => {
  const bomb = archiveOf('bomb', deflateSync(new Uint8Array(40_000_000), {level: 1}));
  let came = 0;
  assert.throws(() => new Archive('x.xlsx', bomb).read('bomb', piece => (came += piece.length)), refused(/times as large/));
  assert.ok(came < BUDGETS.freely + 10_000_000, `${came} came out`);
});

test('many files that are the same bytes count as often as they are read', () => {
  const text = Array.from({length: 500_000}, (_, i) => `${i % 977} `).join('');
  const archive = new Archive('x.xlsx', archiveOf('a', deflateSync(strToU8(text))));
  let came = 0;
  assert.throws(() => {
    for (;;) archive.read('a', piece => (came += piece.length));
  }, refused(/unpacked, this workbook has more than/));
  assert.ok(came <= BUDGETS.inflated);
});

test('what an archive says of its sizes is not believed', () => {
  const good = workbook({name: 'All', rows: [['a', 'b']]});
  for (const size of [0, 1, 0xffffffff]) {
    const lying = changed(good, 0x02014b50, 24, size);
    assert.equal((workbookPages('x.xlsx', lying, nobody)[0]!.blocks[0] as Table).rows[0]![1]!.text, 'b');
  }
  assert.throws(() => workbookPages('x.xlsx', changed(good, 0x02014b50, 20, 0xffffff), nobody), refused(/damaged/));
  assert.throws(() => workbookPages('x.xlsx', changed(good, 0x02014b50, 42, 0xffffff), nobody), refused(/damaged/));
  assert.throws(() => workbookPages('x.xlsx', changed(good, 0x06054b50, 16, 0xfffffff), nobody), refused(/damaged/));
});

test('an archive of more files than a workbook has is refused', () => {
  const many = zipSync(Object.fromEntries(Array.from({length: BUDGETS.entries + 1}, (_, i) => [String(i), new Uint8Array()])));
  assert.throws(() => new Archive('x.xlsx', many), refused(/files in this workbook/));
});

test('entities that an XML file makes for itself stay what they are', () => {
  const definitions = Array.from({length: 20}, (_, i) => `<!ENTITY a${i + 1} "&a${i};&a${i};&a${i};&a${i};">`).join('');
  const [page] = workbookPages('x.xlsx', withSheet(`<!DOCTYPE x [<!ENTITY a0 "ha">${definitions}]><worksheet><sheetData><row><c t="inlineStr"><is><t>&a20; &lt;</t></is></c></row></sheetData></worksheet>`), nobody);
  assert.deepEqual(textsOf(page!).map(({text}) => text), ['&a20; <']);
});

test('XML that is nested without an end is refused', () => {
  assert.throws(() => workbookPages('x.xlsx', withSheet('<a>'.repeat(200_000) + '</b>'.repeat(200_000)), nobody), refused(/deep/));
});

test('a cell at the end of the world is refused, with its place; one without words there does no harm', () => {
  const far = (inner: string) => withSheet(`<worksheet><sheetData><row><c r="A1" t="str"><v>a</v></c><c r="XFD1048576" t="str">${inner}</c></row></sheetData></worksheet>`);
  assert.throws(() => workbookPages('x.xlsx', far('<v>b</v>'), nobody), error => error instanceof Refused && error.at.cell === 'XFD1048576' && /more than 50,000 rows/.test(error.message));
  assert.deepEqual(textsOf(workbookPages('x.xlsx', far(''), nobody)[0]!).map(({text}) => text), ['a']);
  for (const ref of ['ZZZZZZZ999999999', '$XFD$2', 'A0', 'constructor', '__proto__']) {
    try {
      workbookPages('x.xlsx', withSheet(`<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c><c r="${ref}" __proto__="1"><v>2</v></c></row></sheetData></worksheet>`), nobody);
    } catch (error) {
      assert.ok(error instanceof Refused, String(error));
    }
  }
});

test('merged cells that lie upon each other are refused before they take long', () => {
  const cells = Array.from({length: 1000}, (_, i) => `<row r="${i + 1}"><c r="A${i + 1}"><v>1</v></c><c r="AZ${i + 1}"><v>2</v></c></row>`).join('');
  const merged = '<mergeCell ref="A1:XFD1048576"/>'.repeat(10_000);
  assert.throws(() => workbookPages('x.xlsx', withSheet(`<worksheet><sheetData>${cells}</sheetData><mergeCells>${merged}</mergeCells></worksheet>`), nobody), refused(/upon each other/));
});

test('a file of one letter without an end is refused, in any form', () => {
  for (const name of ['x', 'x.md', 'x.csv', 'x.yaml', 'x.json', 'x.xlsx', 'x.html']) {
    assert.throws(() => readSource({name, content: new Uint8Array(50_000_000).fill(97)}, nobody), refused(/more than 20 MB/), name);
  }
  assert.throws(() => readSource({name: '', content: 'a'.repeat(5_000_000)}, nobody), error => error instanceof Refused && error.at.line === 1 && /1,000,000 letters/.test(error.message));
  assert.throws(() => readSource({name: '', content: `a\nb\n${'a'.repeat(5_000_000)}`}, nobody), error => error instanceof Refused && error.at.line === 3);
});

/** Each text is read, or refused, in at most so many steps. */
function fewSteps(texts: readonly string[], read: (text: string) => void): Promise<void> {
  return countingSteps('/src/import/', async stepsOf => {
    for (const text of texts) {
      const steps = await stepsOf(() => {
        try {
          read(text);
        } catch (error) {
          assert.ok(error instanceof Refused, String(error));
        }
      });
      assert.ok(steps < MOST * text.length, `${JSON.stringify(text.slice(0, 8))}: ${steps / text.length} steps for each character`);
    }
  });
}

test('a long table of anything takes a few steps for each character, or is refused', () => {
  const length = times(450_000);
  const texts = ['"', '",', '"a', '"\n', '"" "', ',', '\n', 'a,', '"a\n",', 'a\n'].map(part => part.repeat(length / part.length));
  return fewSteps([...texts, `${' '.repeat(length)}"`.repeat(2)], text => sheetPage({file: 'x.csv', form: 'csv', text}, nobody));
});

test('a long text of what the repairs look for takes a few steps for each character, or is refused', () => {
  const length = times(500_000);
  const texts = ['Ã©', 'Ã©\n', '&amp;', '&#\n', '&&shy;', '👩\u200d\n', '\t\n', 'a: \n', '\u{e0041}\n', '‘é\n', 'a,"b\n'].map(sign => sign.repeat(length / sign.length));
  return fewSteps(texts, content => readSource({name: content.includes(':') ? '' : 'x.yaml', content}, nobody));
});
