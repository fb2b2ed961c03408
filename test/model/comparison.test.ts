import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {compare, type Change, type Compared, type ComparedCell, type Comparison} from '../../src/model/comparison.js';
import type {Criterion, Framework} from '../../src/model/framework.js';
import {layersOf} from '../../src/model/layers.js';
import {parseFramework} from '../../src/model/parse.js';
import {NAMES, frameworkOf} from '../fixtures/files.js';
import {thoroughly, times} from '../helpers/thorough.js';

function comparison(framework: Framework, ...levels: string[]): Comparison {
  return compare(levels.map(id => ({framework, level: framework.level(id)!})));
}

/** Of each competency, what changes from the first of the levels to the next, and to the next. */
function changes(framework: Framework, ...levels: string[]): Record<string, (Change | undefined)[]> {
  return Object.fromEntries(comparison(framework, ...levels).rows.map(({competency, cells}) => [competency.id, cells.slice(1).map(({change}) => change)]));
}

function statementsOf({criteria, texts, examples, avoid, rated}: ComparedCell): readonly Compared<string | Criterion>[] {
  return [...criteria, ...texts, ...examples, ...avoid, ...rated];
}

/** Two levels of which each expects some criteria in one competency. */
function lists(before: unknown, now: unknown, more: object = {}): Framework {
  return parseFramework({title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}], competencies: [{id: 'c', title: 'C', expectations: {a: before, b: now}}], ...more});
}

/** Of one competency, what becomes of the whole and of each criterion: `kind: now < before`. */
function told(framework: Framework, from = 'a', to = 'b'): string[] {
  const {change, criteria} = comparison(framework, from, to).rows[0]!.cells[1]!;
  return [change!, ...criteria.map(({change, now, before, from}) => `${change}: ${[now?.text, before?.text].filter(Boolean).join(' < ')}${from ? `, ${from.id}` : ''}`)];
}

const sample = fc.constantFrom('Leads a team', 'Leads a large team', 'Leads', 'Mentors engineers', 'Mentors junior engineers', 'Writes C++', 'Writes C#', 'Ships it.', 'Ships it', 'チームを率いる', '');
const statement = fc.record({text: sample, examples: fc.array(fc.constantFrom('One', 'Two'), {maxLength: 2})});
const content = fc.record({text: fc.option(sample, {nil: undefined}), criteria: fc.array(statement, {maxLength: 5}), examples: fc.array(sample, {maxLength: 3}), avoid: fc.array(sample, {maxLength: 2})});
const pairs = fc.tuple(content, content, fc.boolean()).map(([before, now, cumulative]) => lists(before, now, {cumulative}));

/** Every pair of levels of every framework, or those that are near each other, and pairs of made-up ones. */
function forEachPair(look: (framework: Framework, from: string, to: string) => void): void {
  for (const framework of NAMES.map(frameworkOf)) framework.levels.forEach((from, i) => thoroughly(framework.levels.slice(i), framework.levels.slice(i, i + 3)).forEach(to => look(framework, from.id, to.id)));
  fc.assert(fc.property(pairs, framework => look(framework, 'a', 'b')), {numRuns: times(200)});
}

test('a level beside itself: all is the same, carried, or expected at neither', () => {
  forEachPair((framework, id, to) => {
    if (id !== to && to !== 'b') return;
    const {rows, itself, facts} = comparison(framework, id, id);
    for (const {differs, cells: [first, second]} of rows) {
      assert.ok(!differs);
      assert.equal(first!.change, undefined);
      assert.ok(['same', 'carried', 'none'].includes(second!.change!));
      assert.ok(statementsOf(second!).every(({change}) => change === 'same' || change === 'carried'));
    }
    for (const {change} of [itself[1]!, ...facts.map(({cells}) => cells[1]!)]) assert.ok(['same', 'carried', 'none'].includes(change!));
  });
});

