import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {Assessment} from '../../src/model/assessment.js';
import {isComparable, occasionsFor, orderAfter, orderOf, pushesTo} from '../../src/model/growth.js';
import {parseFramework} from '../../src/model/parse.js';
import {questionsOf} from '../../src/model/questions.js';
import {frameworkOf} from '../fixtures/files.js';

const FRAMEWORK = frameworkOf('frameworks/prontopro');
const LEAD = FRAMEWORK.level('chapter-lead')!; // product evolve, technology create, people coordinate, process shape, area-of-impact community

function answering(choices: Record<string, string>): Assessment {
  return Object.entries(choices).reduce((assessment, [competency, choice]) => assessment.with('answers', competency, {choice}, 1), Assessment.empty(FRAMEWORK));
}

function pushes(choices: Record<string, string>) {
  return pushesTo(FRAMEWORK, questionsOf(FRAMEWORK), answering(choices), LEAD).map(({question, now, next, goal, distance}) => [question.key, now?.id, next.id, goal.id, distance]);
}

test('pushes name what is now, what comes next and the goal, the farthest first', () => {
  assert.deepEqual(pushes({product: 'own', technology: 'adopt', people: 'mentor'}), [
    ['technology', 'adopt', 'specialize', 'create', 4],
    ['product', 'own', 'evolve', 'evolve', 1],
    ['people', 'mentor', 'coordinate', 'coordinate', 1],
  ]);
});

test('at the target and above it there is nothing to push', () => {
  assert.deepEqual(pushes({product: 'evolve', people: 'manage'}), []);
});

test('what is not answered, taken back, open or answered with a choice that is gone is no push', () => {
  const open = answering({people: 'gone', process: 'follow'}).with('answers', 'product', {open: 'no-chance'}, 2).with('answers', 'process', {}, 2);
  assert.deepEqual(pushesTo(FRAMEWORK, questionsOf(FRAMEWORK), open, LEAD), []);
});

test('what the target does not expect is no push', () => {
  const junior = FRAMEWORK.level('junior-software-engineer')!;
  assert.deepEqual(pushesTo(FRAMEWORK, questionsOf(FRAMEWORK), answering({product: 'enhance', technology: 'adopt'}), junior), []);
});

test('in a matrix the next choice is the next level with a text of its own, and a carried goal is the level that says it', () => {
  const orchard = frameworkOf('cumulative');
  const assessment = Assessment.empty(orchard).with('answers', 'ladders', {choice: 'picker'}, 1);
  assert.deepEqual(pushesTo(orchard, questionsOf(orchard), assessment, orchard.level('head')!).map(({now, next, goal, distance}) => [now?.id, next.id, goal.title, distance]), [['picker', 'grafter', 'Grafter', 1]]);
});

test('where there is but one text, not to stand at it is a push to it', () => {
  const single = parseFramework({title: 'T', levels: [{id: 'a', title: 'A'}], competencies: [{id: 'c', title: 'C', expectations: {a: 'Does'}}]});
  const [push] = pushesTo(single, questionsOf(single), Assessment.empty(single).with('answers', 'c', {open: 'below'}, 1), single.level('a')!);
  assert.deepEqual([push?.now, push?.next.id, push?.goal.id, push?.isBetween], [undefined, 'a', 'a', false]);
});

test('who stands between two has the upper one next', () => {
  const between = answering({}).with('answers', 'product', {choice: 'own', above: 'evolve'}, 1);
  const [push] = pushesTo(FRAMEWORK, questionsOf(FRAMEWORK), between, LEAD);
  assert.deepEqual([push?.now?.id, push?.next.id, push?.distance, push?.isBetween], ['own', 'evolve', 0.5, true]);
});

