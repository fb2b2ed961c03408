import assert from 'node:assert/strict';
import {test} from 'node:test';
import {BUDGETS} from '../../src/import/budgets.js';
import {Draft} from '../../src/import/draft.js';

test('a level is found by its code, or by its title where one of the two has no code', () => {
  const draft = new Draft();
  const staff = draft.level({title: 'Staff Engineer', code: 'L5'});
  const lead = draft.level({title: 'Team Lead', code: 'L5'});
  const junior = draft.level({title: 'Junior'});
  assert.notEqual(staff, lead);
  assert.equal(draft.findLevel({title: 'Staff', code: 'l5'}), staff);
  assert.equal(draft.findLevel({title: 'TEAM LEAD'}), lead);
  assert.equal(draft.findLevel({title: 'L5'}), staff);
  assert.equal(draft.findLevel({title: 'Manager', code: 'L6'}), undefined);
  assert.equal(draft.findLevel({title: 'L5', code: 'L5'}), staff);
  assert.equal(draft.level({title: 'Junior', code: 'L1'}), junior);
  assert.equal(draft.findLevel({title: 'Novice junior', code: 'L1'}), junior);
  assert.deepEqual(draft.levels.map(({id, code}) => [id, code]), [['l5', 'L5'], ['l5-2', 'L5'], ['junior', 'L1']]);
});

test('what is named anew is found by its new name, in its old place', () => {
  const draft = new Draft();
  const [first, second] = [draft.level({title: 'One'}), draft.level({title: 'Two'})];
  draft.name(second, {title: 'One', code: 'B'});
  assert.equal(draft.findLevel({title: 'one'}), first);
  assert.equal(draft.findLevel({title: 'Two'}), undefined);
  const competency = draft.competency('code_quality');
  draft.rename(competency, 'Craft');
  assert.equal(draft.competency('craft'), competency);
  assert.notEqual(draft.competency('code_quality'), competency);
});

test('two groups may each have a competency of one name; without a group any is found', () => {
  const draft = new Draft();
  const loose = draft.competency('Writing');
  assert.equal(draft.competency('writing', 'a'), loose);
  const other = draft.competency('Writing', 'b');
  assert.notEqual(other, loose);
  assert.equal(draft.competency('Writing'), loose);
  assert.equal(draft.competency('Writing', 'b'), other);
});

test('what is expected of a competency that has steps stands with the statements of the level', () => {
  const draft = new Draft();
  const level = draft.level({title: 'Senior'});
  const competency = draft.competency('Craft');
  draft.say(competency, level, {text: 'Lead', criteria: ['writes', {text: 'reads', examples: ['aloud']}]});
  competency.steps = [{id: 'one', title: 'One'}];
  const {levels, competencies} = draft.file();
  assert.deepEqual(levels[0]!.criteria, ['Craft: Lead', 'Craft: writes', {text: 'Craft: reads', examples: ['aloud']}]);
  assert.equal(competencies![0]!.expectations, undefined);
});

test('the file tells the levels in order, in whichever order something was said of them', () => {
  const draft = new Draft();
  const [low, high] = [draft.level({title: 'Low'}), draft.level({title: 'High'})];
  const competency = draft.competency('Craft');
  draft.say(competency, high, {criteria: ['b']});
  draft.say(competency, low, {criteria: ['a']});
  assert.equal(JSON.stringify(draft.file().competencies![0]!.expectations), '{"low":"a","high":"b"}');
});

test('tens of thousands of one name take no longer than as many of different names', () => {
  const draft = new Draft();
  for (let i = 0; i < 40_000; i++) draft.section('✓', 'x', `place ${i}`);
  assert.equal(draft.sections.at(-1)!.id, 'section-40000');
});

test('more levels than any framework has are refused where they are read', () => {
  const draft = new Draft();
  assert.throws(() => {
    for (let line = 1; line <= BUDGETS.levels + 1; line++) {
      draft.at = {file: 'a.csv', line};
      draft.level({title: `Level ${line}`});
    }
  }, {name: 'Refused', at: {file: 'a.csv', line: BUDGETS.levels + 1}, message: /mapping file/});
});
