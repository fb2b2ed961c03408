import assert from 'node:assert/strict';
import {test} from 'node:test';
import {commonFact} from '../../src/model/facts.js';
import {parseFramework} from '../../src/model/parse.js';

function framework(facts: Readonly<Record<string, readonly string[]>>) {
  const count = Object.values(facts)[0]!.length;
  return parseFramework({title: 'Facts', levels: Array.from({length: count}, (_, i) => ({
    title: `Level ${i + 1}`,
    facts: Object.fromEntries(Object.entries(facts).flatMap(([name, values]) => (values[i] ? [[name, values[i]]] : []))),
  }))});
}

test('under the levels stands what tells them apart, not what is the same for many', () => {
  assert.equal(commonFact(framework({Track: ['trunk', 'trunk', 'trunk', 'top'], Leverage: ['A task', 'A problem', 'A direction', 'A system']})), 'Leverage');
});

test('of two that tell as much it is the first', () => {
  assert.equal(commonFact(framework({Scope: ['Task', 'Team', 'Company'], Years: ['1', '2', '3']})), 'Scope');
});

test('yes and no on their own are no fact to show', () => {
  assert.equal(commonFact(framework({Senior: ['No', 'No', 'No', 'Yes', 'Yes', 'Yes', 'Yes']})), undefined);
});

test('a fact of few levels, or a long one, is not shown', () => {
  assert.equal(commonFact(framework({Scope: ['Task', '', '', '']})), undefined);
  assert.equal(commonFact(framework({Scope: ['Task', 'Team', 'A description that nobody reads in passing']})), undefined);
});
