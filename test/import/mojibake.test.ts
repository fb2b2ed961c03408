import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {CODE_PAGES, type CodePage} from '../../src/import/source/code-pages.js';
import type {Warning} from '../../src/import/imported.js';
import {unmangled} from '../../src/import/source/mojibake.js';
import {Tally} from '../../src/import/source/tally.js';
import {times} from '../helpers/thorough.js';

const [WESTERN, MAC] = CODE_PAGES as readonly [CodePage, CodePage];

/** As programs read that know no other: each byte is the letter of that number. */
const LATIN: CodePage = {name: 'Latin 1', bytes: new Map(Array.from({length: 128}, (_, i) => [128 + i, 128 + i]))};

/** A text whose bytes were read as if they were in the code page. */
function mangled(text: string, {bytes}: CodePage): string {
  const letters = new Map([...bytes].reverse().map(([letter, byte]) => [byte, letter])); // of two letters for a byte the first
  return Array.from(new TextEncoder().encode(text), byte => String.fromCharCode(letters.get(byte) ?? byte)).join('');
}

function repaired(text: string) {
  const warnings: Warning[] = [];
  const tally = new Tally((kind, at, message) => warnings.push({kind, at, message}));
  const result = unmangled(text, 'x.md', tally);
  tally.end();
  return {text: result, warnings};
}

/** As people write them, with what is beyond ASCII in each. */
const CLEAN = [
  'Plain words, and “quotes” – with a dash… and an apostrophe’s place',
  'Führt Teams über mehrere Standorte; „größere“ Änderungen in Österreich',
  'L’équipe d’où naît l’été: « ça va déjà », cœur, Noël, à côté',
  'Não é só a ação: ÃO, MAÇÃ, irmã, avô, você, às vezes',
  '¿Qué enseña? ¡El próximo año, señor! Ñandú',
  'Zażółć gęślą jaźń; Łódź, świadomość, współpraca',
  'È già più là: perché, città, «così»',
  'Één categorie, coördinatie, geïnteresseerd',
  'Þróun, Århus, Öresund, İstanbul, ışık, Çağrı', 'Příliš žluťoučký kůň', 'Đường đến thành công',
  'Пишет код и учит других', 'Γράφει κώδικα', 'コードを書き、レビューする', '编写代码并指导他人', '코드를 작성한다', 'يكتب الكود ويراجعه', 'כותב קוד ובודק', 'कोड लिखता है', 'เขียนโค้ด',
  '💥 Impact', '🛠️ Tools', '👩‍💻', '→ next', '✓ done', '5 × 3 °C ≥ 2 €', 'NESTLÉ®', 'JOSÉ’S TEAM', 'CAFÉ…', 'IRMÃ…', 'MENÜ–KARTE', 'mot—état', '“état”', 'ROSÉ™', 'CHLOË’S',
];

test('a text that is as it was meant is never changed, in whatever language', () => {
  for (const text of CLEAN) assert.deepEqual(repaired(text), {text, warnings: []}, text);
  fc.assert(fc.property(fc.array(fc.constantFrom(...CLEAN), {minLength: 1, maxLength: 8}), texts => {
    const text = texts.join('\n');
    assert.equal(repaired(text).text, text);
  }));
});

/** Words that nobody could take for mangled ones of another. */
const words = fc.array(fc.constantFrom(...CLEAN.slice(0, 27)), {minLength: 1, maxLength: 6}).map(texts => texts.join('\n'));

test('a text that was read wrongly once, or twice, in one encoding or another, is as it was before', () => {
  fc.assert(fc.property(words, fc.constantFrom(WESTERN, MAC, LATIN), fc.constantFrom(1, 2), (text, page, times) => {
    let read = text;
    for (let i = 0; i < times; i++) read = mangled(read, page);
    assert.equal(repaired(read).text, text);
  }));
  fc.assert(fc.property(words, text => assert.equal(repaired(mangled(mangled(text, WESTERN), MAC)).text, text)));
  fc.assert(fc.property(words, text => assert.equal(repaired(mangled(mangled(text, MAC), LATIN)).text, text)));
});

test('what was repaired is not repaired again', () => {
  fc.assert(fc.property(fc.oneof(fc.string({unit: 'binary'}), fc.string({unit: 'grapheme'}), words.map(text => mangled(text, MAC))), text => {
    const once = repaired(text).text;
    assert.deepEqual(repaired(once), {text: once, warnings: []});
  }), {numRuns: times(100)});
});

test('one letter that the code page does not have, and nothing is touched', () => {
  const text = `${mangled('Führt über', WESTERN)}\n`;
  assert.equal(repaired(text).text, 'Führt über\n');
  for (const other of ['漢', '💥', 'ł', '\u200b']) assert.deepEqual(repaired(text + other), {text: text + other, warnings: []});
  assert.equal(repaired(`${text}é`).text, `${text}é`, 'nor where it is not all valid');
});

test('each line is told, with what became of it', () => {
  const {warnings} = repaired('plain\nÃ‰quipe\nplain\nles ‚cafÃ©s'.replace('‚', ''));
  assert.deepEqual(warnings.map(({kind, at}) => [kind, at.line]), [['mojibake', 2], ['mojibake', 4]]);
  assert.match(warnings[0]!.message, /Windows-1252.*“Ã‰quipe” is “Équipe”/);
  const many = repaired('Ã©t\n'.repeat(1000)).warnings;
  assert.equal(many.length, 201);
  assert.match(many.at(-1)!.message, /800 more/);
});
