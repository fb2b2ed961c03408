import assert from 'node:assert/strict';
import {test} from 'node:test';
import {importFramework} from '../../src/import.js';
import {countsOf, differenceOf, editionOf, kindsFor, layoutsFor, sortsOf, sureness} from '../../demo/studio/read-words.js';

const CSV = 'Area,Skill,Junior,Senior\nWork,Craft,Finishes tasks,Sets the standard\nWork,Talk,Asks early,n/a\nPeople,Help,Is helped,Helps others\n';
const read = (content = CSV, options = {}) => importFramework([{name: 'a.csv', content}], options);

test('what is there is told in a sentence', async () => {
  assert.equal(countsOf((await read()).framework), '2 levels, 3 competencies in 2 groups, 5 statements and 1 place where nothing is expected');
  assert.equal(countsOf({title: 'T', levels: [{title: 'A'}]}), '1 level and 0 statements');
});

test('what a re-reading changed is told in a sentence; of nothing there is nothing to tell', async () => {
  const [{framework: before}, {framework: after}] = [await read(), await read(CSV, {mapping: {columns: {Senior: 'ignore'}}})];
  assert.equal(differenceOf(before, before), '');
  assert.match(differenceOf(before, (await read(CSV, {mapping: {columns: {Area: 'ignore'}}})).framework), /^Now there are 0 groups where there were 2\.$/);
  assert.notEqual(differenceOf(before, after), '');
  assert.match(differenceOf(before, {...before, title: 'Other'}), /^The same things/);
});

test('warnings of a sort are together, and repairs come last', () => {
  const at = {file: 'a', line: 1};
  const sorts = sortsOf([{kind: 'nbsp', at, message: ''}, {kind: 'doubt', at, message: ''}, {kind: 'bom', at, message: ''}, {kind: 'whatever', at, message: ''}, {kind: 'toString', at, message: ''}]);
  assert.deepEqual(sorts.map(({name, isRepair, warnings}) => [name, isRepair, warnings.length]), [['Not sure', false, 1], ['Please look', false, 2], ['Letters that were put right', true, 2]]);
});

test('each kind that is offered for a column of a table with levels in columns does something, or is what it is', async () => {
  const {framework, found, understood} = await read();
  for (const one of found) {
    const kinds = kindsFor(one, understood.shape);
    assert.ok(kinds.includes(one.kind), one.name);
    const effects = await Promise.all(kinds.filter(kind => kind !== one.kind).map(async kind => differenceOf(framework, (await read(CSV, {mapping: {columns: {[one.name]: kind}}})).framework)));
    assert.ok(effects.some(Boolean), one.name);
  }
});

test('a kind that we do not offer is among those of the thing that is of it', () => {
  assert.equal(kindsFor({what: 'heading', name: 'x', kind: 'takeaway', at: {file: 'a', line: 1}}, 'level-headings')[0], 'takeaway');
});

test('other layouts are told of the same sort of source alone', () => {
  assert.deepEqual(layoutsFor('levels-down').map(([shape]) => shape), ['levels-down', 'levels-across', 'long']);
  assert.deepEqual(layoutsFor('role-pages').map(([shape]) => shape), ['level-headings', 'competency-headings', 'role-pages']);
  assert.deepEqual(layoutsFor('topics'), []);
});

test('a guess says how sure it is', () => {
  const words = [0.9, 0.7, 0.5, 0.1].map(confidence => sureness({shape: 'long', told: '', confidence}));
  assert.equal(new Set(words).size, 4);
});

test('of an earlier edition it is told what is new, renamed and gone', async () => {
  const {framework: old} = await read();
  const {changes} = await read(CSV.replace('Senior', 'Lead').replace('People,Help,Is helped,Helps others\n', ''), {keepIds: old});
  const {kept, parts} = editionOf(changes!);
  assert.match(kept, /^\d+ things are known from it/);
  assert.ok(parts.some(({head}) => head === 'Gone'));
});

test('levels that a person puts in order come in that order, in tables and in documents', async () => {
  const levels = ['Senior', 'Junior'];
  assert.deepEqual((await read(CSV, {mapping: {levels}})).framework.levels.map(({title}) => title), levels);
  const text = '# E\n\n## Junior\n\n### Craft\n\n- Finishes\n\n## Senior\n\n### Craft\n\n- Sets\n';
  const {framework} = await importFramework([{name: 'a.md', content: text}], {mapping: {levels}});
  assert.deepEqual(framework.levels.map(({title}) => title), levels);
});
