import assert from 'node:assert/strict';
import {test} from 'node:test';
import {dense, RARE, sparse} from '../../bench/frameworks.js';
import {median} from '../../bench/statistics.js';
import {buildFramework} from '../../src/model/build.js';
import type {FrameworkFile} from '../../src/model/schema.js';

const COMPANY = {levels: 205, competencies: 188, tracks: 52, filled: 0.05};

function rowsOf({competencies = []}: FrameworkFile): Record<string, string>[] {
  return competencies.map(({expectations = {}}) => expectations as Record<string, string>);
}

test('a generated framework is the same every time', () => {
  assert.deepEqual(dense(14, 40), dense(14, 40));
  assert.deepEqual(sparse(COMPANY), sparse(COMPANY));
});

test('a generated framework is a good one, and as large as asked for', () => {
  const framework = buildFramework(dense(50, 100));
  assert.deepEqual([framework.levels.length, framework.competencies.length, framework.tracks.length], [50, 100, 1]);
  assert.ok(framework.competencies.every(competency => framework.levels.every(level => framework.cell(level, competency).state === 'said')));

  const company = buildFramework(sparse(COMPANY));
  assert.deepEqual([company.levels.length, company.competencies.length, company.tracks.length], [205, 188, 52]);
});

test('of a large company’s cells as many hold a text as asked for, in every row and for every track', () => {
  const file = sparse(COMPANY);
  const rows = rowsOf(file);
  assert.equal(rows.reduce((sum, row) => sum + Object.keys(row).length, 0), Math.round(205 * 188 * 0.05));
  assert.ok(rows.every(row => Object.keys(row).length > 0));
  assert.ok(file.tracks!.every(({levels}) => rows.filter(row => levels.some(level => level in row)).length > 5));
});

test('half of the texts have less than 80 characters or so, some have hundreds, and hardly two are the same', () => {
  const texts = rowsOf(dense(50, 100)).flatMap(row => Object.values(row));
  const lengths = texts.map(text => text.length);
  assert.ok(Math.abs(median(lengths) - 83) < 5, String(median(lengths)));
  assert.ok(Math.max(...lengths) > 400 && Math.max(...lengths) < 700);
  assert.ok(new Set(texts).size > texts.length * 0.99);
});

test('one competency in ten has the word to search for', () => {
  const hits = rowsOf(dense(150, 130)).filter(row => Object.values(row).some(text => text.toLowerCase().includes(RARE)));
  assert.equal(hits.length, 13);
});
