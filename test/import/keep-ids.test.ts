import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {keepIds, type Change} from '../../src/import/ids/keep-ids.js';
import {Assessment} from '../../src/model/assessment.js';
import {checkFile} from '../../src/model/check.js';
import {idsOf} from '../../src/model/ids.js';
import {orphans} from '../../src/model/left-over.js';
import {parseFramework} from '../../src/model/parse.js';
import type {FrameworkFile} from '../../src/model/schema.js';

const NAMES = ['starter', 'prontopro', 'sthorm', 'waypoints', 'engineering-levels'];
const named = (name: string) => JSON.parse(readFileSync(`frameworks/${name}.json`, 'utf8')) as FrameworkFile;
const changed = (changes: readonly Change[]) => changes.filter(({kind}) => kind !== 'kept').map(({kind, what, id}) => `${kind} ${what} ${id}`);

/** As an importer gives it: with ids made of its titles. */
function ours(competencies: Readonly<Record<string, Readonly<Record<string, string | string[]>>>>, more: Partial<FrameworkFile> = {}): FrameworkFile {
  return {
    title: 'Ours',
    levels: [{id: 'junior', title: 'Junior'}, {id: 'senior', title: 'Senior'}],
    competencies: Object.entries(competencies).map(([title, expectations]) => ({id: title.toLowerCase(), title, expectations: {...expectations}})),
    ...more,
  };
}

const CRAFT = {junior: ['Writes simple code that works', 'Tests what they have written'], senior: 'Designs whole systems with others'};
const TEAM = {junior: 'Listens closely and asks questions', senior: ['Helps others along when they are stuck', 'Gives kind feedback']};

test('the same edition stays as it is', () => {
  for (const name of NAMES) {
    const file = named(name);
    const {framework, changes} = keepIds(file, structuredClone(file));
    assert.deepEqual(framework, file, name);
    assert.deepEqual(changed(changes), []);
  }
});

test('a competency that is called otherwise keeps its id', () => {
  const {framework, changes} = keepIds(ours({Engineering: CRAFT, Team: TEAM}), ours({Craft: CRAFT, Team: TEAM}));
  assert.deepEqual(framework.competencies?.map(({id, title}) => [id, title]), [['craft', 'Engineering'], ['team', 'Team']]);
  assert.deepEqual(changes.find(({kind}) => kind === 'renamed'), {kind: 'renamed', what: 'competency', id: 'craft', title: 'Engineering', was: 'Craft'});
});

test('two that changed their names with each other are told apart by what they say', () => {
  const {framework} = keepIds(ours({Team: CRAFT, Craft: TEAM}), ours({Craft: CRAFT, Team: TEAM}));
  assert.deepEqual(framework.competencies?.map(({id, title}) => [id, title]), [['craft', 'Team'], ['team', 'Craft']]);
});

test('what is new never gets the id of something that is gone', () => {
  const {framework, changes} = keepIds(ours({Team: TEAM, Craft: {junior: 'Sorts the post by noon', senior: 'Drives the lorry'}}), {...ours({Team: TEAM}), competencies: [...ours({Team: TEAM}).competencies!, {id: 'craft', title: 'Zeal', expectations: {junior: CRAFT.junior}}]});
  assert.deepEqual(framework.competencies?.map(({id}) => id), ['team', 'craft-2']);
  assert.deepEqual(changed(changes).filter(change => change.includes('competency')), ['new competency craft-2', 'gone competency craft']);
});

