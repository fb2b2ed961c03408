import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {importFramework} from '../../src/import/import.js';

const text = readFileSync(new URL('../fixtures/import/engineering-levels.md', import.meta.url), 'utf8');

test('a page with a table for each stage, and headings that are bare lines', async () => {
  const {framework, understood} = await importFramework([{name: 'engineering-levels.md', content: text}]);
  const {levels, competencies = [], groups = [], tracks = []} = framework;
  assert.equal(understood.shape, 'levels-down');
  assert.deepEqual(
    [levels.length, competencies.length, competencies.flatMap(({expectations}) => Object.keys(expectations ?? {})).length, groups.flatMap(({takeaways}) => Object.keys(takeaways ?? {})).length, groups.filter(({note}) => note).length],
    [12, 27, 135, 40, 8],
  );
  assert.deepEqual(tracks.map(({levels}) => levels), [
    ['intern', 'junior', 'mid', 'senior', 'lead', 'staff', 'principal', 'architect', 'cto'],
    ['intern', 'junior', 'mid', 'senior', 'lead', 'manager', 'director', 'vp', 'cto'],
  ]);
  assert.ok(competencies.every(({summary}) => summary));
});
