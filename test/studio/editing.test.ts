import assert from 'node:assert/strict';
import {test} from 'node:test';
import {isDeepStrictEqual} from 'node:util';
import fc from 'fast-check';
import * as editing from '../../demo/studio/editing.js';
import {Store} from '../../demo/studio/store.js';
import {checkFile} from '../../src/model/check.js';
import {sentence} from '../../src/model/problem.js';
import type {ContentInput, FrameworkFile} from '../../src/model/schema.js';
import {fileOf, NAMES} from '../fixtures/files.js';
import {times} from '../helpers/thorough.js';

const LISTS = ['levels', 'tracks', 'groups', 'competencies', 'sections'] as const;
const faults = (file: FrameworkFile) => checkFile(JSON.parse(JSON.stringify(file))).problems.map(sentence);

/** A framework of which each thing has a key that we do not know, and things that a program may trip over. */
function known(name: string): FrameworkFile {
  const file = fileOf(name) as FrameworkFile & Record<string, unknown>;
  for (const list of LISTS) for (const thing of file[list] ?? []) Object.assign(thing, {'x-kept': [thing.title]});
  return Object.assign(file, {'x-kept': true, ext: {points: {a: 1}}});
}

const title = fc.oneof(fc.constantFrom('Senior', 'Mid', '  ', '', '__proto__', '🙂', 'Level 1', 'constructor', 'Junior'), fc.string({maxLength: 8}));
const content = fc.oneof(
  fc.constantFrom<ContentInput | undefined>(null, undefined, 'One text', ['A', {id: 'b', text: 'B', examples: ['c']}], {status: 'todo'}, {text: 'Lead-in', criteria: ['A'], avoid: ['B']}),
);

interface Act {
  readonly name: string;
  readonly run: (file: FrameworkFile) => FrameworkFile;
}

/** Anything that one can do, at any place of any framework. */
const act: fc.Arbitrary<Act> = fc.record({
  kind: fc.nat(26), i: fc.nat(200), j: fc.nat(200), title, content, by: fc.constantFrom<-1 | 1>(-1, 1), order: fc.array(fc.nat(200), {maxLength: 6}),
}).map(({kind, i, j, title, content, by, order}) => {
  const at = (file: FrameworkFile, list: editing.ListName, n: number) => {
    const ids = editing.idsIn(file, list);
    return ids[n % ids.length] ?? 'nothing';
  };
  const run = (file: FrameworkFile): FrameworkFile => {
    const [level, other, track, group, competency, section] = [at(file, 'levels', i), at(file, 'levels', j), at(file, 'tracks', i), at(file, 'groups', i), at(file, 'competencies', j), at(file, 'sections', i)];
    switch (kind) {
      case 0: return editing.addLevel(file, title.trim() || 'New', j % 3 ? level : undefined);
      case 1: return editing.setLevel(file, level, {title, code: title, summary: title, years: title});
      case 2: return editing.moveLevel(file, level, by * (1 + j % 4));
      case 3: return editing.removeLevel(file, level);
      case 4: return editing.setFact(file, level, 'Scope', j % 2 ? title || undefined : ['a', title]);
      case 5: return editing.addTrack(file, title.trim() || 'New');
      case 6: return editing.setTrack(file, track, {title, summary: title});
      case 7: return editing.moveTrack(file, track, by);
      case 8: return editing.removeTrack(file, track);
      case 9: return editing.setPath(file, track, order.map(n => at(file, 'levels', n)));
      case 10: return editing.addGroup(file, title.trim() || 'New');
      case 11: return editing.setGroup(file, group, {title, note: title});
      case 12: return editing.moveGroup(file, group, by);
      case 13: return editing.removeGroup(file, group);
      case 14: return editing.setTakeaway(file, group, level, title || undefined);
      case 15: return editing.addCompetency(file, title.trim() || 'New', j % 2 ? {group} : {after: competency});
      case 16: return editing.setCompetency(file, competency, {title, code: title, summary: title});
      case 17: return editing.setGroupOf(file, competency, j % 2 ? group : undefined);
      case 18: return editing.moveCompetency(file, competency, by);
      case 19: return editing.removeCompetency(file, competency);
      case 20: return editing.setCell(file, level, competency, content);
      case 21: return editing.setCell(file, level, competency, {sameAs: other});
      case 22: return editing.setSection(editing.moveSection(editing.addSection(file, title.trim() || 'New'), section, by), section, {title, text: title});
      case 23: return editing.removeSection(file, section);
      case 24: return editing.setAbout(file, {title, version: title, summary: title});
      case 25: return editing.setExpected(file, level, competency, j % 3 ? editing.stepsOf(file, competency)[i % 3]?.id : null);
      default: return editing.setStep(file, competency, editing.stepsOf(file, competency)[0]?.id ?? '', new Map([['examples', title]]));
    }
  };
  return {name: String(kind), run};
});
const anyFile = fc.constantFrom(...NAMES).map(known);

test('whatever one does, the file stays one that can be drawn', () => {
  fc.assert(fc.property(anyFile, fc.array(act, {minLength: 1, maxLength: 12}), (file, acts) => {
    let now = file;
    for (const {name, run} of acts) {
      now = run(now);
      assert.deepEqual(faults(now), [], name);
    }
  }), {numRuns: times(300)});
});

