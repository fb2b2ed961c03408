// @ts-check
import {readdirSync, readFileSync} from 'node:fs';

const MESSAGE =
  'Career Elements could not start; the page shows its own content instead. If the page has a Content Security Policy ' +
  "with trusted-types, it has to name lit-html, and 'allow-duplicates' where another script brings Lit too.";

/**
 * What stands around the script. Lit asks for a Trusted Types policy as it starts, and a page may refuse it: without
 * this, all there is to see would be an error from deep inside a minified line.
 */
export const guard = {
  before: 'try{',
  after: `}catch(error){console.error(${JSON.stringify(MESSAGE)},error)}`,
};

const {name, version, license, author, dependencies} = packageJson('..');
const parts = Object.keys(dependencies);

/** A comment that says what is inside; minifiers keep it. */
export function notice() {
  const inside = parts.map(part => {
    const {version, license} = packageJson(`../node_modules/${part}`);
    return `${part} ${version} (${license})`;
  });
  return `/*! ${name} ${version} (${license}, ${author}). Inside: ${inside.join(', ')}; see licences.txt */`;
}

/** The licences of the packages inside ask to go wherever the packages go. */
export function licences() {
  const texts = parts.map(part => {
    const folder = new URL(`../node_modules/${part}/`, import.meta.url);
    const file = readdirSync(folder).find(file => /^licen[cs]e/i.test(file));
    if (!file) throw new Error(`${part} has no licence to go with dist/cdn/.`);
    return `${part}\n\n${readFileSync(new URL(file, folder), 'utf8').trim()}\n`;
  });
  return texts.join('\n\n');
}

/** @param {string} folder */
function packageJson(folder) {
  return JSON.parse(readFileSync(new URL(`${folder}/package.json`, import.meta.url), 'utf8'));
}
