import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {criterionId, slug, unique} from '../../src/model/ids.js';
import {parseFramework} from '../../src/model/parse.js';

test('a slug is the title in lower case, words joined by hyphens, without emoji, accents and apostrophes', () => {
  for (const [title, id] of [
    ['Senior Engineer', 'senior-engineer'], ['  Senior -- Engineer!  ', 'senior-engineer'], ['🚀 Launching', 'launching'], ['Craft 🛠', 'craft'],
    ['👩🏽‍🚒 Fire', 'fire'], ['Développeuse confirmée', 'developpeuse-confirmee'], ['Año', 'ano'], ['What’s next', 'whats-next'], ["What's next", 'whats-next'],
    ['L4 / Staff', 'l4-staff'], ['C++ & C#', 'c-c'], ['snake_case', 'snake-case'], ['１２', '12'], ['ﬁne', 'fine'], ['!!!', ''], ['🚀', ''],
  ]) assert.equal(slug(title!), id, title);
});

test('letters of every script stay in a slug', () => {
  for (const [title, id] of [
    ['高级 工程师', '高级-工程师'], ['ガイド・リード', 'ガイド-リード'], ['선임 개발자', '선임-개발자'], ['Ведущие Инженеры', 'ведущие-инженеры'],
    ['مدير عام', 'مدير-عام'], ['वरिष्ठ अभियंता', 'वरिष्ठ-अभियंता'], ['วิศวกร', 'วิศวกร'], ['Ελλάδα', 'ελλαδα'],
  ]) assert.equal(slug(title!), id, title);
});

test('a slug of a slug is itself, and it can be an id', () => {
  fc.assert(fc.property(fc.string({unit: 'grapheme'}), title => {
    const id = slug(title);
    assert.match(id, /^[^\s/]*$/);
    assert.equal(slug(id), id);
  }), {numRuns: 500});
});

const words = fc.array(fc.stringMatching(/^[a-z]{1,8}$/), {minLength: 1, maxLength: 8});

test('a criterion keeps its id under another case and other punctuation, and takes a new one with other words', () => {
  fc.assert(fc.property(words, list => {
    const id = criterionId(list.join(' '));
    assert.equal(criterionId(`${list.join(', ').toUpperCase()}!`), id);
    assert.equal(criterionId(`  “${list.join(' – ')}”.`), id);
    assert.notEqual(criterionId([...list, 'more'].join(' ')), id);
  }), {numRuns: 200});
});

test('the ids of criteria are a promise to saved evidence: they are the same in every release', () => {
  assert.deepEqual(['Writes tests', 'Asks before guessing', '', '助ける'].map(criterionId), ['tj7o6d', 'fqm31v', 'ztntfp', 'um46q4']);
});

test('criteria keep their ids in another order; equal words in one list are numbered', () => {
  const idsOf = (criteria: unknown[]) => {
    const {levels: [level]} = parseFramework({title: 'T', levels: [{title: 'A', criteria}]});
    return new Map(level!.criteria.map(({text, id}) => [text, id]));
  };
  const one = idsOf(['First thing', 'Second thing', 'Third thing']);
  const other = idsOf(['Third thing.', 'Inserted', 'FIRST THING', 'Second, thing']);
  assert.deepEqual([other.get('FIRST THING'), other.get('Second, thing'), other.get('Third thing.')], [...one.values()]);
  const {levels: [level]} = parseFramework({title: 'T', levels: [{title: 'A', criteria: ['Twice', 'Twice!', {id: criterionId('Twice'), text: 'Has that id by hand'}]}]});
  assert.deepEqual(level!.criteria.map(({id}) => id), [`${criterionId('Twice')}-2`, `${criterionId('Twice')}-3`, criterionId('Twice')]);
});

test('unique numbers what is taken, and takes what it gives', () => {
  const taken = new Set(['a', 'a-3']);
  assert.deepEqual([unique('b', taken), unique('a', taken), unique('a', taken), unique('b', taken)], ['b', 'a-2', 'a-4', 'b-2']);
  fc.assert(fc.property(fc.array(fc.constantFrom('a', 'a-2', 'a-3', '__proto__')), ids => {
    const set = new Set<string>();
    assert.equal(new Set(ids.map(id => unique(id, set))).size, ids.length);
  }), {numRuns: 200});
});

