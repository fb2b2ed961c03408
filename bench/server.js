// @ts-check
import {createServer} from 'node:http';

/**
 * Serves contenders out of memory to this machine. An address is `/NUMBER/CONTENDER/FILE`: the number is another for every
 * sample, so that nothing is taken from a cache, neither a file nor what was made of it.
 *
 * @param {ReadonlyMap<string, import('./bundle.js').Bundle>} bundles by contender
 * @param {Record<string, string | Uint8Array>} pages what lies at `/NAME`
 */
export async function serve(bundles, pages) {
  /** @type {Set<string>} */
  const asked = new Set();
  const server = createServer(({url = ''}, response) => {
    const [first = '', name = '', file = ''] = url.slice(1).split('/').map(decodeURIComponent);
    const content = name ? bundles.get(name)?.files.get(file) : pages[first];
    if (name && content !== undefined) asked.add(`${name}/${file}`);
    response.writeHead(content === undefined ? 404 : 200, {
      'content-type': /\.m?js$/.test(url) ? 'text/javascript' : 'text/html; charset=utf-8',
      'cache-control': 'no-store',
    }).end(content);
  });
  await new Promise(done => server.listen(0, '127.0.0.1', () => done(undefined)));
  const {port} = /** @type {import('node:net').AddressInfo} */ (server.address());
  const address = `http://127.0.0.1:${port}/`;
  let samples = 0;
  return {
    address,
    /** Where a contender lies this time: its module, then those that it imports from the start. @param {string} name */
    addressesOf(name) {
      const folder = `${address}${samples++}/${encodeURIComponent(name)}/`;
      const {entry = '', early = []} = bundles.get(name) ?? {};
      return [entry, ...early].map(file => folder + file);
    },
    /** What has been asked for so far. */
    asked: () => [...asked].map(path => ({name: path.slice(0, path.indexOf('/')), file: path.slice(path.indexOf('/') + 1)})),
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
