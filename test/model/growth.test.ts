import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Assessment} from '../../src/model/assessment.js';
import {pushesTo} from '../../src/model/growth.js';
import {frameworkOf} from '../fixtures/files.js';

const FRAMEWORK = frameworkOf('frameworks/prontopro');
const LEAD = FRAMEWORK.level('chapter-lead')!; // product evolve, technology create, people coordinate, process shape, area-of-impact community

function answering(choices: Record<string, string>): Assessment {
  return Object.entries(choices).reduce((assessment, [competency, choice]) => assessment.with(competency, {choice}, 1), Assessment.empty(FRAMEWORK));
}

function pushes(choices: Record<string, string>) {
  return pushesTo(FRAMEWORK, answering(choices), LEAD).map(({competency, now, next, goal, distance}) => [competency.id, now.id, next.id, goal.id, distance]);
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
  const open = answering({people: 'gone', process: 'follow'}).with('product', {open: 'no-chance'}, 2).with('process', {}, 2);
  assert.deepEqual(pushesTo(FRAMEWORK, open, LEAD), []);
});

test('what the target does not expect is no push', () => {
  const junior = FRAMEWORK.level('junior-software-engineer')!;
  assert.deepEqual(pushesTo(FRAMEWORK, answering({product: 'enhance', technology: 'adopt'}), junior), []);
});

test('in a matrix the next choice is the next level with a text of its own, and a carried goal is the level that says it', () => {
  const orchard = frameworkOf('cumulative');
  const assessment = Assessment.empty(orchard).with('ladders', {choice: 'picker'}, 1);
  assert.deepEqual(pushesTo(orchard, assessment, orchard.level('head')!).map(({now, next, goal, distance}) => [now.id, next.id, goal.title, distance]), [['picker', 'grafter', 'Grafter', 1]]);
});
