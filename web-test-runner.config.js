// @ts-check
import {createReadStream} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {esbuildPlugin} from '@web/dev-server-esbuild';
import {artefacts} from './scripts/artefacts.js';
import {browserCommands} from './scripts/browser-commands.js';
import {builtDemo} from './scripts/built-demo.js';
import {examples} from './scripts/examples.js';
import {hostPages} from './scripts/host-pages.js';
import {servedSchema} from './scripts/schema-module.js';

/** Addresses of which one request has failed. */
const failed = new Set();

const hosts = hostPages();

/**
 * The browser tests but for their files and browsers, which scripts/test.js chooses.
 *
 * @type {import('@web/test-runner').TestRunnerConfig}
 */
export default {
  // Lit's development build refuses class fields that hide a reactive property, and warns of needless updates.
  nodeResolve: {exportConditions: ['development']},
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode.'),

  plugins: [
    // One target for all engines, so that they run the same code. Without its path the tsconfig is not read, and
    // Lit's decorators compile to properties that never react.
    esbuildPlugin({ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('tsconfig.json', import.meta.url))}),
    browserCommands(),
    hosts.plugin,
    servedSchema(),
  ],

  // Goes before the plugins, which would put scripts of their own into the page, and its policy refuses those.
  middleware: [
    examples(),
    builtDemo(),
    artefacts(),
    hosts.middleware,
    async (context, next) => {
      if (context.path !== '/test/pages/strict.html') return next();
      context.set('content-security-policy', "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'");
      context.type = 'html';
      context.body = createReadStream(new URL('test/pages/strict.html', import.meta.url));
    },
    // A sandboxed page has no origin: it gets modules and files only from servers that let everybody have them.
    async (context, next) => {
      if (context.get('origin') === 'null') context.set('access-control-allow-origin', '*');
      return next();
    },
    // A module that does not arrive at first: each address fails once. (With an ending, the answer would be cached.)
    async (context, next) => {
      if (context.path !== '/test/pages/flaky') return next();
      if (failed.has(context.url)) {
        context.path = '/test/pages/flaky.js';
        return next();
      }
      failed.add(context.url);
      context.status = 503;
    },
  ],

  // In Firefox and WebKit pages beside each other compete for the keyboard focus, and tests become a matter of luck.
  // Browsers beside each other do not.
  concurrentBrowsers: 2,
  concurrency: 1,

  // Generous, since a machine under load is slow and not wrong; a hanging test still ends.
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: {config: {timeout: 10_000}},
};

/**
 * The page that a test file runs in.
 * @param {import('./scripts/test.js').Asked} asked
 * @returns {(testFramework: string) => string}
 */
export const pageOf = ({thorough, seed}) => testFramework => `<!doctype html>
  <html lang="en">
    <head><title>Test</title></head>
    <body>
      <script>
        // Chromium starts every file with an empty profile. Firefox and WebKit go on with the last one's.
        localStorage.clear();
        sessionStorage.clear();
        window.thorough = ${thorough};
        window.seed = ${seed};
      </script>
      <script type="module" src="${testFramework}"></script>
    </body>
  </html>`;