const titled = (titles: readonly (string | readonly [string, string])[]) =>
  parseFramework({title: 'T', levels: titles.map(title => (typeof title === 'string' ? {title} : {id: title[0], title: title[1]}))}).levels.map(({id}) => id);

test('titles that give one id are numbered, around the ids that are written down wherever they stand', () => {
  assert.deepEqual(titled(['Senior', 'Senior', '✨Senior✨']), ['senior', 'senior-2', 'senior-3']);
  assert.deepEqual(titled(['Senior', ['senior', 'The real one'], 'Senior']), ['senior-2', 'senior', 'senior-3']);
  assert.deepEqual(titled(['Senior', ['senior-2', 'Two'], 'Senior']), ['senior', 'senior-2', 'senior-3']);
});

test('a title without a letter takes its id from its place', () => {
  assert.deepEqual(titled(['🚀', '!', ['x', '🚀'], '']), ['level-1', 'level-2', 'x', 'level-4']);
});

const ODD = ['10', '2', '1', '__proto__', 'constructor', 'toString', 'hasOwnProperty', 'ключ', '-0', '1.5'];

test('ids such as __proto__, constructor and digits are ids like any other, and keep the order of the file', () => {
  const text = (key: string) => `${JSON.stringify(key)}: ${JSON.stringify(`Text of ${key}`)}`;
  const json = `{
    "title": "T",
    "tracks": [{"id": "__proto__", "title": "Track", "levels": ${JSON.stringify(ODD)}}],
    "levels": [${ODD.map(id => `{"id": ${JSON.stringify(id)}, "title": "L ${id}", "next": {${id === '__proto__' ? '' : text('__proto__')}}, "facts": {${text('__proto__')}, ${text('2')}}, "expects": {"__proto__": ${JSON.stringify(id)}}}`).join()}],
    "scale": [{"id": "constructor", "title": "C"}, {"id": "__proto__", "title": "P"}],
    "groups": [{"id": "1", "title": "G", "takeaways": {${ODD.map(text).join()}}}],
    "competencies": [
      {"id": "2", "title": "Matrix", "group": "1", "expectations": {${ODD.map(text).join()}}},
      {"id": "__proto__", "title": "Stepped", "steps": [${ODD.map(id => `{"id": ${JSON.stringify(id)}, "title": "S ${id}", "text": "Step ${id}"}`).join()}]},
      {"id": "constructor", "title": "Scale", "steps": {"__proto__": "On the scale"}}
    ]
  }`;
  const framework = parseFramework(json);
  assert.deepEqual(framework.levels.map(({id}) => id), ODD);
  assert.deepEqual(framework.tracks[0]!.levels, ODD);
  assert.deepEqual(framework.competencies.map(({id}) => id), ['2', '__proto__', 'constructor']);
  const [matrix, stepped, scaled] = framework.competencies;
  assert.deepEqual(stepped!.steps.map(({id}) => id), ODD);
  assert.deepEqual(scaled!.steps.map(({id, content}) => [id, content.criteria[0]!.text]), [['__proto__', 'On the scale']]);
  for (const id of ODD) {
    const level = framework.level(id)!;
    assert.equal(level.title, `L ${id}`);
    assert.equal(framework.cell(level, matrix!).content!.criteria[0]!.text, `Text of ${id}`);
    assert.equal(framework.cell(level, stepped!).content!.text, `Step ${id}`);
    assert.equal(level.facts.get('__proto__'), 'Text of __proto__');
    assert.equal(framework.groups[0]!.takeaways.get(id), `Text of ${id}`);
    assert.equal(framework.ranks.get(id), ODD.indexOf(id) + 1);
  }
  assert.equal(Object.getPrototypeOf(framework.ext), Object.prototype);
  assert.equal(({} as Record<string, unknown>)['10'], undefined);
});
