import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkLayers} from '../../src/model/check-layers.js';
import {resolved} from '../../src/model/extending.js';
import type {OverlayFile} from '../../src/model/overlay.js';
import {FrameworkError, sentence} from '../../src/model/problem.js';
import {fileOf, frameworkOf, put, writtenIn, type Path} from '../fixtures/files.js';

const OWN = 'https://harbour.example/careers/harbour.json';
const BASE = 'https://harbour.example/careers/waypoints.json';
const names = new Map([[OWN, 'harbour.json'], [BASE, 'waypoints.json']]);
const harbour = JSON.parse(writtenIn('frameworks/harbour')) as OverlayFile;
const waypoints = fileOf('frameworks/waypoints');

async function told(own: unknown, base: unknown = waypoints): Promise<{problems: string[]; warnings: string[]}> {
  try {
    const {layers} = await resolved(own, OWN, async address => {
      assert.equal(address, BASE);
      return typeof base === 'string' ? base : JSON.stringify(base);
    }, address => names.get(address));
    const {problems, warnings} = checkLayers(layers);
    return {problems: problems.map(sentence), warnings: warnings.map(sentence)};
  } catch (error) {
    if (error instanceof FrameworkError) return {problems: error.problems.map(sentence), warnings: []};
    throw error;
  }
}

test('the example has no fault, and nobody need doubt it', async () => {
  assert.deepEqual(await told(harbour), {problems: [], warnings: []});
});

test('it is a framework of its own: values, two renamed levels, one dropped, one track', () => {
  const framework = frameworkOf('frameworks/harbour');
  const before = frameworkOf('frameworks/waypoints');
  assert.deepEqual([framework.id, framework.groups[0]!.id], ['harbour', 'values']);
  assert.deepEqual(framework.tracks.map(({id}) => id), ['core', 'reliability', 'manager']);
  assert.deepEqual(before.levels.filter(({id}) => !framework.level(id)).map(({id}) => id), ['m6']);
  assert.deepEqual(before.levels.filter(({id, title}) => framework.level(id) && framework.level(id)!.title !== title).map(({id}) => id), ['l1', 'm5']);
  assert.deepEqual(framework.levels.filter(({id}) => !before.level(id)).map(({id}) => id), ['r3', 'r4', 'r5']);
});

test('what it does not touch is that of the base', () => {
  const [framework, before] = [frameworkOf('frameworks/harbour'), frameworkOf('frameworks/waypoints')];
  assert.equal(framework.level('l4')!.summary, before.level('l4')!.summary);
  assert.deepEqual(framework.systems, before.systems);
  assert.equal(framework.rating!.steps.length, before.rating!.steps.length);
});

/** Where in a list of the example a thing stands. */
const at = (list: 'levels' | 'tracks' | 'competencies' | 'sections', id: string) => harbour[list]!.findIndex(thing => thing.id === id);
const r3 = at('levels', 'r3');
const words = at('competencies', 'plain-words');

const faults: readonly [name: string, path: Path, value: unknown, expected: string][] = [
  ['an address that is none', ['extends'], 7, 'harbour.json: extends: expected the address of a framework file, such as "../base.json"'],
  ['itself for a base', ['extends'], './harbour.json', 'harbour.json: extends: goes round in a circle: harbour.json → harbour.json; let one of them stand by itself'],
  ['a slip in what is left out', ['remove', 0], 'levels/m66', 'harbour.json: remove[0]: there is no "levels/m66" to take out; did you mean "levels/m6"?'],
  ['something left out and said', ['remove', 1], 'groups/values', 'harbour.json: remove[1]: "groups/values" is taken out here, and this file says something of it too; keep one of them'],
  ['a slip in the order', ['order', 'tracks', 1], 'reliabilty', 'harbour.json: order.tracks[1]: unknown track "reliabilty"; did you mean "reliability"?'],
  ['a slip in the list that is ordered', ['order', 'section'], ['credits'], 'harbour.json: order.section: unknown list "section"; did you mean "sections"?'],
  ['a slip in the id of a level', ['levels', at('levels', 'm5')], {id: 'm5x', summary: 'Leads'}, `harbour.json: levels[${at('levels', 'm5')}]: the base has no level "m5x"; did you mean "m5"? A new one needs a title`],
  ['a level of the track that is not there', ['tracks', at('tracks', 'reliability'), 'levels', 2], 'r55', `harbour.json: tracks[${at('tracks', 'reliability')}].levels[2]: unknown level "r55"; did you mean "r5"?`],
  ['a way to a level that was left out', ['levels', r3, 'next'], {m6: 'Up'}, `harbour.json: levels[${r3}].next.m6: unknown level "m6"; did you mean "l6"?`],
  ['a text for a level that was left out', ['competencies', words, 'expectations', 'm6'], 'Speaks', `harbour.json: competencies[${words}].expectations.m6: unknown level "m6"; did you mean "l6"?`],
  ['a group that is not there', ['competencies', words, 'group'], 'value', `harbour.json: competencies[${words}].group: unknown group "value"; did you mean "values"?`],
  ['a rating that the base has not', ['competencies', words, 'expectations', 'l1', 'rated', 'meet'], 'Asks', `harbour.json: competencies[${words}].expectations.l1.rated.meet: unknown rating step "meet"; did you mean "meets"?`],
  ['a number for a text', ['levels', r3, 'title'], 3, `harbour.json: levels[${r3}].title: expected a text, found 3`],
  ['the same as where nothing is', ['competencies', words, 'expectations', 'l2', 'sameAs'], 'm33', `harbour.json: competencies[${words}].expectations.l2.sameAs: unknown level "m33"; did you mean "m3"?`],
];

for (const [name, path, value, expected] of faults) {
  test(`names file, place and way out of ${name}`, async () => {
    assert.deepEqual((await told(put(harbour, path, value))).problems, [expected]);
  });
}

test('a fault of the base is told of the base', async () => {
  assert.deepEqual((await told(harbour, put(waypoints, ['levels', 3, 'next', 'm7'], 'Up'))).problems, ['waypoints.json: levels[3].next.m7: unknown level "m7"; did you mean "m3"?']);
  assert.match((await told(harbour, '<html>')).problems[0]!, /^waypoints\.json: line 1, character 1: /);
  assert.deepEqual((await told(harbour, {...waypoints, summery: ''})).warnings, ['waypoints.json: summery: unknown key; did you mean "summary"?']);
});

test('what the base comes to say itself is doubtful here', async () => {
  const at = waypoints.levels.findIndex(({id}) => id === 'm5');
  assert.deepEqual((await told(harbour, put(waypoints, ['levels', at, 'title'], 'Head of Engineering'))).warnings, ['harbour.json: levels[2].title: says what the base says already; leave it out, and the next edition of the base can reword it']);
});
