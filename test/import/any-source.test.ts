import {test} from 'node:test';
import fc from 'fast-check';
import {isReadOrRefused, sources} from '../helpers/any-source.js';

test('any source becomes a framework without a fault, or is refused with a place and a reason', async () => {
  await fc.assert(fc.asyncProperty(sources, isReadOrRefused), {numRuns: 150});
});
