import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {NAMES, fileOf, frozen, get, pathsIn} from '../fixtures/files.js';
import {disagreement, duplicate, isObject, KEYS, mutate, VALUES} from '../helpers/agreement.js';

for (const name of NAMES) {
  const file = frozen(fileOf(name));
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
