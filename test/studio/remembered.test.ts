import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FIRST_LOOK, type Draft} from '../../demo/studio/draft.js';
import {Remembered, stem, type Place} from '../../demo/studio/remembered.js';
import type {Found} from '../../demo/studio/source.js';

const KEY = 'career-studio-remembered';
const found = (...names: string[]): Found[] => names.map(name => ({what: 'column', name, kind: 'text', at: {file: 'a', line: 1}}));

function draft(name: string, heads: string[], title = 'Ours'): Draft {
  const understood = {shape: 'long', told: '', confidence: 1};
  return {file: {title, levels: [{title: 'Junior'}]}, look: FIRST_LOOK, source: {files: [{name, content: ''}], understood, warnings: [], found: found(...heads), mapping: {columns: {Stufe: 'level'}}}};
}

function storage(): Place & {readonly all: Map<string, string>} {
  const all = new Map<string, string>();
  return {all, getItem: key => all.get(key) ?? null, setItem: (key, value) => void all.set(key, value), removeItem: key => void all.delete(key)};
}

test('names of editions are alike without their numbers and what people add to them', () => {
  for (const name of ['levels 2025.xlsx', 'Levels_2026 (final).csv', 'LEVELS-v2.xlsx', 'docs/levels.2027-03.xlsx']) assert.equal(stem(name), 'levels', name);
  assert.notEqual(stem('levels sales.xlsx'), stem('levels 2025.xlsx'));
});

test('an edition of the same file is known by its name and heads, or by its heads alone', () => {
  const place = storage();
  new Remembered(() => place).keep(draft('levels 2025.xlsx', ['Stufe', 'Skill', 'Text']));
  const remembered = new Remembered(() => place);
  assert.deepEqual(remembered.of('levels 2026.xlsx', found('Stufe', 'Skill', 'Was'))?.mapping, {columns: {Stufe: 'level'}});
  assert.ok(remembered.of('from-anna.csv', found('stufe', 'SKILL', 'Text')));
  assert.equal(remembered.of('levels 2026.xlsx', found('Price', 'Colour', 'Size')), undefined, 'the same name for something else');
  assert.equal(remembered.of('other.csv', found('Stufe', 'Price')), undefined);
});

test('of two editions the latest is known, and of one file what became of it last', () => {
  const place = storage();
  const remembered = new Remembered(() => place);
  remembered.keep(draft('levels 2024.xlsx', ['A', 'B', 'C'], 'old'));
  remembered.keep(draft('levels 2025.xlsx', ['A', 'B', 'C'], 'first'));
  remembered.keep(draft('levels 2025.xlsx', ['A', 'B', 'C'], 'last'));
  assert.equal(remembered.of('levels 2026.xlsx', found('A', 'B', 'C'))!.file.title, 'last');
});

test('what is forgotten is gone in all its editions, and is not kept again while the page is open', () => {
  const place = storage();
  const remembered = new Remembered(() => place);
  remembered.keep(draft('levels 2024.xlsx', ['A', 'B', 'C']));
  remembered.keep(draft('levels 2025.xlsx', ['A', 'B', 'C']));
  remembered.forget('levels 2025.xlsx');
  remembered.keep(draft('levels 2025.xlsx', ['A', 'B', 'C']));
  assert.equal(remembered.of('levels 2025.xlsx', found('A', 'B', 'C')), undefined);
  assert.equal(place.all.size, 0);
});

test('where there is no room for all, the oldest go first', () => {
  const place = storage();
  const {setItem} = place;
  const small: Place = {...place, setItem: (key, value) => {
    if (value.length > 700) throw new Error('QuotaExceededError');
    setItem(key, value);
  }};
  const remembered = new Remembered(() => small);
  for (const name of ['apples.csv', 'pears.csv', 'plums.csv', 'figs.csv']) remembered.keep(draft(name, [`${name} x`, `${name} y`, `${name} z`]));
  assert.ok(remembered.of('figs.csv', found('figs.csv x', 'figs.csv y', 'figs.csv z')));
  assert.equal(remembered.of('apples.csv', found('apples.csv x', 'apples.csv y', 'apples.csv z')), undefined);
});

test('storage that is denied, broken or of a later form does no harm, and a later form stays as it is', () => {
  const denied = new Remembered(() => {
    throw new Error('SecurityError');
  });
  denied.keep(draft('a.csv', ['A']));
  assert.equal(denied.of('a.csv', found('A')), undefined);
  denied.forget('a.csv');
  for (const text of ['{', 'null', '[]', '{"memories": 7}', '{"format": "career-studio-remembered/1", "memories": [null, {"name": 1}]}']) {
    const place = storage();
    place.all.set(KEY, text);
    assert.equal(new Remembered(() => place).of('a.csv', found('A')), undefined, text);
  }
  const place = storage();
  const later = '{"format": "career-studio-remembered/2", "things": []}';
  place.all.set(KEY, later);
  const remembered = new Remembered(() => place);
  remembered.keep(draft('a.csv', ['A']));
  remembered.forget('a.csv');
  assert.equal(place.all.get(KEY), later);
});

test('what was not read from a source is not remembered', () => {
  const place = storage();
  new Remembered(() => place).keep({file: {title: 'T', levels: [{title: 'A'}]}, look: FIRST_LOOK});
  assert.equal(place.all.size, 0);
});
