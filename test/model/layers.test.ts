import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layersOf} from '../../src/model/layers.js';
import {parseFramework} from '../../src/model/parse.js';
import {NAMES, at, frameworkOf} from '../fixtures/files.js';

/** Of one cell, which level says what, low to high. */
function layers(framework: ReturnType<typeof frameworkOf>, level: string, competency: string): string[] {
  return layersOf(framework, ...at(framework, level, competency)).map(({from, content, expected}) => `${from.id}: ${expected?.step?.id ?? content.criteria.map(({text}) => text).join(', ')}`);
}

test('without “cumulative”, a level expects what it says and nothing else', () => {
  for (const framework of NAMES.map(frameworkOf).filter(({cumulative}) => !cumulative)) {
    for (const level of framework.levels) {
      for (const competency of framework.competencies) {
        const {content, expected} = framework.cell(level, competency);
        assert.deepEqual(layersOf(framework, level, competency), content ? [{from: level, content, expected}] : []);
      }
    }
  }
});

test('in a cumulative framework it includes the levels below it on its tracks, low to high', () => {
  const orchard = frameworkOf('cumulative');
  assert.deepEqual(layers(orchard, 'head', 'ladders'), ['picker: Sets a ladder', 'grafter: Mends a ladder']);
  assert.deepEqual(layers(orchard, 'presser', 'ladders'), ['picker: Sets a ladder'], 'not those of another track');
  assert.deepEqual(layersOf(frameworkOf('frameworks/sthorm'), ...at(frameworkOf('frameworks/sthorm'), 'l9', 'impact')).map(({from}) => from.id), ['l1', 'l2', 'l3', 'l4', 'l5', 'l6']);
});

test('where tracks meet again, it includes what both of them expect', () => {
  const framework = parseFramework({
    title: 'T', cumulative: true, levels: ['low', 'deep', 'wide', 'top'].map(id => ({id, title: id})),
    tracks: [{title: 'Deep', levels: ['low', 'deep', 'top']}, {title: 'Wide', levels: ['low', 'wide', 'top']}],
    competencies: [{id: 'c', title: 'C', expectations: {low: 'Rows', deep: 'Dives', wide: 'Sails'}}],
  });
  assert.deepEqual(layers(framework, 'top', 'c'), ['low: Rows', 'deep: Dives', 'wide: Sails']);
});

test('there is nothing where nothing is expected, or not written yet', () => {
  const orchard = frameworkOf('cumulative');
  assert.deepEqual(layers(orchard, 'presser', 'apples'), []);
  assert.deepEqual(layers(orchard, 'guest', 'apples'), []);
});

test('a level that is said to be the same as another expects what that one does, and no more', () => {
  assert.deepEqual(layers(frameworkOf('kitchen-sink'), 'keeper', 'baking'), ['keeper: Watches the loaves'], 'though Baker, below it, expects bread');
  assert.deepEqual(layers(frameworkOf('cumulative'), 'head', 'cider'), ['head: Presses, Tastes']);
});

test('a step includes the steps below it, each from the first level that asks for as much', () => {
  const framework = parseFramework({
    title: 'T', cumulative: true, levels: [{id: 'a', title: 'A', expects: {lamp: 'two'}}, {id: 'b', title: 'B', expects: {lamp: 'four'}}, {id: 'c', title: 'C'}],
    competencies: [{id: 'lamp', title: 'Lamp', steps: ['one', 'two', 'three', 'four', 'five'].map(id => ({id, title: id}))}],
  });
  assert.deepEqual(layers(framework, 'b', 'lamp'), ['a: one', 'a: two', 'b: three', 'b: four']);
  assert.deepEqual(layers(framework, 'c', 'lamp'), layers(framework, 'b', 'lamp'));
});
