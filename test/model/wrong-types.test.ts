import assert from 'node:assert/strict';
import {test} from 'node:test';
import {placeOf} from '../../src/model/problem.js';
import {fileOf, get, pathsIn, problemsOf, put} from '../fixtures/files.js';

/** What fits nowhere in the place of a value. */
const wrong = (value: unknown) => (typeof value === 'string' || typeof value === 'object' ? 7 : 'x');

test('a value of the wrong type is told with its place, wherever in the file it is', () => {
  const sink = fileOf('kitchen-sink');
  for (const path of pathsIn(sink)) {
    if (path[0] === 'ext' && path.length > 1) continue; // what stands there is the importer's
    const places = problemsOf(put(sink, path, wrong(get(sink, path)))).map(problem => problem.slice(0, problem.indexOf(': ')));
    assert.ok(places.includes(placeOf(path)), `${placeOf(path)} is among ${places.join(', ')}`);
  }
});

test('all values of the wrong type are told at once', () => {
  const sink = fileOf('kitchen-sink');
  const leaves = pathsIn(sink).filter(path => path[0] !== 'ext' && typeof get(sink, path) !== 'object');
  const broken = leaves.reduce((json, path) => put(json, path, wrong(get(sink, path))), sink);
  const problems = problemsOf(broken).map(problem => problem.slice(0, problem.indexOf(': ')));
  assert.deepEqual(leaves.map(placeOf).filter(place => !problems.includes(place)), []);
});
