import assert from 'node:assert/strict';
import {test} from 'node:test';
import {buildFramework} from '../../src/model/build.js';
import {parseFramework} from '../../src/model/parse.js';
import {FrameworkError} from '../../src/model/problem.js';
import {NAMES, fileOf, frameworkOf, problemsOf, textOf, warningsOf} from '../fixtures/files.js';

const SMALL = fileOf('minimal');

test('a file of three keys is a framework: ids come from titles, and all levels are one track', () => {
  const tea = parseFramework(SMALL);
  assert.equal(tea.id, 'tea');
  assert.deepEqual(tea.levels.map(({id}) => id), ['pours', 'brews']);
  assert.deepEqual(tea.tracks.map(({title, levels}) => ({title, levels})), [{title: 'Tea', levels: ['pours', 'brews']}]);
  assert.deepEqual(tea.moves.map(({from, to, kind}) => [from.id, to.id, kind]), [['pours', 'brews', 'promotion']]);
  assert.deepEqual(tea.competencies.map(({id}) => id), ['patience']);
  assert.equal(tea.cumulative, false);
  assert.deepEqual(tea.warnings, []);
});

test('a framework is the same from text, from text with a byte order mark, and from plain data', () => {
  for (const name of NAMES) {
    const framework = frameworkOf(name);
    assert.deepEqual(parseFramework(`\uFEFF${textOf(name)}`), framework);
    assert.deepEqual(parseFramework(fileOf(name)), framework);
  }
});

test('every fixture and every framework of the package is read without a warning', () => {
  for (const name of NAMES) assert.deepEqual(warningsOf(fileOf(name)), [], name);
});

test('every key of the format finds its place', () => {
  const bakery = frameworkOf('kitchen-sink');
  const [bread, shop, cakes, ice] = bakery.tracks;
  const [apprentice, baker, master, keeper, owner] = bakery.levels;
  assert.deepEqual([bakery.id, bakery.title, bakery.version, bakery.lang, bakery.source.licence, bakery.terms.step?.other, bakery.cumulative], ['bakery', 'Bakery', '2026.1', 'en', 'CC0', 'grades', true]);
  assert.deepEqual([bread!.color, bread!.summary, shop!.family, cakes!.family, ice!.todo, ice!.levels], ['#0b7a75', 'The oven side.', ['Front', 'Counter'], ['Back'], true, []]);
  assert.deepEqual([apprentice!.code, apprentice!.years, [...apprentice!.facts], owner!.todo, master!.rank], ['B1', '0-2', [['Day starts', 'At four'], ['Carries', ['Flour', 'Trays']]], true, 3]);
  assert.deepEqual([...apprentice!.next, ...baker!.next], [['baker', 'Bake a week alone.'], ['cake-1', '']]);
  assert.deepEqual([baker!.equivalents[0]!.level, keeper!.pay[0]!.max, master!.sections[0]!.title], ['G2', 52000, 'A team of two']);
  assert.deepEqual(bakery.groups.map(({id, note, tracks, takeaways}) => [id, note, tracks, [...takeaways]]), [['oven', 'Masters also mend it.', [], [['baker', 'Trusts the oven']]], ['sweet', undefined, ['cakes'], []]]);
  assert.deepEqual(bakery.competency('baking')!.criteria.map(({text}) => text), ['Never leaves a hot oven alone']);
  assert.deepEqual(bakery.rating!.steps.map(({id, expected}) => [id, expected]), [['flat', false], ['risen', true]]);
  assert.deepEqual([bakery.systems[0]!.ladders![0]!.levels.length, bakery.sections[0]!.place, bakery.ext], [2, 'promotion', {points: {baking: 3}}]);
});

test('a thing is found by its id and by the ids it had in earlier editions', () => {
  const bakery = frameworkOf('kitchen-sink');
  assert.equal(bakery.level('journeyman'), bakery.level('baker'));
  assert.equal(bakery.track('sales'), bakery.track('shop'));
  assert.equal(bakery.competency('stirring'), bakery.competency('mixing'));
  assert.equal(bakery.renamed.groups.get('kiln'), 'oven');
  for (const id of ['', 'nobody', '__proto__', 'constructor']) assert.equal(bakery.level(id) ?? bakery.track(id) ?? bakery.competency(id), undefined);
});

