import assert from 'node:assert/strict';
import {test} from 'node:test';
import {sameOf, saidOf, sayingOf} from '../../src/import/names/saying.js';

test('one text is one criterion', () => assert.deepEqual(sayingOf('Owns a feature'), {criteria: ['Owns a feature']}));

test('items and lines are criteria each', () => {
  assert.deepEqual(sayingOf('- Owns a feature\n- Ships it'), {criteria: ['Owns a feature', 'Ships it']});
  assert.deepEqual(sayingOf('Owns a feature\nShips it'), {criteria: ['Owns a feature', 'Ships it']});
  assert.deepEqual(sayingOf('• Owns a feature\n• Ships it'), {criteria: ['Owns a feature', 'Ships it']});
  assert.deepEqual(sayingOf('1. Plans\n2. Builds'), {criteria: ['Plans', 'Builds']});
});

test('a paragraph leads to the list below it', () => {
  assert.deepEqual(sayingOf('Works alone.\n- Owns a feature\n- Ships it'), {text: 'Works alone.', criteria: ['Owns a feature', 'Ships it']});
  assert.deepEqual(sayingOf('Can alone:\nown a feature\nship it'), {text: 'Can alone:', criteria: ['own a feature', 'ship it']});
});

test('a nested list stays with its statement', () => {
  assert.deepEqual(sayingOf('- Owns\n  - a feature\n  - a service\n- Ships'), {criteria: ['Owns\n  - a feature\n  - a service', 'Ships']});
});

test('what is labelled as examples is no criterion', () => {
  assert.deepEqual(sayingOf('Owns a feature\nExamples: a search field'), {criteria: ['Owns a feature'], examples: ['a search field']});
  assert.deepEqual(sayingOf('- Owns\n\nBeispiele:\n- Suche\n- Filter'), {criteria: ['Owns'], examples: ['Suche', 'Filter']});
  assert.deepEqual(sayingOf('- Owns\n  - e.g.: search\n- Ships'), {criteria: [{text: 'Owns', examples: ['search']}, 'Ships']});
  assert.deepEqual(sayingOf('機能を持つ\n例：検索'), {criteria: ['機能を持つ'], examples: ['検索']});
  assert.deepEqual(sayingOf('Examples of good work are shared'), {criteria: ['Examples of good work are shared']});
});

test('nothing is told from a word for nothing', () => {
  assert.equal(saidOf(''), undefined);
  assert.equal(saidOf('n/a'), null);
  assert.equal(saidOf('TODO'), 'todo');
});

test('a repetition is known in several languages', () => {
  for (const text of ['"', 'ditto', 'idem', '同上', '〃', 'Dito']) assert.equal(sameOf(text), 'ditto', text);
  assert.deepEqual(sameOf('Same as Junior'), {as: 'Junior'});
  assert.deepEqual(sameOf('wie Junior'), {as: 'Junior'});
  assert.deepEqual(sameOf('ジュニアと同じ'), {as: 'ジュニア'});
  assert.equal(sameOf('Owns a feature'), undefined);
});
