import assert from 'node:assert/strict';
import {test} from 'node:test';
import {questionsOf} from '../../src/model/questions.js';
import {standingOf} from '../../src/model/standing.js';
import {frameworkOf} from '../fixtures/files.js';

const [QUESTION] = questionsOf(frameworkOf('frameworks/prontopro')) as [ReturnType<typeof questionsOf>[number]];
const [low, high] = QUESTION.choices as [typeof QUESTION.choices[number], typeof QUESTION.choices[number]];
const top = QUESTION.choices.at(-1)!;

test('an answer says a choice, two that one stands between, why there is none, or that there is none', () => {
  assert.deepEqual(standingOf(QUESTION, {choice: low.id}), {is: 'choice', title: low.title});
  assert.deepEqual(standingOf(QUESTION, {choice: low.id, above: high.id}), {is: 'between', low: low.title, high: high.title});
  assert.deepEqual(standingOf(QUESTION, {open: 'unsure'}), {is: 'unsure'});
  assert.deepEqual(standingOf(QUESTION, undefined), {is: 'unanswered'});
});

test('above the highest choice there is nothing to stand between, and a choice of an earlier edition is told from no answer', () => {
  assert.deepEqual(standingOf(QUESTION, {choice: top.id, above: 'more'}), {is: 'choice', title: top.title});
  assert.deepEqual(standingOf(QUESTION, {choice: 'gone'}), {is: 'gone'});
});
