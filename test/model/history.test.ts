import assert from 'node:assert/strict';
import {test} from 'node:test';
import {Assessment} from '../../src/model/assessment.js';
import {deleting} from '../../src/model/deleting.js';
import {asItStood, historyOf, keepingToday} from '../../src/model/days.js';
import {QUIET, keepingPast} from '../../src/model/history.js';
import {orphans} from '../../src/model/left-over.js';
import {parseFramework} from '../../src/model/parse.js';
import {questionsOf} from '../../src/model/questions.js';
import {changesSince, knowingAsked, understood, untold, wordsMark} from '../../src/model/since.js';
import {frameworkOf} from '../fixtures/files.js';

const FRAMEWORK = frameworkOf('frameworks/prontopro');
const QUESTIONS = questionsOf(FRAMEWORK);
const EMPTY = Assessment.empty(FRAMEWORK);
const answered = EMPTY.with('answers', 'product', {choice: 'own'}, 1_000).with('answers', 'technology', {open: 'unsure'}, 2_000).saying('target', 'chapter-lead', 500);

test('how it stood is kept before the first change after thirty quiet days, once, under the day of the last answer', () => {
  assert.equal(keepingPast(answered, 2_000 + QUIET - 1), answered);
  assert.equal(keepingPast(EMPTY, QUIET * 9), EMPTY, 'nothing to look back on');
  assert.equal(keepingPast(answered, 0), answered, 'a clock that went back');
  const kept = keepingPast(answered, 2_000 + QUIET);
  assert.deepEqual(historyOf(kept).map(({day, snapshot}) => [day, snapshot.answers, snapshot.target]), [[2_000, {product: {choice: 'own'}, technology: {open: 'unsure'}}, 'chapter-lead']]);
  assert.equal(keepingPast(kept, QUIET * 3), kept);
  assert.equal(kept.merge(keepingPast(answered, 3_000 + QUIET)).list('history').length, 1, 'two tabs keep the same');
});

test('days that were kept are listed latest first, and stand as they stood', () => {
  const later = keepingToday(keepingToday(answered, 'Before the talk', 5_000), '', 5_000).with('answers', 'product', {choice: 'lead'}, 6_000);
  const kept = keepingToday(later, '', 9_000);
  assert.deepEqual(historyOf(kept).map(({day, snapshot}) => [day, snapshot.label]), [[9_000, undefined], [5_000, 'Before the talk'], [5_000, undefined]]);
  const then = asItStood(kept, historyOf(kept)[1]!.snapshot);
  assert.deepEqual([then.answer(QUESTIONS[0]!)!.choice, then.target, kept.answer(QUESTIONS[0]!)!.choice], ['own', 'chapter-lead', 'lead']);
});

test('deleting an answer deletes what was put down with it, also on earlier days, and nothing else', () => {
  let own = keepingToday(answered, '', 3_000);
  for (const competency of ['product', 'technology']) {
    own = own.with('notes', competency, {text: 'n'}, 4_000).with('plans', competency, {action: 'p'}, 4_000).with('talks', competency, {text: 't'}, 4_000)
      .with('ticks', `${competency}/own/c`, {text: 'c'}, 4_000).with('evidence', `e-${competency}`, {text: 'e', competency}, 4_000);
  }
  const left = deleting(own, QUESTIONS.find(({key}) => key === 'product')!, 5_000);
  for (const shelf of ['answers', 'notes', 'plans', 'talks', 'ticks', 'evidence'] as const) assert.deepEqual(left.list(shelf).map(([key]) => key.replace('e-', '').split('/')[0]), ['technology'], shelf);
  assert.deepEqual(Object.keys(historyOf(left)[0]!.snapshot.answers!), ['technology']);
  assert.equal(left.merge(own).list('notes').length, 1, 'an older copy does not bring it back');
});

const garden = (competencies: Record<string, string[]>) => parseFramework({
  id: 'garden', title: 'Garden', levels: [{id: 'seed', title: 'Seed'}],
  competencies: Object.entries(competencies).map(([id, steps]) => ({id, title: id, steps: steps.map((text, i) => ({id: `s${i}`, title: `S${i}`, text}))})),
});

test('what changed in the framework is told until it is understood, and the next change is told again', () => {
  const before = garden({roots: ['a', 'b'], leaves: ['a', 'b'], light: ['a', 'b']});
  let own = knowingAsked(before, Assessment.empty(before), 1);
  for (const {key, choices} of questionsOf(before)) own = own.with('answers', key, {choice: 's1', words: wordsMark(choices[1]!)}, 2);
  const told = (framework: typeof before) => {
    const {gone, unplaced, reworded, added} = untold(changesSince(framework, questionsOf(framework), own), own);
    return {gone, unplaced: unplaced.map(({key}) => key), reworded: reworded.map(({key}) => key), added: added.map(({key}) => key)};
  };
  const nothing = {gone: [], unplaced: [], reworded: [], added: []};
  assert.deepEqual(told(before), nothing);
  const after = garden({roots: ['a'], leaves: ['a', 'quite other words'], water: ['a', 'b']});
  assert.deepEqual(told(after), {gone: ['light'], unplaced: ['roots'], reworded: ['leaves'], added: ['water']});
  own = understood(after, changesSince(after, questionsOf(after), own), own, 3);
  assert.deepEqual(told(after), nothing);
  assert.deepEqual(changesSince(after, questionsOf(after), own).gone, ['light'], 'still kept, and still to be seen');
  assert.deepEqual(orphans(after, own).map(({id, kept}) => [id, kept.map(({key}) => key)]), [['light', ['light']]]);
  assert.deepEqual(told(garden({roots: ['a'], leaves: ['a', 'other words again'], water: ['a', 'b']})), {...nothing, reworded: ['leaves']});
});
