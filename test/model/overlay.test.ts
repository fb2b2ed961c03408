import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {merged} from '../../src/model/overlay.js';
import {parseFramework} from '../../src/model/parse.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {NAMES, fileOf} from '../fixtures/files.js';
import {overlays} from '../helpers/overlays.js';

const base: FrameworkFile = {
  title: 'Levels',
  tracks: [{id: 'all', title: 'All', levels: ['intern', 'junior', 'senior']}],
  levels: [{id: 'intern', title: 'Intern', next: {junior: 'Ask'}}, {title: 'Junior', next: ['senior']}, {id: 'senior', title: 'Senior', facts: {Works: 'alone', Talks: 'a lot'}}],
  groups: [{id: 'work', title: 'Work', takeaways: {intern: 'Looks on', senior: 'Leads'}}],
  competencies: [
    {id: 'craft', title: 'Craft', group: 'work', expectations: {intern: 'Looks on', junior: {sameAs: 'intern'}, senior: ['Sets the standard']}},
    {id: 'talk', title: 'Talk', expectations: {senior: 'Explains'}},
  ],
};

test('a thing is found by its id, or by what its title makes of it, and says only what differs', () => {
  const {levels, competencies} = merged(base, {levels: [{id: 'junior', title: 'Associate'} as never, {id: 'senior', facts: {Works: 'with others'}} as never], competencies: [{id: 'craft', expectations: {senior: 'Leads'}} as never]});
  assert.deepEqual(levels.map(({id, title}) => [id, title]), [['intern', 'Intern'], ['junior', 'Associate'], ['senior', 'Senior']]);
  assert.deepEqual(levels[2]!.facts, {Works: 'with others', Talks: 'a lot'});
  assert.deepEqual(competencies![0]!.expectations, {intern: 'Looks on', junior: {sameAs: 'intern'}, senior: 'Leads'});
});

test('what is new stands at the end, or where the order says', () => {
  const values = {id: 'values', title: 'Values', expectations: {senior: 'Lives them'}};
  assert.deepEqual(merged(base, {competencies: [values]}).competencies!.map(({id}) => id), ['craft', 'talk', 'values']);
  assert.deepEqual(merged(base, {competencies: [values], order: {competencies: ['values', 'talk']}}).competencies!.map(({id}) => id), ['values', 'talk', 'craft']);
});

test('a level that goes takes along whatever mentions it, and leaves its text to who meant the same', () => {
  const rest = merged(base, {remove: ['levels/intern']});
  assert.ok(!JSON.stringify(rest).includes('intern'));
  assert.deepEqual(rest.competencies![0]!.expectations, {junior: 'Looks on', senior: ['Sets the standard']});
  assert.deepEqual(rest.tracks![0]!.levels, ['junior', 'senior']);
  parseFramework(rest);
});

test('a fact, a cell, a group and a step can go by themselves', () => {
  const rest = merged(base, {remove: ['levels/senior/facts/Talks', 'competencies/craft/expectations/senior', 'groups/work']});
  assert.deepEqual(rest.levels[2]!.facts, {Works: 'alone'});
  assert.deepEqual(Object.keys(rest.competencies![0]!.expectations!), ['intern', 'junior']);
  assert.equal('group' in rest.competencies![0]!, false);
  parseFramework(rest);
});

test('null says “not expected” and deletes nothing', () => {
  assert.equal((merged(base, {competencies: [{id: 'talk', expectations: {senior: null}} as never]}).competencies![1]!.expectations as Record<string, unknown>).senior, null);
});

test('an overlay that says nothing gives the base itself, and so does one that says what the base says', () => {
  for (const name of NAMES) {
    const file = fileOf(name) as FrameworkFile;
    assert.equal(merged(file, {extends: './base.json', remove: [], order: {}}), file);
    assert.equal(merged(file, structuredClone(file)), file);
  }
});

for (const name of NAMES) {
  const file = fileOf(name) as FrameworkFile;

  test(`${name}: overlaying twice is overlaying once, and changes neither file`, () => {
    const before = JSON.stringify(file);
    fc.assert(fc.property(overlays(file), overlay => {
      const words = JSON.stringify(overlay);
      const once = merged(file, overlay);
      assert.deepEqual(merged(once, overlay), once);
      assert.equal(JSON.stringify(overlay), words);
      assert.equal(JSON.stringify(file), before);
      assert.equal(({} as Record<string, unknown>).expectations, undefined);
    }), {numRuns: 50});
  });
}