test('an act touches nothing but what it changes: what says the same is the same object, and the former file stays as it was', () => {
  fc.assert(fc.property(anyFile, act, (file, {run}) => {
    const written = JSON.stringify(file);
    const after = run(file);
    assert.equal(JSON.stringify(file), written);
    const check = (was: unknown, is: unknown) => {
      if (was === is || typeof was !== 'object' || typeof is !== 'object' || !was || !is) return;
      assert.ok(!isDeepStrictEqual(was, is), JSON.stringify(was));
    };
    check(file, after);
    for (const list of LISTS) {
      check(file[list], after[list]);
      const ids = editing.idsIn(after, list);
      editing.idsIn(file, list).forEach((id, i) => check(file[list]![i], after[list]?.[ids.indexOf(id)]));
    }
    for (const id of editing.idsIn(after, 'competencies')) {
      for (const [level, cell] of Object.entries(editing.find(file, 'competencies', id)?.expectations ?? {})) check(cell, editing.cellOf(after, level, id));
    }
  }), {numRuns: times(300)});
});

test('an act keeps the ids of all that stays, in their lists, and every key that we do not know', () => {
  fc.assert(fc.property(anyFile, act, (file, {run}) => {
    const after = run(file) as FrameworkFile & Record<string, unknown>;
    assert.equal(after['x-kept'], true);
    assert.equal(after.ext, file.ext);
    for (const list of LISTS) {
      const before = editing.idsIn(file, list);
      const now = editing.idsIn(after, list);
      assert.ok(before.filter(id => !now.includes(id)).length <= 1);
      for (const id of now) if (before.includes(id)) assert.deepEqual((editing.find(after, list, id) as unknown as Record<string, unknown>)['x-kept'], (editing.find(file, list, id) as unknown as Record<string, unknown>)['x-kept']);
    }
  }), {numRuns: times(200)});
});

test('undo gives the former file itself, and redo the later one', () => {
  fc.assert(fc.property(anyFile, fc.array(act, {maxLength: 8}), (file, acts) => {
    const store = new Store();
    store.begin({file});
    const files = [file];
    for (const {name, run} of acts) {
      store.edit(name, run(store.draft!.file));
      if (store.draft!.file !== files.at(-1)) files.push(store.draft!.file);
    }
    for (const former of files.slice(0, -1).reverse()) {
      store.undo();
      assert.equal(store.draft!.file, former);
    }
    assert.equal(store.undoes, undefined);
    for (const later of files.slice(1)) {
      store.redo();
      assert.equal(store.draft!.file, later);
    }
  }), {numRuns: times(100)});
});

test('a level that goes takes all that names it along, and what was the same as it says itself what it said', () => {
  const file: FrameworkFile = {
    title: 'T', levels: [{id: 'a', title: 'A', next: ['b', 'c']}, {id: 'b', title: 'B'}, {id: 'c', title: 'C', next: {b: 'Back'}}],
    tracks: [{title: 'One', levels: ['a', 'b', 'c']}, {title: 'Two', levels: ['b']}],
    groups: [{id: 'g', title: 'G', takeaways: {a: 'x', b: 'y'}}],
    competencies: [{id: 'k', title: 'K', group: 'g', expectations: {a: {sameAs: 'b'}, b: ['said'], c: {sameAs: 'a'}}}],
  };
  const left = editing.removeLevel(file, 'b');
  assert.deepEqual(left.tracks!.map(({levels}) => levels), [['a', 'c'], []]);
  assert.deepEqual(left.levels.map(({next}) => next), [['c'], {}]);
  assert.deepEqual(left.groups![0]!.takeaways, {a: 'x'});
  assert.deepEqual(left.competencies![0]!.expectations, {a: ['said'], c: {sameAs: 'a'}});
  assert.equal(editing.removeLevel(editing.removeLevel(editing.removeLevel(file, 'a'), 'b'), 'c').levels.length, 1);
});

test('a level that moves takes its place on the tracks where it passes another, and on no other', () => {
  const file = fileOf('frameworks/engineering-levels');
  const [first, second] = editing.idsIn(file, 'levels');
  const after = editing.moveLevel(file, first!, 1);
  assert.deepEqual(editing.idsIn(after, 'levels').slice(0, 2), [second, first]);
  for (const track of after.tracks!) assert.deepEqual(track.levels.slice(0, 2), [second, first]);
});

test('another title is no other id, for the thing itself and for those that were numbered after it', () => {
  const file: FrameworkFile = {title: 'T', levels: [{title: 'Senior'}, {title: 'Senior'}, {title: '🙂'}]};
  assert.deepEqual(editing.idsIn(file, 'levels'), ['senior', 'senior-2', 'level-3']);
  assert.deepEqual(editing.idsIn(editing.setLevel(file, 'senior', {title: 'Principal'}), 'levels'), ['senior', 'senior-2', 'level-3']);
  assert.deepEqual(editing.idsIn(editing.removeLevel(file, 'senior'), 'levels'), ['senior-2', 'level-3']);
  assert.deepEqual(editing.idsIn(editing.addLevel(file, 'Senior', 'senior'), 'levels'), ['senior', 'senior-3', 'senior-2', 'level-3']);
});

test('a cell never says to be the same as itself, as nothing, or as one that is the same as it', () => {
  const file: FrameworkFile = {title: 'T', levels: [{title: 'A'}, {title: 'B'}, {title: 'C'}], competencies: [{title: 'K', expectations: {a: 'x', b: {sameAs: 'a'}}}]};
  for (const [level, sameAs] of [['a', 'a'], ['a', 'b'], ['b', 'c'], ['a', 'nothing']]) assert.equal(editing.setCell(file, level!, 'k', {sameAs: sameAs!}), file);
  assert.deepEqual(editing.setCell(file, 'a', 'k', undefined).competencies![0]!.expectations, {b: 'x'});
});
