// @ts-check
/**
 * `npm run bench`: how we compare with what else there is. Its packages are installed apart, when this runs first.
 *
 *     npm run bench                    everything
 *     npm run bench -- ladder          one of them
 *     npm run bench -- --rounds 31     longer, with narrower intervals
 *
 * Milliseconds are this machine’s of this minute; what counts are ratios. The last line of each table is ours against
 * ours: how far it is from 1 is noise. Fails where a target is missed by more than the interval.
 *
 * @typedef {object} Benchmark
 * @property {string} title
 * @property {Record<string, string>} contenders name to file in contenders/; `ours` is compared with all others
 * @property {Case[]} cases
 *
 * @typedef {object} Case
 * @property {string} name
 * @property {import('../src/model/schema.js').FrameworkFile} file
 * @property {Record<string, number>} targets contender to what share of its time ours may take at most
 */
import {spawnSync} from 'node:child_process';
import {statSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {ladder} from './ladder.js';
import {measure} from './rounds.js';
import {median, ratioOf, verdictOf} from './statistics.js';

/** @type {Record<string, Benchmark>} */
const BENCHMARKS = {ladder};
const AGAIN = 'ours again';

const {values, positionals} = parseArgs({options: {rounds: {type: 'string', default: '11'}}, allowPositionals: true});
const chosen = positionals.length ? positionals : Object.keys(BENCHMARKS);
const unknown = chosen.filter(name => !(name in BENCHMARKS));
const rounds = Number(values.rounds);
if (unknown.length) stop(`There is no benchmark ${unknown.join(', ')}, but ${Object.keys(BENCHMARKS).join(', ')}.`);
if (!Number.isInteger(rounds) || rounds < 7) stop('It takes at least 7 rounds to say anything.');

installPeers();
for (const name of chosen) {
  const {title, contenders, cases} = /** @type {Benchmark} */ (BENCHMARKS[name]);
  for (const one of cases) {
    const {browser, measured} = await measure({...contenders, [AGAIN]: contenders.ours ?? ''}, one.file, rounds);
    console.log(`\n${title}: ${one.name}, ${rounds} rounds in ${browser}\n`);
    if (!report(measured, one.targets)) process.exitCode = 1;
  }
}

/**
 * Whether no target is missed.
 *
 * @param {Record<string, import('./rounds.js').Measured>} measured
 * @param {Record<string, number>} targets
 */
function report(measured, targets) {
  const {ours, ...others} = measured;
  if (!ours) throw new Error('Nobody is ours.');
  print('', 'wall', 'ours to it', 'main thread', 'ours to it', 'gzip');
  print('ours', ms(ours.wall), '', ms(ours.thread), '', kB(ours.bytes));
  let isGood = true;
  for (const [name, {wall, thread, bytes}] of Object.entries(others)) {
    const ratio = ratioOf(ours.wall, wall);
    print(name, ms(wall), share(ratio), ms(thread), share(ratioOf(ours.thread, thread)), kB(bytes));
    const most = targets[name];
    if (most === undefined) continue;
    const verdict = verdictOf(ratio, most);
    console.log(`  at most ${fraction(most)} of ${name}’s wall time: ${verdict === 'open' ? 'open, take more rounds' : verdict}`);
    if (verdict === 'missed') isGood = false;
  }
  return isGood;
}

/** @param {string} name @param {string[]} cells */
function print(name, ...cells) {
  console.log(name.padEnd(12) + cells.map((cell, i) => cell.padStart(i % 2 && i < 4 ? 24 : 13)).join(''));
}

/** @param {number[]} times */
function ms(times) {
  return `${median(times).toFixed(1)} ms`;
}

/** @param {number} bytes */
function kB(bytes) {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

/** @param {import('./statistics.js').Ratio} ratio */
function share({value, low, high}) {
  return `${fraction(value)} [${fraction(low)}, ${fraction(high)}]`;
}

/** @param {number} ratio */
function fraction(ratio) {
  return ratio < 0.5 ? `1/${+(1 / ratio).toFixed(1)}` : ratio.toFixed(2);
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
