import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compare} from '../../src/model/comparison.js';
import {parseFramework} from '../../src/model/parse.js';

test('very long lists are compared by what they repeat, and end', () => {
  const many = (word: string) => Array.from({length: 2000}, (_, i) => `${word} ${i}`);
  const framework = parseFramework({
    title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}],
    competencies: [{id: 'c', title: 'C', expectations: {a: many('Ships'), b: [...many('Ships').reverse(), ...many('Plans')]}}],
  });
  const {criteria} = compare(framework.levels.map(level => ({framework, level}))).rows[0]!.cells[1]!;
  assert.deepEqual(['same', 'new'].map(kind => criteria.filter(({change}) => change === kind).length), [2000, 2000]);
});
