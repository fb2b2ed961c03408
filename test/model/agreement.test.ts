import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {buildFramework} from '../../src/model/build.js';
import {checkFile} from '../../src/model/check.js';
import {placeOf, sentence, type Problem} from '../../src/model/problem.js';
import {NAMES, fileOf, get, pathsIn, put, type Path} from '../fixtures/files.js';

/** A currency that there is not costs nobody the framework: `check` tells of it, and its amounts are drawn without one. */
const UNREAD = /\.pay\[\d+\]\.currency$/;

const VALUES: readonly unknown[] = [
  null, true, false, 0, 7, '', 'nobody', 'a b', 'todo', 'aware', '__proto__', [], {}, ['nobody'], [7], [null], [{}],
  {nobody: 'x'}, {nobody: 7}, {title: 'T'}, {text: 7}, {sameAs: 'baker', text: 7}, {status: 'todo'}, {status: 'todo', text: 'x'},
];

/** Keys that mean something in one place of the format, for places where they mean another thing or nothing. */
const KEYS = [...new Set(pathsIn(fileOf('kitchen-sink')).map(path => path.at(-1)!)), 'x-own', '__proto__'].filter(key => typeof key === 'string');

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);

/** What the two say of a file where they do not agree. */
function disagreement(json: unknown, place: string, mutation: string): string[] {
  let problems: readonly Problem[];
  try {
    ({problems} = checkFile(structuredClone(json)));
  } catch (error) {
    return [`${place} ${mutation}: check breaks off with ${String(error)}`];
  }
  let built = true;
  try {
    buildFramework(json);
  } catch {
    built = false;
  }
  if (built === !problems.length || (built && UNREAD.test(place))) return [];
  return [`${place} ${mutation}: build ${built ? 'takes' : 'refuses'} it, check says ${problems.map(sentence).join(', ') || 'nothing'}`];
}

function mutate(file: unknown, path: Path, value: unknown): string[] {
  return disagreement(put(file, path, value), placeOf(path), value === undefined ? 'taken out' : `= ${JSON.stringify(value)}`);
}

function duplicate(file: unknown, path: Path): string[] {
  const list = get(file, path.slice(0, -1)) as unknown[];
  return disagreement(put(file, [...path.slice(0, -1), list.length], get(file, path)), placeOf(path), 'twice');
}

test('the browser refuses a framework exactly where the check has something to say: after any one change to a file of every key', () => {
  const file = fileOf('kitchen-sink');
  const found = pathsIn(file).flatMap(path => [
    ...[undefined, ...VALUES].flatMap(value => mutate(file, path, value)),
    ...typeof path.at(-1) === 'number' ? duplicate(file, path) : [],
    ...isObject(get(file, path)) ? KEYS.flatMap(key => mutate(file, [...path, key], 7)) : [],
  ]);
  assert.ok(!found.length, found.join('\n'));
});

for (const name of NAMES) {
  const file = fileOf(name);
  const paths = pathsIn(file);
  test(`the browser refuses a framework exactly where the check has something to say: after random changes to ${name}`, () => {
    assert.deepEqual(disagreement(file, '', 'as it is'), []);
    fc.assert(fc.property(fc.constantFrom(...paths), fc.constantFrom(undefined, ...VALUES), fc.constantFrom(...KEYS, undefined), (path, value, key) => {
      const twice = key === undefined && typeof path.at(-1) === 'number';
      const more = key !== undefined && isObject(get(file, path));
      assert.deepEqual(twice ? duplicate(file, path) : more ? mutate(file, [...path, key], value ?? 7) : mutate(file, path, value), []);
    }), {numRuns: 150});
  });
}

test('a rating, a family and an earlier id that are null, and a later format, are refused by both', () => {
  const file = fileOf('minimal');
  assert.deepEqual([
    ...[null, false, 0, ''].flatMap(value => mutate(file, ['rating'], value)),
    ...mutate(file, ['format'], 'career-framework/2'),
    ...mutate(file, ['levels', 0, 'was'], null),
    ...mutate(fileOf('specialists'), ['tracks', 0, 'family'], null),
  ], []);
});