test('on the rating scale the next rating is next, where one rated oneself for the target', () => {
  const rated = frameworkOf('rated');
  const [level] = rated.levels;
  const [question] = questionsOf(rated, {rated: level});
  const assessment = Assessment.empty(rated).with('answers', question!.key, {choice: question!.choices[0]!.id}, 1);
  const goal = question!.choices.find(({isExpected}) => isExpected);
  assert.deepEqual(pushesTo(rated, questionsOf(rated, {rated: level}), assessment, level!).map(({next, goal}) => [next.id, goal.id]), [[question!.choices[1]!.id, goal!.id]]);
  assert.deepEqual(pushesTo(rated, questionsOf(rated, {rated: level}), assessment, rated.levels[1]!), [], 'not held against another level');
});

test('answers of another track than the target’s are held against nothing, and no one is told that they have arrived', () => {
  const waypoints = frameworkOf('frameworks/engineering-levels');
  const [, management] = waypoints.tracks;
  const questions = questionsOf(waypoints, {track: management});
  const none = Assessment.empty(waypoints);
  assert.equal(isComparable(waypoints, questions, none, waypoints.level('senior')!), false);
  assert.equal(isComparable(waypoints, questions, none.with('answers', questions[0]!.key, {choice: 'mid'}, 1), waypoints.level('senior')!), true);
  assert.equal(isComparable(waypoints, questions, none.with('answers', questions[0]!.key, {open: 'unsure'}, 1), waypoints.level('senior')!), false);
});

test('an occasion is worth seeking for what the target asks for and the answer leaves open', () => {
  const open = answering({people: 'mentor'}).with('answers', 'product', {open: 'no-chance'}, 1).with('answers', 'technology', {open: 'unsure'}, 1).with('answers', 'process', {open: 'skipped'}, 1);
  const keys = (level: string) => occasionsFor(FRAMEWORK, questionsOf(FRAMEWORK), open, FRAMEWORK.level(level)!).map(({key}) => key);
  assert.deepEqual(keys('chapter-lead'), ['product', 'technology']);
  assert.deepEqual(keys('junior-software-engineer'), [], 'it asks for neither');
});

test('an own order is kept with the answers: a move changes places with the neighbour and with nothing else, and there is a way back', () => {
  const questions = questionsOf(FRAMEWORK);
  const lowest = questions.reduce((own, {key, choices}) => own.with('answers', key, {choice: choices[0]!.id}, 1), Assessment.empty(FRAMEWORK));
  const told = (own: Assessment) => pushesTo(FRAMEWORK, questions, own, LEAD);
  const ids = (own: Assessment) => told(own).map(({question}) => question.competency.id);
  const moves = fc.array(fc.record({from: fc.nat(4), step: fc.constantFrom(1, -1)}), {maxLength: 12});
  fc.assert(fc.property(moves, fc.constantFrom(...questions), (moves, reached) => {
    let own = lowest;
    for (const {from, step} of moves) {
      const before = ids(own);
      const to = from + step;
      if (!before[from] || !before[to]) continue;
      own = own.saying('order', orderAfter(told(own), own, from, to), 2);
      const after = ids(own);
      assert.deepEqual([after[from], after[to]], [before[to], before[from]]);
      assert.deepEqual(after.filter((_, i) => i !== from && i !== to), before.filter((_, i) => i !== from && i !== to));
    }
    const done = own.with('answers', reached.key, {choice: reached.choices.at(-1)!.id}, 3);
    assert.deepEqual(ids(done), ids(own).filter(id => id !== reached.competency.id), 'what is reached leaves the others in their order');
    assert.deepEqual(ids(own.saying('order', null, 4)), ids(lowest));
    assert.deepEqual(new Set(orderOf(own)).size, orderOf(own).length);
  }));
});

test('what was never moved goes on following the answers', () => {
  const own = answering({product: 'own', technology: 'adopt', people: 'mentor', process: 'follow'});
  const questions = questionsOf(FRAMEWORK);
  const order = orderAfter(pushesTo(FRAMEWORK, questions, own, LEAD), own, 1, 0);
  assert.equal(order.length, 2);
});
