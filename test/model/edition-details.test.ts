import assert from 'node:assert/strict';
import {test} from 'node:test';
import {editionChanges, type EditionChanges} from '../../src/model/edition-changes.js';
import {editionRows} from '../../src/model/edition-rows.js';
import {parseFramework} from '../../src/model/parse.js';
import type {FrameworkFile} from '../../src/model/schema.js';

const changesOf = (before: object, after: object) => editionChanges(parseFramework(before), parseFramework(after));

/** What became of what, in a few words each. */
const told = ({things, cells}: EditionChanges) => [
  ...things.map(({kind, what, of, id, field, name}) => [kind, what, of ? `${of.id}/${id}` : id, field, name].filter(Boolean).join(' ')),
  ...cells.map(({change, competency, level}) => `${change} cell ${competency.id}/${level.id}`),
];

const levels = (more: object = {}) => [{id: 'a', title: 'Low', ...more}, {id: 'b', title: 'High'}];
const file = (more: object): object => ({title: 'T', levels: levels(), ...more});
const said = (cell: unknown, more: object = {}) => file({competencies: [{id: 'c', title: 'C', expectations: {a: cell}}], ...more});
const stepped = (expects: unknown, steps: unknown, more: object = {}) => file({levels: levels({expects: {c: expects}}), competencies: [{id: 'c', title: 'C', steps}], ...more});

const own = [{id: 'some', title: 'Some'}, {id: 'much', title: 'Much'}];
const scale = (...ids: string[]) => ({scale: ids.map(id => ({id, title: id === 'knows' ? 'AWARE' : id.toUpperCase()}))});
const summed = (summary: string) => ({scale: [{id: 'aware', title: 'Aware', summary}, {id: 'sure', title: 'Sure'}]});
const rated = (voice: string) => said({text: 'Does', rated: {[voice]: 'Little'}}, {rating: {title: 'R', steps: [{id: voice, title: 'Below'}, {id: 'at', title: 'At', expected: true}]}});
const shared = {aware: 'Knows', sure: 'Does'};
const named = (summary: string) => [{id: 'aware', title: 'AWARE', summary}, {id: 'sure', title: 'SURE'}];
const begins = [{id: 'aware', title: 'Begins', criteria: ['Knows']}, {id: 'sure', title: 'SURE', criteria: ['Does']}];
const oneTrack = (title: string) => file({tracks: [{id: 'all', title, levels: ['a', 'b']}]});
const equal = (system: string, more: object = {}) => file({levels: levels({equivalents: [{system, level: 'L1'}]}), ...more});
const grouped = (id: string) => file({groups: [{id, title: 'Work'}], competencies: [{id: 'c', title: 'C', group: id, expectations: {a: 'Does'}}]});

