import assert from 'node:assert/strict';
import {test} from 'node:test';
import {parseFramework} from '../../src/model/parse.js';
import {viewsOf} from '../../src/model/views.js';
import {frameworkOf} from '../fixtures/files.js';

const [a, b] = [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}];
const says = (...levels: string[]) => [{id: 'craft', title: 'Craft', expectations: Object.fromEntries(levels.map(level => [level, `Does ${level}`]))}];
const viewsIn = (file: object) => viewsOf(parseFramework({title: 'T', levels: [a, b], ...file}));

test('each framework of the package has the views it has content for', () => {
  const all = ['overview', 'ladder', 'compare', 'level', 'check', 'crosswalk', 'guide'];
  const views = (name: string) => viewsOf(frameworkOf(`frameworks/${name}`));
  assert.deepEqual(views('waypoints'), all);
  assert.deepEqual(views('sthorm'), all);
  for (const name of ['engineering-levels', 'prontopro']) assert.deepEqual(views(name), all.filter(view => view !== 'crosswalk'));
  assert.deepEqual(views('starter'), ['overview', 'ladder', 'compare', 'level', 'check']);
  assert.deepEqual(viewsOf(frameworkOf('kitchen-sink')), all);
});

test('levels by name alone are a ladder and nothing else', () => {
  assert.deepEqual(viewsIn({}), ['ladder']);
  assert.deepEqual(viewsIn({competencies: [{title: 'Craft'}]}), ['ladder']);
  assert.deepEqual(viewsIn({levels: [a, {...b, status: 'todo'}], competencies: [{title: 'Craft', expectations: {a: {status: 'todo'}, b: null}}]}), ['ladder']);
});

test('a comparison needs two levels of which something is written', () => {
  assert.deepEqual(viewsIn({competencies: says('a')}), ['overview', 'ladder', 'level']);
  assert.deepEqual(viewsIn({competencies: says('a', 'b')}), ['overview', 'ladder', 'compare', 'level', 'check']);
});

test('a check needs something to choose between', () => {
  assert.deepEqual(viewsIn({competencies: [{title: 'Craft', steps: [{title: 'Well'}, {title: 'Better'}]}]}), ['overview', 'ladder', 'check']);
  assert.deepEqual(viewsIn({competencies: [{title: 'Craft', steps: [{title: 'Well'}]}]}), ['ladder']);
});

test('one level is no ladder', () => {
  assert.deepEqual(viewsIn({levels: [a]}), ['overview']);
  assert.deepEqual(viewsIn({levels: [a], competencies: says('a')}), ['level']);
  assert.deepEqual(viewsIn({levels: [{...a, summary: 'Begins'}], sections: [{title: 'Promotion', text: 'When it is time.'}]}), ['overview', 'level', 'guide']);
});

test('anything that a level says of itself is a level to show in full', () => {
  for (const said of [{summary: 'x'}, {years: '2'}, {facts: {Unit: 'A task'}}, {criteria: ['x']}, {sections: [{title: 'x', text: 'x'}]}, {pay: [{currency: 'EUR', min: 1}]}]) {
    assert.deepEqual(viewsIn({levels: [a, {...b, ...said}]}), ['overview', 'ladder', 'level'], JSON.stringify(said));
  }
});

test('a crosswalk needs levels of another system, or a level that is called something there; a guide needs a section', () => {
  assert.deepEqual(viewsIn({systems: [{title: 'Guild', ladders: [{levels: [{code: 'G1'}]}]}]}), ['overview', 'ladder', 'crosswalk']);
  assert.deepEqual(viewsIn({systems: [{title: 'Guild'}]}), ['ladder'], 'of a system by name there is nothing to see');
  assert.deepEqual(viewsIn({levels: [a, {...b, equivalents: [{system: 'Guild', level: 'G2'}]}]}), ['overview', 'ladder', 'level', 'crosswalk']);
  assert.deepEqual(viewsIn({sections: [{title: 'Promotion', text: 'x'}]}), ['overview', 'ladder', 'guide']);
});
