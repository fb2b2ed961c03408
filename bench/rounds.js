// @ts-check
import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {findChromium} from '../scripts/browsers.js';
import {bundle} from './bundle.js';
import {serve} from './server.js';
import {geometricMean} from './statistics.js';

/**
 * @typedef {object} Measured
 * @property {number[]} wall milliseconds from import() to drawn, one number for each round
 * @property {number[]} thread milliseconds that the page’s main thread was at work for it
 * @property {number} bytes of the files that it asked for, after gzip
 *
 * @typedef {{wall: number, thread: number}} Sample
 */

/** Time is not rounded up to the frames of a screen, and the page may throw away what a sample has left behind. */
const FLAGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--js-flags=--expose-gc'];
const FRAME = '<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title><body><script type="module" src="/frame.js"></script>';

/**
 * Measures the contenders in turn, in frames of one page, there and back in every round (A B C, C B A): so each stands as
 * early and as late as any other, whatever the machine does meanwhile. A round before the first warms up, and does not count.
 *
 * @param {Record<string, string>} contenders name to file
 * @param {import('../src/model/schema.js').FrameworkFile} file what they draw
 * @param {number} rounds
 * @returns {Promise<{browser: string, measured: Record<string, Measured>}>}
 */
export async function measure(contenders, file, rounds) {
  const names = Object.keys(contenders);
  const json = JSON.stringify(file);
  /** @type {Map<string, import('./bundle.js').Bundle>} */
  const bundles = new Map();
  for (const [name, source] of Object.entries(contenders)) bundles.set(name, await bundle(source));
  const {entry, files} = await bundle('frame.ts');
  const server = await serve(bundles, {page: '<!doctype html><title>Benchmark</title>', frame: FRAME, 'frame.js': files.get(entry) ?? ''});
  const browser = await chromium.launch({executablePath: findChromium(), args: FLAGS});
  try {
    // The first frame shows everything: lines that come in little by little would be drawn before they are seen.
    const page = await browser.newPage({viewport: {width: 1000, height: 800}, reducedMotion: 'reduce'});
    await page.goto(`${server.address}page`);
    const session = await page.context().newCDPSession(page);
    await session.send('Performance.enable', {timeDomain: 'threadTicks'});

    /** @param {string} name @returns {Promise<Sample>} */
    const sample = async name => {
      await page.evaluate(openFrame);
      const before = await threadTime(session);
      const {wall, levels} = await page.evaluate(runInFrame, {addresses: server.addressesOf(name), json});
      const thread = await threadTime(session) - before;
      await page.evaluate(closeFrame);
      if (levels !== file.levels.length) throw new Error(`${name} has drawn ${levels} of ${file.levels.length} levels.`);
      return {wall, thread};
    };

    const measured = Object.fromEntries(names.map(name => [name, /** @type {Measured} */ ({wall: [], thread: [], bytes: 0})]));
    for (let round = -1; round < rounds; round++) {
      /** @type {[string, Sample][]} */
      const samples = [];
      for (const name of [...names, ...names.toReversed()]) samples.push([name, await sample(name)]);
      if (round < 0) continue;
      for (const [name, {wall, thread}] of Object.entries(measured)) {
        const own = samples.flatMap(([whose, sample]) => (whose === name ? [sample] : []));
        wall.push(geometricMean(own.map(({wall}) => wall)));
        thread.push(geometricMean(own.map(({thread}) => thread)));
      }
    }
    for (const {name, file} of server.asked()) {
      const own = measured[name];
      if (own) own.bytes += gzipSync(bundles.get(name)?.files.get(file) ?? '', {level: 9}).length;
    }
    return {browser: `Chromium ${browser.version()}`, measured};
  } finally {
    await browser.close();
    server.close();
  }
}

/** @param {import('playwright-core').CDPSession} session */
async function threadTime(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  const {value = NaN} = metrics.find(({name}) => name === 'ThreadTime') ?? {};
  return value * 1000;
}

// What follows runs in the page.

async function openFrame() {
  const {document, gc, requestIdleCallback} = /** @type {any} */ (globalThis);
  const frame = document.createElement('iframe');
  frame.src = '/frame';
  frame.width = 900;
  frame.height = 700;
  await new Promise(loaded => {
    frame.onload = loaded;
    document.body.append(frame);
  });
  gc();
  await new Promise(done => requestIdleCallback(done));
}

/** @param {{addresses: string[], json: string}} what @returns {Promise<{wall: number, levels: number}>} */
function runInFrame({addresses, json}) {
  return /** @type {any} */ (globalThis).frames[0].sample(addresses, json);
}

function closeFrame() {
  /** @type {any} */ (globalThis).document.querySelector('iframe').remove();
}
