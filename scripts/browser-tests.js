// @ts-check
import {chromeLauncher, defaultReporter, startTestRunner} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import puppeteer from 'puppeteer-core';
import config, {pageOf} from '../web-test-runner.config.js';
import {findChromium, findFirefox} from './browsers.js';
import {freePort} from './free-port.js';
import {WebKitLauncher} from './webkit-launcher.js';

/** @type {Record<string, () => import('@web/test-runner').BrowserLauncher>} */
const launchers = {
  chromium: () => chromium(),

  // Puppeteer speaks WebDriver BiDi to an ordinary Firefox. Playwright would need a Firefox of its own making.
  firefox: () =>
    chromeLauncher({
      puppeteer: /** @type {any} */ (puppeteer),
      launchOptions: {browser: 'firefox', executablePath: findFirefox()},
    }),

  webkit: () => new WebKitLauncher(),
};

/**
 * Chromium keeps the accessibility tree of what is not laid out only if it is told to, which costs every file a tenth of its time.
 * @type {typeof launchers}
 */
const launchersOfTrees = {chromium: () => chromium('--force-renderer-accessibility')};

/** @param {string} file one that asks for the accessibility tree of everything on its page */
const asksForAll = file => file.endsWith('/semantics.browser.ts');

/**
 * Playwright starts Chromium without the sandbox, which root cannot have, and without its background traffic, which a closed
 * network refuses by the dozen. It gives every page the focus and a storage of its own, and so two files may run at a time.
 * @param {string[]} args
 */
function chromium(...args) {
  return playwrightLauncher({launchOptions: {executablePath: findChromium(), args}, concurrency: 2, ...lentPages()});
}

/**
 * A test file goes on with the page that another has left, as in Firefox and WebKit: Chromium computes longer for a new
 * page than for most files.
 */
function lentPages() {
  /** @typedef {import('@web/test-runner-playwright').playwright.BrowserContext} Context */
  /** @type {Context[]} */
  const free = [];
  return {
    async createBrowserContext(/** @type {{ browser: import('@web/test-runner-playwright').playwright.Browser }} */ {browser}) {
      const context = free.pop() ?? (await browser.newContext());
      // The launcher closes a context at the end of each file.
      context.close = async () => void free.push(context);
      return context;
    },
    async createPage(/** @type {{ context: Context }} */ {context}) {
      const page = context.pages()[0] ?? (await context.newPage());
      await page.emulateMedia({media: null, colorScheme: null, reducedMotion: null, forcedColors: null});
      return page;
    },
  };
}

/**
 * Runs the files in each engine, one engine after the other.
 * @param {string[]} files
 * @param {string[]} engines
 * @param {import('./test.js').Asked} asked
 * @returns {Promise<import('./test.js').Totals[]>} one for each engine
 */
export async function runBrowserTests(files, engines, asked) {
  const browsers = engines.map(engine => {
    const launcher = launchers[engine];
    if (!launcher) throw new Error(`Unknown engine "${engine}"; there are ${Object.keys(launchers).join(', ')}.`);
    return launcher();
  });
  const browsersOfTrees = browsers.map((browser, i) => launchersOfTrees[engines[i] ?? '']?.() ?? browser);
  const [asking, others] = [files.filter(asksForAll), files.filter(file => !asksForAll(file))];

  const runner = await startTestRunner({
    config: {
      ...config,
      testRunnerHtml: pageOf(asked),
      ...(others.length > 0 && {files: others}),
      groups: asking.length > 0 ? [{name: 'accessibility tree', files: asking, browsers: browsersOfTrees}] : [],
      browsers,
      port: await freePort(),
      // A progress bar in a log file is nothing but control characters.
      reporters: [defaultReporter({reportTestProgress: process.stdout.isTTY === true})],
    },
    readCliArgs: false,
    readFileConfig: false,
    autoExitProcess: false,
  });
  // The runner has said why, and ends the process.
  if (!runner) return new Promise(() => {});
  await new Promise(resolve => runner.on('stopped', resolve));

  const sessions = [...runner.sessions.all()];
  return [...new Set(sessions.map(({browser}) => browser.name))].map(name => ({
    name,
    ...totalsOf(sessions.filter(session => session.browser.name === name)),
  }));
}

/** @param {import('@web/test-runner').TestSession[]} sessions one for each file */
function totalsOf(sessions) {
  const totals = {passed: 0, failed: 0, skipped: 0};
  for (const session of sessions) {
    const tests = testsIn(session.testResults);
    for (const test of tests) {
      if (test.skipped) totals.skipped++;
      else if (test.passed) totals.passed++;
      else totals.failed++;
    }
    // A file can fail without a failing test: it does not load, or it never ends.
    if (!session.passed && !tests.some(test => !test.passed && !test.skipped)) totals.failed++;
  }
  return totals;
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function testsIn(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsIn)] : [];
}
