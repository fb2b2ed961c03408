import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {Refused, type Warning} from '../../src/import/imported.js';
import {readSource, type Form} from '../../src/import/source/source.js';
import {workbook} from '../helpers/workbook.js';

function read(content: string | Uint8Array, name = '', form?: Form) {
  const warnings: Warning[] = [];
  const source = readSource({name, content}, (kind, at, message) => warnings.push({kind, at, message}), form);
  return {...source, warnings, told: warnings.map(({kind, at}) => `${kind} ${at.line}`)};
}

const utf8 = (text: string) => new TextEncoder().encode(text);
const bytes = (...of: number[]) => Uint8Array.from(of);
const wide = (text: string, isLittle: boolean) => Uint8Array.from([...text].flatMap(letter => {
  const code = letter.charCodeAt(0);
  return isLittle ? [code & 255, code >> 8] : [code >> 8, code & 255];
}));

test('a text is read in the encoding that it has; what is not UTF-8 or has a mark is told', () => {
  const text = 'Führung — 指導';
  assert.deepEqual(read(utf8(text)), {file: '', form: 'text', text, warnings: [], told: []});
  for (const [content, told] of [
    [Uint8Array.from([0xef, 0xbb, 0xbf, ...utf8(text)]), 'bom 1'],
    [Uint8Array.from([0xff, 0xfe, ...wide(text, true)]), 'bom 1'],
    [Uint8Array.from([0xfe, 0xff, ...wide(text, false)]), 'bom 1'],
  ] as const) {
    const source = read(content);
    assert.equal(source.text, text);
    assert.deepEqual(source.told, [told]);
  }
  for (const isLittle of [true, false]) {
    const source = read(wide('Führung durch Vorbild', isLittle));
    assert.equal(source.text, 'Führung durch Vorbild');
    assert.deepEqual(source.told, ['encoding 1']);
  }
});

test('what is no UTF-8 is Windows-1252, and the line is told where that was seen first', () => {
  const source = read(bytes(65, 13, 10, 66, 10, 0x93, 0x46, 0xfc, 0x72, 0x94, 0x20, 0x80));
  assert.equal(source.text, 'A\nB\n“Für” €');
  assert.deepEqual(source.told, ['encoding 3']);
  assert.match(source.warnings[0]!.message, /Windows-1252/);
});

test('a damaged byte in a text that is UTF-8 leaves the rest what it is', () => {
  const source = read(Uint8Array.from([...utf8('Führt über\n'), 0xe9, 10, ...utf8('größer 指導')]));
  assert.equal(source.text, 'Führt über\né\ngrößer 指導');
  assert.deepEqual(source.told, ['encoding 2']);
});

test('any text comes out of its UTF-8 as it was; no bytes are too strange to be read or refused', () => {
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'é', '指', '💥', '\n', ' ', 'ß', 'ل'), {minLength: 1}).map(letters => `x${letters.join('')}`), text => {
    assert.deepEqual([read(utf8(text)).text, read(utf8(text)).told], [text, []]);
  }));
  fc.assert(fc.property(fc.uint8Array({maxLength: 200}), content => {
    try {
      read(content);
    } catch (error) {
      assert.ok(error instanceof Refused, String(error));
    }
  }));
});

test('line ends of all programs are one, and lines keep their numbers', () => {
  assert.equal(read('a\r\nb\rc\n\r\nd').text, 'a\nb\nc\n\nd');
});

test('a file that is no text is refused with a way out', () => {
  const latin = (text: string) => Uint8Array.from(text, letter => letter.charCodeAt(0));
  for (const [content, said] of [
    [latin('%PDF-1.7\n\0'), /PDF.*XLSX, CSV/],
    [latin('\xd0\xcf\x11\xe0\xa1\xb1'), /old Excel.*XLSX/],
    [latin('\x89PNG\r\n'), /picture/],
    [latin('{\\rtf1 a}'), /RTF.*HTML/],
    [latin('PK\x03\x04....word/document.xml'), /Word.*web page/],
    [latin('PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheet'), /ODS.*XLSX or CSV/],
    [latin('PK\x03\x04..a.md'), /archive.*Unpack/],
    [latin('a\0\x01\x02b\0\0\0'), /no text/],
    [latin(' \n'), /no text in this file/],
  ] as const) assert.throws(() => read(content), error => error instanceof Refused && said.test(error.message), String(said));
  assert.throws(() => read('a,b', 'x.csv', 'xlsx'), Refused);
});

const WRITTEN: readonly [Form, string][] = [
  ['markdown', '# Levels\n\n| Level | Craft |\n|---|---|\n| L1 | a |\n'],
  ['markdown', '---\ntitle: Levels\n---\n\n## L1\n- a'],
  ['markdown', '- Impact: does a\n- Craft: does b\n'],
  ['markdown', '<p align="center">Levels</p>\n\n# Levels\n\n- a'],
  ['text', 'Levels\n\nJunior\n• Writes code, reads code\n• Asks\n\nSenior\n• Helps'],
  ['text', 'Level: Junior\nWrites code, with help.\nLevel: Senior\nWrites code, alone.'],
  ['text', 'First, a sentence, with commas.\nSecond, a sentence, with commas.'],
  ['yaml', 'title: Levels\nlevels:\n  - name: L1\n    criteria:\n      - a\n'],
  ['yaml', '- level: L1\n  theme: Craft\n- level: L2\n  theme: Craft\n'],
  ['yaml', 'レベル: 1\n基準:\n  - 書く\n'],
  ['json', '{"title": "Levels"}'],
  ['json', '[{"level": 1}]'],
  ['csv', 'Level,Craft,Impact\nL1,a,b\nL2,c,d\n'],
  ['csv', 'Niveau;Métier\nJunior;"a\nb, c"\nSenior;d\n'],
  ['tsv', 'Level\tCraft\nL1\t"• a\n• b"\nL2\tc'],
  ['html', '<!doctype html><title>x</title>'],
  ['html', '<meta charset="utf-8"><google-sheets-html-origin><table><tr><td>a</table>'],
  ['html', 'Version:0.9\r\nStartHTML:0000000105\r\nEndHTML:0000000200\r\n<html><body><table>'],
];

