import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {buildFramework} from '../../src/model/build.js';
import {checkFile} from '../../src/model/check.js';
import {checkLayers} from '../../src/model/check-layers.js';
import {checkOverlay} from '../../src/model/check-overlay.js';
import {resolved} from '../../src/model/extending.js';
import type {OverlayFile} from '../../src/model/overlay.js';
import {FrameworkError, pathOf, placeOf, sentence} from '../../src/model/problem.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {fileOf, NAMES, pathsIn} from '../fixtures/files.js';

const base: FrameworkFile = {
  title: 'Levels',
  levels: [{id: 'intern', title: 'Intern'}, {id: 'junior', title: 'Junior'}, {id: 'senior', title: 'Senior', facts: {Works: 'alone'}}],
  competencies: [{id: 'craft', title: 'Craft', expectations: {junior: 'Asks', senior: {sameAs: 'junior'}}}],
};

/** A web of files, by path. */
function web(files: Readonly<Record<string, unknown>>) {
  const asked: string[] = [];
  const load = async (address: string) => {
    asked.push(address);
    const path = address.replace('https://a.example/', '');
    if (!Object.hasOwn(files, path)) throw new Error(`no ${address}`);
    return typeof files[path] === 'string' ? files[path] : JSON.stringify(files[path]);
  };
  return {asked, from: (path: string) => resolved(files[path], `https://a.example/${path}`, load, address => address.replace('https://a.example/', ''))};
}

async function told(files: Readonly<Record<string, unknown>>, path: string): Promise<string[]> {
  try {
    const {layers} = await web(files).from(path);
    return checkLayers(layers).problems.map(sentence);
  } catch (error) {
    if (error instanceof FrameworkError) return error.problems.map(sentence);
    throw error;
  }
}

test('a file by itself is asked for nothing, and is as it was', async () => {
  const {from, asked} = web({'a.json': base});
  const {file, layers} = await from('a.json');
  assert.equal(file, base);
  assert.equal(layers.length, 1);
  assert.deepEqual(asked, []);
});

test('each address is relative to the file that names it', async () => {
  const {from, asked} = web({
    'acme/team/team.json': {extends: '../acme.json', title: 'Team'},
    'acme/acme.json': {extends: '../base.json', levels: [{id: 'junior', title: 'Associate'}]},
    'base.json': base,
  });
  const {file} = await from('acme/team/team.json');
  assert.deepEqual(asked, ['https://a.example/acme/acme.json', 'https://a.example/base.json']);
  assert.deepEqual([file.title, file.levels[1]!.title, 'extends' in file], ['Team', 'Associate', false]);
  buildFramework(file);
});

test('a base may begin with a byte order mark, as some editors write one', async () => {
  const {file} = await web({'a.json': {extends: 'b.json', title: 'Team'}, 'b.json': `\uFEFF${JSON.stringify(base)}`}).from('a.json');
  assert.deepEqual(file, {...base, title: 'Team'});
});

test('a circle names all its files', async () => {
  const files = {'a.json': {extends: 'b.json'}, 'b.json': {extends: './c.json#top'}, 'c.json': {extends: 'a.json'}, 'self.json': {extends: ''}, 'own.json': {extends: 'own.json'}};
  assert.deepEqual(await told(files, 'a.json'), ['c.json: extends: goes round in a circle: a.json → b.json → c.json → a.json; let one of them stand by itself']);
  assert.deepEqual(await told(files, 'own.json'), ['own.json: extends: goes round in a circle: own.json → own.json; let one of them stand by itself']);
  assert.deepEqual(await told(files, 'self.json'), ['self.json: extends: expected the address of a framework file, such as "../base.json"']);
});

test('five files may lie under one, and not six', async () => {
  const chain = (count: number) => Object.fromEntries(Array.from({length: count}, (_, i) => [`${i}.json`, i === count - 1 ? base : {extends: `${i + 1}.json`}]));
  assert.deepEqual(await told(chain(6), '0.json'), []);
  assert.match((await told(chain(7), '0.json'))[0]!, /^5\.json: extends: more than 5 files build on each other: 0\.json → .* → 6\.json/);
});

test('what breaks off is told with its file, line and character', async () => {
  assert.match((await told({'a.json': {extends: 'b.json'}, 'b.json': '{"title": \n'}, 'a.json'))[0]!, /^b\.json: line \d, character \d/);
});

