/** Records that something has damaged: nothing crashes, and every original is there byte for byte afterwards. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import fc from 'fast-check';
import {Assessment, readRecord} from '../../src/model/assessment.js';
import {find, keep, keyOf} from '../../src/model/keeping.js';
import {peopleIn} from '../../src/model/people.js';
import {FakeStore} from '../helpers/store.js';

const first = readFileSync(new URL('../fixtures/assessment-1.json', import.meta.url), 'utf8');
const KEY = keyOf('garden', 'me');
const whole = readRecord(first) as {assessment: Assessment};
const text = JSON.stringify(whole.assessment.with('notes', 'roots', {text: 'Ça va'}, 9).with('evidence', 'e1', {link: 'https://example.org', competency: 'roots'}, 9).saying('name', 'Zoë', 9));

const position = fc.nat({max: text.length - 1});
/** What befalls a stored text. */
const damaged = fc.oneof(
  position.map(at => text.slice(0, at)),
  fc.tuple(position, fc.nat({max: 6})).map(([at, bit]) => text.slice(0, at) + String.fromCharCode(text.charCodeAt(at) ^ (1 << bit)) + text.slice(at + 1)),
  fc.tuple(position, fc.string({unit: 'binary', minLength: 1, maxLength: 8})).map(([at, junk]) => text.slice(0, at) + junk + text.slice(at)),
  fc.tuple(fc.constantFrom('format', 'framework', 'subject', 'answers', 'notes', 'evidence', 'about', 'cleared', 'history'), fc.jsonValue()).map(([part, value]) => JSON.stringify({...JSON.parse(text) as object, [part]: value})),
  fc.tuple(fc.constantFrom('answers', 'notes', 'plans', 'history', '__proto__'), fc.integer({min: 41, max: 50_000})).map(([part, depth]) => text.replace(/}$/, `,"${part}x":${'['.repeat(depth)}${']'.repeat(depth)}}`)),
  fc.constantFrom(1e300, 9e15, -9e15).map(at => text.replace('"answers":{', `"answers":{"far":{"choice":"x","at":${at}},`)),
  fc.constantFrom<BufferEncoding>('utf16le', 'latin1', 'base64').map(encoding => Buffer.from(text).toString(encoding)),
  fc.constant(`\uFEFF${text}`),
  fc.string({unit: 'binary'}),
);

test('of 1,000 damaged records none crashes, and each original is still there', () => {
  fc.assert(fc.property(damaged, written => {
    const store = new FakeStore([[KEY, written]]);
    const {keeping, assessment, setAside} = find(store.reach, KEY);
    const read = readRecord(written);
    const isWhole = read.is === 'newer' || (read.is === 'assessment' && !read.damaged);
    assert.equal(setAside ?? false, !isWhole);
    assert.equal(keeping, read.is === 'newer' ? 'newer' : 'kept');
    const own = (assessment ?? whole.assessment).with('answers', 'roots', {choice: 'seed'}, 10);
    const kept = keep(store.reach, KEY, own);
    assert.equal(kept.assessment!.answers.get('roots')!.choice, 'seed');
    if (!isWhole || read.is === 'newer') assert.ok([...store.texts.values()].includes(written), 'byte for byte');
    peopleIn(store.reach, 'garden');
  }), {numRuns: 1_000});
});

test('what cannot be read is put aside once, however often it is found, and no copy takes the place of another', () => {
  const store = new FakeStore();
  for (const written of ['one', 'two', 'one', 'three']) {
    store.texts.set(KEY, written);
    find(store.reach, KEY);
  }
  assert.deepEqual([...store.texts.values()].sort(), ['one', 'three', 'two']);
});

test('where there is no room for the copy the original stays where it is', () => {
  const store = new FakeStore([[KEY, 'ruined']]);
  store.mode = 'full';
  assert.equal(keep(store.reach, KEY, whole.assessment).keeping, 'full');
  assert.deepEqual([...store.texts], [[KEY, 'ruined']]);
});

test('a later version is never written over, and its other parts are not taken from an older copy', () => {
  const later = '{"format":"career-assessment/3","answers":[]}';
  const store = new FakeStore([[KEY, later]]);
  assert.equal(keep(store.reach, KEY, whole.assessment).keeping, 'newer');
  assert.deepEqual([...store.texts], [[KEY, later]]);
  const known = new Assessment({...whole.assessment.toJSON(), mood: 'of a later release'});
  store.texts.set(KEY, JSON.stringify(known));
  keep(store.reach, KEY, new Assessment({...whole.assessment.toJSON(), mood: 'as it was'}));
  assert.match(store.texts.get(KEY)!, /of a later release/);
});

test('a record of the first release is read in full, and its ids mean what they meant', () => {
  const read = readRecord(first);
  assert.ok(read.is === 'assessment' && !read.damaged);
  const {assessment} = read;
  assert.deepEqual([assessment.subject, assessment.frameworkId, assessment.frameworkVersion, assessment.target, assessment.here], ['me', 'garden', '2021.3', 'tree', 'bush']);
  assert.deepEqual(Object.fromEntries(assessment.answers), JSON.parse(first).answers);
  const store = new FakeStore([[KEY, first]]);
  keep(store.reach, KEY, assessment.with('answers', 'light', {choice: 'bush'}, 3_000_000_000_000));
  const again = find(store.reach, KEY);
  assert.deepEqual([again.setAside, again.assessment!.answers.size, again.assessment!.target], [undefined, 4, 'tree']);
});

test('people are listed by what is kept of them; one of whom all was deleted is not', () => {
  const store = new FakeStore();
  const person = (subject: string, name: string) => keep(store.reach, keyOf('garden', subject), new Assessment({...whole.assessment.toJSON(), subject}).saying('name', name, 20));
  person('p-1', 'Zoë');
  person('p-2', 'Ana');
  store.texts.set(keyOf('garden', 'p-3'), JSON.stringify(whole.assessment.without(99)));
  store.texts.set(keyOf('meadow', 'p-4'), text);
  store.texts.set('career-elements:garden:%E0%A4%A', 'not ours');
  assert.deepEqual(peopleIn(store.reach, 'garden'), [{subject: 'p-1', name: 'Zoë'}, {subject: 'p-2', name: 'Ana'}]);
  assert.ok(![...store.texts.keys()].some(key => /Zo|Ana/.test(key)), 'no name stands in a key');
});
