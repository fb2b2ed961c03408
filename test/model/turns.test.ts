import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {Assessment} from '../../src/model/assessment.js';
import {questionsOf} from '../../src/model/questions.js';
import {firstTurn, isAnswered, nextTurn} from '../../src/model/turns.js';
import {frameworkOf} from '../fixtures/files.js';

const FRAMEWORK = frameworkOf('frameworks/prontopro');
const QUESTIONS = questionsOf(FRAMEWORK); // five

/** What was said to each of the questions in turn: `x` an answer, `?` skipped, a space nothing. */
function saying(pattern: string): Assessment {
  return [...pattern].reduce((own, sign, i) => {
    const {key, choices: [choice]} = QUESTIONS[i]!;
    return sign === ' ' ? own : own.with('answers', key, sign === 'x' ? {choice: choice!.id} : {open: 'skipped'}, 1);
  }, Assessment.empty(FRAMEWORK));
}

const first = (pattern: string) => QUESTIONS.indexOf(firstTurn(QUESTIONS, saying(pattern))!);
const after = (pattern: string, place: number) => {
  const next = nextTurn(QUESTIONS, saying(pattern), QUESTIONS[place]!);
  return next && QUESTIONS.indexOf(next);
};

test('a question that was skipped has no answer; one that is left open for a reason has', () => {
  const [question] = QUESTIONS;
  assert.equal(isAnswered(question!, saying('?')), false);
  assert.equal(isAnswered(question!, Assessment.empty(FRAMEWORK).with('answers', question!.key, {open: 'no-chance'}, 1)), true);
});

test('one goes on at the first question without an answer, then at those that were skipped', () => {
  assert.deepEqual(['     ', 'x    ', '?x x ', 'xx?xx', '?xxx?', 'xxxxx'].map(first), [0, 1, 2, 2, 0, 0]);
});

test('next is the question after, and skipped ones come again when all others are answered', () => {
  assert.deepEqual([after('     ', 0), after('     ', 4), after('?x   ', 1), after('?x  x', 4)], [1, undefined, 2, undefined]);
  assert.deepEqual([after('?xxxx', 4), after('x?x?x', 1), after('x?x?x', 3), after('?xxxx', 0)], [0, 3, 1, 1]);
  assert.equal(after('xxxxx', 4), undefined);
});

test('whoever answers or skips and goes on has answered or skipped every question in the end, and is at an end', () => {
  fc.assert(fc.property(fc.array(fc.boolean(), {minLength: 5, maxLength: 40}), acts => {
    let own = Assessment.empty(FRAMEWORK);
    let at = firstTurn(QUESTIONS, own)!;
    for (const isSkipped of [...acts, false, false, false, false, false]) {
      own = own.with('answers', at.key, isSkipped ? {open: 'skipped'} : {choice: at.choices[0]!.id}, 1);
      at = nextTurn(QUESTIONS, own, at) ?? firstTurn(QUESTIONS, own)!;
    }
    assert.ok(QUESTIONS.every(question => isAnswered(question, own)));
  }));
});
