import assert from 'node:assert/strict';
import {test} from 'node:test';
import fc from 'fast-check';
import {guard, unguard} from '../../src/export/guard.js';
import {anyText, FORMULA} from '../helpers/texts.js';

const anyString = fc.oneof(anyText, fc.string({unit: 'binary'}), fc.constant(''));

test('what would begin a formula has an apostrophe before it, and nothing else is touched', () => {
  for (const [text, safe] of [
    ['=HYPERLINK("https://example.org")', '\'=HYPERLINK("https://example.org")'],
    ['+1', "'+1"], ['-', "'-"], ['@SUM(A1)', "'@SUM(A1)"], ['\tx', "'\tx"], ['\rx', "'\rx"], ['＝1', "'＝1"], [' \u200b=1', "' \u200b=1"],
    ['Well;=1', "Well;'=1"], ['List:\n- one', "List:\n'- one"],
    ['1 - 1 = 0', '1 - 1 = 0'], ["'tis", "'tis"], ['a=b', 'a=b'], ['• -1', '• -1'], ['', ''],
  ] as const) assert.deepEqual([guard(text), unguard(safe)], [safe, text]);
});

test('a text that looks guarded comes back as it was', () => {
  for (const [text, safe] of [["'=1", "''=1"], ["''@x", "'''@x"], ["'\tx", "''\tx"]] as const) assert.deepEqual([guard(text), unguard(safe)], [safe, text]);
});

test('any text comes back from behind its guard', () => {
  fc.assert(fc.property(anyString, text => assert.equal(unguard(guard(text)), text)), {numRuns: 2_000});
});

test('no guarded text begins a formula, nor does a part of it for who cuts it at other marks', () => {
  fc.assert(fc.property(anyString, text => {
    assert.doesNotMatch(guard(text), FORMULA);
    for (const part of guard(text).split(/[;\t\r\n]/)) assert.doesNotMatch(part, FORMULA);
  }), {numRuns: 2_000});
});
