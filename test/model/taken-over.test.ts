import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {Assessment} from '../../src/model/assessment.js';
import {fitOf} from '../../src/model/asked-answers.js';
import type {Answer} from '../../src/model/record.js';
import {parseFramework} from '../../src/model/parse.js';
import {questionsOf} from '../../src/model/questions.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {takenOver} from '../../src/model/taken-over.js';
import {undone} from '../../src/model/undo.js';

const ours = parseFramework({
  id: 'ours', title: 'Ours', levels: [{id: 'junior', title: 'Junior'}, {id: 'senior', title: 'Senior'}],
  competencies: ['craft', 'people', 'scope'].map(id => ({id, title: id, ...(id === 'people' && {was: 'humans'}), expectations: {junior: 'a', senior: 'b'}})),
} as FrameworkFile);

const answering = (answers: Readonly<Record<string, Omit<Answer, 'at'>>>, at = 5) => Object.entries(answers).reduce((all, [key, answer]) => all.with('answers', key, answer, at), Assessment.empty(ours));
const choices = (assessment: Assessment) => Object.fromEntries(assessment.list('answers').map(([key, {choice}]) => [key, choice]));

test('what was opened lies on top, what it does not answer stays, and how it stood before is in the history', () => {
  const own = answering({craft: {choice: 'junior'}, scope: {choice: 'senior'}}).saying('target', 'senior', 5);
  const result = takenOver(ours, own, answering({craft: {choice: 'senior'}, people: {choice: 'junior'}}, 1).saying('here', 'junior', 1), 9);
  assert.deepEqual(choices(result), {craft: 'senior', scope: 'senior', people: 'junior'});
  assert.deepEqual([result.target, result.here], ['senior', 'junior']);
  assert.deepEqual(result.list('history').map(([, {of, target, answers}]) => [of, target, answers]), [[9, 'senior', {craft: {choice: 'junior'}, scope: {choice: 'senior'}}]]);
});

test('where there was nothing of one’s own, there is no day to look back on', () => {
  assert.deepEqual(takenOver(ours, Assessment.empty(ours), answering({craft: {choice: 'senior'}}), 9).list('history'), []);
});

test('answers under an id of an earlier edition do not stand behind one’s own', () => {
  const result = takenOver(ours, answering({people: {choice: 'junior'}}), answering({humans: {choice: 'senior'}}), 9);
  assert.deepEqual(choices(result), {people: 'senior'});
});

test('notes of both stay, and to keep the same once more adds nothing', () => {
  const own = answering({}).with('notes', 'craft', {text: 'mine'}, 5);
  const opened = answering({}).with('notes', 'craft', {text: 'theirs'}, 9).with('plans', 'scope', {action: 'write'}, 9).with('evidence', 'e', {text: 'seen'}, 9).saying('name', 'Ada', 9);
  const once = takenOver(ours, own.saying('name', 'Me', 5), opened, 20);
  assert.deepEqual([once.get('notes', 'craft')?.text, once.get('plans', 'scope')?.action, once.get('evidence', 'e')?.text, once.said('name')], ['mine\n\ntheirs', 'write', 'seen', 'Me']);
  assert.equal(takenOver(ours, once, opened, 30).get('notes', 'craft')?.text, 'mine\n\ntheirs');
});

test('neither what the other side deleted nor its dates do harm', () => {
  const own = answering({craft: {choice: 'junior'}}).with('evidence', 'e', {text: 'mine'}, 5);
  const hostile = answering({people: {choice: 'junior'}}).without(7e15).with('answers', 'scope', {choice: 'senior'}, 8e15).with('evidence', 'f', {text: 'theirs'}, 8e15);
  const result = takenOver(ours, own, hostile, 9);
  assert.deepEqual([choices(result), result.cleared], [{craft: 'junior', scope: 'senior'}, 0]);
  assert.deepEqual(result.list('evidence').map(([, {text, at}]) => [text, at]), [['mine', 5], ['theirs', 9]]);
  assert.equal(result.answers.get('scope')?.at, 9, 'and what is said next counts after it');
  assert.deepEqual(choices(takenOver(ours, own.without(20), own, 30)), {craft: 'junior'}, 'what was deleted here can be taken over again');
});

test('what was asked of the other side comes along with their answers', () => {
  const opened = answering({craft: {choice: 'senior'}}).saying('track', 'design', 5).saying('looking', 'senior', 5).saying('all', 'yes', 5);
  const result = takenOver(ours, answering({}).saying('track', 'craft', 5).saying('all', null, 6), opened, 9);
  assert.deepEqual(['track', 'looking', 'all'].map(key => result.said(key)), ['design', 'senior', null]);
});

test('it is one act: taken back, all is as it was', () => {
  const some = fc.dictionary(fc.constantFrom('craft', 'people', 'humans', 'gone', '__proto__'), fc.constantFrom<Omit<Answer, 'at'>>({choice: 'junior'}, {choice: 'senior'}, {open: 'unsure'}));
  fc.assert(fc.property(some, some, (mine, theirs) => {
    const own = answering(mine);
    const result = takenOver(ours, own, answering(theirs), 9);
    const back = undone(result, own, result, 10);
    for (const shelf of ['answers', 'history'] as const) assert.deepEqual(back.list(shelf).map(([key, {at, ...entry}]) => [key, entry]), own.list(shelf).map(([key, {at, ...entry}]) => [key, entry]));
    assert.deepEqual(Object.keys(Object.prototype), []);
  }));
});

test('answers that fit, and those that belong elsewhere, are told apart', () => {
  const asked = questionsOf(ours);
  const opened = answering({craft: {choice: 'junior'}, humans: {open: 'unsure'}, scope: {choice: 'vanished'}, gone: {choice: 'junior'}});
  assert.deepEqual(fitOf(ours, opened, asked), {answered: 2, asked: 3, unasked: 0, others: 2});
  assert.deepEqual(fitOf(ours, opened, asked.slice(1)), {answered: 2, asked: 3, unasked: 1, others: 2}, 'craft is not asked of who opens them');
  assert.deepEqual(fitOf(ours, answering({}), asked), {answered: 0, asked: 3, unasked: 0, others: 0});
  assert.deepEqual(fitOf(ours, answering({craft: {open: 'skipped'}}), asked), {answered: 0, asked: 3, unasked: 0, others: 0}, 'skipped is not answered, and belongs nowhere else');
  assert.deepEqual(fitOf(ours, answering({humans: {choice: 'junior'}, people: {choice: 'senior'}}), asked), {answered: 1, asked: 3, unasked: 0, others: 0});
});
