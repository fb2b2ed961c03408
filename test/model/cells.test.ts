import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFramework} from '../../src/model/parse.js';
import type {Content, Framework} from '../../src/model/framework.js';
import {at, fileOf, frameworkOf} from '../fixtures/files.js';

function cellOf(framework: Framework, level: string, competency: string) {
  return framework.cell(...at(framework, level, competency));
}

function criteriaOf(content: Content | undefined) {
  return content?.criteria.map(({text}) => text);
}

/** `said`, or `carried from picker`. */
function stateOf(framework: Framework, level: string, competency: string) {
  const cell = cellOf(framework, level, competency);
  return 'from' in cell ? `${cell.state} from ${cell.from.id}` : cell.state;
}

test('in a matrix a level has the content that the file says, in each of its short forms', () => {
  const bakery = frameworkOf('kitchen-sink');
  const content = (level: string) => cellOf(bakery, level, 'baking').content!;
  assert.deepEqual(criteriaOf(content('apprentice')), ['Watches the loaves']);
  assert.deepEqual(content('baker').criteria.map(({text, examples}) => [text, examples]), [['Bakes daily bread', []], ['Bakes rye', ['A dark loaf']]]);
  assert.equal(content('baker').criteria[1]!.id, 'rye');
  const {text, criteria, examples, avoid, step} = content('master');
  assert.deepEqual([text, criteria.length, examples, avoid, step?.title], ['All of this, and more:', 1, ['A fig loaf'], ['Secret recipes'], 'Sure']);
  assert.deepEqual([...content('cake-1').rated!], [['flat', 'It fell.'], ['risen', 'It stands.']]);
});

test('with steps a level has the content of the step that it expects, and its own words with it', () => {
  const house = frameworkOf('stepped');
  const keeper = cellOf(house, 'keeper', 'lamp');
  assert.equal(keeper.state, 'said');
  assert.deepEqual([keeper.expected!.step!.title, keeper.expected!.text, keeper.expected!.optional], ['Able', 'At night, too.', true]);
  assert.deepEqual([keeper.content!.text, criteriaOf(keeper.content)], ['Trims it:', ['Trims the wick']]);
  assert.deepEqual(criteriaOf(cellOf(house, 'head', 'lamp').content), ['Grinds a lens', 'Teaches grinding']);
  assert.deepEqual(cellOf(house, 'head', 'boat').content!.examples, ['In a west wind']);
});

test('a competency without steps can be expected as it is', () => {
  const cell = cellOf(frameworkOf('stepped'), 'watch', 'radio');
  assert.deepEqual([cell.state, cell.expected?.step, criteriaOf(cell.content)], ['said', undefined, []]);
});

test('steps on the shared scale stand in the order of the scale, whatever the order of the keys', () => {
  assert.deepEqual(frameworkOf('stepped').competency('lamp')!.steps.map(({id}) => id), ['aware', 'able', 'expert']);
});

test('empty is not one thing: not expected, the same, carried, not written yet, absent', () => {
  const bakery = frameworkOf('kitchen-sink');
  assert.equal(stateOf(bakery, 'cake-2', 'baking'), 'none');
  assert.equal(stateOf(bakery, 'apprentice', 'mixing'), 'none');
  assert.equal(stateOf(bakery, 'keeper', 'baking'), 'same from apprentice');
  assert.equal(stateOf(bakery, 'master', 'mixing'), 'carried from baker');
  assert.equal(stateOf(bakery, 'owner', 'baking'), 'todo');
  assert.equal(stateOf(bakery, 'cake-1', 'mixing'), 'absent');
  assert.equal(stateOf(frameworkOf('stepped'), 'head', 'radio'), 'absent');
});

test('carried is the content of the nearest level below that says one, on the first track that has one', () => {
  const orchard = frameworkOf('cumulative');
  assert.equal(stateOf(orchard, 'pruner', 'ladders'), 'carried from picker');
  assert.equal(stateOf(orchard, 'head', 'ladders'), 'carried from grafter');
  assert.equal(stateOf(orchard, 'presser', 'ladders'), 'carried from picker');
  assert.equal(stateOf(orchard, 'grafter', 'apples'), 'carried from pruner');
  assert.equal(stateOf(orchard, 'head', 'cider'), 'same from presser');
  assert.equal(stateOf(orchard, 'picker', 'apples'), 'absent');
  assert.equal(stateOf(orchard, 'guest', 'ladders'), 'absent', 'a level on no track has nothing below it');
  assert.equal(stateOf(orchard, 'guest', 'apples'), 'todo');
  assert.equal(cellOf(orchard, 'head', 'ladders').content, cellOf(orchard, 'grafter', 'ladders').content);
});

test('nothing is carried in a framework that is not cumulative', () => {
  const orchard = parseFramework({...fileOf('cumulative'), cumulative: false});
  assert.equal(stateOf(orchard, 'pruner', 'ladders'), 'absent');
});

test('a step that is carried brings along what was expected', () => {
  const house = parseFramework({...fileOf('stepped'), cumulative: true, levels: [...fileOf('stepped').levels, {id: 'chief', title: 'Chief'}]});
  const cell = cellOf(house, 'chief', 'boat');
  assert.deepEqual([cell.state, cell.expected?.step?.id, criteriaOf(cellOf(house, 'chief', 'lamp').content)?.length], ['carried', 'sail', 2]);
});

test('the same as a level that is the same as another has that one’s content; the same as nothing expected is not expected', () => {
  const cells = (expectations: Record<string, unknown>) => parseFramework({
    title: 'Chain', levels: ['a', 'b', 'c'].map(id => ({id, title: id})), competencies: [{id: 'x', title: 'X', expectations}],
  });
  assert.deepEqual(criteriaOf(cellOf(cells({a: 'Words', b: {sameAs: 'a'}, c: {sameAs: 'b'}}), 'c', 'x').content), ['Words']);
  assert.equal(stateOf(cells({a: null, b: {sameAs: 'a'}}), 'b', 'x'), 'none');
  assert.equal(stateOf(cells({a: {status: 'todo'}, b: {sameAs: 'a'}}), 'b', 'x'), 'todo');
});

test('rated expectations keep their text for each step of the rating', () => {
  const choir = frameworkOf('rated');
  assert.deepEqual([...cellOf(choir, 'alto', 'pitch').content!.rated!.keys()], ['below', 'at', 'above']);
  assert.deepEqual([...cellOf(choir, 'lead', 'pitch').content!.rated!.values()], ['Gives the note']);
});
