import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {merged, type OverlayFile} from '../../src/model/overlay.js';
import {without} from '../../src/model/without.js';
import {parseFramework} from '../../src/model/parse.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {NAMES, fileOf} from '../fixtures/files.js';
import {nearlyFiles, overlays, withOtherIds} from '../helpers/overlays.js';
import {times} from '../helpers/thorough.js';

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

test('an order that the base has already changes nothing', () => {
  assert.equal(merged(base, {order: {levels: ['intern', 'junior']}}), base);
});

test('of a rating an overlay says what differs, too', () => {
  const now = fileOf('rated') as FrameworkFile;
  assert.deepEqual(merged(now, {rating: {title: 'How often'} as never}).rating, {...now.rating, title: 'How often'});
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

for (const name of NAMES) {
  const before = fileOf(name) as FrameworkFile;
  const {file, write} = withOtherIds(before);

  test(`${name}: an overlay with ids of an earlier edition says the same as one with those of now`, () => {
    fc.assert(fc.property(overlays(before).map(structuredClone<OverlayFile>), overlay => {
      const once = merged(file, overlay);
      // What is taken out has no id any more, neither now nor before.
      const isOut = overlay.remove?.some(path => path.split('/').length === 2 && write(path) !== path);
      if (!isOut) assert.deepEqual(once, merged(file, write(overlay)));
      assert.deepEqual(merged(once, overlay), once);
    }), {numRuns: times(100)});
  });
}

test('an id that the base had before is found wherever it is named, and never stands beside the one of now', () => {
  const now: FrameworkFile = {
    ...base,
    tracks: [{id: 'every', title: 'All', was: 'all', levels: ['intern', 'junior', 'lead']}],
    levels: [base.levels[0]!, {...base.levels[1]!, next: ['lead']}, {...base.levels[2]!, id: 'lead', was: ['head', 'senior']}],
    groups: [{id: 'labour', was: 'work', title: 'Work', takeaways: {intern: 'Looks on', lead: 'Leads'}}],
    competencies: [{...base.competencies![0]!, group: 'labour', expectations: {intern: 'Looks on', lead: ['Sets the standard']}}, {id: 'speak', was: 'talk', title: 'Talk', steps: [{id: 'low', title: 'Low'}, {id: 'high', title: 'High'}]}],
  };
  const whole = merged(now, {
    tracks: [{id: 'all', levels: ['junior', 'senior']} as never],
    levels: [{id: 'intern', next: {senior: 'Jump'}, expects: {talk: 'low'}} as never, {id: 'junior', next: ['senior', 'intern']} as never],
    groups: [{id: 'work', takeaways: {senior: 'Heads'}, tracks: ['all']} as never],
    competencies: [{id: 'craft', group: 'work', expectations: {junior: {sameAs: 'head'}, senior: 'Old', lead: 'New'}} as never],
    remove: ['competencies/craft/expectations/intern', 'groups/labour/takeaways/head', 'groups/labour/takeaways/intern'],
  });
  assert.ok(!/"(senior|head|talk|work|all)":|(levels|group|tracks|sameAs|next)":(\[[^\]{]*)?"(senior|head|work|all)"/.test(JSON.stringify(whole)), JSON.stringify(whole));
  assert.deepEqual(whole.competencies![0]!.expectations, {junior: {sameAs: 'lead'}, lead: 'New'});
  assert.deepEqual(merged(now, {competencies: [{id: 'craft', expectations: {lead: 'New', senior: 'Old'}} as never]}).competencies![0]!.expectations, {intern: 'Looks on', lead: 'New'});
  assert.deepEqual(whole.groups![0]!.takeaways, {lead: 'Heads'});
  assert.deepEqual(whole.levels[0]!.next, {junior: 'Ask', lead: 'Jump'});
  assert.deepEqual(whole.levels.map(({id, expects}) => [id, expects]), [['intern', {speak: 'low'}], [undefined, undefined], ['lead', undefined]]);
  parseFramework(whole);
});

test('an id that another thing has now is that thing’s, whoever had it before', () => {
  const now: FrameworkFile = {title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B', was: ['a', 'old']}, {id: 'c', title: 'C', was: 'old'}], competencies: [{id: 'x', title: 'X', expectations: {}}]};
  assert.deepEqual(merged(now, {competencies: [{id: 'x', expectations: {a: 'Says', old: 'Does'}} as never]}).competencies![0]!.expectations, {a: 'Says', b: 'Does'});
});

test('what a company keeps in “ext” has keys of its own, whatever ids the base had', () => {
  const now: FrameworkFile = {title: 'T', levels: [{id: 'lead', was: 'senior', title: 'Lead'}], ext: {acme: {next: {senior: 1, lead: 2}}}};
  assert.deepEqual(merged(now, {remove: ['ext/acme/next/senior']}).ext, {acme: {next: {lead: 2}}});
});

test('former ids that an overlay adds come to those of the base', () => {
  const now: FrameworkFile = {title: 'T', levels: [{id: 'b', title: 'B', was: 'a'}]};
  const once = merged(now, {levels: [{id: 'a', was: 'z', title: 'Bee'}]});
  assert.deepEqual(once.levels, [{id: 'b', title: 'Bee', was: ['a', 'z']}]);
  assert.equal(merged(once, {levels: [{id: 'a', was: 'z', title: 'Bee'}]}), once);
  assert.deepEqual(merged(now, {levels: [{id: 'b', was: ['a', 'z']} as never]}).levels, [{id: 'b', title: 'B', was: ['a', 'z']}]);
});

test('whatever two files are, they are merged: nothing is thrown, changed or put where all objects have it', () => {
  fc.assert(fc.property(nearlyFiles(), nearlyFiles(), (base, overlay) => {
    const words = JSON.stringify([base, overlay]);
    const own = Object.getOwnPropertyNames(Object.prototype).join();
    merged(base as FrameworkFile, overlay as never);
    without(base as FrameworkFile, (overlay as {remove?: string[]} | null)?.remove ?? overlay as string[]);
    assert.equal(JSON.stringify([base, overlay]), words);
    assert.equal(Object.getOwnPropertyNames(Object.prototype).join(), own);
  }), {numRuns: times(2000), examples: [
    [{constructor: ['a']}, {remove: ['constructor/id']}], [{levels: [{title: {toString: 1}}]}, {levels: [{id: 'a'}]}], [{levels: 7, groups: [null]}, {remove: ['levels/a', 'groups/a']}],
    [{levels: [{}, {id: {toString: 1}, was: 'a'}]}, {remove: ['levels/a']}], [null, {levels: []}], [{}, {remove: 7, order: [7]}],
  ]});
});
