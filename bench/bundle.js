// @ts-check
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {minifyTagged} from '../scripts/minify-css.js';

/**
 * @typedef {object} Bundle
 * @property {string} entry the file to import
 * @property {string[]} early the files that it imports from the start, which pages load along with it
 * @property {ReadonlyMap<string, string | Uint8Array>} files by name
 */

/** @type {Map<string, Promise<Bundle>>} */
const made = new Map();

/**
 * A contender as a page gets it that is built with Vite: minified, and what is imported when it is needed in files of its
 * own. Our templates are minified as in dist/.
 *
 * @param {string} source a file of contenders/
 * @returns {Promise<Bundle>}
 */
export function bundle(source) {
  const bundle = made.get(source) ?? make(source);
  made.set(source, bundle);
  return bundle;
}

/** @param {string} source @returns {Promise<Bundle>} */
async function make(source) {
  const result = await build({
    configFile: false,
    root: fileURLToPath(new URL('..', import.meta.url)),
    base: './',
    publicDir: false,
    logLevel: 'error',
    plugins: [minifyTagged()],
    build: {
      target: 'es2022',
      write: false,
      rolldownOptions: {
        input: fileURLToPath(new URL(`contenders/${source}`, import.meta.url)),
        preserveEntrySignatures: 'allow-extension',
        output: {entryFileNames: '[name].js', chunkFileNames: '[name]-[hash].js', assetFileNames: '[name]-[hash][extname]'},
      },
    },
  });
  if (!('output' in result)) throw new Error('Vite has not bundled once.');
  const chunks = new Map(result.output.flatMap(part => (part.type === 'chunk' ? [[part.fileName, part]] : [])));
  const early = new Set([result.output[0].fileName]);
  for (const name of early) for (const other of chunks.get(name)?.imports ?? []) early.add(other);
  return {
    entry: result.output[0].fileName,
    early: [...early].slice(1),
    files: new Map(result.output.map(part => [part.fileName, part.type === 'chunk' ? part.code : part.source])),
  };
}
