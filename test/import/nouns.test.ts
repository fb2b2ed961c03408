import assert from 'node:assert/strict';
import {test} from 'node:test';
import {withinSentence} from '../../src/import/names/nouns.js';

const terms = {level: {one: 'Stage', other: 'Stages'}, competency: {one: 'KPI', other: 'KPIs'}};

test('a noun of a heading is small within a sentence, an abbreviation is not', () => {
  assert.deepEqual(withinSentence(terms, 'en'), {level: {one: 'stage', other: 'stages'}, competency: {one: 'KPI', other: 'KPIs'}});
});

test('German keeps its capitals, and so do words of a language that nobody knows', () => {
  assert.deepEqual(withinSentence(terms, 'de-CH'), terms);
  assert.deepEqual(withinSentence(terms, ''), terms);
});
