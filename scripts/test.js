// @ts-check
/**
 * Runs the tests and ends with a line of totals: `12 passed, 0 failed`.
 *
 *     node scripts/test.js                             unit tests, and browser tests in Chromium
 *     node scripts/test.js --unit                      unit tests alone
 *     node scripts/test.js --engines firefox,webkit    browser tests alone, in these engines
 *     node scripts/test.js --thorough                  all sizes and repetitions (test/helpers/thorough.ts), and the files called *.thorough.*
 *     node scripts/test.js --seed 7                    other cases of properties than usually; `--seed random`: any (test/helpers/seed.ts)
 *     node scripts/test.js ladder test/model           only files with one of these in their path
 *
 * @typedef {{ thorough: boolean, seed: number }} Asked what test/helpers/thorough.ts and test/helpers/seed.ts go by
 * @typedef {{ name: string, passed: number, failed: number, skipped: number }} Totals
 */
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';

const {values, positionals: filters} = parseArgs({
  options: {unit: {type: 'boolean'}, engines: {type: 'string'}, thorough: {type: 'boolean'}, seed: {type: 'string', default: '1'}},
  allowPositionals: true,
});
const asked = {thorough: values.thorough === true, seed: values.seed === 'random' ? Math.floor(Math.random() * 2 ** 31) : Number(values.seed)};
if (Number.isNaN(asked.seed)) throw new Error(`A seed is a number, or “random”: ${values.seed}`);
if (values.seed === 'random') console.log(`The seed is ${asked.seed}.`);
const {unit, engines} = values.unit || values.engines ? values : {unit: true, engines: 'chromium'};

// The runners look for files, and for tsx, from here.
process.chdir(fileURLToPath(new URL('..', import.meta.url)));

// A process that ends by a signal runs no exit handlers, and it is those that stop the browsers.
process.once('SIGINT', () => process.exit(130));
process.once('SIGTERM', () => process.exit(143));

/** @type {Promise<Totals[]>[]} */
const runs = [];

const unitFiles = unit ? testFiles('.test.ts') : [];
if (unitFiles.length > 0) runs.push(import('./unit-tests.js').then(async ({runUnitTests}) => [await runUnitTests(unitFiles, asked)]));

// Beside each other: a browser often waits for the next frame, and Node has nothing to wait for.
const browserFiles = engines ? testFiles('.browser.ts') : [];
if (engines && browserFiles.length > 0) runs.push(import('./browser-tests.js').then(({runBrowserTests}) => runBrowserTests(browserFiles, engines.split(','), asked)));

const parts = (await Promise.all(runs)).flat();

for (const {name, passed, failed} of parts) console.log(`${passed} of ${passed + failed} tests passed in ${name}`);
if (parts.length === 0) console.error('There is no such test file.');

// A part without a test has failed as well: perhaps its filter has a typing error, or a folder has moved.
const isGood = parts.length > 0 && parts.every(({passed, failed}) => passed > 0 && failed === 0);
process.exitCode = isGood ? 0 : 1;
const skipped = sum('skipped');
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);

/** @param {string} ending */
function testFiles(ending) {
  return readdirSync('test', {recursive: true, encoding: 'utf8'})
    .map(path => `test/${path.replaceAll('\\', '/')}`)
    .filter(path => path.endsWith(ending))
    .filter(path => values.thorough || !path.includes('.thorough.'))
    .filter(path => filters.length === 0 || filters.some(filter => path.includes(filter)))
    .sort();
}

/** @param {'passed' | 'failed' | 'skipped'} outcome */
function sum(outcome) {
  return parts.reduce((total, part) => total + part[outcome], 0);
}
