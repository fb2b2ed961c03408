import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fileOf, frozen, get, pathsIn} from '../fixtures/files.js';
import {duplicate, isObject, KEYS, mutate, VALUES} from '../helpers/agreement.js';

test('the browser refuses a framework exactly where the check has something to say: after any one change to a file of every key', () => {
  const file = frozen(fileOf('kitchen-sink'));
  const found = pathsIn(file).flatMap(path => [
    ...[undefined, ...VALUES].flatMap(value => mutate(file, path, value)),
    ...typeof path.at(-1) === 'number' ? duplicate(file, path) : [],
    ...isObject(get(file, path)) ? KEYS.flatMap(key => mutate(file, [...path, key], 7)) : [],
  ]);
  assert.ok(!found.length, found.join('\n'));
});
