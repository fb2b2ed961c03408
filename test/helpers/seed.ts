import fc from 'fast-check';

/**
 * Properties try the same cases in every run, so that a run says something of the code and not of the day; `--seed` tries others
 * (scripts/test.js). In Node each test has this from the start, in a browser a file that has properties imports it.
 */
const {seed} = globalThis as {seed?: number};
if (seed !== undefined) fc.configureGlobal({seed});
