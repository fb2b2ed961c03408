import assert from 'node:assert/strict';
import {test} from 'node:test';
import {layoutMirror, type MirrorLayout} from '../../src/layout/mirror.js';
import {Assessment} from '../../src/model/assessment.js';
import type {Framework, Level} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {goalOf, questionsOf} from '../../src/model/questions.js';
import {frameworkOf} from '../fixtures/files.js';

const PRONTOPRO = frameworkOf('frameworks/prontopro');

/** Four competencies on four levels: one in no group, two in one, one in another. */
const GROUPED = parseFramework({
  title: 'T', levels: ['a', 'b', 'c', 'd'].map(id => ({id, title: id})), groups: [{id: 'g', title: 'G'}, {id: 'h', title: 'H'}],
  competencies: [['g1', 'g'], ['h1', 'h'], ['g2', 'g'], ['free']].map(([id, group]) => ({id, title: id, group, expectations: {a: '1', b: '2', c: '3', d: '4'}})),
});

function answering(framework: typeof GROUPED, choices: Record<string, string>): Assessment {
  return Object.entries(choices).reduce((assessment, [competency, choice]) => assessment.with('answers', competency, {choice}, 1), Assessment.empty(framework));
}

const points = ({rows}: MirrorLayout) => rows.map(({question, points: [own]}) => [question.key, own!.at, own!.to]);

function layout(framework: Framework, me: Assessment, target?: Level): MirrorLayout {
  return layoutMirror(questionsOf(framework), [question => me.answer(question)], question => target && goalOf(framework, question, target));
}

test('a point goes from 0, the lowest choice, to 1, the highest; the line joins those that follow each other', () => {
  const me = answering(PRONTOPRO, {product: 'enhance', technology: 'specialize', people: 'manage', process: 'enforce', 'area-of-impact': 'community'});
  assert.deepEqual(points(layout(PRONTOPRO, me)), [
    ['product', 0, 0.25], ['technology', 0.25, 1], ['people', 1, 0.25], ['process', 0.25, 1], ['area-of-impact', 1, undefined],
  ]);
});

test('the target has a point and a line of its own, and none where it expects nothing', () => {
  const target = (level: string) => layout(PRONTOPRO, answering(PRONTOPRO, {}), PRONTOPRO.level(level)).rows.map(({points: [own], target}) => [own!.at, target.at, target.to]);
  assert.deepEqual(target('senior-software-engineer'), [[undefined, 0.25, 0.25], [undefined, 0.25, 0.5], [undefined, 0.5, 0.5], [undefined, 0.5, 0.25], [undefined, 0.25, undefined]]);
  assert.deepEqual(target('junior-software-engineer').slice(0, 3), [[undefined, undefined, undefined], [undefined, undefined, 0], [undefined, 0, 0]]);
});

test('the line breaks at what is not answered, left open, taken back, or answered with a choice that is gone', () => {
  const me = answering(PRONTOPRO, {product: 'own', technology: 'gone', process: 'adjust'}).with('answers', 'people', {open: 'unsure'}, 2).with('answers', 'process', {}, 2);
  assert.deepEqual(points(layout(PRONTOPRO, me)), [
    ['product', 0.5, undefined], ['technology', undefined, undefined], ['people', undefined, undefined], ['process', undefined, undefined], ['area-of-impact', undefined, undefined],
  ]);
});

test('competencies stand by group, those in no group first, and the line breaks between groups', () => {
  const me = answering(GROUPED, {free: 'a', g1: 'b', g2: 'c', h1: 'd'});
  const mirror = layout(GROUPED, me, GROUPED.level('d'));
  assert.deepEqual(points(mirror), [['free', 0, undefined], ['g1', 1 / 3, 2 / 3], ['g2', 2 / 3, undefined], ['h1', 1, undefined]]);
  assert.deepEqual(mirror.rows.map(({group}) => group?.id), [undefined, 'g', undefined, 'h']);
  assert.deepEqual(mirror.rows.map(({target}) => [target.at, target.to]), [[1, undefined], [1, 1], [1, undefined], [1, undefined]]);
});

test('the columns are named where all competencies have the same choices, else they are counted', () => {
  const me = answering(GROUPED, {});
  assert.deepEqual(layout(GROUPED, me).columns.map(({id}) => id), ['a', 'b', 'c', 'd']);
  const {columns, count} = layout(PRONTOPRO, Assessment.empty(PRONTOPRO));
  assert.deepEqual([columns, count], [[], 5]);
});

test('a competency without a text to stand at asks nothing and is left out', () => {
  const house = frameworkOf('stepped');
  assert.deepEqual(layout(house, Assessment.empty(house)).rows.map(({question}) => question.key), ['lamp', 'boat']);
  const theatre = parseFramework({title: 'T', levels: [{title: 'A'}]});
  assert.deepEqual(layout(theatre, Assessment.empty(theatre)), {rows: [], columns: [], count: 0});
});

test('engineering-levels: eight groups, each broken from the next, with Lead at 1 throughout', () => {
  const framework = frameworkOf('frameworks/engineering-levels');
  const {rows, columns} = layout(framework, Assessment.empty(framework), framework.level('lead'));
  assert.equal(rows.length, 27);
  assert.equal(columns.length, 5);
  assert.equal(rows.filter(({group}) => group).length, 8);
  assert.equal(rows.filter(({target}) => target.to === undefined).length, 8);
  assert.ok(rows.every(({target}) => target.at === 1));
});

test('a view beside another is told where it is apart, and its line where it leads there or back; an earlier one is whole', () => {
  const [mine, theirs] = [answering(GROUPED, {g1: 'b', g2: 'c', h1: 'd', free: 'a'}), answering(GROUPED, {g1: 'b', g2: 'd', h1: 'd'})];
  const {rows} = layoutMirror(questionsOf(GROUPED), [mine, theirs].map(view => question => view.answer(question)));
  assert.deepEqual(rows.map(({question, points: [, other]}) => [question.key, other!.at, other!.to, other!.isApart, other!.leadsApart]), [
    ['free', undefined, undefined, false, false], ['g1', 2 / 6, 1, false, true], ['g2', 1, undefined, true, false], ['h1', 1, undefined, false, false],
  ]);
  assert.deepEqual(rows.map(({points: [own]}) => Object.keys(own!)), Array(4).fill(['at', 'to']));
});

test('one who stands between two choices is half way, and one who stands alone is apart', () => {
  const mine = answering(PRONTOPRO, {}).with('answers', 'product', {choice: 'design', above: 'own'}, 1);
  const theirs = answering(PRONTOPRO, {product: 'own', technology: 'adopt'});
  const [product, technology] = layoutMirror(questionsOf(PRONTOPRO), [mine, theirs].map(view => question => view.answer(question))).rows as [MirrorLayout['rows'][number], MirrorLayout['rows'][number]];
  assert.deepEqual(product.points.map(({at}) => at), [0.375, 0.5]);
  assert.deepEqual([product, technology].map(({points: [, other]}) => other!.isApart), [true, true]);
});

test('any number of views lie beside each other, and none at all is a mirror without points', () => {
  const views = Array.from({length: 12}, (_, i) => answering(PRONTOPRO, {product: PRONTOPRO.competencies[0]!.steps[i % 5]!.id}));
  const {rows} = layoutMirror(questionsOf(PRONTOPRO), views.map(view => question => view.answer(question)));
  assert.deepEqual(rows[0]!.points.map(({at}) => at), views.map((_, i) => (i % 5) / 4));
  assert.ok(layoutMirror(questionsOf(PRONTOPRO), []).rows.every(({points}) => points.length === 0));
});