test('turned round, new becomes dropped, what changes still does, and what stays stays', () => {
  const turned: Record<Change, readonly Change[]> = {
    new: ['dropped'], dropped: ['new'], changed: ['changed', 'extended'], extended: ['changed', 'extended'], same: ['same', 'carried'], carried: ['same', 'carried'], none: ['none'],
  };
  const parts = (cell: ComparedCell, [first, second]: readonly ('now' | 'before')[]) => (['criteria', 'texts', 'examples', 'avoid', 'rated'] as const)
    .flatMap(part => cell[part].map((compared: Compared<string | Criterion>) => [JSON.stringify([part, compared[first!] ?? null, compared[second!] ?? null]), compared.change] as const));
  forEachPair((framework, from, to) => {
    const [there, back] = [comparison(framework, from, to), comparison(framework, to, from)];
    there.rows.forEach(({cells: [, cell], differs}, i) => {
      const other = back.rows[i]!;
      assert.equal(other.differs, differs);
      assert.ok(turned[cell!.change!].includes(other.cells[1]!.change!), `${cell!.change} turned into ${other.cells[1]!.change}`);
      if (framework.cumulative) return; // there a statement may stand for its repetition
      const returned = new Map(parts(other.cells[1]!, ['before', 'now']));
      for (const [key, change] of parts(cell!, ['now', 'before'])) assert.ok(turned[change].includes(returned.get(key)!), key);
    });
  });
});

test('nothing is lost and nothing said twice: each statement of both levels stands there once', () => {
  forEachPair((framework, from, to) => {
    for (const {competency, cells: [before, now]} of comparison(framework, from, to).rows) {
      if (now!.change === 'none') {
        assert.deepEqual(statementsOf(now!), []);
        continue;
      }
      for (const [side, {level}] of [['before', before!], ['now', now!]] as const) {
        const layers = layersOf(framework, level, competency);
        const compared = now!.criteria.flatMap(one => one[side] ?? []);
        const said = layers.flatMap(({content}) => content.criteria);
        assert.equal(new Set(compared).size, compared.length);
        assert.deepEqual(new Set(compared.map(({text}) => text.toLowerCase().replace(/\.$/, ''))), new Set(said.map(({text}) => text.toLowerCase().replace(/\.$/, ''))));
        if (!framework.cumulative) assert.deepEqual(new Set(compared), new Set(said));
        const rated = layers.flatMap(({content}) => [...content.rated ?? []].map(([voice, text]) => `${voice}: ${text}`));
        assert.deepEqual(new Set(now!.rated.flatMap(one => one[side] === undefined ? [] : `${one.voice}: ${one[side]}`)), new Set(rated));
      }
    }
  });
});

test('the order of criteria has no say in what becomes of them', () => {
  const kinds = (framework: Framework) => told(framework).map(line => line.replaceAll('it.', 'it')).sort();
  const shuffled = <Thing>(list: readonly Thing[]) => fc.shuffledSubarray([...list], {minLength: list.length});
  const both = fc.tuple(fc.array(statement, {maxLength: 6}), fc.array(statement, {maxLength: 6})).chain(([a, b]) => fc.tuple(fc.constant([a, b]), shuffled(a), shuffled(b)));
  fc.assert(fc.property(both, ([[a, b], a2, b2]) => assert.deepEqual(kinds(lists(a2, b2)), kinds(lists(a, b)))), {numRuns: times(300)});
});

