import assert from 'node:assert/strict';
import {test} from 'node:test';
import {diffArrays} from 'diff';
import fc from 'fast-check';
import {keptWords} from '../../src/text/kept-words.js';

const words = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), {maxLength: 40});

test('the words that stay are those that the package diff finds', () => {
  fc.assert(fc.property(words, words, (before, now) => {
    const expected = diffArrays(before, now).filter(({removed}) => !removed).flatMap(({count, added}) => Array<boolean>(count).fill(!added));
    assert.deepEqual(keptWords(before, now, Infinity), expected);
  }), {numRuns: 2000});
});

test('texts that differ in more words than one asks for are left alone', () => {
  assert.equal(keptWords(['a', 'b'], ['c', 'd'], 3), undefined);
  assert.deepEqual(keptWords(['a', 'b'], ['c', 'd'], 4), [false, false]);
  const long = (word: string) => Array.from({length: 50_000}, (_, i) => `${word}${i}`);
  assert.equal(keptWords(long('a'), long('b'), 600), undefined);
});
