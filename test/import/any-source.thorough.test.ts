import {test} from 'node:test';
import fc from 'fast-check';
import {isReadOrRefused, sources} from '../helpers/any-source.js';

test('thousands of sources become frameworks without a fault, or are refused', async () => {
  await fc.assert(fc.asyncProperty(sources, isReadOrRefused), {numRuns: 2_000});
});
