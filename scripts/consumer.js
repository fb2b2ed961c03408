// @ts-check
/**
 * A project that knows nothing of ours but the packed package: it installs it, imports it in Node, compiles against its types, builds a
 * page with Vite, and opens that page in a browser, and another one with the classic script.
 */
import {execFileSync} from 'node:child_process';
import {copyFileSync, cpSync, mkdirSync, readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {chromium} from 'playwright-core';
import {build, createLogger, preview} from 'vite';
import {findChromium} from './browsers.js';
import {scriptTag} from './integrity.js';

/** Lit's own, by which it notices a second copy of itself; its build for servers also brings a registry. */
const OF_LIT = /^(lit[A-Z]\w*|reactiveElementVersions|customElements)$/;

const FILES = {
  'package.json': JSON.stringify({name: 'consumer', private: true, type: 'module'}),
  'tsconfig.json': JSON.stringify({
    compilerOptions: {target: 'ES2022', module: 'ESNext', moduleResolution: 'bundler', lib: ['ES2022', 'DOM', 'DOM.Iterable'], types: [], strict: true, noEmit: true, resolveJsonModule: true, skipDefaultLibCheck: true},
    files: ['main.ts'],
  }),
  'index.html': '<!doctype html><html lang="de"><meta charset="utf-8"><title>Stufen</title><link rel="icon" href="data:,"><career-framework></career-framework><script type="module" src="main.ts"></script></html>',
  'main.ts': `
    import type {CareerLevelSelectEvent, FrameworkFile} from 'career-elements';
    import 'career-elements/define/career-framework.js';
    import file from 'career-elements/frameworks/engineering-levels.json';
    import 'career-elements/lang/de.js';

    const element = document.querySelector('career-framework')!;
    element.framework = file as FrameworkFile;
    element.addEventListener('career-level-select', (event: CareerLevelSelectEvent) => document.title = event.level);`,
};

/**
 * @param {string} folder an empty one outside the repository, so that nothing of ours is found by chance
 * @param {string} tarball
 * @returns {Promise<string[]>} what went wrong
 */
export async function consumerFaults(folder, tarball) {
  for (const [name, text] of Object.entries(FILES)) writeFileSync(join(folder, name), text);
  timed('npm install', () => execFileSync('npm', ['install', '--prefer-offline', '--ignore-scripts', '--no-audit', '--no-fund', tarball], {cwd: folder, stdio: ['ignore', 'ignore', 'inherit']}));
  const faults = [
    ...timed('import in Node', () => [[], ['--conditions', 'browser']].flatMap(args => importFaults(folder, args))),
    ...timed('tsc', () => typeFaults(folder)),
    ...await timed('vite build', () => buildFaults(folder)),
  ];
  classicPage(folder);
  return [...faults, ...await timed('Chromium', () => pageFaults(folder))];
}

/**
 * @param {string} folder
 * @param {string[]} args of Node
 */
function importFaults(folder, args) {
  const files = ['define', 'lang'].flatMap(name => readdirSync(join(folder, 'node_modules/career-elements/dist', name)).filter(file => file.endsWith('.js')).map(file => `/${name}/${file}`));
  const entries = ['', '/import', '/jsx', '/vue', ...files].map(path => `career-elements${path}`);
  writeFileSync(join(folder, 'entries.js'), `
    const before = Reflect.ownKeys(globalThis);
    for (const entry of ${JSON.stringify(entries)}) await import(entry);
    console.log(JSON.stringify(Reflect.ownKeys(globalThis).filter(name => !before.includes(name)).map(String)));`);
  try {
    const left = JSON.parse(execFileSync(process.execPath, [...args, 'entries.js'], {cwd: folder, encoding: 'utf8'}));
    return left.filter((/** @type {string} */ name) => !OF_LIT.test(name)).map((/** @type {string} */ name) => `node ${args.join(' ')}: ${name} is left behind.`);
  } catch (error) {
    return [`node ${args.join(' ')}: ${/** @type {Error} */ (error).message}`];
  }
}

/** @param {string} folder */
function typeFaults(folder) {
  try {
    execFileSync(process.execPath, [fileURLToPath(import.meta.resolve('typescript/bin/tsc')), '-p', '.'], {cwd: folder, encoding: 'utf8'});
    return [];
  } catch (error) {
    return [`tsc: ${/** @type {{ stdout: string }} */ (error).stdout}`];
  }
}

/** @param {string} folder */
async function buildFaults(folder) {
  /** @type {string[]} */
  const faults = [];
  const customLogger = createLogger('warn');
  customLogger.warn = customLogger.warnOnce = customLogger.error = message => void faults.push(`vite build: ${message}`);
  // Big modules are of no interest here, only those that a bundler doubts.
  await build({root: folder, configFile: false, customLogger, build: {chunkSizeWarningLimit: 2_000}});
  return faults;
}

/** A page with the classic script, held to the hash in integrity.json. */
function classicPage(/** @type {string} */ folder) {
  const [cdn, dist] = [join(folder, 'node_modules/career-elements/dist/cdn'), join(folder, 'dist')];
  cpSync(cdn, join(dist, 'cdn'), {recursive: true});
  mkdirSync(join(dist, 'frameworks'));
  copyFileSync(join(folder, 'node_modules/career-elements/frameworks/starter.json'), join(dist, 'frameworks/starter.json'));
  const {'career-elements.js': hash} = JSON.parse(readFileSync(join(cdn, 'integrity.json'), 'utf8'));
  writeFileSync(join(dist, 'classic.html'), `<!doctype html><html lang="en"><title>Levels</title><link rel="icon" href="data:,">${scriptTag('cdn/career-elements.js', hash)}<career-ladder src="frameworks/starter.json"></career-ladder></html>`);
}

/** @param {string} folder */
async function pageFaults(folder) {
  const server = await preview({root: folder, configFile: false, logLevel: 'warn', preview: {port: 0, host: '127.0.0.1'}});
  const browser = await chromium.launch({executablePath: findChromium(), args: ['--no-sandbox']});
  /** @type {string[]} */
  const faults = [];
  try {
    const page = await browser.newPage();
    page.on('console', message => ['error', 'warning'].includes(message.type()) && faults.push(`console: ${message.text()}`));
    page.on('pageerror', error => faults.push(`page: ${error.message}`));
    page.on('requestfailed', request => faults.push(`request: ${request.url()} failed`));
    const {port} = /** @type {import('node:net').AddressInfo} */ (server.httpServer.address());
    const address = `http://127.0.0.1:${port}`;

    await page.goto(address);
    const tabs = page.getByRole('tab');
    await tabs.first().waitFor();
    const names = await tabs.allTextContents();
    if (!names.some(name => /Vergleich|Stufe/.test(name))) faults.push(`The tabs are not German: ${names.join(', ')}`);
    for (const view of ['ladder', 'compare', 'check']) {
      const scripts = await countScripts(page);
      await page.locator(`#tab-${view}`).click();
      await page.locator(`#panel-${view} :is(button, table, input)`).first().waitFor();
      if (await countScripts(page) === scripts) faults.push(`The tab ${view} loaded no code of its own.`);
    }
    await page.locator('#tab-ladder').click();
    await page.locator('#panel-ladder button[aria-pressed]').filter({hasText: 'Senior'}).first().click();
    await page.waitForFunction(() => /** @type {any} */ (globalThis).document.title === 'senior', undefined, {timeout: 5_000}).catch(() => faults.push('The page heard of no level.'));

    await page.goto(`${address}/classic.html`);
    await page.locator('career-ladder').getByRole('button').first().waitFor();
  } catch (error) {
    faults.push(`page: ${/** @type {Error} */ (error).message}`);
  } finally {
    await browser.close();
    await server.close();
  }
  return faults;
}

/** @param {import('playwright-core').Page} page */
function countScripts(page) {
  return page.evaluate(() => performance.getEntriesByType('resource').filter(({name}) => name.endsWith('.js')).length);
}

/**
 * @template Result
 * @param {string} name
 * @param {() => Result} act
 * @returns {Result}
 */
function timed(name, act) {
  const start = performance.now();
  const say = () => console.log(`${name}: ${((performance.now() - start) / 1000).toFixed(1)} s`);
  const result = act();
  if (result instanceof Promise) void result.then(say, say);
  else say();
  return result;
}