test('a file without its base says so, and is not drawn', () => {
  assert.deepEqual(checkFile({extends: '../base.json', levels: [{id: 'junior'}]}).problems.map(sentence), ['extends: this file builds on "../base.json", which is not here: only the two together are a framework']);
  assert.throws(() => buildFramework({...base, extends: 'b.json'}));
});

test('what does not fit the format is told in the file that says it, with its own numbers', async () => {
  const files = {'a.json': {extends: 'b.json', levels: [{id: 'senior', rank: 'high'}]}, 'b.json': {...base, summary: 7}};
  assert.deepEqual(await told(files, 'a.json'), ['a.json: levels[0].rank: expected a number, found "high"', 'b.json: summary: expected a text, found 7']);
});

test('what is wrong with the whole is told where it was written', async () => {
  const files = {
    'a.json': {extends: 'b.json', levels: [{id: 'lead', title: 'Lead'}, {id: 'senior', next: {l9: 'Up'}}], competencies: [{id: 'craft', expectations: {senior: {sameAs: 'lead'}}}]},
    'b.json': {...base, levels: [{...base.levels[0], next: ['l8']}, ...base.levels.slice(1)]},
  };
  assert.deepEqual((await told(files, 'a.json')).map(line => line.replace(/;.*/, '')), [
    'b.json: levels[0].next[0]: unknown level "l8"',
    'a.json: levels[1].next.l9: unknown level "l9"',
    'a.json: competencies[0].expectations.senior.sameAs: "lead" has no text here',
  ]);
});

test('of a new thing without a title that is told once, and all else that is wrong in it too', async () => {
  const over = {extends: 'b.json', levels: [{id: 'head', next: ['nowhere']}]};
  assert.deepEqual((await told({'a.json': over, 'b.json': base}, 'a.json')).map(line => line.replace(/;.*/, '')), [
    'a.json: levels[0]: the base has no level "head"', 'a.json: levels[0].next[0]: unknown level "nowhere"',
  ]);
});

test('a title that is taken out is missing, though another thing has none either', async () => {
  const lines = await told({'a.json': {extends: 'b.json', remove: ['levels/zoo/title'], levels: [{id: 'principal'}]}, 'b.json': {title: 'T', levels: [{id: 'zoo', title: 'Zoo'}]}}, 'a.json');
  assert.deepEqual(lines.map(line => line.replace(/;.*/, '')), ['a.json: levels[0]: the base has no level "principal"', 'b.json: levels[0].title: is missing']);
});

const overlays: readonly [string, OverlayFile, string][] = [
  ['a misspelt id to take out', {remove: ['levels/inten']}, 'remove[0]: there is no "levels/inten" to take out; did you mean "levels/intern"?'],
  ['a misspelt list', {remove: ['level/intern']}, 'remove[0]: there is no "level/intern" to take out; did you mean "levels/intern"?'],
  ['dots for slashes', {remove: ['levels.senior.facts.works']}, 'remove[0]: there is no "levels.senior.facts.works" to take out; did you mean "levels/senior/facts/Works"?'],
  ['nothing alike', {remove: ['x']}, 'remove[0]: there is no "x" to take out; write a list and an id, such as "levels/intern"'],
  ['all levels', {remove: ['levels']}, 'remove[0]: a framework cannot be without its levels; write what stands instead'],
  ['taken out and said', {remove: ['levels/intern'], levels: [{id: 'intern', title: 'Trainee'}]}, 'remove[0]: "levels/intern" is taken out here, and this file says something of it too; keep one of them'],
  ['an unknown list in order', {order: {level: ['senior']}}, 'order.level: unknown list "level"; did you mean "levels"?'],
  ['an unknown id in order', {order: {levels: ['senor']}}, 'order.levels[0]: unknown level "senor"; did you mean "senior"?'],
  ['a thing that is not there', {levels: [{id: 'senoir', summary: 'Leads'} as never]}, 'levels[0]: the base has no level "senoir"; did you mean "senior"? A new one needs a title'],
];

for (const [name, overlay, expected] of overlays) {
  test(`an overlay is told: ${name}`, async () => {
    assert.deepEqual(checkOverlay(base, overlay).problems.map(sentence), [expected]);
    assert.deepEqual(await told({'a.json': {extends: 'b.json', ...overlay}, 'b.json': base}, 'a.json'), [`a.json: ${expected}`]);
  });
}