test('what a text is written in shows by what it is, without a name', () => {
  for (const [form, text] of WRITTEN) assert.equal(read(text).form, form, text);
  assert.equal(read(workbook({name: 'All', rows: [['a']]}), 'a.csv').form, 'xlsx', 'a workbook is one, whatever its name');
});

test('a name helps where the content leaves it open, and what was said goes before both', () => {
  for (const [name, form] of [['a.md', 'markdown'], ['A.CSV', 'csv'], ['a.tsv', 'tsv'], ['a.yml', 'yaml'], ['a.htm', 'html'], ['a.json', 'json'], ['a.txt', 'text'], ['a.b/c', 'text']] as const) assert.equal(read('words', name).form, form);
  assert.equal(read('<html><table>', 'old.xls').form, 'html');
  assert.equal(read('<html><table>', 'old.csv').form, 'html');
  assert.equal(read('a\tb\nc\td', 'pasted.txt').form, 'tsv');
  assert.equal(read('a\tb\nc\td', 'pasted.txt', 'markdown').form, 'markdown');
});

test('the lines that Windows puts before HTML are gone, and the others keep their numbers', () => {
  assert.equal(read('Version:0.9\r\nStartHTML:01\r\nEndHTML:09\r\n<html>a').text, '\n\n\n<html>a');
});

test('what nobody sees is taken out, and told for each line', () => {
  const source = read('a\u200bb\nc\u00add\ufeff\nplain\ne\u0007f\u2028g\u202e');
  assert.equal(source.text, 'ab\ncd\nplain\nef g');
  assert.deepEqual(source.told, ['invisible 1', 'invisible 2', 'invisible 4']);
});

test('signs that nobody sees stay where they are part of the writing', () => {
  for (const text of ['👩‍💻 🛠️ 👍🏽 👨‍👩‍👧', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', 'می‌نویسد', 'क्‍ष', 'ভাষা র‍্য', '\u2067النص\u2069 API\u200f', 'ภาษา\u200bไทย']) assert.deepEqual([read(text).text, read(text).told], [text, []]);
  assert.equal(read('Auf\u200clage a\u200db \u200fx').text, 'Auflage ab x');
});

test('non-breaking spaces become spaces', () => {
  const source = read('a\u00a0b\n5\u202f% : \u2007x', 'x.md');
  assert.equal(source.text, 'a b\n5 % :  x');
  assert.deepEqual(source.told, ['nbsp 1', 'nbsp 2']);
  assert.equal(read('<p>a&nbsp;b&#160;c&amp;d', 'x.html').text, '<p>a b c&amp;d');
});

test('codes of web pages become letters, but for those that would become markup or end a value', () => {
  const source = read('R&amp;D&nbsp;team &eacute;t&#233; &#8217; &rarr;\n&lt;b&gt; &#42;a&#x2a; &#124; &amp;lt; &unknown; &#0; &#xD800; AT&T; a & b', 'x.md');
  assert.equal(source.text, 'R&D team été ’ →\n&lt;b&gt; &#42;a&#x2a; &#124; &amp;lt; &unknown; &#0; &#xD800; AT&T; a & b');
  assert.equal(source.told[0], 'entity 1');
  assert.equal(read('a: &quot;x&quot; R&amp;D &uuml;ber', 'x.yaml').text, 'a: &quot;x&quot; R&amp;D über');
  assert.equal(read('"a &quot;b&quot;",c &#39;d&#39;', 'x.csv').text, '"a &quot;b&quot;",c \'d\'');
});

test('tabs at the beginning of lines of YAML become spaces; elsewhere they stay', () => {
  const source = read('a:\n\t- b\tc\n\t\td', 'x.yaml');
  assert.equal(source.text, 'a:\n  - b\tc\n    d');
  assert.deepEqual(source.told, ['tabs 2', 'tabs 3']);
  assert.equal(read('---\na:\n\t- b\n---\n\ta', 'x.md').text, '---\na:\n  - b\n---\n\ta');
});

test('what was repaired needs no repair, whatever it was; lines stay lines', () => {
  const signs = fc.constantFrom('a', 'é', '\u200b', '\u200c', '\u200d', '👩', '💻', '\u00a0', '&nbsp;', '&amp;', 'amp;', 'lt;', '&', '#39;', '\t', '\n', '\u202e', 'ل', 'ก', '\u{1f3f4}', '\u{e0067}', '\u{e007f}', '\ufe0f', '\u2028', '\ufeff', '"', "'", ' ', '<');
  fc.assert(fc.property(fc.array(signs, {maxLength: 20}), fc.constantFrom('x.md', 'x.yaml', 'x.csv', 'x.html', 'x.txt'), (letters, name) => {
    const text = `x${letters.join('')}`;
    const once = read(text, name);
    assert.deepEqual([read(once.text, name).text, read(once.text, name).told], [once.text, []]);
    assert.equal(once.text.split('\n').length, text.split('\n').length);
  }), {numRuns: 1000});
});
