import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {nearest} from '../../src/model/nearest.js';
import {placeOf, sentence} from '../../src/model/problem.js';

const LEVELS = ['junior', 'mid', 'senior', 'staff', 'l7', 'l8', 'principal'];

test('the nearest is what a person most likely meant, and nothing where none is alike', () => {
  for (const [word, meant] of [
    ['junor', 'junior'], ['Junior', 'junior'], ['SENIOR', 'senior'], ['senoir', 'senior'], ['seniors', 'senior'], ['staf', 'staff'], ['stfaf', 'staff'], ['principle', 'principal'],
    ['dim', undefined], ['l9', 'l7'], ['8l', 'l8'], ['mdi', 'mid'], ['xyz', undefined], ['', undefined], ['m', undefined], ['architect', undefined], ['senior-engineer', undefined],
  ] as const) assert.equal(nearest(word, LEVELS), meant, word);
  assert.equal(nearest('junior', []), undefined);
});

test('of two that are equally near the first is taken, and of all the nearest, wherever it stands', () => {
  assert.equal(nearest('cat', ['bat', 'rat']), 'bat');
  assert.equal(nearest('senior', ['senoir', 'senior']), 'senior');
  fc.assert(fc.property(fc.array(fc.string({minLength: 1}), {minLength: 1}), fc.nat(), (words, i) => {
    const word = words[i % words.length]!;
    assert.equal(nearest(word, words)!.toLowerCase(), word.toLowerCase());
  }), {numRuns: 200});
});

test('two letters that changed places are one difference', () => {
  assert.equal(nearest('ba', ['ab']), 'ab');
  assert.equal(nearest('abdc', ['abcd']), 'abcd');
});

test('a place is written as one would point at it in JavaScript', () => {
  for (const [path, place] of [
    [[], ''], [['levels', 2, 'next', 'l9'], 'levels[2].next.l9'], [['expectations', 'a b'], 'expectations["a b"]'], [['facts', 'Unit of leverage', 0], 'facts["Unit of leverage"][0]'],
    [['a"b'], '["a\\"b"]'], [['ключ'], '["ключ"]'], [['expects', '__proto__'], 'expects.__proto__'], [['expects', '1'], 'expects.1'], [['$schema'], '$schema'], [['facts', ''], 'facts[""]'],
  ] as const) assert.equal(placeOf(path), place);
});

test('a problem of the file as a whole is told without a place', () => {
  assert.equal(sentence({place: '', message: 'this is not JSON'}), 'this is not JSON');
  assert.equal(sentence({place: 'levels', message: 'is missing'}), 'levels: is missing');
});
