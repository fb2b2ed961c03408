import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {fold, placesIn} from '../../src/model/fold.js';
import {anyText} from '../fixtures/texts.js';

test('what readers take for the same is the same', () => {
  for (const alike of [
    ['résumé', 'RESUME', 're\u0301sume\u0301'], ['fine', 'ﬁne'], ['q&a', 'Ｑ＆Ａ'], ['strasse', 'Straße', 'STRASSE', 'STRAẞE'], ['isik', 'IŞIK', 'ışık', 'İşik'], ['lodz', 'Łódź'], ['smorrebrod', 'Smørrebrød'],
    ['οδος', 'ΟΔΌΣ', 'οδός'], ['don\'t', 'don’t', 'DON‘T'], ['"so"', '“so”', '„so“'], ['2-4', '2–4', '2\u20114'], ['...', '…'], ['cooperate', 'co\u00adoperate'], ['a b', 'a \n\t b', 'a\u00a0b', 'a\u3000b'],
    ['ガイド', 'ｶﾞｲﾄﾞ', 'カ\u3099イト\u3099'], ['أهداف', 'اهداف', 'أَهْدَاف', 'أهـــداف'], ['שלום', 'שָׁלוֹם'], ['한글', '\u1112\u1161\u11ab\u1100\u1173\u11af'],
    ['bold text', '**bold** text', '__bold__ `text`', '~~bold~~ \\text'], ['snakecase', 'snake_case'],
  ]) assert.equal([...new Set(alike.map(fold))].length, 1, alike.map(fold).join(' | '));
});

test('what belongs to a letter stays', () => {
  for (const [one, other] of [['か', 'が'], ['ハ', 'パ'], ['की', 'का'], ['กำ', 'กา'], ['한', '하'], ['ي', 'ب'], ['C#', 'C'], ['C++', 'C']]) assert.notEqual(fold(one!), fold(other!));
});

test('the same text in capitals is the same', () => {
  fc.assert(fc.property(fc.string({unit: 'grapheme'}).filter(text => !/[\p{Script=Greek}\u0345]/u.test(text)), text => assert.equal(fold(text.toUpperCase()), fold(text))));
});

test('a text folded letter by letter is the folded text, and each of its characters has a place', () => {
  fc.assert(fc.property(anyText, text => {
    const folded = fold(text);
    const places = placesIn(text, folded);
    if (!places) return assert.equal(folded.length, text.length);
    const {starts, ends} = places;
    assert.deepEqual([starts.length, ends.length], [folded.length, folded.length]);
    const letters = [...new Set(starts)].map(start => fold(text.slice(start, ends[starts.indexOf(start)])));
    assert.equal(letters.join('').replace(/ +/g, ' '), folded);
  }), {numRuns: 3000});
});
