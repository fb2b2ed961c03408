import assert from 'node:assert/strict';
import {test} from 'node:test';
import {readSheet} from '../helpers/import-tables.js';

test('a row for each statement, in which a blank name means the one above it', () => {
  const {file, candidates} = readSheet('Level,Category,Competency,Expectation,Example\nJunior,Craft,Coding,Writes small things,a button\n,,Coding,Reads code,\n,,Testing,Runs tests,\nSenior,Craft,Coding,Designs systems,a queue\n,People,Feedback,Gives it,\n');
  assert.equal(candidates[0]!.shape, 'long');
  assert.deepEqual(file.levels.map(({title}) => title), ['Junior', 'Senior']);
  assert.deepEqual(file.competencies, [
    {id: 'coding', title: 'Coding', group: 'craft', expectations: {junior: {criteria: ['Writes small things', 'Reads code'], examples: ['a button']}, senior: {criteria: ['Designs systems'], examples: ['a queue']}}},
    {id: 'testing', title: 'Testing', group: 'craft', expectations: {junior: 'Runs tests'}},
    {id: 'feedback', title: 'Feedback', group: 'people', expectations: {senior: 'Gives it'}},
  ]);
});

test('competencies first, levels below each', () => {
  const {file} = readSheet('Competency,Level,Description\nCoding,Junior,small\n,Senior,large\nTalking,Junior,asks\n,Senior,tells\n');
  assert.deepEqual(file.levels.map(({title}) => title), ['Junior', 'Senior']);
  assert.deepEqual(file.competencies!.map(({expectations}) => expectations), [{junior: 'small', senior: 'large'}, {junior: 'asks', senior: 'tells'}]);
});

test('columns with heads in Chinese', () => {
  const {file, candidates} = readSheet('级别,能力项,要求\n初级,编码,编写小功能\n初级,沟通,及时汇报\n高级,编码,设计系统\n高级,沟通,推动协作\n');
  assert.equal(candidates[0]!.shape, 'long');
  assert.deepEqual(file.competencies!.map(({title, expectations}) => [title, expectations]), [['编码', {初级: '编写小功能', 高级: '设计系统'}], ['沟通', {初级: '及时汇报', 高级: '推动协作'}]]);
});

test('columns without heads that are known are found by what stands in them', () => {
  const {file} = readSheet('Where,What,How\nJunior,Coding,Writes a thing with help from others\nJunior,Testing,Runs what is there already\nSenior,Coding,Designs whole systems for a team\nSenior,Testing,Plans how all of it is tested\n');
  assert.deepEqual(file.levels.map(({title}) => title), ['Junior', 'Senior']);
  assert.deepEqual(file.competencies!.map(({title}) => title), ['Coding', 'Testing']);
});

test('a column of tracks makes tracks', () => {
  const {file} = readSheet('Track,Level,Skill,Text\nIC,Junior,Coding,a\nIC,Senior,Coding,b\nIC,Senior,Testing,c\nMgmt,Manager,Coding,d\nMgmt,Director,Coding,e\nMgmt,Director,Testing,f\n');
  assert.deepEqual(file.tracks!.map(({title, levels}) => [title, levels]), [['IC', ['junior', 'senior']], ['Mgmt', ['manager', 'director']]]);
});

test('what else a row says stays with its level, or with its statement', () => {
  const {file} = readSheet('Level,Skill,Text,Salary,Proof\nJunior,Coding,a,40k,x\nJunior,Testing,b,40k,y\nSenior,Coding,c,80k,z\nSenior,Testing,d,80k,w\n');
  assert.deepEqual(file.levels.map(({facts}) => facts), [{Salary: '40k'}, {Salary: '80k'}]);
  assert.deepEqual(file.competencies![0]!.expectations, {junior: ['a', 'Proof: x'], senior: ['c', 'Proof: z']});
});
