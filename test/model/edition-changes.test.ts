import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {Assessment} from '../../src/model/assessment.js';
import {editionChanges, type EditionChanges} from '../../src/model/edition-changes.js';
import type {Framework} from '../../src/model/framework.js';
import {idsOf} from '../../src/model/ids.js';
import {merged, type OverlayFile} from '../../src/model/overlay.js';
import {parseFramework} from '../../src/model/parse.js';
import {questionsOf} from '../../src/model/questions.js';
import type {CompetencyInput, FrameworkFile} from '../../src/model/schema.js';
import {changesSince} from '../../src/model/since.js';
import {fileOf, frameworkOf, NAMES, problemsOf} from '../fixtures/files.js';
import {overlays} from '../helpers/overlays.js';

const base: FrameworkFile = {
  title: 'Levels',
  version: '2025',
  tracks: [{id: 'ic', title: 'Making', levels: ['junior', 'senior']}, {id: 'lead', title: 'Leading', levels: ['junior', 'head']}],
  levels: [{id: 'junior', title: 'Junior', years: '0-2', facts: {Works: 'with help', Talks: 'little'}}, {id: 'senior', title: 'Senior', criteria: ['Owns a product']}, {id: 'head', title: 'Head'}],
  groups: [{id: 'work', title: 'Work'}, {id: 'people', title: 'People'}],
  competencies: [
    {id: 'craft', title: 'Craft', group: 'work', expectations: {junior: 'Builds small things with help', senior: ['Builds large things', 'Sets the standard for the team'], head: {sameAs: 'senior'}}},
    {id: 'talk', title: 'Talking', group: 'people', summary: 'How one speaks and listens in a team', expectations: {junior: 'Asks questions when something is unclear', senior: {status: 'todo'}, head: null}},
    {id: 'plan', title: 'Planning', steps: [{id: 'a', title: 'Beginner', criteria: ['Plans a day']}, {id: 'b', title: 'Expert', text: 'Plans a year'}]},
  ],
};
base.levels[0]!.expects = {plan: 'a'};
base.levels[1]!.expects = {plan: 'b'};

/** What became of what, in a few words each. */
function told({things, cells}: Pick<EditionChanges, 'things' | 'cells'>): string[] {
  return [
    ...things.map(({kind, what, of, id, field, name}) => [kind, what, of ? `${of.id}/${id}` : id, field, name].filter(Boolean).join(' ')),
    ...cells.map(({change, competency, level, states}) => [`${competency.id}/${level.id}`, change, ...(change === 'none' ? states : [])].join(' ')),
  ];
}

const changed = (overlay: OverlayFile, from = base) => editionChanges(parseFramework(from), parseFramework(merged(from, overlay)));
const part = <Of>(value: object) => value as Of;

test('says of a thing what is new, gone, called otherwise, moved, or worded otherwise', () => {
  const now = structuredClone(base);
  now.version = '2026';
  now.tracks![1]!.levels = ['junior', 'senior', 'head'];
  Object.assign(now.levels[0]!, {title: 'Associate', code: 'L1', facts: {Works: 'with help', Travels: 'never'}});
  now.levels[1]!.criteria = ['Owns a whole product'];
  now.competencies![0]!.group = 'people';
  now.competencies!.reverse();
  now.groups!.push({id: 'values', title: 'Values'});
  assert.deepEqual(told(editionChanges(parseFramework(base), parseFramework(now))), [
    'changed framework levels version', 'moved track lead levels', 'renamed level junior', 'changed level junior code', 'changed level junior facts Travels', 'changed level junior facts Talks',
    'changed level senior criteria', 'added group values', 'moved competency plan order', 'moved competency talk order', 'moved competency craft group',
  ]);
});

