import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {agreementsOf, differencesOf} from '../../src/model/differences.js';
import {questionsOf, type Question} from '../../src/model/questions.js';
import type {Answer} from '../../src/model/record.js';
import {frameworkOf} from '../fixtures/files.js';

const QUESTIONS = questionsOf(frameworkOf('frameworks/prontopro')); // five competencies of five steps each

type Said = Omit<Answer, 'at'> | undefined;
type View = ReadonlyMap<string, Said>;

const saying = (view: View) => (question: Question) => view.get(question.key);
const viewOf = (answers: Record<string, Said>): View => new Map(Object.entries(answers));
const stepOf = (place: number, i: number): string => QUESTIONS[i]!.choices[place]!.id;

/** Any view: each question answered with a choice, between two, with a choice that is gone, left open, or not at all. */
const anyView: fc.Arbitrary<View> = fc
  .tuple(...QUESTIONS.map(({choices}): fc.Arbitrary<Said> => fc.oneof(
    fc.nat(choices.length - 1).map(at => ({choice: choices[at]!.id})),
    fc.nat(choices.length - 2).map(at => ({choice: choices[at]!.id, above: choices[at + 1]!.id})),
    fc.constantFrom<Said>(undefined, {choice: 'gone'}, {open: 'unsure'}, {open: 'no-chance'}, {open: 'skipped'}),
  )))
  .map(answers => new Map(QUESTIONS.map(({key}, i) => [key, answers[i]])));

const differ = (yours: View, theirs: View) => differencesOf(QUESTIONS, saying(yours), saying(theirs));

test('the largest difference comes first, equal ones in the order of the questions; then what one of them alone has placed', () => {
  const yours = viewOf({product: {choice: stepOf(1, 0)}, technology: {choice: stepOf(4, 1)}, people: {choice: stepOf(2, 2)}, process: {choice: stepOf(0, 3)}, 'area-of-impact': {open: 'unsure'}});
  const theirs = viewOf({product: {choice: stepOf(2, 0)}, technology: {choice: stepOf(1, 1)}, people: {choice: stepOf(2, 2)}, process: {choice: stepOf(1, 3)}, 'area-of-impact': {choice: stepOf(3, 4)}});
  assert.deepEqual(differ(yours, theirs).map(({question, distance}) => [question.key, distance]), [['technology', -3], ['product', 1], ['process', 1], ['area-of-impact', undefined]]);
  assert.deepEqual(agreementsOf(QUESTIONS, saying(yours), saying(theirs)).map(({key}) => key), ['people']);
});

test('between two choices is half a choice from either', () => {
  const between = viewOf({product: {choice: stepOf(1, 0), above: stepOf(2, 0)}});
  const distanceTo = (place: number) => differ(between, viewOf({product: {choice: stepOf(place, 0)}}))[0]!.distance;
  assert.deepEqual([0, 1, 2, 3].map(distanceTo), [-1.5, -0.5, 0.5, 1.5]);
});

test('what neither of them has placed is no difference, however they left it open', () => {
  assert.deepEqual(differ(viewOf({product: {open: 'unsure'}}), viewOf({product: {open: 'no-chance'}})), []);
});

test('nobody differs from themselves, unless by an answer that has gone', () => {
  fc.assert(fc.property(anyView, view => differ(view, view).every(({yours}) => yours?.choice === 'gone')));
});

test('seen from the other side the distances are the same, the other way round, and in the same order of size', () => {
  fc.assert(fc.property(anyView, anyView, (one, other) => {
    const sizes = (differences: ReturnType<typeof differ>) => differences.map(({question, distance}) => [question.key, distance === undefined ? undefined : Math.abs(distance)]);
    assert.deepEqual(sizes(differ(one, other)), sizes(differ(other, one)));
    assert.deepEqual(differ(one, other).map(({distance}) => distance), differ(other, one).map(({distance}) => (distance === undefined ? undefined : -distance)));
  }));
});

test('sizes never grow along the list, and a question is a difference, or agreed on, or neither, and never both', () => {
  fc.assert(fc.property(anyView, anyView, (one, other) => {
    const apart = differ(one, other);
    const sizes = apart.map(({distance}) => (distance === undefined ? 0 : Math.abs(distance)));
    assert.deepEqual(sizes, [...sizes].sort((a, b) => b - a));
    const keys = [...apart.map(({question}) => question.key), ...agreementsOf(QUESTIONS, saying(one), saying(other)).map(({key}) => key)];
    assert.equal(new Set(keys).size, keys.length);
  }));
});
