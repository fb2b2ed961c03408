import assert from 'node:assert/strict';
import {test} from 'node:test';
import {compareLevels, type Change} from '../../src/model/comparison.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {NAMES, frameworkOf} from '../fixtures/files.js';

/** Of each competency, what changes from the first of the levels to the next, and to the next. */
function changes(framework: Framework, ...levels: string[]): Record<string, (Change | undefined)[]> {
  const rows = compareLevels(framework, levels.map(id => framework.level(id)!));
  return Object.fromEntries(rows.map(({competency, cells}) => [competency.id, cells.slice(1).map(({change}) => change)]));
}

test('a level beside itself: all is the same, carried, or expected at neither', () => {
  for (const name of NAMES) {
    const framework = frameworkOf(name);
    for (const level of framework.levels) {
      for (const {differs, cells} of compareLevels(framework, [level, level])) {
        assert.ok(!differs);
        assert.equal(cells[0]!.change, undefined);
        assert.ok(['same', 'carried', 'none'].includes(cells[1]!.change!));
      }
    }
  }
});

test('turned round, new becomes dropped, changed stays changed, and what differs still differs', () => {
  const turned: Partial<Record<Change, Change>> = {new: 'dropped', dropped: 'new', changed: 'changed', none: 'none'};
  for (const name of NAMES) {
    const framework = frameworkOf(name);
    for (const a of framework.levels) {
      for (const b of framework.levels) {
        const there = compareLevels(framework, [a, b]);
        const back = compareLevels(framework, [b, a]);
        there.forEach(({differs, cells}, i) => {
          const change = cells[1]!.change!;
          assert.equal(back[i]!.differs, differs);
          if (turned[change]) assert.equal(back[i]!.cells[1]!.change, turned[change]);
          else assert.ok(['same', 'carried'].includes(back[i]!.cells[1]!.change!));
        });
      }
    }
  }
});

test('prontopro, Senior and Staff: every KPI goes up a step or more', () => {
  const framework = frameworkOf('frameworks/prontopro');
  const compared = compareLevels(framework, ['senior-software-engineer', 'staff-software-engineer'].map(id => framework.level(id)!));
  assert.deepEqual(compared.map(({competency, differs, cells: [before, now]}) => [competency.id, before!.cell.expected!.step!.id, now!.cell.expected!.step!.id, now!.change, differs]), [
    ['product', 'design', 'evolve', 'changed', true],
    ['technology', 'specialize', 'evangelize', 'changed', true],
    ['people', 'mentor', 'coordinate', 'changed', true],
    ['process', 'challenge', 'adjust', 'changed', true],
    ['area-of-impact', 'team', 'multi-team', 'changed', true],
  ]);
  assert.deepEqual(changes(framework, 'senior-software-engineer', 'principal-software-engineer')['people'], ['same'], 'Principal mentors as Senior does');
  assert.deepEqual(changes(framework, 'junior-software-engineer', 'software-engineer')['product'], ['new']);
});

test('engineering-levels, Senior and Lead: all 27 competencies are written anew', () => {
  const framework = frameworkOf('frameworks/engineering-levels');
  const all = Object.values(changes(framework, 'senior', 'lead'));
  assert.equal(all.length, 27);
  assert.deepEqual(new Set(all.flat()), new Set(['changed']));
  assert.deepEqual(new Set(Object.values(changes(framework, 'lead', 'staff')).flat()), new Set(['none']), 'the file has no words beyond Lead, so nothing can be said of what changes');
});

test('several levels are compared each with the one before it', () => {
  assert.deepEqual(changes(frameworkOf('stepped'), 'watch', 'keeper', 'head'), {lamp: ['changed', 'changed'], boat: ['new', 'changed'], radio: ['dropped', 'none']});
  assert.deepEqual(changes(frameworkOf('cumulative'), 'picker', 'pruner', 'grafter', 'head'), {
    ladders: ['carried', 'changed', 'carried'], apples: ['new', 'carried', 'carried'], cider: ['none', 'none', 'new'],
  });
  assert.deepEqual(changes(frameworkOf('cumulative'), 'picker', 'guest'), {ladders: ['none'], apples: ['none'], cider: ['none']}, 'a level without a text in any competency');
});

test('the same step with other words, or optional now, is a change; a text said to be the same is none', () => {
  const lamp = (...expects: unknown[]) => {
    const framework = parseFramework({
      title: 'T', levels: expects.map((step, i) => ({id: `l${i}`, title: 'L', code: `${i}`, expects: {lamp: step}})),
      competencies: [{id: 'lamp', title: 'Lamp', steps: [{id: 'able', title: 'Able', text: 'Able'}]}],
    });
    return compareLevels(framework, framework.levels)[0]!.cells.slice(1).map(({change}) => change);
  };
  assert.deepEqual(lamp('able', {step: 'able'}, {step: 'able', optional: true}, {step: 'able', text: 'Own words'}), ['same', 'changed', 'changed']);
  assert.deepEqual(changes(frameworkOf('kitchen-sink'), 'apprentice', 'keeper')['baking'], ['same']);
});

test('rows come in the order of the file, and no level or one is no error', () => {
  const framework = frameworkOf('kitchen-sink');
  assert.deepEqual(compareLevels(framework, framework.levels).map(({competency}) => competency), framework.competencies);
  for (const levels of [[], [framework.levels[0]!]]) assert.ok(compareLevels(framework, levels).every(({differs, cells}) => !differs && cells.length === levels.length));
});
