// @ts-check
import {readdirSync, readFileSync, statSync} from 'node:fs';
import {extname} from 'node:path';
import {buildDemo, DEMO} from './demo.js';

const TYPES = /** @type {Record<string, string>} */ ({'.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css', '.json': 'application/json', '.svg': 'image/svg+xml'});

/**
 * Serves what `npm run build:demo` makes, for test/studio/. Each test names a folder of its own, `/built-demo/NAME/`, which it can cut off:
 *
 * - `/built-demo/NAME/--cut` ends every later request to the folder as a lost network does, and forgets those before;
 * - `/built-demo/NAME/--asked` lists what was asked for since;
 * - `/built-demo/NAME/--renew` puts a later edition there, of which every page says so.
 *
 * @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export function builtDemo() {
  /** @type {Promise<Map<string, string>> | undefined} */
  let files;
  /** @type {Map<string, {asked: string[], isCut: boolean, isNew: boolean}>} */
  const folders = new Map();

  return async (context, next) => {
    const [, name, path] = /^\/built-demo\/([\w-]+)\/(.*)$/.exec(context.path) ?? [];
    if (!name || path === undefined) return next();
    const folder = folders.get(name) ?? {asked: [], isCut: false, isNew: false};
    folders.set(name, folder);
    switch (path) {
      case '--cut':
        Object.assign(folder, {isCut: true, asked: []});
        context.body = {};
        return;
      case '--asked':
        context.body = folder.asked;
        return;
      case '--renew':
        folder.isNew = true;
        context.body = {};
        return;
    }
    folder.asked.push(path);
    if (folder.isCut) {
      context.respond = false;
      context.req.socket.destroy();
      return;
    }
    files ??= buildDemo().then(read);
    const text = (await files).get(path);
    if (text === undefined) return;
    context.type = TYPES[extname(path)] ?? 'text/plain';
    context.body = folder.isNew ? renewed(path, text) : text;
  };
}

/** All files as they are written, as texts. */
function read() {
  const paths = readdirSync(DEMO, {recursive: true, encoding: 'utf8'}).filter(path => statSync(DEMO + path).isFile());
  return new Map(paths.map(path => [path.replaceAll('\\', '/'), readFileSync(DEMO + path, 'utf8')]));
}

/** @param {string} path @param {string} text */
function renewed(path, text) {
  if (path === 'offline.js') return text.replace(/(?<=EDITION = ")/, 'later-');
  return path.endsWith('.html') ? text.replace('<html ', '<html data-edition="later" ') : text;
}
