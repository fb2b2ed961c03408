import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {readLink, writeLink, type LinkState} from '../../src/model/permalink.js';

const NAMES = ['view', 'level', 'compare', 'tracks'] as const;
const read = (fragment: string, prefix = 'career') => readLink(fragment, prefix, NAMES);
const write = (fragment: string, state: LinkState<(typeof NAMES)[number]>, prefix = 'career') => writeLink(fragment, prefix, NAMES, state);

/** As browsers do with what they are given: what must not stand in an address is percent-encoded. */
const throughAddress = (fragment: string) => new URL(`https://example.org/#${fragment}`).hash.slice(1);

const id = fc.string({unit: 'binary', minLength: 1}).map(text => text.replace(/[\s/]/g, '_'));
const ids = fc.array(id, {maxLength: 3}).map(list => list.join(' '));
const state = fc.record({view: fc.constantFrom('ladder', 'compare'), level: id, compare: ids, tracks: ids}, {requiredKeys: [], noNullPrototype: true});
/** What others may have put there; where several things live in one fragment, it is parted like ours. */
const foreign = fc.oneof(
  fc.constantFrom('', 'section', '?secret=abc', '/route?x=1&y=%20%zz', 'key=value&&x', '&', '#', '%', 'careerview=1', 'career.other=2', 'career.view', 'career2.view=x', 'my.career.view=x'),
  fc.string({unit: 'binary'}).map(text => throughAddress(text)).filter(text => !Object.keys(read(text)).length),
);

test('a state is written in words that a reader can make out', () => {
  assert.equal(write('', {view: 'compare', level: 'senior', compare: 'senior lead'}), 'career.view=compare&career.level=senior&career.compare=senior+lead');
  assert.deepEqual(read('career.view=compare&career.compare=senior+lead'), {view: 'compare', compare: 'senior lead'});
  assert.deepEqual(read(''), {});
});

test('what is written reads as the same, whatever the ids and whatever else stands there, through a browser’s address too', () => {
  fc.assert(fc.property(foreign, state, (others, state) => {
    const written = write(others, state);
    assert.deepEqual(read(written), state);
    assert.deepEqual(read(throughAddress(written)), state);
    assert.equal(throughAddress(written), written, 'ours needs no more encoding');
  }), {numRuns: 200});
});

test('what is not ours keeps every byte, however often we write, and stands alone again when we take ours out', () => {
  fc.assert(fc.property(foreign, fc.array(state, {minLength: 1, maxLength: 4}), (others, states) => {
    const written = states.reduce((fragment, state) => write(fragment, state), others);
    assert.ok(written.startsWith(others));
    assert.equal(write(written, {}), others);
    assert.equal(write(written, states.at(-1)!), written, 'writing the same again changes nothing');
  }), {numRuns: 200});
});

test('what comes after ours is not ours either', () => {
  const written = write('career.view=ladder&anchor&career.level=mid&x=%41', {view: 'guide'});
  assert.equal(written, 'anchor&x=%41&career.view=guide');
});

test('two prefixes do not disturb each other, even where one starts with the other', () => {
  const prefix = fc.oneof(fc.constantFrom('career', 'career.view', 'career.view=', 'a&b', 'é', 'level'), fc.string({unit: 'binary', minLength: 1}));
  fc.assert(fc.property(prefix, prefix, state, state, state, (one, other, first, second, third) => {
    fc.pre(one !== other);
    const both = write(write('', first, one), second, other);
    assert.deepEqual([read(both, one), read(both, other)], [first, second]);
    const later = write(both, third, one);
    assert.deepEqual([read(later, one), read(later, other)], [third, second]);
  }), {numRuns: 300});
});

test('no fragment throws, and half a percent-encoding is as if it were not there', () => {
  fc.assert(fc.property(fc.string({unit: 'binary'}), fc.string(), (fragment, prefix) => void read(write(fragment, read(fragment, prefix), prefix), prefix)));
  assert.deepEqual(read('career.level=%E0%A4%A&career.view=ladder'), {view: 'ladder'});
  assert.equal(write('', {level: 'a\ud800'}), 'career.level=a%EF%BF%BD');
});

test('of two pieces of one name the later one counts', () => {
  assert.deepEqual(read('career.level=a&career.level=b'), {level: 'b'});
});