test('what stands under an id that the base had before is told where it stands', async () => {
  const now = {...base, levels: [...base.levels.slice(0, 2), {id: 'lead', was: 'senior', title: 'Lead'}], competencies: [{id: 'craft', title: 'Craft', expectations: {lead: {sameAs: 'junior'}, junior: 'Asks'}}]};
  const over = {extends: 'b.json', remove: ['competencies/craft/expectations/senior'], competencies: [{id: 'craft', expectations: {intern: {rated: {low: 'x'}}}}]};
  assert.deepEqual(await told({'a.json': over, 'b.json': now}, 'a.json'), ['a.json: competencies[0].expectations.intern.rated.low: unknown rating step "low"; there is no rating step here']);
  const under = {extends: 'b.json', levels: [{id: 'intern', next: {senior: 'Up'}}], competencies: [{id: 'craft', expectations: {senior: {sameAs: 'intern'}}}]};
  assert.deepEqual(await told({'a.json': under, 'b.json': now}, 'a.json'), ['a.json: competencies[0].expectations.senior.sameAs: "intern" has no text here']);
});

test('what the base says already is doubtful, in a thing, a map and the file itself', () => {
  const overlay = {title: 'Levels', levels: [{id: 'senior', title: 'Head', facts: {Works: 'alone'}} as never]};
  assert.deepEqual(checkOverlay(base, overlay).warnings.map(({place}) => place), ['title', 'levels[0].facts.Works']);
});

test('an overlay that only renames, adds, takes out and orders has no fault', () => {
  const {problems, warnings} = checkOverlay(base, {remove: ['levels/intern'], order: {levels: ['lead', 'senior']}, levels: [{id: 'lead', title: 'Lead'}, {id: 'junior', title: 'Associate'}]});
  assert.deepEqual([problems, warnings], [[], []]);
});

test('an overlay may name by an id that the base had before what it orders, and say again which that was', () => {
  const now: FrameworkFile = {title: 'T', levels: [{id: 'junior', title: 'Junior'}, {id: 'lead', was: 'senior', title: 'Lead'}]};
  assert.deepEqual({...checkOverlay(now, {order: {levels: ['senior']}, levels: [{id: 'lead', was: 'senior', title: 'Head'}]})}, {problems: [], warnings: []});
});

test('every place leads back to the path of which it was made', () => {
  for (const path of pathsIn({...fileOf('kitchen-sink'), 'a "b" [0]': {'': 1, '0': [2], '\\': 3}})) assert.deepEqual(pathOf(placeOf(path)), path);
});

test('a fault anywhere in a base is told in the base, at its own place, whatever an overlay adds in front', async () => {
  for (const name of NAMES.slice(0, 5)) {
    const file = fileOf(name);
    const faulty = {...file, levels: file.levels.map((level, i) => (i === 1 ? {...level, next: {nowhere: 'x'}} : level))};
    const over = {extends: 'b.json', order: {levels: file.levels.slice(1).map((_, i) => file.levels[i + 1]!.id!)}, levels: [{id: 'brand-new', title: 'New'}]};
    const [line] = (await told({'a.json': over, 'b.json': faulty}, 'a.json')).filter(line => line.includes('nowhere'));
    assert.match(line!, /^b\.json: levels\[1\]\.next\.nowhere: unknown level/);
  }
});

test('whatever a file says of its base, it is told or drawn', async () => {
  const some = fc.oneof(fc.anything(), fc.array(fc.oneof(fc.record({id: fc.anything()}), fc.record({id: fc.constantFrom('junior', 'craft'), next: fc.anything(), expectations: fc.anything(), title: fc.anything()}, {requiredKeys: []}))));
  const over = fc.record({extends: fc.constant('b.json'), remove: some, order: some, levels: some, tracks: some, competencies: some}, {requiredKeys: ['extends']});
  await fc.assert(fc.asyncProperty(over, fc.boolean(), async (over, isBase) => {
    const files = isBase ? {'a.json': {extends: 'b.json', remove: ['levels/intern', 'tracks/x', 'groups/x']}, 'b.json': {...base, ...over, extends: undefined}} : {'a.json': over, 'b.json': base};
    const problems = await told(files, 'a.json');
    if (!problems.length) buildFramework((await web(files).from('a.json')).file);
  }), {numRuns: 300});
});
