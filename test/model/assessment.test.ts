import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {Assessment, readRecord} from '../../src/model/assessment.js';
import {questionsOf} from '../../src/model/questions.js';
import type {Answer, AssessmentRecord} from '../../src/model/record.js';
import {choicesOf, expectedChoice} from '../../src/model/choices.js';
import {parseFramework} from '../../src/model/parse.js';
import {NAMES, at, frameworkOf} from '../fixtures/files.js';

const FRAMEWORK = frameworkOf('frameworks/prontopro');
const EMPTY = Assessment.empty(FRAMEWORK);
const [product, technology] = questionsOf(FRAMEWORK);

const record = (change: object = {}) => ({format: 'career-assessment/2', framework: {id: 'prontopro'}, subject: 'me', answers: {}, ...change}) as unknown as AssessmentRecord;

function read(text: string): {assessment: Assessment; damaged: boolean} {
  const found = readRecord(text);
  assert.equal(found.is, 'assessment');
  return found as {is: 'assessment'; assessment: Assessment; damaged: boolean};
}

test('an empty assessment knows its framework, its edition and whose it is', () => {
  assert.deepEqual(JSON.parse(JSON.stringify(EMPTY)), {format: 'career-assessment/2', framework: {id: 'prontopro', version: '2021.3'}, subject: 'me', answers: {}});
  assert.equal(Assessment.empty(FRAMEWORK, 'ada').subject, 'ada');
});

test('an answer gives another assessment and leaves the one before as it was', () => {
  const one = EMPTY.with('answers', 'product', {choice: 'own'}, 10);
  const two = one.with('answers', 'product', {open: 'unsure'}, 20);
  assert.equal(EMPTY.answers.size, 0);
  assert.deepEqual(one.answer(product!), {choice: 'own', at: 10});
  assert.deepEqual(two.answer(product!), {open: 'unsure', at: 20});
  assert.equal(two.answer(technology!), undefined);
});

test('an answer taken back is no answer, and stays dated so that another tab does not bring it back', () => {
  const before = EMPTY.with('answers', 'product', {choice: 'own'}, 10);
  const after = before.with('answers', 'product', {}, 20);
  assert.equal(after.answer(product!), undefined);
  assert.deepEqual(after.answers.get('product'), {at: 20});
  for (const merged of [after.merge(before), before.merge(after)]) assert.equal(merged.answer(product!), undefined);
});

test('a target can be set and taken away again', () => {
  const aiming = EMPTY.saying('target', 'chapter-lead', 1);
  assert.equal(aiming.target, 'chapter-lead');
  assert.equal(aiming.with('answers', 'product', {choice: 'own'}, 1).target, 'chapter-lead');
  assert.equal(aiming.saying('target', null, 1).target, null);
});

test('a person can say where they are and take it back, and that sets no target', () => {
  const standing = EMPTY.saying('here', 'software-engineer', 1);
  assert.deepEqual([standing.here, standing.target], ['software-engineer', undefined]);
  assert.deepEqual([standing.saying('target', 'chapter-lead', 1).here, standing.with('answers', 'product', {choice: 'own'}, 1).here], ['software-engineer', 'software-engineer']);
  assert.equal(standing.saying('here', null, 1).here, null);
  assert.equal(standing.saying('here', null, 1).merge(standing).here, null, 'taken back stays taken back');
  assert.equal(EMPTY.merge(standing).here, 'software-engineer');
});

test('a record of the first release is read, and its levels are older than what is said from now on', () => {
  const {assessment, damaged} = read(JSON.stringify(record({format: 'career-assessment/1', target: 'chapter-lead', answers: {product: {choice: 'own', at: 1}}})));
  assert.deepEqual([damaged, assessment.here, assessment.target, assessment.answers.size], [false, undefined, 'chapter-lead', 1]);
  assert.deepEqual(JSON.parse(JSON.stringify(assessment)), record({answers: {product: {choice: 'own', at: 1}}, about: {target: {value: 'chapter-lead', at: 0}}}));
});

test('answers are found under the id that a competency had in an earlier edition, and the present one goes before', () => {
  const bakery = frameworkOf('kitchen-sink');
  const mixing = questionsOf(bakery).find(({key}) => key === 'mixing')!;
  const old = Assessment.empty(bakery).with('answers', 'stirring', {choice: 'by-hand'}, 1);
  assert.equal(old.answer(mixing)!.choice, 'by-hand');
  assert.equal(old.with('answers', 'mixing', {choice: 'by-scale'}, 2).answer(mixing)!.choice, 'by-scale');
  assert.equal(old.with('answers', 'mixing', {}, 2).answer(mixing), undefined, 'taken back stays taken back');
});

