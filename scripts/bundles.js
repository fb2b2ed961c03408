// @ts-check
/**
 * What scripts/build.js writes as one file, as text: the browser tests run the same, and need no build.
 */
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {alikeTogether} from './alike-together.js';
import {guard, notice} from './classic-script.js';
import {minifyCss, minifyTagged} from './minify-css.js';
import {staticImports} from './static-imports.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * @param {import('vite').BuildEnvironmentOptions} options
 * @param {import('vite').Plugin[]} [plugins]
 */
export function bundle(options, plugins = []) {
  return build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    ssr: {noExternal: true},
    plugins: [minifyTagged(), ...plugins],
    build: {target: 'es2022', emptyOutDir: false, ...options},
  });
}

/** Every element, and one name for what a page may need beside them. */
export function classicScript() {
  return script('src/classic.ts', {name: 'CareerElements', banner: `${notice()}\n${guard.before}`, footer: guard.after, plugins: [alikeTogether(`${root}src/classic.ts`)]});
}

/** At the beginning of a script: it is UTF-8, also in pages that are not. */
const UTF_8 = '\ufeff';

/** The languages that come with the package. */
export const languages = readdirSync(`${root}src/lang`).map(file => file.replace(/\.ts$/, ''));

/**
 * A language for pages with the classic script: its module, which here leaves its words in the page.
 *
 * @param {string} lang
 */
export function languageScript(lang) {
  return script(`src/lang/${lang}.ts`, {banner: UTF_8, plugins: [{
    name: 'left-words',
    enforce: 'pre',
    resolveId: (source, importer) => (source === '../text/words.js' && importer?.includes('/src/lang/') ? `${root}src/text/left-words.ts` : undefined),
  }]});
}

/** What a page with an iframe may load, so that the iframe is as high as what it shows. */
export function heightScript() {
  return script('src/embed/host-height.ts');
}

/**
 * What keeps the built demo for those who are offline.
 *
 * @param {readonly string[]} files all there are, beside it
 * @param {string} edition another for each other content of them
 */
export function offlineScript(files, edition) {
  return script('demo/offline.ts', {banner: `const FILES = ${JSON.stringify(files)}, EDITION = ${JSON.stringify(edition)};`});
}

/** The page for iframes, with its script and style inside. */
export async function embedPage() {
  const code = await script('src/embed/embed.ts', {banner: `${notice()}\n${guard.before}`, footer: guard.after, plugins: [alikeTogether(`${root}src/embed/embed.ts`)]});
  return pageWith(readFileSync(`${root}src/embed/embed.html`, 'utf8'), code, readFileSync(`${root}src/embed/embed.css`, 'utf8'));
}

/**
 * The page with a script and a style, and a policy that allows these and no others, by their hashes.
 *
 * @param {string} skeleton
 * @param {string} code
 * @param {string} css
 */
export function pageWith(skeleton, code, css) {
  const inside = insideHtml(code.trim());
  const style = minifyCss(css).trim();
  const policy = [
    "default-src 'none'",
    `script-src ${hashOf(inside)}`,
    `style-src ${hashOf(style)}`,
    // Files of frameworks. Which ones is known when the script has read its settings: it then narrows this.
    'connect-src http: https:',
    'img-src data: blob:',
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');
  return skeleton
    .replace('<!-- policy -->', () => `<meta http-equiv="content-security-policy" content="${policy}">`)
    .replace('<!-- style -->', () => `<style>${style}</style>`)
    .replace('<!-- script -->', () => `<script>${inside}</script>`);
}

/**
 * The same script, without what would end it, or its comment, in HTML. Both stand in texts and regular expressions only.
 *
 * @param {string} code
 */
function insideHtml(code) {
  return code.replace(/<\/(?=script)/gi, '<\\/').replaceAll('<!--', '\\x3C!--');
}

/** @param {string} text */
function hashOf(text) {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}

/**
 * One classic script. Nothing can load later there, so what modules import when they need it is inside too.
 *
 * @param {string} entry
 * @param {{ name?: string, banner?: string, footer?: string, plugins?: import('vite').Plugin[] }} [around]
 */
async function script(entry, {name, banner, footer, plugins = []} = {}) {
  const result = await bundle({
    write: false,
    lib: {entry: root + entry, formats: ['iife'], name: name ?? 'unused'},
    rolldownOptions: {
      treeshake: {propertyReadSideEffects: false}, // no getter in here does more than get
      output: {entryFileNames: 'script.js', codeSplitting: false, postBanner: banner, postFooter: footer},
    },
  }, [staticImports(), ...plugins]);
  const {output} = /** @type {import('rolldown').RolldownOutput} */ ([result].flat()[0]);
  return output[0].code;
}
