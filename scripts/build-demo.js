// @ts-check
/**
 * `npm run build:demo`: the demo and the studio in demo/dist, for any static host and any folder there:
 *
 *     *.html, assets/                                                           the pages and what they load
 *     embed.html, career-elements.js, lang/*.js, embed-height.js                what the studio hands out
 *     offline.js                                                                keeps all of it in the reader's browser
 */
import {createHash} from 'node:crypto';
import {mkdirSync, readdirSync, readFileSync, statSync, writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';
import {ARTEFACTS, artefact} from './artefacts.js';
import {offlineScript} from './bundles.js';

const root = fileURLToPath(new URL('..', import.meta.url));
const shelf = `${root}demo/dist/`;

await build({configFile: `${root}vite.config.ts`, logLevel: 'warn'});
mkdirSync(`${shelf}lang`, {recursive: true});
for (const name of ARTEFACTS) writeFileSync(shelf + name, await artefact(name));

const files = readdirSync(shelf, {recursive: true, encoding: 'utf8'})
  .map(path => path.replaceAll('\\', '/'))
  .filter(path => statSync(shelf + path).isFile())
  .sort();
const edition = createHash('sha256');
for (const file of files) edition.update(file).update(readFileSync(shelf + file));
writeFileSync(`${shelf}offline.js`, await offlineScript(files, edition.digest('hex').slice(0, 12)));

const size = files.reduce((sum, file) => sum + statSync(shelf + file).size, 0);
console.log(`demo/dist: ${files.length} files, ${Math.round(size / 1000)} kB`);
