// @ts-check
import {availableParallelism} from 'node:os';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';

/**
 * Runs the files in Node's own test runner.
 * @param {string[]} files
 * @returns {Promise<import('./test.js').Totals>}
 */
export async function runUnitTests(files) {
  const totals = {name: 'Node', passed: 0, failed: 0, skipped: 0};

  // Every file runs in a process of its own, which learns of TypeScript by the environment.
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import tsx`;
  const events = run({files, concurrency: availableParallelism()});

  events.on('test:pass', test => {
    // Node reports a file without a test as a test with the file's name.
    if (isSuite(test) || files.includes(test.name)) return;
    if (test.skip !== undefined) totals.skipped++;
    else totals.passed++;
  });
  events.on('test:fail', test => {
    if (!isSuite(test)) totals.failed++;
  });

  for await (const text of events.compose(new spec())) process.stdout.write(text);
  return totals;
}

/**
 * Suites are reported as the tests in them are, and would count twice.
 * @param {{ details: object }} test
 */
function isSuite(test) {
  return 'type' in test.details && test.details.type === 'suite';
}
