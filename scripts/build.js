// @ts-check
/**
 * Builds dist/:
 *
 *     index.js, define/*.js, ...       ES modules with their types, as many as there are in src/
 *     cdn/career-elements.js           one classic script with everything inside
 *     cdn/lang/*.js                    languages for pages with that script
 *     cdn/embed-height.js              for pages with an iframe: makes it as high as what it shows
 *     embed.html                       the page for iframes, everything inside
 *     cli.js                           the command line
 *     career-framework.schema.json     what editors check a framework file against
 *     cdn/integrity.json               what a page says of a classic script, so that no other runs in its place
 *     custom-elements.json             what editors and catalogues read of the elements
 *     vscode.*-custom-data.json        what VS Code completes in HTML and CSS
 *     jsx.d.ts, vue.d.ts               what TypeScript knows of the elements in React's JSX and Vue's templates
 *     licences.txt                     of the packages inside the script and the command line
 */
import {execFile} from 'node:child_process';
import {chmodSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {bundle, classicScript, embedPage, heightScript, languageScript, languages} from './bundles.js';
import {licences} from './classic-script.js';
import {cssData, htmlData} from './editor-data.js';
import {integrityOf, scriptTag} from './integrity.js';
import {elementsManifest} from './manifest.js';
import {jsonSchema} from './schema.js';
import {jsxTypes, vueTypes} from './typed-elements.js';

process.chdir(fileURLToPath(new URL('..', import.meta.url)));
const {dependencies} = JSON.parse(readFileSync('package.json', 'utf8'));
const packages = Object.keys(dependencies).map(name => new RegExp(`^${name}(/|$)`));

rmSync('dist', {recursive: true, force: true});
mkdirSync('dist/cdn', {recursive: true});
await Promise.all([modules().then(explainer), declarations(), scripts(), commandLine(), documents()]);
seal();

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

/** What pages load that have no bundler. */
async function scripts() {
  writeFileSync('dist/cdn/career-elements.js', await classicScript());
  mkdirSync('dist/cdn/lang');
  for (const lang of languages) writeFileSync(`dist/cdn/lang/${lang}.js`, await languageScript(lang));
  writeFileSync('dist/cdn/embed-height.js', await heightScript());
  writeFileSync('dist/embed.html', await embedPage());
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
  const manifest = elementsManifest();
  writeJson('dist/custom-elements.json', manifest);
  writeJson('dist/vscode.html-custom-data.json', htmlData(manifest));
  writeJson('dist/vscode.css-custom-data.json', cssData(manifest));
  for (const [name, types] of Object.entries({jsx: jsxTypes(manifest), vue: vueTypes(manifest)})) {
    writeFileSync(`dist/${name}.d.ts`, types);
    writeFileSync(`dist/${name}.js`, 'export {};\n'); // an import that stayed in the code finds a module
  }
  writeFileSync('dist/licences.txt', licences());
}

/** When all is written: what a page can hold the scripts to, to be pasted. */
function seal() {
  const hashes = integrityOf('dist/cdn');
  writeJson('dist/cdn/integrity.json', hashes);
  for (const [file, hash] of Object.entries(hashes)) console.log(scriptTag(file, hash));
}

/** @param {string} path @param {unknown} value */
function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`);
}
