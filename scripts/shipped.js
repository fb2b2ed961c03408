// @ts-check
/** What the package holds, told from the sources, so that what is missing is noticed as much as what does not belong there. */
import {readdirSync} from 'node:fs';

/** Beside the modules. */
const OTHERS = [
  'README.md', 'LICENSE', 'package.json',
  'dist/cli.js', 'dist/embed.html', 'dist/licences.txt',
  'dist/cdn/career-elements.js', 'dist/cdn/embed-height.js', 'dist/cdn/integrity.json',
  'dist/career-framework.schema.json', 'dist/custom-elements.json', 'dist/vscode.html-custom-data.json', 'dist/vscode.css-custom-data.json',
  'dist/jsx.js', 'dist/jsx.d.ts', 'dist/vue.js', 'dist/vue.d.ts',
];
/** What the bundler adds where it needs it. */
const MAY_BE = /^dist\/_virtual\/_rolldown\/runtime\.js$/;

/**
 * What is wrong with the contents of the package.
 *
 * @param {readonly string[]} paths of the files in it
 * @param {URL} root the repository
 * @returns {string[]}
 */
export function contentFaults(paths, root) {
  const source = listed(root, 'src').filter(path => path.endsWith('.ts')).map(path => path.slice('src/'.length, -'.ts'.length));
  const entries = source.filter(name => /^(index|import|define\/.*|lang\/.*)$/.test(name)).flatMap(name => [`dist/${name}.js`, `dist/${name}.d.ts`]);
  const languages = source.filter(name => name.startsWith('lang/')).map(name => `dist/cdn/${name}.js`);
  const needed = new Set([...OTHERS, ...entries, ...languages, ...listed(root, 'frameworks')]);
  const modules = new Set(source.flatMap(name => [`dist/${name}.js`, `dist/${name}.d.ts`]));
  return [
    ...[...needed].filter(path => !paths.includes(path)).map(path => `${path} is missing in the package.`),
    ...paths.filter(path => !needed.has(path) && !modules.has(path) && !MAY_BE.test(path)).map(path => `${path} does not belong into the package.`),
  ];
}

/**
 * @param {URL} root
 * @param {string} folder
 */
function listed(root, folder) {
  return readdirSync(new URL(`${folder}/`, root), {recursive: true, withFileTypes: true})
    .filter(entry => entry.isFile())
    .map(({parentPath, name}) => `${parentPath}/${name}`.replaceAll('\\', '/'))
    .map(path => path.slice(path.lastIndexOf(`/${folder}/`) + 1).replaceAll('//', '/'));
}
