/** What is read of stored answers by those who only need to know where a person says they are. */
import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Assessment} from '../../src/model/assessment.js';
import {keptLevels} from '../../src/model/kept-levels.js';

const EMPTY = new Assessment({format: 'career-assessment/2', framework: {id: 'trees'}, subject: 'me', answers: {}});

test('the two levels are those that the answers tell', () => {
  const said = EMPTY.saying('here', 'l2', 1).saying('target', 'l3', 2);
  assert.deepEqual(keptLevels(JSON.stringify(said)), {here: 'l2', target: 'l3'});
  assert.deepEqual(keptLevels(JSON.stringify(said.saying('target', null, 3))), {here: 'l2', target: undefined});
  assert.deepEqual(keptLevels(JSON.stringify(said.without(4))), {here: undefined, target: undefined});
});

test('a record of the first release tells them too', () => {
  assert.deepEqual(keptLevels('{"format": "career-assessment/1", "here": "l1", "target": null, "answers": {}}'), {here: 'l1', target: undefined});
});

test('what is no record of ours, or is damaged, tells nothing', () => {
  for (const text of [null, '', 'null', '[]', '{', '{"format": "career-assessment/3", "about": {"here": {"value": "l1"}}}', '{"format": 2}']) assert.deepEqual(keptLevels(text), {}, String(text));
  for (const about of ['x', null, [], {here: null}, {here: 'l1'}, {here: {value: 7}}]) {
    assert.equal(keptLevels(JSON.stringify({format: 'career-assessment/2', about})).here, undefined);
  }
});
