import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {ALIKE, likeness, profileOf} from '../../src/model/alike.js';
import {frameworkOf} from '../fixtures/files.js';

const between = (a: string, b: string) => likeness(profileOf(a), profileOf(b));

test('texts about one subject are alike, in whichever words', () => {
  for (const [a, b] of [
    ['Has at least four years of experience with one particular stack.', 'Has at least six years of experience with one particular stack.'],
    ['Meets deadlines reliably and lets the team know how things are going.', 'Meets deadlines reliably and keeps the team up to date with regular word on progress.'],
    ['Mentors junior engineers and helps them grow', 'Is a mentor to senior engineers and helps to build up technical leadership'],
    ['Leitet kleine Projekte', 'Leitung großer Projekte'],
  ]) assert.ok(between(a!, b!) >= ALIKE, `${a} / ${b}: ${between(a!, b!)}`);
});

test('texts that share a phrase and no subject are not', () => {
  for (const [a, b] of [
    ['Always delivers high quality on time, and tells stakeholders clearly of progress and of difficulties.', 'Explains complex technical ideas clearly to stakeholders with and without technical knowledge, so that everyone stays aligned.'],
    ['Makes sure that the team’s technical decisions serve the goals of the product', 'Makes sure that new leaders keep coming up everywhere in the organization'],
    ['', ''],
    ['…', '!'],
  ]) assert.ok(between(a!, b!) < ALIKE, `${a} / ${b}: ${between(a!, b!)}`);
});

test('of one list, hardly any two statements are alike', () => {
  for (const name of ['sthorm', 'waypoints', 'prontopro', 'engineering-levels']) {
    const {competencies} = frameworkOf(`frameworks/${name}`);
    const lists = competencies.flatMap(({entries, steps}) => [...[...entries.values()].flatMap(entry => entry && typeof entry === 'object' && 'criteria' in entry ? [entry.criteria.map(({text}) => text)] : []), ...steps.map(({content}) => content.examples)]);
    const found = lists.flatMap(list => list.flatMap((a, i) => list.slice(i + 1).map(b => [a, b] as const))).filter(([a, b]) => between(a, b) >= ALIKE);
    assert.ok(found.length <= 2, found.join('\n'));
  }
});

test('likeness is the same either way, 1 for the same words, and between 0 and 1', () => {
  fc.assert(fc.property(fc.string(), fc.string(), (a, b) => {
    assert.equal(between(a, b), between(b, a));
    assert.ok(between(a, b) >= 0 && between(a, b) <= 1);
  }));
  assert.equal(between('Ships it.', 'ships   it'), 1);
});
