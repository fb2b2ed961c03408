import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutMirror, type MirrorLayout} from '../../src/layout/mirror.js';
import {Assessment} from '../../src/model/assessment.js';
import {parseFramework} from '../../src/model/parse.js';
import {frameworkOf} from '../fixtures/files.js';

const PRONTOPRO = frameworkOf('frameworks/prontopro');

/** Four competencies on four levels: one in no group, two in one, one in another. */
const GROUPED = parseFramework({
  title: 'T', levels: ['a', 'b', 'c', 'd'].map(id => ({id, title: id})), groups: [{id: 'g', title: 'G'}, {id: 'h', title: 'H'}],
  competencies: [['g1', 'g'], ['h1', 'h'], ['g2', 'g'], ['free']].map(([id, group]) => ({id, title: id, group, expectations: {a: '1', b: '2', c: '3', d: '4'}})),
});

function answering(framework: typeof GROUPED, choices: Record<string, string>): Assessment {
  return Object.entries(choices).reduce((assessment, [competency, choice]) => assessment.with(competency, {choice}, 1), Assessment.empty(framework));
}

const points = ({rows}: MirrorLayout) => rows.map(({competency, at, to}) => [competency.id, at, to]);

test('a point goes from 0, the lowest choice, to 1, the highest; the line joins those that follow each other', () => {
  const me = answering(PRONTOPRO, {product: 'enhance', technology: 'specialize', people: 'manage', process: 'enforce', 'area-of-impact': 'community'});
  assert.deepEqual(points(layoutMirror(PRONTOPRO, me, undefined)), [
    ['product', 0, 0.25], ['technology', 0.25, 1], ['people', 1, 0.25], ['process', 0.25, 1], ['area-of-impact', 1, undefined],
  ]);
});

test('the target has a point and a line of its own, and none where it expects nothing', () => {
  const target = (level: string) => layoutMirror(PRONTOPRO, answering(PRONTOPRO, {}), PRONTOPRO.level(level)).rows.map(({at, target, targetTo}) => [at, target, targetTo]);
  assert.deepEqual(target('senior-software-engineer'), [[undefined, 0.25, 0.25], [undefined, 0.25, 0.5], [undefined, 0.5, 0.5], [undefined, 0.5, 0.25], [undefined, 0.25, undefined]]);
  assert.deepEqual(target('junior-software-engineer').slice(0, 3), [[undefined, undefined, undefined], [undefined, undefined, 0], [undefined, 0, 0]]);
});

test('the line breaks at what is not answered, left open, taken back, or answered with a choice that is gone', () => {
  const me = answering(PRONTOPRO, {product: 'own', technology: 'gone', process: 'adjust'}).with('people', {open: 'unsure'}, 2).with('process', {}, 2);
  assert.deepEqual(points(layoutMirror(PRONTOPRO, me, undefined)), [
    ['product', 0.5, undefined], ['technology', undefined, undefined], ['people', undefined, undefined], ['process', undefined, undefined], ['area-of-impact', undefined, undefined],
  ]);
});

test('competencies stand by group, those in no group first, and the line breaks between groups', () => {
  const me = answering(GROUPED, {free: 'a', g1: 'b', g2: 'c', h1: 'd'});
  const layout = layoutMirror(GROUPED, me, GROUPED.level('d'));
  assert.deepEqual(points(layout), [['free', 0, undefined], ['g1', 1 / 3, 2 / 3], ['g2', 2 / 3, undefined], ['h1', 1, undefined]]);
  assert.deepEqual(layout.rows.map(({group}) => group?.id), [undefined, 'g', undefined, 'h']);
  assert.deepEqual(layout.rows.map(({target, targetTo}) => [target, targetTo]), [[1, undefined], [1, 1], [1, undefined], [1, undefined]]);
});

test('the columns are named where all competencies have the same choices, else they are counted', () => {
  const me = answering(GROUPED, {});
  assert.deepEqual(layoutMirror(GROUPED, me, undefined).columns.map(({id}) => id), ['a', 'b', 'c', 'd']);
  const {columns, count} = layoutMirror(PRONTOPRO, Assessment.empty(PRONTOPRO), undefined);
  assert.deepEqual([columns, count], [[], 5]);
});

test('a competency with fewer than two choices asks nothing and is left out', () => {
  const house = frameworkOf('stepped');
  assert.deepEqual(layoutMirror(house, Assessment.empty(house), undefined).rows.map(({competency}) => competency.id), ['lamp', 'boat']);
  const theatre = parseFramework({title: 'T', levels: [{title: 'A'}]});
  assert.deepEqual(layoutMirror(theatre, Assessment.empty(theatre), undefined), {rows: [], columns: [], count: 0});
});

test('engineering-levels: eight groups, each broken from the next, with Lead at 1 throughout', () => {
  const framework = frameworkOf('frameworks/engineering-levels');
  const {rows, columns} = layoutMirror(framework, Assessment.empty(framework), framework.level('lead'));
  assert.equal(rows.length, 27);
  assert.equal(columns.length, 5);
  assert.equal(rows.filter(({group}) => group).length, 8);
  assert.equal(rows.filter(({targetTo}) => targetTo === undefined).length, 8);
  assert.ok(rows.every(({target}) => target === 1));
});