test('a criterion in other words keeps its id, written down', () => {
  const next = ours({Craft: {...CRAFT, junior: ['Writes simple code that works and lasts', 'Tests what they have written', 'Sings']}});
  const before = ours({Craft: CRAFT});
  const idOf = (file: FrameworkFile) => {
    const framework = parseFramework(file);
    return framework.cell(framework.level('junior')!, framework.competencies[0]!).content!.criteria.map(({id}) => id);
  };
  const {framework, changes} = keepIds(next, before);
  assert.deepEqual(idOf(framework).slice(0, 2), idOf(before));
  assert.deepEqual(framework.competencies?.[0]?.expectations?.junior, [{id: idOf(before)[0], text: 'Writes simple code that works and lasts'}, 'Tests what they have written', 'Sings']);
  assert.deepEqual(changes.filter(({kind, what}) => what === 'criterion' && kind !== 'kept').map(({kind, title, was}) => [kind, title, was]), [['renamed', 'Writes simple code that works and lasts', 'Writes simple code that works'], ['new', 'Sings', undefined]]);
});

test('an id follows everywhere it is mentioned', () => {
  const before = named('waypoints');
  const prefix = (id: string) => `new-${id}`;
  const rename = (ids: readonly string[], text: string) => ids.reduce((json, id) => json.replaceAll(`"${id}"`, `"${prefix(id)}"`), text);
  const ids = idsOf('level', before.levels);
  const next = JSON.parse(rename(ids, JSON.stringify(before))) as FrameworkFile;
  assert.deepEqual(keepIds(next, before).framework, before);
});

test('earlier names are carried on', () => {
  const before = ours({Craft: CRAFT});
  before.competencies![0]!.was = ['coding'];
  assert.deepEqual(keepIds(ours({Craft: CRAFT}), before).framework.competencies?.[0]?.was, ['coding']);
});

test('answers to the old edition are read against the new one', () => {
  const before = ours({Craft: CRAFT, Team: TEAM});
  const next = keepIds(ours({Engineering: CRAFT, People: TEAM}, {title: 'Ours 2027', levels: [{id: 'starter', title: 'Junior'}, {id: 'senior', title: 'Senior'}], competencies: [
    {id: 'engineering', title: 'Engineering', expectations: {starter: CRAFT.junior, senior: CRAFT.senior}}, {id: 'people', title: 'People', expectations: {starter: TEAM.junior, senior: TEAM.senior}},
  ]}), before).framework;
  const [old, now] = [parseFramework(before), parseFramework(next)];
  const answers = Assessment.empty(old).with('answers', 'craft', {choice: 'senior'}, 1).with('answers', 'team', {choice: 'junior'}, 1);
  assert.equal(now.id, old.id);
  assert.deepEqual(orphans(now, answers), []);
  assert.equal(now.level('junior')?.title, 'Junior');
});

test('an order of its own changes no id, nor does one new name', () => {
  fc.assert(fc.property(fc.constantFrom(...NAMES), fc.integer({min: 0, max: 1_000}), fc.integer({min: 0, max: 1_000}), (name, shift, pick) => {
    const before = named(name);
    const next = structuredClone(before);
    const list = next.competencies!;
    const by = shift % list.length;
    next.competencies = [...list.slice(by), ...list.slice(0, by)];
    const one = next.competencies[pick % list.length]!;
    const id = one.id!;
    one.title = 'Zymurgy';
    const {framework} = keepIds(next, before);
    assert.equal(framework.competencies!.find(({title}) => title === 'Zymurgy')?.id, id);
    assert.deepEqual(new Set(idsOf('competency', framework.competencies!)), new Set(idsOf('competency', before.competencies!)));
    assert.deepEqual(checkFile(framework).problems, []);
  }), {numRuns: 25});
});

test('every old id is kept, gone or an earlier name, and no two things have one', () => {
  fc.assert(fc.property(fc.constantFrom(...NAMES), fc.constantFrom(...NAMES), (one, other) => {
    const [before, next] = [named(one), named(other)];
    const {framework, changes} = keepIds(next, before);
    assert.deepEqual(checkFile(framework).problems, []);
    for (const [what, things] of [['level', before.levels], ['competency', before.competencies], ['track', before.tracks], ['group', before.groups]] as const) {
      for (const id of idsOf(what, things ?? [])) assert.equal(changes.filter(change => change.what === what && change.id === id).length, 1, `${what} ${id}`);
    }
  }), {numRuns: 15});
});
