// @ts-check
/**
 * Writes the tables of the elements into README.md, between `<!-- api:career-ladder -->` and `<!-- /api -->`.
 *
 *     node scripts/readme.js            writes them
 *     node scripts/readme.js --check    fails where they are not what the sources say
 */
import {existsSync, readFileSync, writeFileSync} from 'node:fs';
import {parseArgs} from 'node:util';
import {apiTables, withTables} from './api-tables.js';
import {elementsManifest} from './manifest.js';

const README = new URL('../README.md', import.meta.url);
const {values} = parseArgs({options: {check: {type: 'boolean'}}});

try {
  const before = existsSync(README) ? readFileSync(README, 'utf8') : '';
  const after = withTables(before, apiTables(elementsManifest()));
  if (after === before) console.log('README.md says what the sources say.');
  else if (values.check) throw new Error('README.md is not up to date with the sources; run `npm run docs`.');
  else {
    writeFileSync(README, after);
    console.log('README.md has new tables.');
  }
} catch (error) {
  console.error(/** @type {Error} */ (error).message);
  process.exitCode = 1;
}
