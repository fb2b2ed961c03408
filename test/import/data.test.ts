import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importFramework} from '../../src/import/import.js';
import {dataOf} from '../../src/import/data/data.js';
import type {Refused, Warning} from '../../src/import/imported.js';
import {checkFile} from '../../src/model/check.js';
import {fixture, read} from '../helpers/read-data.js';

function yaml(text: string): {value: unknown; warnings: Warning[]; line: (path: (string | number)[]) => number} {
  const warnings: Warning[] = [];
  const data = dataOf({file: 'a.yaml', text, form: 'yaml'}, (kind, at, message) => warnings.push({kind, at, message}));
  return {value: data.value, warnings, line: path => data.line(path)};
}

test('what a person wrote as a text stays as written', () => {
  assert.deepEqual(yaml('a: 1.0\nb: yes\nc: 2024-01-01\nd: 08\ne: 12\nf: true\ng: "3"\nh: 0x1F\ni: 1e3').value,
    {a: '1.0', b: 'yes', c: '2024-01-01', d: '08', e: 12, f: true, g: '3', h: '0x1F', i: '1e3'});
});

test('a value knows its line, in a document of several as well', () => {
  const {line, value} = yaml('a: 1\n---\nb:\n  - x\n  - y: z\n');
  assert.deepEqual(value, [{a: 1}, {b: ['x', {y: 'z'}]}]);
  assert.equal(line([1, 'b', 1, 'y']), 5);
  assert.equal(line([1, 'b', 7]), 4);
});

test('a key that stands twice is told, and nothing of it is lost', () => {
  const {value, warnings} = yaml('a: [x]\nb: 1\na: [y]\nb: 2\nc: {d: 1}\nc: {e: 2}');
  assert.deepEqual(value, {a: ['x', 'y'], b: 1, 'b (2)': 2, c: {d: 1, e: 2}});
  assert.deepEqual(warnings.map(({kind, at: {line}}) => [kind, line]), [['twice', 3], ['twice', 4], ['twice', 6]]);
});

test('merged and repeated parts are where they are repeated', () => {
  assert.deepEqual(yaml('base: &b {x: 1, y: 2}\nown:\n  <<: *b\n  y: 3\nlist: [*b]').value, {base: {x: 1, y: 2}, own: {x: 1, y: 3}, list: [{x: 1, y: 2}]});
});

test('lines that YAML does not understand are read as they were meant, and told', () => {
  const {value, warnings} = yaml('a:\n  - **Bold**: begins with a star\n  - "Quoted" and more\n  - \'never closed\n  - Fine\nb: Writes: simple code\n');
  assert.deepEqual(value, {a: ['**Bold**: begins with a star', '"Quoted" and more', 'never closed', 'Fine'], b: 'Writes: simple code'});
  assert.deepEqual([...new Set(warnings.map(({kind}) => kind))], ['mended']);
  assert.deepEqual(warnings.map(({at: {line}}) => line).sort(), [2, 3, 4, 6]);
});

test('a hundred texts with a colon of their own are all read', () => {
  const {value} = yaml(Array.from({length: 100}, (_, i) => `k${i}: Note: ${i}\n`).join(''));
  assert.deepEqual(value, Object.fromEntries(Array.from({length: 100}, (_, i) => [`k${i}`, `Note: ${i}`])));
});

test('what cannot be mended is refused with its line and a way out', () => {
  assert.throws(() => yaml('a:\n  - b\n c: [d\n'), {name: 'Refused', message: /;/});
});

test('a tag for a program is told and left out', () => {
  const {value, warnings} = yaml('a: !important x');
  assert.deepEqual(value, {a: 'x'});
  assert.deepEqual(warnings.map(({kind}) => kind), ['tag']);
});

test('names of prototypes are texts like any other', () => {
  const {file} = read({'a.yaml': 'levels:\n  junior:\n    __proto__: [Asks]\n    constructor: [Builds]\n  senior:\n    __proto__: [Answers]\n'});
  assert.deepEqual(file.competencies?.map(({title}) => title), ['__proto__', 'Constructor']);
  assert.equal(({} as Record<string, unknown>).asks, undefined);
  assert.deepEqual(checkFile(file).problems, []);
});

test('a framework file passes through as it is', () => {
  const whole = {format: 'career-framework/1', title: 'A', levels: [{id: 'l1', title: 'One', rank: 1}], competencies: [{id: 'c', title: 'C', expectations: {l1: 'x'}}]};
  const {file, candidate} = read({'a.json': JSON.stringify(whole)});
  assert.deepEqual(file, whole);
  assert.equal(candidate?.shape, 'framework');
});

