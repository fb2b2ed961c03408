import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {baseConflicts} from '../../src/model/base-conflicts.js';
import type {OverlayFile} from '../../src/model/overlay.js';
import type {FrameworkFile} from '../../src/model/schema.js';

const base: FrameworkFile = {
  title: 'Levels',
  tracks: [{id: 'ic', title: 'Making', levels: ['intern', 'junior', 'senior']}],
  levels: [{id: 'intern', title: 'Intern'}, {id: 'junior', title: 'Junior', facts: {Works: 'with help'}}, {id: 'senior', title: 'Senior', summary: 'Leads'}],
  groups: [{id: 'work', title: 'Work'}],
  competencies: [
    {id: 'craft', title: 'Craft', group: 'work', expectations: {intern: 'Watches', junior: 'Builds', senior: 'Leads'}},
    {id: 'talk', title: 'Talking', expectations: {junior: 'Asks', senior: 'Explains'}},
    {id: 'plan', title: 'Planning', expectations: {senior: 'Plans'}},
  ],
};

const part = <Of>(value: object) => value as Of;
const edited = (edit: (file: FrameworkFile) => void) => {
  const file = structuredClone(base);
  edit(file);
  return file;
};
const told = (now: FrameworkFile, overlay: OverlayFile) => baseConflicts(base, now, overlay).map(({kind, does, path}) => `${kind} ${does} ${path}`);

test('a text that the base words anew under a text of ours is told with all three', () => {
  const now = edited(({competencies}) => void (competencies![0]!.expectations = {intern: 'Watches', junior: 'Builds well', senior: 'Leads'}));
  const overlay: OverlayFile = {competencies: [part({id: 'craft', expectations: {junior: 'Makes', senior: 'Heads'}})]};
  assert.deepEqual(baseConflicts(base, now, overlay), [{kind: 'reworded', does: 'says', path: 'competencies/craft/expectations/junior', before: 'Builds', now: 'Builds well', ours: 'Makes'}]);
});

test('a base edition that rewords, renames and removes: each thing that meets ours is told once, and nothing else', () => {
  const now = edited(file => {
    file.title = 'Ladder';
    file.levels.shift();
    file.tracks![0]!.levels.shift();
    file.levels[0]!.title = 'Associate';
    file.levels[0]!.facts = {Works: 'alone', Talks: 'a lot'};
    file.competencies!.splice(1, 1);
    file.competencies![0]!.expectations = {junior: 'Builds', senior: 'Leads all'};
    file.competencies![1]!.title = 'Foresight';
  });
  assert.deepEqual(told(now, {
    levels: [part({id: 'junior', title: 'Beginner', facts: {Talks: 'little'}}), part({id: 'intern', summary: 'Learns'})],
    competencies: [part({id: 'craft', expectations: {intern: 'Looks on'}}), part({id: 'talk', title: 'Speaking'}), part({id: 'values', title: 'Values', expectations: {intern: 'Knows them', senior: 'Lives them'}})],
    remove: ['competencies/craft/expectations/senior', 'competencies/plan'],
    order: {competencies: ['talk', 'values']},
  }), [
    'reworded says levels/junior/title', 'added says levels/junior/facts/Talks', 'reworded removes competencies/craft/expectations/senior', 'reworded removes competencies/plan',
    'removed says levels/intern', 'removed says competencies/talk',
  ]);
});

test('a level that is named in a path, a way, a group or “the same as” is missed there', () => {
  const now = edited(file => {
    file.levels.shift();
    file.tracks![0]!.levels.shift();
    file.competencies![0]!.expectations = {junior: 'Builds', senior: 'Leads'};
  });
  for (const overlay of [
    {tracks: [part<NonNullable<OverlayFile['tracks']>[number]>({id: 'ic', levels: ['intern', 'senior']})]}, {levels: [part<FrameworkFile['levels'][number]>({id: 'junior', next: ['intern']})]},
    {groups: [part<NonNullable<OverlayFile['groups']>[number]>({id: 'work', takeaways: {intern: 'Looks'}})]}, {competencies: [part<NonNullable<OverlayFile['competencies']>[number]>({id: 'talk', expectations: {junior: {sameAs: 'intern'}}})]},
    {remove: ['levels/intern']}, {order: {levels: ['intern']}},
  ] satisfies OverlayFile[]) assert.deepEqual(told(now, overlay).map(sentence => sentence.replace(/ (says|removes|orders)/, '')), ['removed levels/intern']);
});

test('an order of ours is told where the base has moved what it names', () => {
  const now = edited(({competencies}) => void competencies!.reverse());
  assert.deepEqual(told(now, {order: {competencies: ['talk']}}), ['reworded orders competencies']);
  assert.deepEqual(told(now, {order: {levels: ['senior']}}), []);
});

test('an order of ours is not told where the base has only moved what stands above all that it names', () => {
  const now = edited(({competencies}) => void competencies!.unshift(...competencies!.splice(1, 1)));
  assert.deepEqual(told(now, {order: {competencies: ['plan']}}), []);
});

