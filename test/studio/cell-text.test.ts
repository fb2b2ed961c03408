import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {linesOf, partsOf, reworded, statementsOf, withParts} from '../../demo/studio/editing.js';
import type {ContentInput} from '../../src/model/schema.js';
import {fileOf, NAMES} from '../fixtures/files.js';
import {times} from '../helpers/thorough.js';

const statement = fc.oneof(fc.string({maxLength: 30}), fc.constantFrom('- a', ' b', '  c', 'two\nlines', 'a\n\n  b', '• x', '**bold**', '-', 'Ends with \\')).filter(text => Boolean(text.trim()) && !text.includes('\r')).map(text => text.trimEnd());
const everyCell = NAMES.flatMap(name => fileOf(name).competencies ?? []).flatMap(({expectations}) => Object.values(expectations ?? {}));

test('statements are read as they were written, whatever is in them', () => {
  fc.assert(fc.property(fc.array(statement), list => assert.deepEqual(statementsOf(linesOf(list)), list)), {numRuns: times(500)});
});

test('what a person typed is shown as it was typed, without bullets and empty lines', () => {
  assert.deepEqual(statementsOf('- Writes tests\r\n\n* Reads code\n  and asks\n• Tells others\n   '), ['Writes tests', 'Reads code\nand asks', 'Tells others']);
  fc.assert(fc.property(fc.string({unit: fc.constantFrom('a', ' ', '\n', '-', '*', '\r')}), typed => {
    const shown = linesOf(statementsOf(typed));
    assert.equal(linesOf(statementsOf(shown)), shown);
  }), {numRuns: times(500)});
});

test('a cell in which nothing was typed is the same object, in each of its forms', () => {
  assert.ok(everyCell.length > 200);
  for (const cell of [...everyCell, undefined, null, 'x', ['x', {id: 'i', text: 'y', examples: ['z']}], {status: 'todo'}, {sameAs: 'a'}] as (ContentInput | undefined)[]) {
    assert.equal(withParts(cell, partsOf(cell)), cell);
    assert.equal(withParts(cell, new Map()), cell);
  }
});

test('what is typed into any cell is what the cell says then, and all else of it stays', () => {
  fc.assert(fc.property(fc.constantFrom(...everyCell), fc.constantFrom('text', 'criteria', 'examples', 'avoid', 'rated:meets'), fc.array(statement, {minLength: 1, maxLength: 4}), (cell, part, list) => {
    const typed = part === 'text' || part.startsWith('rated') ? list.join('\n\n') : linesOf(list);
    const after = partsOf(withParts(cell, new Map([[part, typed]])));
    assert.equal(after.get(part), typed);
    for (const [other, text] of partsOf(cell)) if (other !== part) assert.equal(after.get(other), text);
  }), {numRuns: times(300)});
});

test('a cell keeps the form in which it was written, and takes the shortest where it had none', () => {
  const typed = new Map([['criteria', 'One']]);
  for (const cell of ['x', undefined, null, {status: 'todo'}, {sameAs: 'a'}] as (ContentInput | undefined)[]) assert.equal(withParts(cell, typed), 'One');
  assert.deepEqual(withParts(['x', 'y'], typed), ['One']);
  assert.deepEqual(withParts({text: 'Lead', criteria: ['x']}, typed), {text: 'Lead', criteria: ['One']});
  assert.deepEqual(withParts('x', new Map([['criteria', 'One\nTwo']])), ['One', 'Two']);
  assert.deepEqual(withParts('x', new Map([['examples', 'e']])), {criteria: ['x'], examples: ['e']});
  assert.equal(withParts({text: 'Lead'}, new Map([['text', ' ']])), undefined);
  assert.deepEqual(withParts({text: 'Lead', 'x-mine': 1} as ContentInput, new Map([['text', '']])), {'x-mine': 1});
});

test('a criterion keeps its id and its examples when it moves, when it is worded anew and when others come and go', () => {
  const [a, b] = [{id: 'a', text: 'Writes tests for what they change', examples: ['e']}, {id: 'b', text: 'Asks early'}];
  assert.deepEqual(reworded([a, b], ['Asks early', 'Writes tests for what they change']), [b, a]);
  assert.deepEqual(reworded([a, b], ['New', 'Writes good tests for what they change', 'Asks early']), ['New', {...a, text: 'Writes good tests for what they change'}, b]);
  assert.deepEqual(reworded([a, b], ['Writes tests for what they change', 'Quite different']), [a, {...b, text: 'Quite different'}]);
  assert.deepEqual(reworded([a, b], ['Asks early']), [b]);
});
