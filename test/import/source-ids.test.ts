import assert from 'node:assert/strict';
import {test} from 'node:test';
import {checkFile} from '../../src/model/check.js';
import {read} from '../helpers/read-data.js';

const FLAT = `
name: Bakery
levels:
  - {id: senior-2-ic, name: Senior Baker 2 (Individual Contributor)}
  - {id: lead, name: Head Baker}
areas:
  - {id: dough, name: Dough and Ovens, summary: All that rises.}
competencies:
  - {id: 06e32fac-1368, level: senior-2-ic, area: dough, summary: Bakes without recipes, examples: [Sourdough in a new oven]}
  - {id: 77aa0b21-9d3c, level: senior-2-ic, area: dough, summary: Teaches shaping, examples: [Baguettes]}
  - {id: 2c14508f-6dd0, level: lead, area: dough, summary: Plans what the bakery bakes}
`;

test('ids of a source are the ids of its levels, competencies and statements: others may have linked to them', () => {
  const {file} = read({'a.yaml': FLAT});
  assert.deepEqual(file.levels, [{id: 'senior-2-ic', title: 'Senior Baker 2 (Individual Contributor)'}, {id: 'lead', title: 'Head Baker'}]);
  assert.deepEqual(file.competencies, [{id: 'dough', title: 'Dough and Ovens', summary: 'All that rises.', expectations: {
    'senior-2-ic': [{id: '06e32fac-1368', text: 'Bakes without recipes', examples: ['Sourdough in a new oven']}, {id: '77aa0b21-9d3c', text: 'Teaches shaping', examples: ['Baguettes']}],
    lead: [{id: '2c14508f-6dd0', text: 'Plans what the bakery bakes'}],
  }}]);
  assert.deepEqual([file.ext, checkFile(file).problems], [undefined, []]);
});

test('an id that two statements share is that of the first', () => {
  const {file} = read({'a.yaml': FLAT.replace('77aa0b21-9d3c', '06e32fac-1368')});
  assert.deepEqual(file.competencies?.[0]?.expectations?.['senior-2-ic'], [{id: '06e32fac-1368', text: 'Bakes without recipes', examples: ['Sourdough in a new oven']}, {text: 'Teaches shaping', examples: ['Baguettes']}]);
  assert.deepEqual(checkFile(file).problems, []);
});

test('groups and tracks are found by their ids, and keep them', () => {
  const {file} = read({'a.yaml': 'tracks:\n  - {id: ic, name: Individual Contributor}\ngroups:\n  - {id: tech, name: Technical Things, summary: What one makes.}\ncompetencies:\n  - {name: Coding, group: tech, levels: {Junior: Writes, Senior: Reviews}}\nlevels:\n  - {name: Junior, track: ic}\n  - {name: Senior, track: ic}\n'});
  assert.deepEqual(file.groups, [{id: 'tech', title: 'Technical Things', summary: 'What one makes.'}]);
  assert.equal(file.competencies?.[0]?.group, 'tech');
  assert.deepEqual(file.tracks, [{id: 'ic', title: 'Individual Contributor', levels: ['junior', 'senior']}]);
});

test('a statement may have its id beside its words', () => {
  const {file} = read({'a.yaml': 'levels:\n  junior:\n    craft: [{id: c1, text: Cuts}, {id: c2, text: Sews, examples: [A hem]}]\n  senior:\n    craft: [Designs]\n'});
  assert.deepEqual(file.competencies?.[0]?.expectations?.junior, [{id: 'c1', text: 'Cuts'}, {id: 'c2', text: 'Sews', examples: ['A hem']}]);
});
