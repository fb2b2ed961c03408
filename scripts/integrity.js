// @ts-check
import {createHash} from 'node:crypto';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * The hash of each script in a folder, as the `integrity` of a `<script>` has it, by the script's path in there.
 *
 * @param {string} folder
 * @returns {Record<string, string>}
 */
export function integrityOf(folder) {
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'}).map(path => path.replaceAll('\\', '/')).filter(path => path.endsWith('.js'));
  return Object.fromEntries(files.sort().map(file => [file, `sha384-${createHash('sha384').update(readFileSync(join(folder, file))).digest('base64')}`]));
}

/**
 * A browser compares only what a server gives to everybody, so the script asks for it as nobody.
 *
 * @param {string} file
 * @param {string} hash
 */
export function scriptTag(file, hash) {
  return `<script src="${file}" integrity="${hash}" crossorigin="anonymous"></script>`;
}
