// @ts-check
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {ARTEFACTS, artefact} from './artefacts.js';
import {offlineScript} from './bundles.js';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where the built demo is. */
export const DEMO = `${root}demo/dist/`;

/**
 * Builds the demo and the studio, for any static host and any folder there:
 *
 *     *.html, assets/                                                           the pages and what they load
 *     embed.html, career-elements.js, lang/*.js, embed-height.js                what the studio hands out
 *     offline.js                                                                keeps all of it in the reader's browser
 *
 * @returns {Promise<readonly string[]>} the files that offline.js keeps
 */
export async function buildDemo() {
  await build({configFile: `${root}vite.config.ts`, logLevel: 'error'});
  mkdirSync(`${DEMO}lang`, {recursive: true});
  for (const name of ARTEFACTS) writeFileSync(DEMO + name, await artefact(name));

  const files = readdirSync(DEMO, {recursive: true, encoding: 'utf8'})
    .map(path => path.replaceAll('\\', '/'))
    .filter(path => statSync(DEMO + path).isFile())
    .sort();
  const edition = createHash('sha256');
  for (const file of files) edition.update(file).update(readFileSync(DEMO + file));
  writeFileSync(`${DEMO}offline.js`, await offlineScript(files, edition.digest('hex').slice(0, 12)));
  return files;
}
