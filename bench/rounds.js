// @ts-check
import {gzipSync} from 'node:zlib';
import {chromium} from 'playwright-core';
import {findChromium} from '../scripts/browsers.js';
import {bundle} from './bundle.js';
import {serve} from './server.js';
import {geometricMean} from './statistics.js';

/**
 * @typedef {object} Measured
 * @property {Record<string, number[]>} amounts by what was measured, one number for each round: milliseconds, of memory megabytes
 * @property {number} cells in the document at the end; 0 where nobody has counted
 * @property {number} bytes of the files that it asked for, after gzip
 *
 * @typedef {Record<string, number>} Sample
 */

/** Time is not rounded up to the frames of a screen, and the page may throw away what a sample has left behind. */
const FLAGS = ['--disable-frame-rate-limit', '--disable-gpu-vsync', '--js-flags=--expose-gc'];
const FRAME = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Sample</title>
  <style>
    body { font: 16px/1.5 sans-serif; }
    .scroll { overflow: auto; max-height: min(46em, 85dvh); }
    .grid { height: min(46em, 85dvh); }
    table { border-spacing: 0; }
    th, td { padding: 0.95em 1em 0.95em 0; text-align: start; vertical-align: top; min-width: 9em; }
    .marked { background: #eee; }
    .skipped :is(table, thead, tbody) { display: block; }
    .skipped table { min-width: calc(9.5em + var(--count) * 10em); }
    .skipped tr { display: grid; grid-template-columns: minmax(9em, 1.3fr) repeat(var(--count), minmax(0, 1fr)); }
    .skipped :is(th, td) { min-width: 0; }
    .skipped tbody tr { content-visibility: auto; contain-intrinsic-size: auto 16em; }
  </style>
  <body><script type="module" src="/frame.js"></script>`;

/**
 * Measures the contenders in turn, in frames of one page, there and back in every round (A B C, C B A): so each stands as
 * early and as late as any other, whatever the machine does meanwhile. A round before the first warms up; it does not count,
 * and in it is looked whether everything is there that has to be.
 *
 * @param {Record<string, string>} contenders name to file
 * @param {import('./run.js').Case} task
 * @param {number} rounds
 * @returns {Promise<{browser: string, measured: Record<string, Measured>}>}
 */
export async function measure(contenders, {file, acts = {}, measuresMemory = false}, rounds) {
  const names = Object.keys(contenders);
  const json = JSON.stringify(file);
  // Of hundreds of levels nobody has to show all at once: what is looked at then is what comes of each act.
  const hasActs = Object.keys(acts).length > 0;
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
    const measured = Object.fromEntries(names.map(name => [name, /** @type {Measured} */ ({amounts: {}, cells: 0, bytes: 0})]));

    /** @param {string} step of contenders/frame.ts @param {unknown} [what] @returns {Promise<any>} */
    const ask = (step, what) => page.evaluate(inFrame, {step, what});

    /** @param {string} name @param {boolean} isLooking @returns {Promise<Sample>} */
    const sample = async (name, isLooking) => {
      /** @type {Sample} */
      const taken = {};
      await page.evaluate(openFrame);
      const empty = measuresMemory ? await memory(session) : undefined;
      await ask('give', json);
      const before = await threadTime(session);
      taken['first screen'] = await ask('draw', server.addressesOf(name));
      if (isLooking && !hasActs) await ask('lookAtScreen');
      await ask('fill');
      taken['main thread'] = await threadTime(session) - before;
      if (isLooking && !hasActs) /** @type {Measured} */ (measured[name]).cells = await ask('lookAtAll');
      if (empty) {
        const {all, script} = await memory(session);
        taken.memory = all - empty.all;
        taken['of it JavaScript'] = script - empty.script;
      }
      for (const [act, change] of Object.entries(acts)) {
        const before = await threadTime(session);
        if (await ask('show', change)) taken[act] = await threadTime(session) - before;
        await ask('fill');
        if (isLooking && act in taken) await ask('lookAtView');
      }
      await page.evaluate(closeFrame);
      return taken;
    };

    for (let round = -1; round < rounds; round++) {
      /** @type {[string, Sample][]} */
      const samples = [];
      for (const name of [...names, ...names.toReversed()]) samples.push([name, await sample(name, round < 0).catch(error => fail(name, error))]);
      if (round < 0) continue;
      for (const [name, {amounts}] of Object.entries(measured)) {
        const own = samples.flatMap(([whose, sample]) => (whose === name ? [sample] : []));
        for (const what of Object.keys(own[0] ?? {})) (amounts[what] ??= []).push(geometricMean(own.map(sample => sample[what] ?? NaN)));
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

/** @param {string} name @param {unknown} error @returns {never} */
function fail(name, error) {
  throw new Error(`${name} has failed.`, {cause: error});
}

/** @param {import('playwright-core').CDPSession} session */
async function threadTime(session) {
  const {metrics} = await session.send('Performance.getMetrics');
  const {value = NaN} = metrics.find(({name}) => name === 'ThreadTime') ?? {};
  return value * 1000;
}

/**
 * Megabytes that are still in use: of all, which is JavaScript’s and the document’s with its layout, and of JavaScript alone.
 *
 * @param {import('playwright-core').CDPSession} session
 */
async function memory(session) {
  await session.send('HeapProfiler.collectGarbage');
  const {usedSize, embedderHeapUsedSize} = /** @type {{usedSize: number, embedderHeapUsedSize: number}} */ (await session.send('Runtime.getHeapUsage'));
  return {all: (usedSize + embedderHeapUsedSize) / 1e6, script: usedSize / 1e6};
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

/** @param {{step: string, what: unknown}} asked */
function inFrame({step, what}) {
  return /** @type {any} */ (globalThis).frames[0].frame[step](what);
}

function closeFrame() {
  /** @type {any} */ (globalThis).document.querySelector('iframe').remove();
}
