import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutMirror} from '../../src/layout/mirror.js';
import {Assessment, readRecord} from '../../src/model/assessment.js';
import {choicesOf, expectedChoice} from '../../src/model/choices.js';
import {compare} from '../../src/model/comparison.js';
import {slug} from '../../src/model/ids.js';
import {parseFramework} from '../../src/model/parse.js';
import {questionsOf} from '../../src/model/questions.js';
import {at, frameworkOf, problemsOf, warningsOf} from '../fixtures/files.js';

test('an emoji leaves nothing behind in a slug, not even what cannot be seen', () => {
  assert.equal(slug('⚙️ Operations'), 'operations');
  assert.equal(slug('Love ❤️ craft'), 'love-craft');
  assert.equal(slug('1️⃣ One'), '1-one');
  assert.equal(slug('✔️'), '');
});

test('nesting that is too deep is the one problem of a file', () => {
  assert.equal(problemsOf(`{"title": "T", "levels": [{"title": "A"}], "ext": {"deep": ${'['.repeat(100)}${']'.repeat(100)}}}`).length, 1);
});

test('a cell that is not written yet stays so with a key of the author’s own', () => {
  const framework = parseFramework({title: 'T', levels: [{id: 'a', title: 'A'}], competencies: [{id: 'c', title: 'C', expectations: {a: {status: 'todo', 'x-owner': 'Ann'}}}]});
  assert.equal(framework.cell(...at(framework, 'a', 'c')).state, 'todo');
});

test('what a level asks for is among the choices, through a chain of the same and through what is carried from it', () => {
  const chain = parseFramework({
    title: 'T', cumulative: true, levels: ['a', 'b', 'c', 'd'].map(id => ({id, title: id})),
    competencies: [{id: 'x', title: 'X', expectations: {a: 'Words', b: {sameAs: 'a'}, c: {sameAs: 'b'}}}],
  });
  const [x] = chain.competencies;
  assert.deepEqual(choicesOf(chain, x!).map(({id}) => id), ['a']);
  assert.deepEqual(chain.levels.map(level => expectedChoice(chain, x!, level)), ['a', 'a', 'a', 'a']);
});

test('the content of a competency that is expected as it is, is frozen too', () => {
  const house = frameworkOf('stepped');
  const {content} = house.cell(...at(house, 'watch', 'radio'));
  assert.ok(Object.isFrozen(content) && Object.isFrozen(content!.criteria));
});

test('a competency that a level expects and also has words for is told: one would hide the other', () => {
  const file = {title: 'T', levels: [{id: 'a', title: 'A', expects: {c: true}}], competencies: [{id: 'c', title: 'C', expectations: {a: 'Words'}}]};
  assert.equal(problemsOf(file).length || warningsOf(file).length, 1);
});

test('what is not written yet is not dropped', () => {
  const bakery = frameworkOf('kitchen-sink');
  const [baking] = compare(['master', 'owner'].map(id => ({framework: bakery, level: bakery.level(id)!}))).rows;
  assert.equal(baking!.cells[1]!.cell.state, 'todo');
  assert.notEqual(baking!.cells[1]!.change, 'dropped');
});

test('an answer dated at no time that can be written down is damaged', () => {
  const found = readRecord('{"format": "career-assessment/1", "framework": {"id": "x"}, "subject": "me", "answers": {"a": {"choice": "b", "at": 1e999}}}');
  assert.ok(found.is === 'assessment' && found.damaged && !found.assessment.answers.size);
});

test('of two answers given at the same moment, both orders of merging keep the same one', () => {
  const empty = Assessment.empty(frameworkOf('minimal'));
  const [a, b] = ['x', 'y'].map(choice => empty.with('answers', 'patience', {choice}, 1));
  assert.deepEqual(a!.merge(b!).answers, b!.merge(a!).answers);
});

test('an answer survives a new id of the level or the step that was chosen', () => {
  const renamed = parseFramework({
    title: 'T', levels: [{id: 'novice', title: 'Novice', was: 'junior'}, {id: 'b', title: 'B'}],
    competencies: [
      {id: 'matrix', title: 'M', expectations: {novice: '1', b: '2'}},
      {id: 'stepped', title: 'S', steps: [{id: 'start', title: 'Start', was: 'begin'}, {id: 'end', title: 'End'}]},
    ],
  });
  const me = Assessment.empty(renamed).with('answers', 'matrix', {choice: 'junior'}, 1).with('answers', 'stepped', {choice: 'begin'}, 1);
  assert.deepEqual(layoutMirror(questionsOf(renamed), [question => me.answer(question)]).rows.map(({points}) => points[0]!.at), [0, 0]);
});
