import assert from 'node:assert/strict';
import {test} from 'node:test';
import {baseConflicts} from '../../src/model/base-conflicts.js';
import {baseFaults} from '../../src/model/base-faults.js';
import {checkLayers} from '../../src/model/check-layers.js';
import type {OverlayFile} from '../../src/model/overlay.js';
import {sentence} from '../../src/model/problem.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {without} from '../../src/model/without.js';
import {fileOf, writtenIn} from '../fixtures/files.js';

const harbour = JSON.parse(writtenIn('frameworks/harbour')) as OverlayFile;
const waypoints = fileOf('frameworks/waypoints');

function told(old: FrameworkFile, now: FrameworkFile, overlay: OverlayFile): {conflicts: string[]; faults: string[]} {
  const conflicts = baseConflicts(old, now, overlay);
  const faults = baseFaults([{name: 'base.json', address: 'base.json', file: now}], overlay, conflicts);
  return {conflicts: conflicts.map(({kind, does, path}) => `${kind} ${does} ${path}`), faults: faults.map(sentence)};
}

const part = <Of>(value: object) => value as Of;
const base: FrameworkFile = {
  title: 'Levels',
  levels: [{id: 'intern', title: 'Intern'}, {id: 'junior', title: 'Junior', facts: {Works: 'with help'}}, {id: 'senior', title: 'Senior'}],
  groups: [{id: 'work', title: 'Work'}],
  competencies: [
    {id: 'craft', title: 'Craft', group: 'work', expectations: {intern: 'Watches', junior: 'Builds', senior: 'Leads'}},
    {id: 'talk', title: 'Talking', expectations: {junior: 'Asks', senior: 'Explains'}},
    {id: 'plan', title: 'Planning', steps: [{id: 'own', title: 'Own work'}, {id: 'team', title: 'The team’s'}]},
  ],
};
const edited = (edit: (file: FrameworkFile) => void) => {
  const file = structuredClone(base);
  edit(file);
  return file;
};

test('what no longer fits, and is no conflict, is told as the check tells it', () => {
  const overlay: OverlayFile = {
    extends: 'base.json',
    levels: [part({id: 'senior', expects: {plan: 'team'}})],
    competencies: [part({id: 'talk', expectations: {senior: {sameAs: 'junior'}}})],
    remove: ['levels/junior/facts/Works'],
  };
  assert.deepEqual(told(base, base, overlay).faults, []);
  const now = edited(({competencies}) => {
    delete (competencies![1]!.expectations as Record<string, unknown>).junior;
    (competencies![2]!.steps as unknown[]).pop();
  });
  assert.deepEqual(told(base, now, overlay), {conflicts: [], faults: [
    'competencies[0].expectations.senior.sameAs: "junior" has no text here',
    'levels[0].expects.plan: unknown step "team"; there are "own"',
  ]});
});

test('what is told as gone is told once, in whatever way the file speaks of it', () => {
  const now = without(base, ['levels/intern', 'competencies/talk', 'groups/work', 'levels/junior/facts/Works', 'competencies/craft/expectations/senior']);
  const overlays: readonly [OverlayFile, string][] = [
    [{levels: [part({id: 'intern', summary: 'Learns'})]}, 'removed says levels/intern'],
    [{levels: [part({id: 'junior', next: ['intern']})]}, 'removed says levels/intern'],
    [{levels: [part({id: 'junior', next: {intern: 'Back'}})]}, 'removed says levels/intern'],
    [{tracks: [{id: 'all', title: 'All', levels: ['intern', 'junior', 'senior']}]}, 'removed says levels/intern'],
    [{groups: [part({id: 'new', title: 'New', takeaways: {intern: 'Looks'}})]}, 'removed says levels/intern'],
    [{competencies: [part({id: 'craft', expectations: {intern: 'Looks'}})]}, 'removed says levels/intern'],
    [{competencies: [part({id: 'craft', expectations: {junior: {sameAs: 'intern'}}})]}, 'removed says levels/intern'],
    [{levels: [part({id: 'junior', expects: {talk: true}})]}, 'removed says competencies/talk'],
    [{competencies: [part({id: 'craft', group: 'work'})]}, 'removed says groups/work'],
    [{remove: ['levels/intern']}, 'removed removes levels/intern'],
    [{remove: ['competencies/craft/expectations/intern']}, 'removed removes levels/intern'],
    [{remove: ['levels/junior/facts/Works']}, 'removed removes levels/junior/facts/Works'],
    [{remove: ['competencies/craft/expectations/senior']}, 'removed removes competencies/craft/expectations/senior'],
    [{order: {levels: ['intern']}}, 'removed orders levels/intern'],
  ];
  for (const [overlay, conflict] of overlays) assert.deepEqual(told(base, now, {extends: 'base.json', ...overlay}), {conflicts: [conflict], faults: []}, conflict);
});

test('a fault beside what is gone is told, even in the same list', () => {
  const now = without(base, ['levels/intern', 'competencies/talk/expectations/junior', 'competencies/talk/expectations/senior']);
  const overlay: OverlayFile = {extends: 'base.json', tracks: [{id: 'all', title: 'All', levels: ['intern', 'juniro', 'senior']}], competencies: [part({id: 'talk', expectations: {senior: {sameAs: 'junior'}}})]};
  assert.deepEqual(told(base, now, overlay), {
    conflicts: ['removed says competencies/talk/expectations/senior', 'removed says levels/intern'],
    faults: ['tracks[0].levels[1]: unknown level "juniro"; did you mean "junior"?', 'competencies[0].expectations.senior.sameAs: "junior" has no text here'],
  });
});

test('a fault of the base itself is told, though the overlay speaks of what is gone in the place of the same numbers', () => {
  const now = edited(({levels}) => void levels.splice(0, 3, {id: 'senior', title: 'Senior', next: ['head']}, {id: 'junior', title: 'Junior'}));
  now.competencies!.shift();
  const {conflicts, faults} = told(base, now, {extends: 'base.json', levels: [part({id: 'junior', next: ['intern']})]});
  assert.deepEqual(conflicts, ['removed says levels/intern']);
  assert.deepEqual(faults.map(fault => fault.replace(/;.*/, '')), ['base.json: levels[0].next[0]: unknown level "head"']);
});

test('a fault in a thing whose id only begins as one that is gone is told', () => {
  const now = without(base, ['levels/intern']);
  const overlay: OverlayFile = {extends: 'base.json', levels: [part({id: 'intern', summary: 'Learns'}), part({id: 'intern-plus', title: 'Intern plus', next: ['head']})]};
  assert.deepEqual(told(base, now, overlay).faults.map(fault => fault.replace(/;.*/, '')), ['levels[1].next[0]: unknown level "head"']);
});

test('whatever one thing the base of the example loses, it is told once and nowhere else', () => {
  for (const list of ['levels', 'competencies', 'groups', 'sections', 'tracks'] as const) {
    for (const {id} of waypoints[list] as readonly {id: string}[]) {
      const now = without(waypoints, [`${list}/${id}`]);
      const {problems} = checkLayers([{name: undefined, address: '', file: harbour}, {name: 'base.json', address: '', file: now}]);
      const {conflicts, faults} = told(waypoints, now, harbour);
      assert.deepEqual(faults, [], `${list}/${id}`);
      if (problems.length) assert.ok(conflicts.some(conflict => /^removed \w+ (.*)/.exec(conflict)![1] === `${list}/${id}`), `${list}/${id}: ${problems.map(sentence).join()}`);
    }
  }
});
