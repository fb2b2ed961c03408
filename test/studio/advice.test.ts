import assert from 'node:assert/strict';
import {test} from 'node:test';
import {adviceOn} from '../../demo/studio/advice.js';
import {idsIn, setCell} from '../../demo/studio/editing.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {fileOf, NAMES} from '../fixtures/files.js';

const level = (title: string, more: object = {}) => ({title, ...more});
const about = (file: FrameworkFile) => adviceOn(file).map(({id}) => id);
const competency = (expectations: object, more: object = {}) => ({title: 'K', expectations, ...more}) as NonNullable<FrameworkFile['competencies']>[number];

/** A framework that nothing is to be said of. */
const GOOD: FrameworkFile = {title: 'T', levels: [level('A'), level('B'), level('C')], competencies: [competency({a: 'one', b: 'two', c: 'three'})]};

test('nothing is said of a good framework, and little of those that come with the package', () => {
  assert.deepEqual(adviceOn(GOOD), []);
  for (const name of ['engineering-levels', 'prontopro', 'starter', 'waypoints', 'sthorm']) assert.ok(adviceOn(fileOf(`frameworks/${name}`)).length <= 12, `${name}: ${adviceOn(fileOf(`frameworks/${name}`)).map(({what}) => what).join('\n')}`);
});

test('an empty cell between two written ones is told, and not where it is not expected, not written yet, the same or carried', () => {
  const with_ = (b: unknown, more: object = {}) => about({...GOOD, ...more, competencies: [competency({a: 'one', ...(b === undefined ? {} : {b}), c: 'three'})]});
  assert.deepEqual(with_(undefined), ['gap:b/k']);
  for (const b of [null, {status: 'todo'}, {sameAs: 'a'}]) assert.deepEqual(with_(b), []);
  assert.deepEqual(with_(undefined, {cumulative: true}), []);
});

test('a statement that stands at two levels is told once a cell, whatever its case', () => {
  assert.deepEqual(about({...GOOD, competencies: [competency({a: ['Asks early', 'Helps'], b: ['asks early.', 'Helps'], c: 'three'})]}), ['repeated:b/k']);
  assert.deepEqual(about({...GOOD, competencies: [competency({a: ['x', 'x'], b: 'y', c: 'z'})]}), []);
});

test('a level that no way leads to, or on from, is told where it is no entry and no top', () => {
  assert.deepEqual(about({...GOOD, tracks: [{title: 'One', levels: ['a', 'b']}]}), ['not-reached:c']);
  assert.deepEqual(about({...GOOD, tracks: [{title: 'One', levels: ['a', 'b']}], levels: [level('A'), level('B', {next: ['c']}), level('C')]}), ['no-way-on:c']);
  assert.deepEqual(about({...GOOD, levels: [level('A')], competencies: []}), ['one-level:a']);
  assert.deepEqual(about({...GOOD, tracks: [{title: 'One', levels: ['a', 'b', 'c']}, {title: 'Two', levels: []}]}), ['empty-track:two']);
});

test('names, groups, pay, competencies and notes to oneself are looked at', () => {
  assert.deepEqual(about({...GOOD, levels: [level('A'), level('B'), level('C'), level('C')]}), ['same-name:c-2']);
  assert.deepEqual(about({...GOOD, levels: [level('A'), level('B', {pay: [{currency: 'EUR'}]}), level('C')]}), ['no-pay:a', 'no-pay:c']);
  assert.deepEqual(about({...GOOD, groups: [{title: 'G'}]}), ['empty-group:g']);
  assert.deepEqual(about({...GOOD, competencies: [competency({a: null})]}), ['no-text:k']);
  assert.deepEqual(about({...GOOD, competencies: [competency({a: 'TBD: ask Ann', b: 'Keeps a to-do list for the team', c: 'x'.repeat(2000)})]}), ['unwritten:a/k', 'long:c/k']);
});

test('advice names a place that is there, says why, and goes once its reason is gone', () => {
  for (const name of NAMES) {
    const file = fileOf(name);
    for (const {where, what, why} of adviceOn(file)) {
      assert.ok(where.level === undefined || idsIn(file, 'levels').includes(where.level), what);
      assert.ok(where.competency === undefined || idsIn(file, 'competencies').includes(where.competency), what);
      assert.ok(what.endsWith('.') && why.length > 20);
    }
  }
  const gap = {...GOOD, competencies: [competency({a: 'one', c: 'three'})]};
  assert.deepEqual(adviceOn(setCell(gap, 'b', 'k', null)), []);
});

test('a file that cannot be drawn gets no advice: it has problems instead', () => {
  assert.deepEqual(adviceOn({title: 'T', levels: []}), []);
});