test('what is wrong with a framework file is told', () => {
  assert.throws(() => read({'a.json': '{"format": "career-framework/1", "title": "A", "levels": []}'}), {name: 'Refused', message: /at least one level/});
  const {warnings} = read({'a.json': '{"format": "career-framework/1", "id": "a", "title": "A", "lang": "-", "levels": [{"title": "One"}]}'});
  assert.match(warnings.map(({message}) => message).join('\n'), /is no language/);
});

test('levels with what they are asked for, or competencies with their levels, as nested maps', () => {
  const byLevel = read({'a.yaml': 'levels:\n  junior:\n    communication: [Listens, Asks]\n    craft: Writes simple code\n  senior:\n    communication: [Explains]\n    craft: TODO\n'});
  const byCompetency = read({'a.json': '{"competencies": {"communication": {"junior": ["Listens", "Asks"], "senior": "Explains"}, "craft": {"junior": "Writes simple code", "senior": "TODO"}}}'});
  const expected = [
    {id: 'communication', title: 'Communication', expectations: {junior: ['Listens', 'Asks'], senior: 'Explains'}},
    {id: 'craft', title: 'Craft', expectations: {junior: 'Writes simple code', senior: {status: 'todo'}}},
  ];
  for (const {file, warnings} of [byLevel, byCompetency]) {
    assert.deepEqual(file.competencies, expected);
    assert.deepEqual(warnings.map(({kind}) => kind), ['blank']);
  }
});

test('tracks, levels and competencies in a French file', () => {
  const {file} = read(fixture('ladder.yml'));
  assert.deepEqual([file.title, file.lang], ['Échelle des métiers', 'fr']);
  assert.deepEqual(file.tracks, [{id: 'artisan', title: 'Artisan', levels: ['junior', 'senior']}, {id: 'manager', title: 'Manager', levels: ['lead']}]);
  assert.deepEqual(file.levels, [{id: 'junior', title: 'Junior', summary: 'Apprend le métier.'}, {id: 'senior', title: 'Senior'}, {id: 'lead', title: 'Lead', facts: {Budget: '12'}}]);
  assert.deepEqual(file.competencies?.[1]?.expectations, {junior: 'Prépare la pâte', senior: ['Invente des recettes', 'Choisit les farines']});
});

test('groups of competencies, named or as mere maps', () => {
  const named = read({'a.yaml': 'areas:\n  - name: Technical\n    skills:\n      - {name: Coding, levels: {L1: Writes, L2: Reviews}}\n      - {name: Testing, levels: {L1: Tests, L2: Plans}}\n'});
  const bare = read({'a.yaml': 'Technical:\n  Coding: {L1: Writes, L2: Reviews}\n  Testing: {L1: Tests, L2: Plans}\nPeople:\n  Feedback: {L1: Takes, L2: Gives}\n'});
  for (const {file} of [named, bare]) {
    assert.equal(file.groups?.[0]?.title, 'Technical');
    assert.deepEqual(file.competencies?.slice(0, 2).map(({title, group, expectations}) => [title, group, expectations]), [['Coding', 'technical', {l1: 'Writes', l2: 'Reviews'}], ['Testing', 'technical', {l1: 'Tests', l2: 'Plans'}]]);
  }
});

test('steps of a competency, and the step that a level expects', () => {
  const {file} = read({'a.yaml': 'levels:\n  - {id: dev, title: Developer, expects: {product: enhance}}\n  - {id: lead, title: Lead Developer, expects: {product: design}}\nkpis:\n  - id: product\n    title: Product\n    steps:\n      - {name: Enhance, description: Makes it better}\n      - {name: Design, criteria: [Draws it, Plans it]}\n'});
  assert.deepEqual(file.levels.map(({id, expects}) => [id, expects]), [['dev', {product: 'enhance'}], ['lead', {product: 'design'}]]);
  assert.deepEqual(file.competencies?.[0]?.steps, [{id: 'enhance', title: 'Enhance', criteria: ['Makes it better']}, {id: 'design', title: 'Design', criteria: ['Draws it', 'Plans it']}]);
  assert.deepEqual(checkFile(file).problems, []);
});

test('what has no place is kept under its keys', () => {
  const {file} = read({'a.yaml': 'points: {max: 12, steps: [1, 2]}\npublished: true\nlevels:\n  junior: {craft: [A]}\n  senior: {craft: [B]}\n'});
  assert.deepEqual(file.ext, {points: {max: 12, steps: [1, 2]}, published: true});
});

test('JSON that breaks off is told in the words of JSON, with the line', async () => {
  await assert.rejects(importFramework([{name: 'a.json', content: '{"title": "x",\n "levels": [\n'}]), (error: Refused) => error.at.line === 3 && /brackets are still open/.test(error.message));
});
