import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkFile} from '../../src/model/check.js';
import type {FrameworkFile} from '../../src/model/schema.js';
import {read} from '../helpers/read-data.js';

const told = ({competencies = []}: FrameworkFile) => competencies.map(({title, expectations}) => [title, expectations]);

test('a file for each level, in a folder for each track: the names tell that they are levels, and their order', () => {
  const {file, candidate} = read({
    'engineering/junior.yaml': 'name: Junior Engineer\nsummary: Learns.\nresponsibilities: [Finishes small tasks]\nskills: [Knows one language]\nbehaviours: [Listens]\n',
    'engineering/senior.yaml': 'name: Senior Engineer\nsummary: Leads.\nresponsibilities: [Leads a project]\nskills: [Knows several]\nbehaviours: [Mentors, Praises]\n',
    'management/manager.yaml': 'name: Engineering Manager\nresponsibilities: [Hires]\nskills: [Plans budgets]\nbehaviours: [Coaches]\n',
  });
  assert.equal(candidate?.shape, 'level-files');
  assert.deepEqual(file.tracks, [{id: 'engineering', title: 'Engineering', levels: ['junior', 'senior']}, {id: 'management', title: 'Management', levels: ['manager']}]);
  assert.deepEqual(file.levels[0], {id: 'junior', title: 'Junior Engineer', summary: 'Learns.'});
  assert.deepEqual(told(file), [
    ['Responsibilities', {junior: 'Finishes small tasks', senior: 'Leads a project', manager: 'Hires'}],
    ['Skills', {junior: 'Knows one language', senior: 'Knows several', manager: 'Plans budgets'}],
    ['Behaviours', {junior: 'Listens', senior: ['Mentors', 'Praises'], manager: 'Coaches'}],
  ]);
});

test('a file for each competency', () => {
  const {file} = read({
    'communication.yaml': 'name: Communication\ndescription: How one speaks.\nlevels:\n  junior: [Asks]\n  senior: [Explains, Writes]\n',
    'delivery.yaml': 'name: Delivery\nlevels:\n  junior: [Ships small things]\n  senior: [Ships projects]\n',
  });
  assert.deepEqual(told(file), [['Communication', {junior: 'Asks', senior: ['Explains', 'Writes']}], ['Delivery', {junior: 'Ships small things', senior: 'Ships projects'}]]);
  assert.deepEqual([file.competencies?.[0]?.summary, file.ext], ['How one speaks.', undefined]);
});

test('a file for each track', () => {
  const {file} = read({
    'design.yaml': 'track: Design\nlevels:\n  - {name: Designer, expectations: {craft: [Draws]}}\n  - {name: Senior Designer, expectations: {craft: [Draws systems]}}\n',
    'product.yaml': 'name: Product\nlevels:\n  - {name: Product Manager, expectations: {craft: [Writes]}}\n  - {name: Senior Product Manager, expectations: {craft: [Plans]}}\n',
  });
  assert.deepEqual(file.tracks?.map(({title, levels}) => [title, levels]), [['Design', ['designer', 'senior-designer']], ['Product', ['product-manager', 'senior-product-manager']]]);
  assert.equal(Object.keys(file.competencies![0]!.expectations!).length, 4);
});

const MILESTONES = {
  MOBILE: {displayName: 'Mobile', category: 'A', description: 'Apps', milestones: [{summary: 'Small features', signals: ['Adds simple things', 'Mends'], examples: ['A button']}, {summary: 'Whole features', signals: ['Cuts well'], examples: ['The feed']}]},
  CRAFT: {displayName: 'Craft', category: 'B', description: 'Ways', milestones: [{summary: 'Delivers', signals: ['Tests'], examples: ['Caught a fault']}, {summary: 'Raises', signals: ['Tidies'], examples: ['More tests']}]},
};