test('says of a cell what a comparison of two levels would, once, where it is written', () => {
  assert.deepEqual(told(changed({competencies: [
    part({id: 'craft', expectations: {junior: 'Builds small things with a little help', senior: ['Builds large things', 'Sets the standard for the team', 'Teaches']}}),
    part({id: 'talk', expectations: {junior: null, senior: 'Explains', head: {status: 'todo'}}}),
  ]})), ['craft/junior extended', 'craft/senior extended', 'talk/junior dropped', 'talk/senior new', 'talk/head none none todo']);
});

test('says of a cell that it has become the same as one of a new level, and the other way round', () => {
  const now = structuredClone(base);
  now.levels.unshift({id: 'intern', title: 'Intern'});
  now.competencies![0]!.expectations = {...now.competencies![0]!.expectations, intern: 'Watches how large things are built', junior: {sameAs: 'intern'}};
  const [before, after] = [parseFramework(base), parseFramework(now)];
  assert.deepEqual(told(editionChanges(before, after)), ['added level intern', 'craft/junior changed']);
  assert.deepEqual(told(editionChanges(after, before)), ['removed level intern', 'craft/junior changed']);
});

test('says of steps which one a level asks for, and what a step says, once for all levels', () => {
  const now = structuredClone(base);
  now.levels[1]!.expects = {plan: {step: 'a', optional: true}};
  now.competencies![2]!.steps = [{id: 'a', title: 'Starter', criteria: ['Plans a whole day']}, {id: 'b', title: 'Expert', text: 'Plans a year'}];
  const changes = editionChanges(parseFramework(base), parseFramework(now));
  assert.deepEqual(told(changes), ['renamed step plan/a', 'changed step plan/a criteria', 'plan/senior changed']);
  assert.equal(changes.cells[0]!.rise, -1);
});

test('tells what the steps of a scale are called once, not for each competency', () => {
  const old = fileOf('kitchen-sink');
  const scale = old.scale?.length ? old : {...base, scale: [{id: 'a', title: 'Low'}, {id: 'b', title: 'High'}], competencies: ['X', 'Y'].map(title => ({id: title, title, steps: {a: 'Little', b: 'Much'}})), levels: base.levels.map(({expects, ...level}) => level)};
  const now = {...scale, scale: scale.scale!.map((step, i) => (i ? step : {...step, title: 'Lowest'}))};
  assert.deepEqual(told(editionChanges(parseFramework(scale), parseFramework(now))), [`renamed scale ${scale.scale![0]!.id!}`]);
});

test('in a cumulative framework what a level takes over is told of the level that says it', () => {
  const old: FrameworkFile = {title: 'T', cumulative: true, levels: ['a', 'b', 'c'].map(title => ({title})), competencies: [{id: 'x', title: 'X', expectations: {a: 'Does it', b: 'Does more'}}]};
  assert.deepEqual(told(changed({competencies: [part({id: 'x', expectations: {a: 'Does it well'}})]}, old)), ['x/a extended']);
  assert.deepEqual(told(changed({competencies: [part({id: 'x', expectations: {c: 'Does all'}})]}, old)), ['x/c new']);
});

test('a thing with another id is the same where the file says so, or where title and texts are alike', () => {
  const rename = (was?: string): FrameworkFile => ({...base, competencies: base.competencies!.map((one): CompetencyInput => (one.id === 'talk' ? {...one, id: 'communication', title: 'Communication', ...(was && {was})} : one))});
  for (const now of [rename(), rename('talk')]) assert.deepEqual(told(editionChanges(parseFramework(base), parseFramework(now))), ['renamed competency communication', 'changed competency communication id']);
  const other = {...base, competencies: base.competencies!.map(one => (one.id === 'talk' ? {id: 'money', title: 'Budget', expectations: {head: 'Decides what is spent'}} : one))};
  assert.deepEqual(told(editionChanges(parseFramework(base), parseFramework(other))), ['added competency money', 'removed competency talk']);
});