test('a criterion is found again by its text, however it is set, then by its id, then by its words', () => {
  assert.deepEqual(told(lists(['Ships it', 'Tests “it”', 'Plans'], ['Plans.', 'ships  it', 'Tests "it"'])), ['same', 'same: Plans. < Plans', 'same: ships  it < Ships it', 'same: Tests "it" < Tests “it”']);
  assert.deepEqual(told(lists([{id: 'x', text: 'Plans the week'}, 'Ships'], [{id: 'x', text: 'Sets the course'}, 'Ships'])), ['changed', 'changed: Sets the course < Plans the week', 'same: Ships < Ships']);
  assert.deepEqual(told(lists(['Handles simple error cases', 'Debugs production issues', 'Bakes bread'], ['Debugs complex production issues at speed', 'Handles complex error cases', 'Sings in a choir'])), [
    'changed', 'extended: Debugs complex production issues at speed < Debugs production issues', 'changed: Handles complex error cases < Handles simple error cases', 'new: Sings in a choir', 'dropped: Bakes bread',
  ]);
  assert.deepEqual(told(lists(['Mentors engineers', 'Rows'], ['Mentors engineers at junior and mid level, builds up their skills and guides them through complex challenges', 'Sails'])).slice(1, 2), [
    'extended: Mentors engineers at junior and mid level, builds up their skills and guides them through complex challenges < Mentors engineers',
  ], 'a text that stands whole within another');
  assert.deepEqual(told(lists(['小さな問題を解決する', '週報を書く'], ['大きく複雑な問題を解決する', '週報を書く'])), ['changed', 'changed: 大きく複雑な問題を解決する < 小さな問題を解決する', 'same: 週報を書く < 週報を書く'], 'without blanks, too');
});

test('letters and signs that make another word are a change', () => {
  assert.deepEqual(told(lists(['Writes C++ and more', 'Other'], ['Writes C# and more', 'Other'])).slice(0, 2), ['changed', 'changed: Writes C# and more < Writes C++ and more']);
});

test('what stands alone on both sides is what became of it', () => {
  assert.deepEqual(told(lists('Rows', 'Sings')), ['changed', 'changed: Sings < Rows']);
  assert.deepEqual(told(lists(['Rows'], ['Sings', 'Dances'])), ['changed', 'new: Sings', 'new: Dances', 'dropped: Rows']);
});

test('more criteria, words or examples extend; fewer of them are a change', () => {
  assert.deepEqual(told(lists(['Rows'], ['Rows', 'Sings'])), ['extended', 'same: Rows < Rows', 'new: Sings']);
  assert.equal(told(lists(['Rows', 'Sings'], ['Rows']))[0], 'changed');
  assert.equal(told(lists('Rows a boat', 'Rows a large boat'))[0], 'extended');
  assert.equal(told(lists({criteria: ['Rows'], examples: ['At sea']}, {criteria: ['Rows'], examples: ['At sea', 'At night']}))[0], 'extended');
  assert.equal(told(lists([{text: 'Rows', examples: ['At sea']}], [{text: 'Rows', examples: ['At sea', 'At night']}]))[0], 'extended');
  for (const part of ['examples', 'avoid']) assert.equal(told(lists({criteria: ['Rows'], [part]: ['At sea']}, {criteria: ['Rows']}))[0], 'changed');
  assert.equal(told(lists({text: 'Alone:', criteria: ['Rows']}, {text: 'In a team:', criteria: ['Rows']}))[0], 'changed');
});

test('rated voices are compared with themselves', () => {
  const {cells: [, cell]} = comparison(frameworkOf('rated'), 'alto', 'lead').rows[0]!;
  assert.deepEqual([cell!.change, ...cell!.rated.map(({voice, change, now, before}) => [voice, change, now, before])], [
    'changed', ['below', 'dropped', undefined, 'Often flat'], ['at', 'changed', 'Gives the note', 'In tune'], ['above', 'dropped', undefined, 'Tunes the others'],
  ]);
});

test('sthorm, L3 to L4: what L4 says is new, and all that L3 expects is carried', () => {
  const framework = frameworkOf('frameworks/sthorm');
  const {rows} = comparison(framework, 'l3', 'l4');
  assert.deepEqual(rows.map(({cells}) => cells[1]!.change), Array(4).fill('extended'));
  for (const {competency, cells: [, cell]} of rows) {
    const own = framework.cell(framework.level('l4')!, competency).content!.criteria;
    const fresh = cell!.criteria.filter(({change}) => change === 'new');
    assert.ok(fresh.every(({now, from}) => own.includes(now!) && !from));
    assert.equal(fresh.length, own.length - (competency.id === 'overview' ? 1 : 0), 'L3 is at mid level already');
    assert.ok(cell!.criteria.every(({change, from}) => change === 'new' || (from ? change === 'carried' : change === 'same')));
  }
});

