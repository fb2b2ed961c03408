import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {merged, type OverlayFile} from '../../src/model/overlay.js';
import {parseFramework} from '../../src/model/parse.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {NAMES, fileOf} from '../fixtures/files.js';

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

/** Any overlay of a framework: it rewords, adds, removes and orders. */
function overlays(file: FrameworkFile): fc.Arbitrary<OverlayFile> {
  const ids = (list: readonly {id?: string}[] | undefined) => (list ?? []).flatMap(({id}) => id ?? []);
  const [levels, competencies] = [ids(file.levels), ids(file.competencies)];
  const id = (known: readonly string[]) => fc.constantFrom(...known, 'new', '__proto__', 'constructor');
  const thing = (known: readonly string[], more: fc.Arbitrary<object>) => fc.tuple(id(known), fc.option(fc.constantFrom('One', 'Two'), {nil: undefined}), more).map(([id, title, more]) => ({id, ...(title !== undefined && {title}), ...more}));
  const cells = fc.dictionary(id(levels), fc.constantFrom<unknown>('Words', ['A', 'B'], null, {status: 'todo'}));
  return fc.record({
    levels: fc.uniqueArray(thing(levels, fc.constantFrom({}, {summary: 'Says'}, {facts: {Traits: 'Bold'}})), {maxLength: 4, selector: ({id}) => id}),
    competencies: fc.uniqueArray(thing(competencies, cells.map(expectations => ({expectations}))), {maxLength: 4, selector: ({id}) => id}),
    remove: fc.array(fc.oneof(id(levels).map(level => `levels/${level}`), id(competencies).map(competency => `competencies/${competency}`), fc.tuple(id(competencies), id(levels)).map(([competency, level]) => `competencies/${competency}/expectations/${level}`), fc.constantFrom('rating', 'sections/nowhere', '', '/', '__proto__/x')), {maxLength: 4}),
    order: fc.constantFrom({}, {competencies: competencies.toReversed()}, {levels: ['new', ...levels.slice(-1)]}),
    summary: fc.constantFrom('One', 'Two'),
  }, {requiredKeys: []}) as fc.Arbitrary<OverlayFile>;
}

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
