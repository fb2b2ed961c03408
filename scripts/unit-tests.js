// @ts-check
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {availableParallelism, tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {run} from 'node:test';
import {spec} from 'node:test/reporters';
import {pathToFileURL} from 'node:url';

/** Files that run in one process: to start one and load TypeScript, and the model, costs as much as the tests in most files. */
const TOGETHER = 16;

/**
 * Runs the files in Node's own test runner.
 * @param {string[]} files
 * @param {import('./test.js').Asked} asked
 * @returns {Promise<import('./test.js').Totals>}
 */
export async function runUnitTests(files, {thorough, seed}) {
  const totals = {name: 'Node', passed: 0, failed: 0, skipped: 0};

  // A process learns of TypeScript by the environment.
  process.env.NODE_OPTIONS = `${process.env.NODE_OPTIONS ?? ''} --import tsx`;
  const folder = mkdtempSync(join(tmpdir(), 'career-elements-tests-'));
  const seedHelper = addressOf('test/helpers/seed.ts');
  const groups = grouped(files).map((group, i) => {
    const path = join(folder, `${i}.mjs`);
    writeFileSync(path, `import {test} from 'node:test';\nglobalThis.thorough = ${thorough};\nglobalThis.seed = ${seed};\nawait import(${seedHelper});\n${group.map(importOf).join('')}`);
    return path;
  });
  process.once('exit', () => rmSync(folder, {recursive: true, force: true}));
  const events = run({files: groups, concurrency: availableParallelism()});

  events.on('test:pass', test => {
    // Node reports a file without a test as a test with the file's name.
    if (isSuite(test) || groups.includes(test.name)) return;
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
 * The files in so many groups, neighbours in different ones: they often take alike.
 * @param {string[]} files
 * @returns {string[][]}
 */
function grouped(files) {
  const count = Math.ceil(files.length / TOGETHER);
  return Array.from({length: count}, (_, group) => files.filter((_, i) => i % count === group));
}

/**
 * A file that does not load is a test that fails, and the others of its group still run.
 * @param {string} file
 */
function importOf(file) {
  return `await import(${addressOf(file)}).catch(error => test(${JSON.stringify(file)}, () => { throw error; }));\n`;
}

/** @param {string} file */
function addressOf(file) {
  return JSON.stringify(pathToFileURL(resolve(file)).href);
}

/**
 * Suites are reported as the tests in them are, and would count twice.
 * @param {{ details: object }} test
 */
function isSuite(test) {
  return 'type' in test.details && test.details.type === 'suite';
}