test('an id in use goes before the same id of an earlier edition', () => {
  const framework = parseFramework({...SMALL, levels: [{id: 'pours', title: 'Pours', was: 'brews'}, {id: 'brews', title: 'Brews'}]});
  assert.equal(framework.level('brews')!.title, 'Brews');
});

test('what is no JSON is one problem of the file as a whole', () => {
  for (const text of ['', ' ', '\uFEFF', '{', '{"title": "Tea",}', '<!doctype html><title>Log in</title>', textOf('minimal').slice(0, -20)]) {
    assert.throws(() => parseFramework(text), (error: FrameworkError) => error instanceof FrameworkError && error.problems.length === 1 && error.problems[0]!.place === '' && /not JSON/.test(error.message));
  }
});

test('JSON that is no object is told what a framework is', () => {
  for (const [text, found] of [['null', 'null'], ['[]', 'a list'], ['5', '5'], ['true', 'true'], ['"tea"', '"tea"']]) {
    assert.deepEqual(problemsOf(text), [`a framework is an object, {"title": ...}; found ${found!}`]);
  }
});

test('data that cannot be JSON is a problem, not a crash', () => {
  const circle: Record<string, unknown> = {...SMALL};
  circle['ext'] = {circle};
  for (const data of [undefined, () => SMALL, Symbol('tea'), 5n, {...SMALL, ext: {big: 5n}}, circle]) assert.equal(problemsOf(data).length, 1);
});

test('a hundred levels of nesting, or a hundred thousand, are a problem with a place, in known parts and in unknown ones', () => {
  const nested = (depth: number, open: string, close: string) => open.repeat(depth) + '1' + close.repeat(depth);
  for (const depth of [100, 100_000]) {
    for (const [open, close] of [['[', ']'], ['{"a":', '}']] as const) {
      for (const [key, place] of [['ext', /^ext\./], ['x-own', /^x-own[.[]/], ['unknown', /^unknown[.[]/], ['sections', /^sections[.[]/]] as const) {
        const text = `{"title": "Tea", "levels": [{"title": "Pours"}], "${key}": {"deep": ${nested(depth, open, close)}}}`;
        const [first] = problemsOf(text);
        assert.match(first!, place);
        assert.match(first!, /nested more than 40 deep/);
      }
    }
  }
});

test('nesting that the format can need is no problem', () => {
  let deep: unknown = 'bottom';
  for (let i = 0; i < 30; i++) deep = [deep];
  assert.deepEqual(problemsOf({...SMALL, ext: {deep}}), []);
});

test('a file of a later format is told from a faulty one', () => {
  assert.deepEqual(problemsOf({...SMALL, format: 'career-framework/2'}), ['format: this is "career-framework/2", and this version of Career Elements reads "career-framework/1"']);
});

test('everything in a framework is frozen, and the data it came from is neither frozen nor changed', () => {
  for (const name of NAMES) {
    const data = fileOf(name);
    const before = JSON.stringify(data);
    for (const read of [parseFramework, buildFramework]) {
      const framework = read(data);
      const seen = new Set<unknown>();
      const visit = (value: unknown, path: string) => {
        if (typeof value !== 'object' || value === null || seen.has(value)) return;
        seen.add(value);
        assert.ok(Object.isFrozen(value), `${name}: ${path} is frozen`);
        for (const [key, member] of value instanceof Map ? value : Object.entries(value)) visit(member, `${path}.${String(key)}`);
      };
      visit(framework, 'framework');
      assert.ok(seen.size > 10);
      assert.equal(JSON.stringify(data), before);
      assert.ok(!Object.isFrozen(data) && !Object.isFrozen(data.levels) && !Object.isFrozen(data.levels[0]));
      assert.throws(() => Object.assign(framework, {title: 'Another'}), TypeError);
      assert.throws(() => (framework.levels as unknown[]).push({}), TypeError);
    }
  }
});

test('two frameworks of one file share nothing that one could change under the other', () => {
  const data = fileOf('kitchen-sink');
  const first = parseFramework(data);
  data.levels[0]!.title = 'Changed later';
  assert.equal(first.levels[0]!.title, 'Apprentice');
  assert.equal(parseFramework(data).levels[0]!.title, 'Changed later');
});