test('what has steps of its own is a competency, whatever its list is called; points are kept', () => {
  const {file, warnings} = read({'a.json': JSON.stringify({titles: [{label: 'Engineer I', minPoints: 0}, {label: 'Engineer II', minPoints: 17}], milestoneToPoints: {0: 0, 1: 1}, tracks: MILESTONES})});
  assert.deepEqual(file.levels.map(({title}) => title), ['Engineer I', 'Engineer II']);
  assert.deepEqual(file.groups?.map(({title}) => title), ['A', 'B']);
  assert.deepEqual(file.competencies?.[0], {id: 'mobile', title: 'Mobile', group: 'a', summary: 'Apps', steps: [
    {id: 'milestone-1', title: 'Milestone 1', text: 'Small features', criteria: ['Adds simple things', 'Mends'], examples: ['A button']},
    {id: 'milestone-2', title: 'Milestone 2', text: 'Whole features', criteria: ['Cuts well'], examples: ['The feed']},
  ]});
  assert.deepEqual([file.tracks, file.ext, warnings], [undefined, {milestoneToPoints: {0: 0, 1: 1}}, []]);
});

test('steps without levels are levels too, with a doubt', () => {
  const {file, warnings} = read({'a.json': JSON.stringify(MILESTONES)});
  assert.deepEqual(file.levels, [1, 2].map(n => ({id: `milestone-${n}`, title: `Milestone ${n}`, expects: {mobile: `milestone-${n}`, craft: `milestone-${n}`}})));
  assert.deepEqual(warnings.map(({kind}) => kind), ['doubt']);
  assert.deepEqual(checkFile(file).problems, []);
});

test('names that stand alike below all others are levels, with a doubt where nothing else tells', () => {
  const {file, warnings} = read({'a.json': '{"Thinking": {"Ember": "Asks", "Flame": "Answers", "Blaze": null}, "Doing": {"Ember": "Helps", "Flame": "Does", "Blaze": "Leads"}}'});
  assert.deepEqual(told(file), [['Thinking', {ember: 'Asks', flame: 'Answers'}], ['Doing', {ember: 'Helps', flame: 'Does', blaze: 'Leads'}]]);
  assert.match(warnings.map(({message}) => message).join(), /“Ember”, “Flame”, “Blaze”.*mapping file/);
});

test('a row for each competency, with a column for each level', () => {
  assert.deepEqual(told(read({'a.yaml': '- {Dimension: Scope, IC1: Tasks, IC2: Features}\n- {Dimension: Autonomy, IC1: Guided, IC2: Alone}\n'}).file), [['Scope', {ic1: 'Tasks', ic2: 'Features'}], ['Autonomy', {ic1: 'Guided', ic2: 'Alone'}]]);
});

test('what several levels take over from a part that stands above is said at each of them', () => {
  const {file} = read({'a.yaml': 'base: &base\n  Honesty: [Tells the truth]\nlevels:\n  junior:\n    <<: *base\n    Code: [Writes code]\n  senior:\n    <<: *base\n    Code: [Reviews code]\n'});
  assert.deepEqual(file.levels.map(({id, facts}) => [id, facts]), [['junior', undefined], ['senior', undefined]]);
  assert.deepEqual(told(file), [['Code', {junior: 'Writes code', senior: 'Reviews code'}], ['Honesty', {junior: 'Tells the truth', senior: 'Tells the truth'}]]);
});

test('a framework below a name for it', () => {
  const {file} = read({'a.yaml': 'framework:\n  name: Acme\n  pillars:\n    - name: Craft\n      attributes:\n        - name: Quality\n          levels: [{level: 1, description: Few faults}, {level: 2, description: Finds faults}]\n        - name: Speed\n          levels: [{level: 1, description: In time}, {level: 2, description: Ahead of time}]\n'});
  assert.equal(file.title, 'Acme');
  assert.deepEqual(file.competencies?.map(({title, group, expectations}) => [title, group, expectations]), [['Quality', 'craft', {l1: 'Few faults', l2: 'Finds faults'}], ['Speed', 'craft', {l1: 'In time', l2: 'Ahead of time'}]]);
});