test('sthorm, L2 to L4: what L3 adds counts too, and says that it is from there; turned round, all of it is dropped', () => {
  const framework = frameworkOf('frameworks/sthorm');
  const criteria = (from: string, to: string) => comparison(framework, from, to).rows.find(({competency}) => competency.id === 'impact')!.cells[1]!.criteria;
  const counts = (from: string, to: string, kind: Change) => ['l1', 'l2', 'l3', undefined].map(id => criteria(from, to).filter(({change, from}) => change === kind && from?.id === id).length);
  assert.deepEqual(counts('l2', 'l4', 'new'), [0, 0, 5, 7]);
  assert.deepEqual(counts('l2', 'l4', 'carried'), [3, 4, 0, 0]);
  assert.deepEqual(counts('l4', 'l2', 'dropped'), [0, 0, 5, 7]);
  assert.deepEqual([counts('l4', 'l2', 'carried'), counts('l4', 'l2', 'same')], [[3, 0, 0, 0], [0, 0, 0, 4]]);
});

test('prontopro, Senior and Staff: every KPI goes up a step or more', () => {
  const framework = frameworkOf('frameworks/prontopro');
  const {rows} = comparison(framework, 'senior-software-engineer', 'staff-software-engineer');
  assert.deepEqual(rows.map(({competency, differs, cells: [before, now]}) => [competency.id, before!.cell.expected!.step!.id, now!.cell.expected!.step!.id, now!.change, now!.rise, differs]), [
    ['product', 'design', 'evolve', 'changed', 2, true],
    ['technology', 'specialize', 'evangelize', 'changed', 1, true],
    ['people', 'mentor', 'coordinate', 'changed', 1, true],
    ['process', 'challenge', 'adjust', 'changed', 1, true],
    ['area-of-impact', 'team', 'multi-team', 'changed', 1, true],
  ]);
  const back = comparison(framework, 'principal-software-engineer', 'staff-software-engineer').rows;
  assert.deepEqual(back.map(({cells}) => cells[1]!.rise), [1, -1, 1, 0, -1]);
  assert.deepEqual(changes(framework, 'senior-software-engineer', 'principal-software-engineer')['people'], ['same'], 'Principal mentors as Senior does');
  assert.deepEqual(changes(framework, 'junior-software-engineer', 'software-engineer')['product'], ['new']);
});

test('a step includes those below it where the framework is cumulative: higher is more, lower is a change', () => {
  const framework = parseFramework({
    title: 'T', cumulative: true, levels: ['aware', 'expert', 'able'].map(step => ({id: step, title: step, expects: {lamp: step}})),
    tracks: [{title: 'Up', levels: ['aware', 'expert']}, {title: 'Aside', levels: ['able']}],
    competencies: [{id: 'lamp', title: 'Lamp', steps: [{id: 'aware', title: 'Aware', criteria: ['Knows it']}, {id: 'able', title: 'Able', criteria: ['Trims it']}, {id: 'expert', title: 'Expert', criteria: ['Grinds a lens']}]}],
  });
  assert.deepEqual(told(framework, 'aware', 'expert'), ['extended', 'new: Trims it', 'new: Grinds a lens', 'carried: Knows it < Knows it, aware']);
  assert.deepEqual(told(framework, 'expert', 'able'), ['changed', 'same: Knows it < Knows it', 'same: Trims it < Trims it', 'dropped: Grinds a lens']);
});

test('engineering-levels, Senior and Lead: all 27 competencies are written anew', () => {
  const framework = frameworkOf('frameworks/engineering-levels');
  const all = Object.values(changes(framework, 'senior', 'lead'));
  assert.equal(all.length, 27);
  assert.deepEqual(new Set(all.flat()), new Set(['changed']));
});

