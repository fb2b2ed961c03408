/** Answers are never lost, whatever the order of things: the real controller on a storage that fails in all known ways. */
import {test} from 'node:test';
import fc from 'fast-check';
import {acts, play} from '../helpers/tabs.js';

test('of 400 visits of up to 40 acts in three tabs none loses an answer', () => {
  fc.assert(fc.property(acts, play), {numRuns: 400});
});
