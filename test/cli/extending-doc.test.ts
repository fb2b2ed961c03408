/** What the documents tell people to write into a file of their own: it works on the framework that they name. */
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {checkLayers} from '../../src/model/check-layers.js';
import {merged, type OverlayFile} from '../../src/model/overlay.js';
import {sentence} from '../../src/model/problem.js';
import {fileOf} from '../fixtures/files.js';

const starter = fileOf('frameworks/starter');
const read = (path: string) => readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8');
const told = (file: OverlayFile) => {
  const {problems, warnings} = checkLayers([{name: 'company.json', address: 'company.json', file}, {name: 'starter.json', address: 'starter.json', file: starter}]);
  return [...problems, ...warnings].map(sentence);
};

test('the example of the README is good, and does what is said of it', () => {
  const [, json] = /```json company\.json\n([^]*?)```/.exec(read('README.md'))!;
  const file = JSON.parse(json!) as OverlayFile;
  assert.deepEqual(told(file), []);
  const whole = merged(starter, file);
  assert.deepEqual(whole.levels.map(({title}) => title), ['Mid', 'Lead']);
  assert.deepEqual(whole.competencies!.map(({id}) => id).slice(0, 2), ['values', 'craft']);
  assert.equal(whole.levels[1]!.facts!['Works on'], 'Whatever matters most');
});

test('every piece of the page for people in HR is good', () => {
  const pieces = [...read('docs/extending.md').matchAll(/```json( company\.json)?\n([^]*?)```/g)].map(([, whole, json]) => JSON.parse(whole ? json! : `{${json!}}`) as OverlayFile);
  assert.equal(pieces.length, 6);
  const values = pieces.find(({competencies}) => competencies?.some(({id}) => id === 'values'))!;
  for (const piece of pieces) {
    const file = piece.order ? {...values, ...piece} : piece;
    assert.deepEqual(told({extends: './starter.json', ...file}), [], JSON.stringify(piece));
  }
});