test('answers to competencies that the framework has no more are kept', () => {
  const orphan = EMPTY.with('answers', 'gone', {choice: 'x'}, 1).with('answers', 'product', {choice: 'own'}, 2);
  assert.deepEqual(read(JSON.stringify(orphan)).assessment.answers.get('gone'), {choice: 'x', at: 1});
});

/** Answers to a few questions, among them odd ones. No two with the same date differ, as no person gives two at once. */
const keys = fc.constantFrom('product', 'technology', '__proto__', 'constructor', '1', '10', '2');
const answers = fc.array(fc.tuple(keys, fc.nat({max: 12})), {maxLength: 12}).map(list => list.reduce((assessment, [key, time]) => assessment.with('answers', key, said(time), time), EMPTY));
const said = (time: number): Omit<Answer, 'at'> => [{choice: `c${time}`}, {open: 'unsure'} as const, {}][time % 3]!;
const sorted = (assessment: Assessment) => Object.fromEntries([...assessment.answers].map(([key, answer]) => [`answer to ${key}`, answer]));

test('merging keeps of each answer the one given last', () => {
  fc.assert(fc.property(answers, answers, (a, b) => {
    const merged = a.merge(b);
    assert.deepEqual(new Set(merged.answers.keys()), new Set([...a.answers.keys(), ...b.answers.keys()]));
    for (const [key, {at}] of merged.answers) assert.equal(at, Math.max(a.answers.get(key)?.at ?? -1, b.answers.get(key)?.at ?? -1));
  }), {numRuns: 200});
});

test('merging is the same in any order, in any grouping, and twice', () => {
  fc.assert(fc.property(answers, answers, answers, (a, b, c) => {
    assert.deepEqual(sorted(a.merge(b)), sorted(b.merge(a)));
    assert.deepEqual(sorted(a.merge(b).merge(c)), sorted(a.merge(b.merge(c))));
    assert.deepEqual(sorted(a.merge(b).merge(b)), sorted(a.merge(b)));
    assert.deepEqual(sorted(a.merge(a)), sorted(a));
    assert.deepEqual(sorted(a.merge(EMPTY)), sorted(a));
  }), {numRuns: 200});
});

test('merging keeps subject and target of its own, and parts that either of them does not know', () => {
  const a = new Assessment(record({subject: 'ada', target: 'staff-software-engineer', plan: 1}));
  const b = new Assessment(record({subject: 'bob', plan: 2, notes: ['x']}));
  const {subject, target, plan, notes} = a.merge(b).toJSON();
  assert.deepEqual([subject, target, plan, notes], ['ada', 'staff-software-engineer', 1, ['x']]);
});

test('what is written is read again as the same, unknown parts included', () => {
  const more = fc.dictionary(fc.constantFrom('mood', 'x', '__proto__'), fc.jsonValue());
  const level = fc.option(fc.string());
  fc.assert(fc.property(answers, level, level, more, (assessment, target, here, unknown) => {
    const text = JSON.stringify(new Assessment({...unknown, ...assessment.saying('target', target, 1).saying('here', here, 1).toJSON()}));
    const {assessment: again, damaged} = read(text);
    assert.ok(!damaged);
    assert.equal(JSON.stringify(again), text);
    assert.equal(JSON.stringify(again.with('answers', 'product', {}, 99).with('answers', 'product', {}, 99)).includes('"mood"'), 'mood' in unknown);
  }), {numRuns: 200});
});

test('an answer keeps parts that it does not know', () => {
  const {assessment} = read(JSON.stringify(record({answers: {product: {choice: 'own', at: 1, note: 'Since spring'}}})));
  assert.deepEqual(JSON.parse(JSON.stringify(assessment)).answers.product, {choice: 'own', at: 1, note: 'Since spring'});
});

test('what is no record is corrupt, and nothing in it throws', () => {
  for (const text of [
    '', '{', 'null', '[]', '5', '"text"', '{}', '{"format": "career-framework/1"}', '{"format": 1}', '{"format": "career-assessment/x"}', '{"format": "career-assessment/1"}',
    ...[{framework: null}, {framework: 'prontopro'}, {framework: {}}, {framework: {id: 5}}, {subject: undefined}, {subject: 5}, {answers: undefined}, {answers: null}, {answers: []}, {answers: 'x'}].map(change => JSON.stringify(record(change))),
  ]) assert.deepEqual(readRecord(text), {is: 'corrupt'}, text);
  fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), text => void readRecord(text)), {numRuns: 300});
});

test('a record of a later release is told from a corrupt one', () => {
  for (const version of ['3', '10']) assert.deepEqual(readRecord(JSON.stringify({...record(), format: `career-assessment/${version}`, answers: 'in another shape'})), {is: 'newer'});
});

