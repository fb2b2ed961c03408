// @ts-check
import {readdirSync} from 'node:fs';
import {fileURLToPath} from 'node:url';

const source = fileURLToPath(new URL('../src/', import.meta.url));

/** Lit's start, since all else may bring Lit; then what resembles each other. What is not named here follows as it is imported. */
const ORDER = [
  {folder: 'without-dom'},
  {folder: 'elements', names: /\.styles\.ts$/},
  {folder: 'text/words'},
  {folder: 'text'},
  {folder: 'model'},
  {folder: 'layout'},
  {folder: 'export'},
  {folder: 'controllers'},
  {folder: 'elements', names: /^check-/},
  {folder: 'elements', names: /^matrix-/},
];

/**
 * Brings modules that resemble each other together in one script. Compressing looks 32 kB back for what it has seen before, and
 * no further: where styles stand beside styles and words beside words, it finds more of it. Nothing else changes: a module does
 * nothing when it is first read but to declare, and what the script does not use is left out as before.
 *
 * @param {string} entry the path of the script's own module
 * @returns {import('vite').Plugin}
 */
export function alikeTogether(entry) {
  const imports = ORDER.flatMap(({folder, names = /\.ts$/}) => {
    const files = readdirSync(source + folder).filter(file => names.test(file));
    return files.sort().map(file => `import ${JSON.stringify(`${source}${folder}/${file}`)};`);
  });
  return {
    name: 'alike-together',
    enforce: 'pre',
    transform: {
      handler: (code, id) => (id === entry ? {code: `${imports.join('')}${code}`, map: null} : undefined),
    },
  };
}
