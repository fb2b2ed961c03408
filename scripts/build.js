// @ts-check
/**
 * Builds dist/:
 *
 *     index.js, define/*.js, ...       ES modules with their types, as many as there are in src/
 *     cdn/career-elements.js           one classic script with everything inside
 *     cli.js                           the command line
 *     career-framework.schema.json     what editors check a framework file against
 *     custom-elements.json             what editors and catalogues read of the elements
 *     licences.txt                     of the packages inside the script and the command line
 */
import {execFile} from 'node:child_process';
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {build} from 'vite';
import {guard, licences, notice} from './classic-script.js';
import {lexerOnly} from './lexer-only.js';
import {elementsManifest} from './manifest.js';
import {minifyTagged} from './minify-css.js';
import {jsonSchema} from './schema.js';
import {staticImports} from './static-imports.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = Object.keys(dependencies).map(name => new RegExp(`^${name}(/|$)`));

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist');
await Promise.all([modules().then(explainer), declarations(), classicScript(), commandLine(), documents()]);

/** A page's own bundler minifies these, and makes one copy of Lit of all those it finds. */
function modules() {
  return bundle({
    lib: {
      entry: ['src/index.ts', 'src/import.ts', ...['define', 'lang'].flatMap(folder => readdirSync(`src/${folder}`).map(file => `src/${folder}/${file}`))],
      formats: ['es'],
    },
    minify: false,
    rolldownOptions: {
      optimization: {inlineConst: false}, // else an import without a name stays behind, of which a page's bundler warns
      external: packages,
      output: {preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js'},
    },
  });
}

/**
 * What finds the words for a bad file, with its own copies of what it shares with the elements. If it imported that, a
 * page's bundler would split it off, into one more file for every page.
 */
function explainer() {
  return bundle({
    lib: {entry: {'controllers/explain': 'src/controllers/explain.ts'}, formats: ['es']},
    minify: false,
    rolldownOptions: {external: packages},
  });
}

function declarations() {
  const tsc = fileURLToPath(import.meta.resolve('typescript/bin/tsc'));
  return promisify(execFile)(process.execPath, [tsc, '-p', 'tsconfig.build.json']);
}

/** Nothing can load later here, so what modules import when they need it is inside too. */
function classicScript() {
  return bundle({
    lib: {entry: 'src/classic.ts', formats: ['iife'], name: 'CareerElements'},
    rolldownOptions: {
      treeshake: {propertyReadSideEffects: false}, // no getter in here does more than get
      output: {
        entryFileNames: 'cdn/career-elements.js',
        codeSplitting: false,
        postBanner: `${notice()}\n${guard.before}`,
        postFooter: guard.after,
      },
    },
  }, [staticImports(), lexerOnly()]);
}

/** One file, since Node takes longer to find modules than to read them. */
async function commandLine() {
  await bundle({
    ssr: 'src/cli/main.ts',
    minify: false,
    rolldownOptions: {output: {entryFileNames: 'cli.js', codeSplitting: false, banner: '#!/usr/bin/env node'}},
  });
  chmodSync('dist/cli.js', 0o755);
}

async function documents() {
  writeJson('dist/career-framework.schema.json', await jsonSchema());
  writeJson('dist/custom-elements.json', elementsManifest());
  writeFileSync('dist/licences.txt', licences());
}

/**
 * @param {import('vite').BuildEnvironmentOptions} options
 * @param {import('vite').Plugin[]} [plugins]
 */
function bundle(options, plugins = []) {
  return build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    ssr: {noExternal: true},
    plugins: [minifyTagged(), ...plugins],
    build: {target: 'es2022', emptyOutDir: false, ...options},
  });
}

/** @param {string} path @param {unknown} value */
function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`);
}
