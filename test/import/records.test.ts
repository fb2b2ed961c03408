import assert from 'node:assert/strict';
import {test} from 'node:test';
import {fixture, read} from '../helpers/read-data.js';

test('an entry for each statement, in German', () => {
  const {file, candidate, warnings} = read(fixture('flat.yaml'));
  assert.equal(candidate?.shape, 'records');
  assert.deepEqual(file.levels, [{id: 'junior', title: 'Junior'}, {id: 'meister', title: 'Meister'}]);
  assert.deepEqual(file.scale, [{id: 'grundlagen', title: 'Grundlagen'}, {id: 'fortgeschritten', title: 'Fortgeschritten'}]);
  assert.deepEqual(file.competencies, [
    {id: 'schnitt', title: 'Schnitt', expectations: {
      junior: {criteria: [{text: 'Schneidet einfache Muster nach Vorlage', examples: ['Ein Hemd ohne Kragen']}], step: 'grundlagen'},
      meister: {criteria: [{text: 'Entwirft eigene Muster', examples: ['Ein Frack', 'Ein Kostüm für die Bühne']}], step: 'fortgeschritten'},
    }},
    {id: 'beratung', title: 'Beratung', expectations: {
      junior: {criteria: ['Fragt nach, was gewünscht ist'], step: 'grundlagen'},
      meister: {step: 'fortgeschritten'},
    }},
  ]);
  assert.deepEqual(warnings.map(({kind, at: {line}}) => [kind, line]), [['blank', 19]]);
});

test('which key is what is found out by the values where the keys do not say', () => {
  const {file} = read({'a.json': JSON.stringify([
    {rung: 'Junior', what: 'Code', told: 'Writes simple code with the help of others'}, {rung: 'Junior', what: 'Team', told: 'Listens closely to what the others have to say'},
    {rung: 'Senior', what: 'Code', told: 'Writes intricate code without anybody’s help'}, {rung: 'Senior', what: 'Team', told: 'Helps others along when they are stuck'},
  ])});
  assert.deepEqual(file.competencies?.map(({title, expectations}) => [title, Object.keys(expectations!)]), [['Code', ['junior', 'senior']], ['Team', ['junior', 'senior']]]);
  assert.equal(file.competencies?.[1]?.expectations?.senior, 'Helps others along when they are stuck');
});

test('a person can say which key is what', () => {
  const {file} = read({'a.yaml': '- {x: One, y: Zeta, z: Abc}\n- {x: Two, y: Zeta, z: Def}\n'}, {columns: {X: 'level', Y: 'competency', Z: 'text'}});
  assert.deepEqual(file.competencies?.[0]?.expectations, {one: 'Abc', two: 'Def'});
});

test('"n/a" is not expected, "TODO" is to be written, and both are told', () => {
  const {file, warnings} = read({'a.yaml': '- {level: Junior, skill: A, text: n/a}\n- {level: Senior, skill: A, text: TODO}\n- {level: Senior, skill: B, text: Does it}\n'});
  assert.deepEqual(file.competencies?.[0]?.expectations, {junior: null, senior: {status: 'todo'}});
  assert.deepEqual(warnings.map(({kind, at}) => [kind, at.line]), [['blank', 1], ['blank', 2]]);
});