test('a level that goes takes along its mentions, which are not told again', () => {
  const next = merged(base, {levels: [part({id: 'junior', next: {head: 'Ask', senior: 'Wait'}})], groups: [part({id: 'work', takeaways: {head: 'Leads'}})]});
  assert.deepEqual(told(changed({remove: ['levels/head']}, next)), ['removed level head']);
});

test('answers are gone where a competency is removed, or has another id without saying which it had: both are told', () => {
  const [removed, renamed, silent] = [
    {...base, competencies: base.competencies!.filter(({id}) => id !== 'talk')},
    ...['talk', undefined].map(was => ({...base, competencies: base.competencies!.map(one => (one.id === 'talk' ? {...one, id: 'speak', title: 'Speaking', ...(was && {was})} : one))})),
  ] as [FrameworkFile, FrameworkFile, FrameworkFile];
  const own = Assessment.empty(parseFramework(base)).with('answers', 'talk', {choice: 'junior'}, 1);
  for (const [file, gone, kinds] of [[removed, ['talk'], ['removed']], [renamed, [], ['renamed', 'changed']], [silent, ['talk'], ['renamed', 'changed']]] as const) {
    const now = parseFramework(file);
    assert.deepEqual(changesSince(now, questionsOf(now), own).gone, gone);
    assert.deepEqual(editionChanges(parseFramework(base), now).things.map(({kind}) => kind), kinds);
  }
});

/** The same file with all ids written down, and every short form spelled out. */
function spelledOut(file: FrameworkFile): FrameworkFile {
  const withIds = <Of extends object>(kind: string, list: readonly Of[]) => list.map((thing, i): Of => ({...thing, id: idsOf(kind, list)[i]!}));
  const content = (cell: unknown) => (typeof cell === 'string' ? {criteria: [{text: cell}]} : Array.isArray(cell) ? {criteria: cell.map(one => (typeof one === 'string' ? {text: one} : one as object))} : cell);
  const levels = withIds('level', file.levels);
  return {
    format: 'career-framework/1',
    ...file,
    id: parseFramework(file).id,
    levels: levels.map(level => ({...level, ...(Array.isArray(level.next) && {next: Object.fromEntries(level.next.map(id => [id, '']))})})),
    tracks: file.tracks ? withIds('track', file.tracks) : [{id: 'all', title: file.title, levels: levels.map(({id}) => id!)}],
    ...(file.groups && {groups: withIds('group', file.groups)}),
    ...(file.systems && {systems: withIds('system', file.systems)}),
    ...(file.sections && {sections: withIds('section', file.sections)}),
    ...(file.competencies && {competencies: withIds('competency', file.competencies).map(one => ({
      ...one, ...(one.expectations && {expectations: Object.fromEntries(Object.entries(one.expectations).map(([id, cell]) => [id, content(cell)])) as CompetencyInput['expectations']}),
    }))}),
  };
}