test('a place that speaks of what is gone is named once, however often and whatever it says of it', () => {
  const now = edited(({levels}) => void levels.pop());
  const [conflict, ...others] = baseConflicts(base, now, {remove: ['levels/senior'], order: {levels: ['senior', 'junior', 'senior']}, levels: [part({id: 'junior', next: ['senior', 'senior']})]});
  assert.deepEqual(conflict!.ours, ['levels/junior/next', 'levels/senior']);
  assert.deepEqual(others, []);
});

test('an id that the base has changed, and says so, is found', () => {
  const now = edited(({levels}) => void Object.assign(levels[2]!, {id: 'lead', was: 'senior', summary: 'Leads others'}));
  assert.deepEqual(told(now, {levels: [part({id: 'senior', summary: 'Heads'})]}), ['reworded says levels/senior/summary']);
});

test('an id that the base has changed, and says so, is no conflict wherever it is named; another text there is one', () => {
  const overlay: OverlayFile = {
    tracks: [part({id: 'ic', levels: ['junior', 'senior']})], levels: [part({id: 'junior', next: ['senior']})],
    competencies: [part({id: 'craft', expectations: {senior: 'Heads', junior: {sameAs: 'senior'}}})], remove: ['competencies/talk/expectations/senior'],
  };
  const renamed = (edit: (file: FrameworkFile) => void = () => {}) => edited(file => {
    Object.assign(file.levels[2]!, {id: 'lead', was: ['senior']});
    file.tracks![0]!.levels[2] = 'lead';
    for (const competency of file.competencies!) {
      const {senior, ...others} = competency.expectations as Record<string, string>;
      competency.expectations = {...others, lead: senior!};
    }
    edit(file);
  });
  assert.deepEqual(told(renamed(), overlay), []);
  assert.deepEqual(told(renamed(({competencies}) => {
    Object.assign(competencies![0]!.expectations!, {lead: 'Leads all'});
    Object.assign(competencies![1]!.expectations!, {lead: 'Explains all'});
  }), overlay), ['reworded says competencies/craft/expectations/lead', 'reworded removes competencies/talk/expectations/lead']);
  assert.deepEqual(told(renamed(), {order: {levels: ['senior']}}), []);
  assert.deepEqual(told(renamed(({levels}) => void levels.reverse()), {order: {levels: ['senior']}}), ['reworded orders levels']);
});

/** Places with a text that a base may word anew, and things that it may drop. */
const TEXTS = ['title', 'levels/junior/title', 'levels/senior/summary', 'levels/junior/facts/Works', 'competencies/craft/title', 'competencies/craft/expectations/junior', 'competencies/talk/expectations/senior', 'competencies/plan/expectations/__proto__'];
const TOPS = ['competencies/craft', 'competencies/talk', 'competencies/plan', 'levels/senior'];

function write(file: object, path: string, value: string): void {
  let at: object = file;
  for (const key of path.split('/').slice(0, -1)) {
    const inner: unknown = Array.isArray(at) ? at.find(thing => (thing as {id: string}).id === key) : Object.hasOwn(at, key) ? (at as Record<string, unknown>)[key] : undefined;
    const made = inner ?? (['levels', 'competencies'].includes(key) ? [] : Array.isArray(at) ? {id: key} : {});
    if (inner === undefined && Array.isArray(at)) at.push(made);
    else if (inner === undefined) Object.defineProperty(at, key, {value: made, enumerable: true, configurable: true, writable: true});
    at = made as object;
  }
  Object.defineProperty(at, path.split('/').at(-1)!, {value, enumerable: true, configurable: true, writable: true});
}

test('any edit of the base is told exactly once where an overlay speaks of the same, and never where it does not', () => {
  fc.assert(fc.property(fc.subarray(TEXTS), fc.subarray(TOPS), fc.subarray(TEXTS), fc.subarray([...TEXTS, ...TOPS]), (edits, drops, says, removes) => {
    const overlay: OverlayFile = {remove: removes};
    for (const path of says) write(overlay, path, 'Ours');
    const now = edited(file => {
      for (const path of edits) write(file, path, 'Theirs');
      for (const path of drops) {
        const [list, id] = path.split('/') as ['levels' | 'competencies', string];
        (file[list] as {id?: string}[]) = file[list]!.filter(thing => thing.id !== id);
      }
    });
    const isIn = (path: string, outer: string) => path === outer || path.startsWith(`${outer}/`) || (outer === 'levels/senior' && path.endsWith('/expectations/senior'));
    const removed = removes.filter(path => !says.some(other => other === path || other.startsWith(`${path}/`)));
    const ours = [...says, ...removed.filter(path => !removed.some(outer => path.startsWith(`${outer}/`)))];
    const expected = new Set<string>();
    for (const drop of drops) if (ours.some(path => isIn(path, drop))) expected.add(`removed ${drop}`);
    for (const path of ours) {
      if (drops.some(drop => isIn(path, drop))) continue;
      if (edits.some(edit => edit === path || edit.startsWith(`${path}/`))) expected.add(`${path.endsWith('__proto__') ? 'added' : 'reworded'} ${path}`);
    }
    assert.deepEqual(baseConflicts(base, now, overlay).map(({kind, path}) => `${kind} ${path}`).sort(), [...expected].sort());
    assert.equal(({} as Record<string, unknown>).levels, undefined);
  }), {numRuns: 500});
});