test('a single odd answer is left out and told, and costs none of the others', () => {
  const good = {product: {choice: 'own', at: 1}, technology: {open: 'no-chance', at: 2}};
  for (const odd of [null, 5, 'own', [], {}, {choice: 'own'}, {choice: 5, at: 1}, {choice: null, at: 1}, {open: 'maybe', at: 1}, {at: '1'}, {at: null}]) {
    const {assessment, damaged} = read(JSON.stringify(record({answers: {...good, people: odd}})));
    assert.ok(damaged, JSON.stringify(odd));
    assert.deepEqual(Object.fromEntries(assessment.answers), good);
  }
  assert.ok(!read(JSON.stringify(record({answers: good}))).damaged);
  for (const level of ['target', 'here'] as const) {
    const {assessment, damaged} = read(JSON.stringify(record({format: 'career-assessment/1', answers: good, [level]: 5})));
    assert.deepEqual([damaged, assessment[level], assessment.answers.size], [true, undefined, 2]);
  }
});

test('answers under __proto__ and other odd ids are answers like any other', () => {
  const text = '{"format": "career-assessment/2", "framework": {"id": "x"}, "subject": "__proto__", "__proto__": {"polluted": 1}, "answers": {"__proto__": {"choice": "a", "at": 1}, "10": {"at": 2}, "constructor": {"choice": "b", "at": 3}}}';
  const {assessment, damaged} = read(text);
  assert.ok(!damaged);
  assert.deepEqual([...assessment.answers.keys()].sort(), ['10', '__proto__', 'constructor']);
  assert.equal(assessment.answers.get('__proto__')!.choice, 'a');
  assert.equal(({} as {polluted?: number}).polluted, undefined);
  assert.deepEqual(JSON.parse(JSON.stringify(assessment.with('answers', 'new', {choice: 'c'}, 4))).answers, JSON.parse('{"10": {"at": 2}, "__proto__": {"choice": "a", "at": 1}, "constructor": {"choice": "b", "at": 3}, "new": {"choice": "c", "at": 4}}'));
});

test('the choices of a stepped competency are its steps, of another the levels that have a text of their own, low to high', () => {
  assert.deepEqual(choicesOf(FRAMEWORK, product!.competency).map(({id}) => id), ['enhance', 'design', 'own', 'evolve', 'lead']);
  const framework = frameworkOf('frameworks/engineering-levels');
  for (const competency of framework.competencies) assert.deepEqual(choicesOf(framework, competency).map(({id}) => id), ['intern', 'junior', 'mid', 'senior', 'lead']);
  const bakery = frameworkOf('kitchen-sink');
  assert.deepEqual(choicesOf(bakery, bakery.competency('baking')!).map(({id, title}) => [id, title]), [['apprentice', 'Apprentice'], ['baker', 'Baker'], ['cake-1', 'Cake maker'], ['master', 'Master']]);
});

test('choices stand by height, whatever the order of the levels in the file', () => {
  const upside = parseFramework({
    title: 'T', tracks: [{title: 'T', levels: ['low', 'mid', 'top']}], levels: ['top', 'low', 'mid'].map(id => ({id, title: id})),
    competencies: [{title: 'C', expectations: {top: '3', mid: '2', low: '1'}}],
  });
  assert.deepEqual(choicesOf(upside, upside.competencies[0]!).map(({id}) => id), ['low', 'mid', 'top']);
});

test('a level asks for its step, or for the text that holds at it, or for nothing', () => {
  const expected = (name: string, level: string, competency: string) => {
    const framework = frameworkOf(name);
    const [atLevel, inCompetency] = at(framework, level, competency);
    return expectedChoice(framework, inCompetency, atLevel);
  };
  assert.equal(expected('frameworks/prontopro', 'staff-software-engineer', 'product'), 'evolve');
  assert.equal(expected('frameworks/prontopro', 'junior-software-engineer', 'product'), undefined);
  assert.equal(expected('kitchen-sink', 'baker', 'baking'), 'baker');
  assert.equal(expected('kitchen-sink', 'keeper', 'baking'), 'apprentice', 'the same as another level');
  assert.equal(expected('kitchen-sink', 'owner', 'baking'), undefined, 'not written yet');
  assert.equal(expected('kitchen-sink', 'cake-2', 'baking'), undefined, 'not expected');
  assert.equal(expected('kitchen-sink', 'owner', 'mixing'), 'by-scale', 'carried');
  assert.equal(expected('cumulative', 'head', 'ladders'), 'grafter', 'carried');
});

test('what a level asks for is always among the choices', () => {
  for (const name of NAMES) {
    const framework = frameworkOf(name);
    for (const level of framework.levels) {
      for (const competency of framework.competencies) {
        const choice = expectedChoice(framework, competency, level);
        if (choice !== undefined) assert.ok(choicesOf(framework, competency).some(({id}) => id === choice), `${name} ${level.id} ${competency.id}`);
      }
    }
  }
});