/** What an overlay says, as it should be told; found without the model that is tested. */
function said(file: FrameworkFile, old: Framework, overlay: OverlayFile): string[] {
  const result: string[] = [];
  const removes = (path: string) => overlay.remove?.includes(path) ?? false;
  const mentions = (kind: 'levels' | 'competencies', id: string) => overlay[kind]?.some(thing => thing.id === id) ?? false;
  const isGone = (kind: 'levels' | 'competencies', id: string) => removes(`${kind}/${id}`) && !mentions(kind, id);
  if (overlay.summary !== undefined && overlay.summary !== file.summary) result.push(`changed framework ${old.id} summary`);
  if (removes('rating')) {
    for (const {id} of old.rating?.steps ?? []) result.push(`removed rating ${id}`);
    for (const field of ['title', 'summary'] as const) if (old.rating?.[field] !== undefined) result.push(`changed framework ${old.id} rating ${field}`);
  }
  for (const kind of ['levels', 'competencies'] as const) {
    const what = kind === 'levels' ? 'level' : 'competency';
    const known = new Map<string, {readonly title: string; readonly summary?: string}>(old[kind].map(thing => [thing.id, thing]));
    for (const id of known.keys()) if (isGone(kind, id)) result.push(`removed ${what} ${id}`);
    for (const {id, title, summary} of overlay[kind] ?? []) {
      const before = known.get(id!);
      if (!before) result.push(`added ${what} ${id!}`);
      if (before && title !== undefined && title !== before.title) result.push(`renamed ${what} ${id!}`);
      if (before && summary !== undefined && summary !== before.summary) result.push(`changed ${what} ${id!} summary`);
    }
  }
  for (const {id, facts} of overlay.levels ?? []) if (facts && old.level(id!) && String(old.level(id!)!.facts.get('Traits')) !== facts.Traits) result.push(`changed level ${id!} facts Traits`);
  for (const competency of old.competencies) {
    const written = file.competencies!.find((_, i) => old.competencies[i] === competency)?.expectations ?? {};
    const cells = new Map(Object.entries(overlay.competencies?.find(({id}) => id === competency.id)?.expectations ?? {}));
    for (const level of old.levels) {
      if (isGone('levels', level.id) || isGone('competencies', competency.id)) continue;
      const {state} = old.cell(level, competency);
      const was = state === 'same' ? 'said' : state === 'carried' ? 'absent' : state;
      const cell = cells.get(level.id);
      const is = cell === undefined ? (removes(`competencies/${competency.id}/expectations/${level.id}`) && Object.hasOwn(written, level.id) ? 'absent' : was) : cell === null ? 'none' : typeof cell === 'object' && 'status' in cell ? 'todo' : 'said';
      if (was !== is || (cell !== undefined && is === 'said')) result.push(`${competency.id}/${level.id}`);
    }
  }
  return result.sort();
}

for (const name of NAMES) {
  const [file, old] = [fileOf(name), frameworkOf(name)];

  test(`${name}: nothing is told of the same file, nor of one that spells out what it may leave out`, () => {
    assert.deepEqual(told(editionChanges(old, old)), []);
    assert.deepEqual(told(editionChanges(old, parseFramework(structuredClone(file)))), []);
    assert.deepEqual(told(editionChanges(old, parseFramework(spelledOut(file)))), []);
  });

  test(`${name}: what an overlay says is told, and nothing else; the other way round what was added is removed`, () => {
    fc.assert(fc.property(overlays(file), overlay => {
      const whole = merged(file, overlay);
      fc.pre(!problemsOf(whole).length);
      const now = parseFramework(whole);
      const changes = editionChanges(old, now);
      const isOrder = ({field}: {field?: string}) => field === 'order';
      const names = told({things: changes.things.filter(change => !isOrder(change)), cells: []}).concat(changes.cells.map(({competency, level}) => `${competency.id}/${level.id}`));
      const expected = said(file, old, overlay);
      const isMoved = (kind: 'levels' | 'competencies') => {
        const both = (list: readonly {readonly id: string}[], other: readonly {readonly id: string}[]) => list.map(({id}) => id).filter(id => other.some(thing => thing.id === id)).join(' ');
        return both(old[kind], now[kind]) !== both(now[kind], old[kind]);
      };
      assert.deepEqual(names.sort(), expected);
      assert.equal(changes.things.some(isOrder), isMoved('levels') || isMoved('competencies'));

      const kinds = ({things}: EditionChanges, kind: string) => things.filter(change => change.kind === kind).map(({what, id}) => `${what} ${id}`).sort();
      const back = editionChanges(now, old);
      assert.deepEqual(kinds(back, 'removed'), kinds(changes, 'added'));
      assert.deepEqual(kinds(back, 'added'), kinds(changes, 'removed'));
      assert.equal(back.cells.length, changes.cells.length);
      assert.equal(({} as Record<string, unknown>).title, undefined);
    }), {numRuns: 30});
  });
}
