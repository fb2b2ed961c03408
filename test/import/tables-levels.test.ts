import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readMarkdown, readSheet} from '../helpers/import-tables.js';

const matrix = '\n## Craft\n\n| Level | Coding | Testing |\n|---|---|---|\n| Junior | a | b |\n| Senior | c | d |\n';

test('a table of levels tells trunk, fork and the level in which the tracks meet again', () => {
  const {file} = readMarkdown(`## At a glance

| Level | Track | Unit of leverage | Years |
|---|---|---|---|
| Junior | trunk | A task | 0-2 |
| Senior | trunk | A direction | 3+ |
| Lead | fork point | A team | |
| Staff | IC | Teams | |
| Architect | IC · top | The system | |
| Manager | Mgmt | People | |
| CTO | apex | Everything | |
${matrix}`);
  assert.deepEqual(file.tracks, [
    {id: 'ic', title: 'IC', levels: ['junior', 'senior', 'lead', 'staff', 'architect', 'cto']},
    {id: 'mgmt', title: 'Mgmt', levels: ['junior', 'senior', 'lead', 'manager', 'cto']},
  ]);
  assert.deepEqual(file.levels[0], {id: 'junior', title: 'Junior', facts: {Track: 'trunk', 'Unit of leverage': 'A task'}, years: '0-2'});
  assert.deepEqual(file.levels[4]!.facts, {Track: 'IC · top', 'Unit of leverage': 'The system'});
  assert.deepEqual(file.levels[3]!.facts, {'Unit of leverage': 'Teams'});
  assert.deepEqual(file.competencies!.map(({title}) => title), ['Coding', 'Testing']);
});

test('without a trunk each track has its own levels', () => {
  const {file} = readMarkdown(`| Stufe | Laufbahn | Jahre |\n|---|---|---|\n| Junior | Fach | 0 |\n| Senior | Fach | 3 |\n| Teamleiter | Führung | 4 |\n| Bereichsleiter | Führung | 8 |\n${matrix}`);
  assert.deepEqual(file.tracks!.map(({title, levels}) => [title, levels]), [['Fach', ['junior', 'senior']], ['Führung', ['teamleiter', 'bereichsleiter']]]);
});

test('two levels of one code are two where their titles differ', () => {
  const {file} = readMarkdown(`| Level | Title | Track | Years |\n|---|---|---|---|\n| L1 | Engineer | both | 0-2 |\n| L2 | Staff Engineer | IC | 5+ |\n| L2 | Engineering Manager | Management | 5+ |\n`);
  assert.deepEqual(file.levels.map(({title, code}) => [code, title]), [['L1', 'Engineer'], ['L2', 'Staff Engineer'], ['L2', 'Engineering Manager']]);
  assert.deepEqual(file.tracks!.map(({levels}) => levels), [['l1', 'l2'], ['l1', 'l2-2']]);
});

test('a table of positions tells tracks and equal heights', () => {
  const {file} = readMarkdown('| Level | Senior | [Developer](d.md) | [Tech Lead](t.md) |\n|---|---|---|---|\n| 1 | No | [D1](d.md#d1) | |\n| 2 | Yes | [D2](d.md#d2) | [TL2](t.md#tl2) |\n| 3 | Yes | [D3](d.md#d3) | [TL3](t.md#tl3) |\n');
  assert.deepEqual(file.tracks, [{id: 'developer', title: 'Developer', levels: ['d1', 'd2', 'd3']}, {id: 'tech-lead', title: 'Tech Lead', levels: ['tl2', 'tl3']}]);
  assert.deepEqual(file.levels.find(({id}) => id === 'tl2'), {id: 'tl2', title: 'TL2', rank: 2, facts: {Senior: 'Yes'}});
});

test('ladders of other systems stand beside the levels', () => {
  const {file} = readMarkdown('| Level | Radford | Google |\n|---|---|---|\n| L1 | P1 | L3 |\n| L2 | P2 Career | L4 |\n\n| Skill | L1 | L2 |\n|---|---|---|\n| Coding | a | b |\n| Testing | c | d |\n');
  assert.deepEqual(file.levels[1]!.equivalents, [{system: 'radford', level: 'P2 Career'}, {system: 'google', level: 'L4'}]);
  assert.deepEqual(file.systems![0], {id: 'radford', title: 'Radford', ladders: [{levels: [{code: 'P1', rank: 1}, {code: 'P2', title: 'Career', rank: 2}]}]});
});

test('steps of competencies, and which of them each level is to reach', () => {
  const {file, warnings} = readMarkdown('## Steps\n\n| Skill | Awareness | Working | Expert |\n|---|---|---|---|\n| Coding | knows | writes | teaches |\n| Testing | knows why | tests | plans |\n\n## Roles\n\n| Skill | Junior | Senior |\n|---|---|---|\n| Coding | Awareness | Expert |\n| Testing | - | Working |\n');
  assert.deepEqual(file.levels, [
    {id: 'junior', title: 'Junior', expects: {coding: 'awareness', testing: null}},
    {id: 'senior', title: 'Senior', expects: {coding: 'expert', testing: 'working'}},
  ]);
  assert.deepEqual(file.competencies![0], {id: 'coding', title: 'Coding', steps: [{id: 'awareness', title: 'Awareness', criteria: ['knows']}, {id: 'working', title: 'Working', criteria: ['writes']}, {id: 'expert', title: 'Expert', criteria: ['teaches']}]});
  assert.deepEqual(warnings.map(({kind}) => kind), ['blank']);
});

test('cells that name a step and its number, and levels that share a rank', () => {
  const {file} = readMarkdown('| Role | Product | Technology |\n|---|---|---|\n| I - Junior | - | learn (1) |\n| II - Engineer | enhance (1) | adopt (2) |\n| IV - Principal | own (3) | master (4) |\n| IV - Staff | evolve (4) | master (4) |\n');
  assert.deepEqual(file.levels.map(({title, rank}) => [title, rank]), [['Junior', 1], ['Engineer', 2], ['Principal', 4], ['Staff', 4]]);
  assert.deepEqual(file.levels[3]!.expects, {product: 'evolve', technology: 'master'});
  assert.deepEqual(file.competencies![0]!.steps, [{id: 'enhance', title: 'enhance'}, {id: 'own', title: 'own'}, {id: 'evolve', title: 'evolve'}]);
});

test('numbers alone are steps, none of them left out', () => {
  const {file} = readSheet('Level,Product,Technology\nJunior,1,1\nMid,2,2\nSenior,2,4\n');
  assert.deepEqual(file.levels[2]!.expects, {product: '2', technology: '4'});
  assert.deepEqual((file.competencies![0]!.steps as {title: string}[]).map(({title}) => title), ['1', '2', '3', '4']);
});

test('a table of competencies and what they are', () => {
  const {file} = readMarkdown('# A\n\n| Kompetenz | Beschreibung |\n|---|---|\n| Zuhören | andere verstehen |\n| Planen | Wege finden |\n\n# B\n\n| Kompetenz | Stufe 1: Starter | Stufe 2: Könner |\n|---|---|---|\n| Zuhören | hört | lehrt |\n| Planen | hilft | lenkt |\n');
  assert.deepEqual(file.competencies!.map(({title, summary}) => [title, summary]), [['Zuhören', 'andere verstehen'], ['Planen', 'Wege finden']]);
  assert.deepEqual(file.levels.map(({title, code}) => [code, title]), [['Stufe 1', 'Starter'], ['Stufe 2', 'Könner']]);
});
