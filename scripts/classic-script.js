// @ts-check
import {readdirSync, readFileSync} from 'node:fs';

const MESSAGE =
  'Career Elements could not start; the page shows its own content instead. If the page has a Content Security Policy ' +
  "with trusted-types, it has to name lit-html, and 'allow-duplicates' where another script brings Lit too.";

const {name, version, license, author, dependencies} = packageJson('..');

/**
 * What stands around the script. The same script pasted twice, or in two versions, runs once: the first one has registered
 * the elements, and its words are theirs. And Lit asks for a Trusted Types policy as it starts, which a page may refuse:
 * without this, all there is to see would be an error from deep inside a minified line.
 */
export const guard = {
  before: `if(self.CareerElements?.version){if(CareerElements.version!=="${version}")console.warn(${
    JSON.stringify(`This page has Career Elements twice: ${version}, which is left out, and the first one, which goes on:`)
  },CareerElements.version)}else try{`,
  after: `;self.CareerElements&&(CareerElements.version="${version}")}catch(error){console.error(${JSON.stringify(MESSAGE)},error)}`,
};

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
