import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {FrameworkFile} from '../../src/model/schema.js';
import {THINGS, without} from '../../src/model/without.js';
import {fileOf, NAMES, problemsOf} from '../fixtures/files.js';

const base: FrameworkFile = {
  title: 'Levels',
  scale: [{id: 'aware', title: 'Aware'}, {id: 'sure', title: 'Sure'}],
  systems: [{title: 'Acme'}, {title: 'Other'}],
  levels: [
    {id: 'junior', title: 'Junior', expects: {shared: 'aware', own: 'aware'}, equivalents: [{system: 'acme', level: 'L1'}, {system: 'other', level: 'O1'}], facts: {'Travel / visits': 'some'}},
    {id: 'senior', title: 'Senior', expects: {shared: {step: 'aware', optional: true}, own: {step: 'aware', optional: true}}},
  ],
  competencies: [
    {id: 'shared', title: 'Shared', steps: {aware: 'Knows', sure: 'Does'}},
    {id: 'own', title: 'Own', steps: [{id: 'aware', title: 'Begins'}, {id: 'master', title: 'Masters'}]},
    {id: 'said', title: 'Said', expectations: {junior: {text: 'Tries', step: 'aware'}, senior: {text: 'Does', step: 'sure'}}},
  ],
};

for (const name of NAMES) {
  test(`${name} without any one thing that it lists is still a framework`, () => {
    const file = fileOf(name);
    for (const list of Object.keys(THINGS)) {
      const things = (file as unknown as Readonly<Record<string, readonly {readonly id?: string}[] | undefined>>)[list] ?? [];
      for (const {id} of things.length > 1 ? things : []) if (id !== undefined) assert.deepEqual(problemsOf(without(file, [`${list}/${id}`])), [], `${list}/${id}`);
    }
  });
}

test('a step of the scale takes along what is said of it, and what is expected by it, where competencies share it', () => {
  assert.deepEqual(problemsOf(base), []);
  const rest = without(base, ['scale/aware']);
  assert.deepEqual(rest.levels.map(({expects}) => expects), [{own: 'aware'}, {own: {step: 'aware', optional: true}}]);
  assert.deepEqual(rest.competencies!.map(({steps}) => steps), [{sure: 'Does'}, base.competencies![1]!.steps, undefined]);
  assert.deepEqual(rest.competencies![2]!.expectations, {junior: {text: 'Tries'}, senior: {text: 'Does', step: 'sure'}});
  assert.deepEqual(problemsOf(rest), []);
});

test('a system takes along the levels that are called equal to one of its own, whatever its id is made of', () => {
  assert.deepEqual(without(base, ['systems/acme']).levels.map(({equivalents}) => equivalents), [[{system: 'other', level: 'O1'}], undefined]);
});

test('a fact goes by its name, even one with a slash in it', () => {
  assert.deepEqual(without(base, ['levels/junior/facts/Travel / visits']).levels[0]!.facts, {});
});

test('what is not there is passed over, and the file is the same', () => {
  for (const path of ['levels/head', 'levels/junior/facts/Works', 'levels/junior/facts/Works/alone', 'scale/aware/summary', 'ratings', 'competencies/own/steps/expert']) assert.equal(without(base, [path]), base, path);
});

test('a competency that was only expected the same as a level that goes has its text; two that meant each other had none', () => {
  const file = {...base, competencies: [{id: 'said', title: 'Said', expectations: {junior: {sameAs: 'senior'}, senior: 'Does'}}, {id: 'round', title: 'Round', expectations: {junior: {sameAs: 'senior'}, senior: {sameAs: 'junior'}}}]};
  assert.deepEqual(without(file, ['levels/senior']).competencies!.map(({expectations}) => expectations), [{junior: 'Does'}, {}]);
});

test('a thing goes by an id that it had before too, with all that names it by the one of now', () => {
  const file: FrameworkFile = {title: 'T', levels: [{id: 'junior', title: 'Junior', next: ['lead']}, {id: 'lead', was: 'senior', title: 'Lead'}]};
  assert.deepEqual(without(file, ['levels/senior']).levels, [{id: 'junior', title: 'Junior', next: []}]);
});