test('where nothing is written for a level, nothing can be said of what changes, and it is named', () => {
  const framework = frameworkOf('frameworks/engineering-levels');
  assert.deepEqual(new Set(Object.values(changes(framework, 'lead', 'staff')).flat()), new Set(['none']));
  const {unwritten, shares} = comparison(framework, 'lead', 'staff');
  assert.deepEqual([unwritten.map(({id}) => id), shares], [['staff'], false]);
  assert.deepEqual(comparison(frameworkOf('cumulative'), 'picker', 'guest').unwritten.map(({id}) => id), ['guest'], 'a level without a text in any competency');
  const todo = parseFramework({title: 'T', cumulative: true, levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B', status: 'todo'}], competencies: [{id: 'c', title: 'C', expectations: {a: 'Rows'}}]});
  assert.deepEqual(comparison(todo, 'a', 'b').unwritten.map(({id}) => id), ['b'], 'a level that only takes over what is below it');
  assert.equal(told(lists('Rows', {status: 'todo'}))[0], 'none');
});

test('waypoints, L4 and M3: no competency is shared, and what stays of the level’s own criteria is found', () => {
  const {shares, unwritten, rows, itself} = comparison(frameworkOf('frameworks/waypoints'), 'l4', 'm3');
  assert.deepEqual([shares, unwritten], [false, []]);
  assert.deepEqual(rows.map(({cells}) => cells[1]!.change), [...Array<Change>(6).fill('dropped'), ...Array<Change>(6).fill('new')]);
  const [kept, ...others] = itself[1]!.list.filter(({now, before}) => now && before);
  assert.deepEqual([kept!.now!.text, kept!.before!.text, others], ['Has a part in decisions on hiring and on who makes up the team', 'Gives useful input when decisions on hiring and on the team’s growth are made', []]);
  assert.ok(comparison(frameworkOf('frameworks/waypoints'), 'l3', 'l4').shares);
});

test('facts are compared by name, and lists of them like criteria', () => {
  const framework = parseFramework({title: 'T', levels: [
    {id: 'a', title: 'A', facts: {Works: 'Alone', Traits: ['Asks early', 'Ships'], Old: 'x'}}, {id: 'b', title: 'B', facts: {Works: 'In a team', Traits: ['Ships', 'Plans'], New: 'y'}},
  ]});
  assert.deepEqual(comparison(framework, 'a', 'b').facts.map(({name, cells}) => [name, cells[1]!.change, cells[1]!.list.map(({change, now, before}) => [change, now, before])]), [
    ['Works', 'changed', [['changed', 'In a team', 'Alone']]],
    ['Traits', 'changed', [['same', 'Ships', 'Ships'], ['new', 'Plans', undefined], ['dropped', undefined, 'Asks early']]],
    ['Old', 'dropped', [['dropped', undefined, 'x']]],
    ['New', 'new', [['new', 'y', undefined]]],
  ]);
});

test('several levels are compared each with the one before it', () => {
  assert.deepEqual(changes(frameworkOf('stepped'), 'watch', 'keeper', 'head'), {lamp: ['changed', 'changed'], boat: ['new', 'changed'], radio: ['dropped', 'none']});
  assert.deepEqual(changes(frameworkOf('cumulative'), 'picker', 'pruner', 'grafter', 'head'), {
    ladders: ['carried', 'extended', 'carried'], apples: ['new', 'carried', 'carried'], cider: ['none', 'none', 'new'],
  });
});

test('the same step with other words, or optional now, is a change; a text said to be the same is none', () => {
  const lamp = (...expects: unknown[]) => {
    const framework = parseFramework({
      title: 'T', levels: expects.map((step, i) => ({id: `l${i}`, title: 'L', code: `${i}`, expects: {lamp: step}})),
      competencies: [{id: 'lamp', title: 'Lamp', steps: [{id: 'able', title: 'Able', text: 'Able'}]}],
    });
    return changes(framework, ...framework.levels.map(({id}) => id))['lamp'];
  };
  assert.deepEqual(lamp('able', {step: 'able'}, {step: 'able', optional: true}, {step: 'able', optional: true, text: 'Own words'}, {step: 'able', text: 'Own words'}), ['same', 'changed', 'extended', 'changed']);
  assert.deepEqual(changes(frameworkOf('kitchen-sink'), 'apprentice', 'keeper')['baking'], ['same']);
});

test('of two frameworks, competencies are the same by id, by an id of earlier, else by title; each once, and the rest is new or dropped', () => {
  const one = (title: string, competencies: object[]) => parseFramework({title, levels: [{id: 'x', title: 'X'}], competencies: competencies.map(own => ({expectations: {x: title}, ...own}))});
  const ours = one('Ours', [{id: 'craft', title: 'Craft'}, {id: 'stirring', title: 'Stirring'}, {id: 'scope', title: 'Scope'}, {id: 'scope-2', title: 'Scope', expectations: {}}, {id: 'law', title: 'Law'}]);
  const theirs = one('Theirs', [{id: 'songs', title: 'Songs'}, {id: 'reach', title: 'SCOPE'}, {id: 'mixing', title: 'Mixing', was: 'stirring'}, {id: 'craft', title: 'Handwork'}]);
  const sides = [{framework: ours, level: ours.levels[0]!}, {framework: theirs, level: theirs.levels[0]!}];
  assert.deepEqual(compare(sides).rows.map(({framework, cells: [before, now]}) => [framework.title, before!.competency?.id, now!.competency?.id, now!.change]), [
    ['Ours', 'craft', 'craft', 'changed'], ['Ours', 'stirring', 'mixing', 'changed'], ['Ours', 'scope', 'reach', 'changed'], ['Ours', 'scope-2', undefined, 'none'], ['Ours', 'law', undefined, 'dropped'],
    ['Theirs', undefined, 'songs', 'new'],
  ]);
  assert.ok(compare([sides[0]!, sides[0]!, sides[1]!]).shares);
});

test('a framework beside itself is the same', () => {
  for (const name of NAMES) {
    const [one, other] = [frameworkOf(name), frameworkOf(name)];
    for (const {id} of one.levels) assert.ok(compare([{framework: one, level: one.level(id)!}, {framework: other, level: other.level(id)!}]).rows.every(({differs}) => !differs), `${name} ${id}`);
  }
});

test('rows come in the order of the file, and no level or one is no error', () => {
  const framework = frameworkOf('kitchen-sink');
  assert.deepEqual(comparison(framework, ...framework.levels.map(({id}) => id)).rows.map(({competency}) => competency), framework.competencies);
  const alone = comparison(framework, 'baker');
  assert.ok(alone.rows.every(({differs, cells}) => !differs && cells.length === 1));
  assert.deepEqual(compare([]), {sides: [], rows: [], itself: [], facts: [], shares: false, unwritten: []});
});

test('long lists are compared by what they repeat, and end', () => {
  const many = (word: string) => Array.from({length: 400}, (_, i) => `${word} ${i}`);
  const {criteria} = comparison(lists(many('Ships'), [...many('Ships').reverse(), ...many('Plans')]), 'a', 'b').rows[0]!.cells[1]!;
  assert.deepEqual(['same', 'new'].map(kind => criteria.filter(({change}) => change === kind).length), [400, 400]);
});

test('a sentence that says the contrary is another one, though one word is all that was added', () => {
  const framework = parseFramework({
    title: 'T', levels: [{id: 'a', title: 'A'}, {id: 'b', title: 'B'}],
    competencies: [
      {title: 'Calls', expectations: {a: 'Is on call', b: 'Is not on call'}}, {title: 'Hilfe', expectations: {a: 'Braucht Hilfe', b: 'Braucht keine Hilfe'}},
      {title: 'Tests', expectations: {a: 'Writes tests', b: 'Writes tests, and reviews those of others'}},
    ],
  });
  const kinds = compare(framework.levels.map(level => ({framework, level}))).rows.map(({cells}) => cells[1]!.change);
  assert.deepEqual(kinds, ['changed', 'changed', 'extended']);
});