const cases: readonly [name: string, before: object, after: object, expected: readonly string[]][] = [
  ['a step that is expected as a matter of choice now', stepped('some', own), stepped({step: 'some', optional: true}, own), ['changed cell c/a']],
  ['examples of a criterion', said([{text: 'Does', examples: ['Bread']}]), said([{text: 'Does', examples: ['Cake']}]), ['changed cell c/a']],
  ['what to avoid', said({text: 'Does', avoid: ['Haste']}), said({text: 'Does', avoid: ['Waste']}), ['changed cell c/a']],
  ['another id of a rating step, but no cell with a text for it', rated('low'), rated('below'), ['changed rating below id']],
  ['another id of a scale step, but no cell that stands for it', said({text: 'Does', step: 'aware'}, scale('aware', 'sure')), said({text: 'Does', step: 'knows'}, scale('knows', 'sure')), ['changed scale knows id']],
  ['another id of a scale step once, but no competency that has it, nor who expects it', stepped('aware', shared, scale('aware', 'sure')), stepped('knows', {knows: 'Knows', sure: 'Does'}, scale('knows', 'sure')), ['changed scale knows id']],
  ['another id of a step that says which it had, but no level that expects it', stepped('some', own), stepped('few', [{id: 'few', was: 'some', title: 'Rows'}, own[1]]), ['renamed step c/few', 'changed step c/few id']],
  ['the same the other way round', stepped('few', [{id: 'few', was: 'some', title: 'Rows'}, own[1]]), stepped('some', own), ['renamed step c/some', 'changed step c/some id']],
  ['another summary in the scale once', stepped('aware', shared, summed('One')), stepped('aware', shared, summed('Two')), ['changed scale aware summary']],
  ['a step that is new in the scale once', stepped('aware', shared, scale('aware', 'sure')), stepped('aware', {...shared, master: 'Leads'}, scale('aware', 'sure', 'master')), ['added scale master']],
  ['a step that is gone from the scale once', stepped('aware', {...shared, master: 'Leads'}, scale('aware', 'sure', 'master')), stepped('aware', shared, scale('aware', 'sure')), ['removed scale master']],
  ['a step that one competency now has of the scale', stepped('aware', shared, scale('aware', 'sure', 'master')), stepped('aware', {...shared, master: 'Leads'}, scale('aware', 'sure', 'master')), ['added step c/master']],
  ['steps of its own where there were those of the scale', stepped('aware', shared, scale('aware', 'sure')), stepped('aware', begins, scale('aware', 'sure')), ['renamed step c/aware']],
  ['those of the scale where there were steps of its own', stepped('aware', begins, scale('aware', 'sure')), stepped('aware', shared, scale('aware', 'sure')), ['renamed step c/aware']],
  ['another summary of a step of its own, though it is called as one of the scale', stepped('aware', named('One'), scale('aware', 'sure')), stepped('aware', named('Two'), scale('aware', 'sure')), ['changed step c/aware summary']],
  ['steps of the scale by what became of these, whatever a competency says of them', stepped('aware', shared, {scale: [{id: 'aware', title: 'Aware of it'}, {id: 'sure', title: 'Sure'}]}), stepped('knows', {knows: 'Runs the whole shop by themselves', sure: 'Does'}, {scale: [{id: 'knows', title: 'Aware of this'}, {id: 'sure', title: 'Sure'}]}), ['changed step c/knows criteria', 'renamed scale knows', 'changed scale knows id']],
  ['a new level, but not each mention of it', file({tracks: [{id: 't', title: 'Making', levels: ['a', 'b']}]}), file({tracks: [{id: 't', title: 'Making', levels: ['a', 'b', 'n']}], levels: [...levels({next: ['n']}), {id: 'n', title: 'Leads the harbour'}]}), ['added level n']],
  ['a second thing that says the same is new', said('Does'), file({competencies: ['c', 'd'].map(id => ({id, title: 'C', expectations: {a: 'Does'}}))}), ['added competency d']],
  ['a level that is not settled any more', file({}), file({levels: levels({status: 'todo'})}), ['changed level a status']],
  ['a track that has a name now', oneTrack('T'), oneTrack('Making'), ['added track all']],
  ['another name of a system that the file does not list', equal('acme'), equal('other'), ['changed level a equivalents']],
  ['another id of a group, but no competency in it', grouped('work'), grouped('labour'), ['changed group labour id']],
  ['nothing of a fact that is a list of one now', file({levels: levels({facts: {Works: 'alone'}})}), file({levels: levels({facts: {Works: ['alone']}})}), []],
  ['an entry more at the end of a fact', file({levels: levels({facts: {Works: ['alone']}})}), file({levels: levels({facts: {Works: ['alone', 'well']}})}), ['changed level a facts Works']],
  ['a key more in what a company keeps', file({ext: {x: {one: 1}}}), file({ext: {x: {one: 1, two: 2}}}), ['changed framework t ext x']],
  ['a level that had its id in the later of the two, whichever comes first', file({levels: [{id: 'a', title: 'Low'}, {id: 'z', was: 'b', title: 'Rows'}]}), file({}), ['renamed level b', 'changed level b id']],
];

for (const [name, before, after, expected] of cases) test(`between editions is told: ${name}`, () => assert.deepEqual(told(changesOf(before, after)), expected));

test('of an order is told what a thing stood behind, and what it stands behind', () => {
  const list = (...ids: string[]) => file({levels: ids.map(id => ({id, title: id.toUpperCase()}))});
  const [moved, ...others] = changesOf(list('x', 'y', 'z', 'q'), list('z', 'x', 'y', 'q')).things;
  assert.deepEqual(others, []);
  assert.deepEqual([moved!.id, moved!.before, moved!.now], ['z', 'Y', undefined]);
});

test('of criteria is told which is new, and which is gone', () => {
  const list = (...criteria: string[]) => file({levels: levels({criteria})});
  const [changed] = changesOf(list('Bakes bread'), list('Bakes bread', 'Leads the shift')).things;
  assert.deepEqual(changed!.statements!.map(({change}) => change), ['new']);
});

test('a table of editions finds texts for a rating step whose id is another one now', () => {
  const now = parseFramework(rated('below'));
  assert.deepEqual(editionRows(parseFramework(rated('low')), now, now.levels).rows.map(({fate}) => fate), ['same']);
});

test('a table of editions tells of a competency whether it is new, gone, only wider, or has another id and is the same', () => {
  const competency = (id: string, title: string, cells: readonly string[]) => ({id, title, expectations: Object.fromEntries(cells.map(level => [level, `${title} ${level}`]))});
  const table = (ids: readonly string[], ...competencies: object[]) => parseFramework({title: 'T', levels: ids.map(id => ({id, title: id})), competencies} as unknown as FrameworkFile);
  const old = table(['low', 'mid'], competency('bread', 'Bread', ['low', 'mid']), competency('cake', 'Cake', ['low']), competency('tills', 'Tills', ['mid']));
  const now = table(['low', 'mid', 'top'], competency('loaf', 'Bread', ['low', 'mid']), competency('cake', 'Cake', ['low', 'top']), competency('people', 'Leading others', ['top']));
  const {rows} = editionRows(old, now, now.levels);
  assert.deepEqual(rows.map(({competency, fate, changes}) => [competency.id, fate, changes.length]), [['loaf', 'same', 0], ['cake', 'extended', 0], ['people', 'new', 0], ['tills', 'dropped', 0]]);
});
