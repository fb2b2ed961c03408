// @ts-check
/**
 * `npm run bench`: how we compare with what else there is. Its packages are installed apart, when this runs first.
 *
 *     npm run bench                    everything; writes RESULTS.md
 *     npm run bench -- matrix          one of them
 *     npm run bench -- --rounds 31     longer, with narrower intervals
 *
 * Milliseconds are this machine’s of this minute; what counts are ratios. The last line of each table is ours against
 * ours: how far it is from 1 is noise. Fails where a target is missed by more than the interval.
 *
 * @typedef {object} Benchmark
 * @property {string} title
 * @property {string} about what is compared, and how
 * @property {Record<string, string>} contenders name to file in contenders/; `ours` is one of them
 * @property {string} base the contender that all are compared with
 * @property {Case[]} cases
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {import('../src/model/schema.js').FrameworkFile} file
 * @property {readonly string[]} [among] the contenders that take part; left out: all
 * @property {Record<string, import('./contenders/view.js').View>} [acts] what is shown one after the other once everything is drawn, by name
 * @property {boolean} [measuresMemory]
 * @property {Record<string, number>} targets which share of the base ours may take at most: of the time to the `first screen`, of the time
 *   on the `main thread`, of `memory`, of an act
 */
import {spawnSync} from 'node:child_process';
import {statSync, writeFileSync} from 'node:fs';
import {availableParallelism} from 'node:os';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ladder} from './ladder.js';
import {matrix} from './matrix.js';
import {heading, report} from './report.js';
import {measure} from './rounds.js';

/** @type {Record<string, Benchmark>} */
const BENCHMARKS = {ladder, matrix};

const {values, positionals} = parseArgs({options: {rounds: {type: 'string', default: '9'}}, allowPositionals: true});
const chosen = positionals.length ? positionals : Object.keys(BENCHMARKS);
const unknown = chosen.filter(name => !(name in BENCHMARKS));
const rounds = Number(values.rounds);
if (unknown.length) stop(`There is no benchmark ${unknown.join(', ')}, but ${Object.keys(BENCHMARKS).join(', ')}.`);
if (!Number.isInteger(rounds) || rounds < 7) stop('It takes at least 7 rounds to say anything.');

installPeers();
const sections = [];
let machine = '';
for (const name of chosen) {
  const benchmark = /** @type {Benchmark} */ (BENCHMARKS[name]);
  const {title, about, contenders, cases} = benchmark;
  sections.push(say(`## ${title}\n\n\`npm run bench -- ${name}\`\n\n${about}\n`));
  for (const one of cases) {
    const among = Object.fromEntries(Object.entries(contenders).filter(([name]) => one.among?.includes(name) ?? true));
    const {browser, measured} = await measure({...among, 'ours again': contenders.ours ?? ''}, one, rounds);
    const {text, isGood} = report(benchmark, one, measured);
    sections.push(say(text));
    machine = `${browser} on ${availableParallelism()} cores`;
    if (!isGood) process.exitCode = 1;
  }
}
if (!positionals.length) writeFileSync(new URL('RESULTS.md', import.meta.url), [heading({rounds, machine}), ...sections].join('\n'));

/** @param {string} text */
function say(text) {
  console.log(text);
  return text;
}

/** Once, and again when the lock file has become another. */
function installPeers() {
  const folder = new URL('.', import.meta.url);
  const installed = statSync(new URL('node_modules/.package-lock.json', folder), {throwIfNoEntry: false});
  if (installed && installed.mtimeMs >= statSync(new URL('package-lock.json', folder)).mtimeMs) return;
  console.log('Installing what we compare with ...');
  const {status} = spawnSync('npm', ['ci', '--loglevel', 'error'], {cwd: fileURLToPath(folder), stdio: 'inherit', shell: process.platform === 'win32'});
  if (status !== 0) stop('npm could not install what we compare with.');
}

/** @param {string} message @returns {never} */
function stop(message) {
  console.error(message);
  process.exit(1);
}
