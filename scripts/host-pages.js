// @ts-check
import {createServer} from 'node:http';
import {text} from 'node:stream/consumers';

/**
 * Serves the pages on which the elements are guests, for test/hosts/, and everything there is from a second origin too.
 *
 * - `/test/hosts/page` is made of its query: `policy` is its Content Security Policy, `script` each script in its order, `late` each that waits for the page, `sheet` each style
 *   sheet, `element` each element, with a `framework` and a `level`, `frame` each page in a frame,
 *   `quirks` leaves out the doctype, `denied` takes the storage away.
 * - `/test/hosts/kept/NAME` is a page that a test has put there, with `policy` again.
 * - `/test/hosts/other-origin.json` names the second origin. It is another site as well: browsers keep its storage apart.
 *
 * @returns {{ plugin: import('@web/test-runner').TestRunnerPlugin, middleware: import('koa').Middleware }}
 */
export function hostPages() {
  /** @type {import('node:http').Server | undefined} */
  let other;
  /** @type {Map<string, string>} */
  const kept = new Map();

  return {
    plugin: {
      name: 'host-pages',
      async serverStart({app}) {
        const server = createServer(app.callback());
        await new Promise(resolve => server.listen(0, '127.0.0.1', () => resolve(undefined)));
        other = server;
      },
      async serverStop() {
        other?.closeAllConnections();
        other?.close();
      },
    },

    async middleware(context, next) {
      if (context.path === '/test/hosts/other-origin.json') {
        const {port} = /** @type {import('node:net').AddressInfo} */ (other?.address());
        context.body = {origin: `http://127.0.0.1:${port}`};
      } else if (context.method === 'PUT' && context.path.startsWith('/test/hosts/kept/')) {
        kept.set(context.path, await text(context.req));
        context.status = 204;
      } else if (context.path === '/test/hosts/page' || kept.has(context.path)) {
        const {searchParams} = context.URL;
        const policy = searchParams.get('policy');
        if (policy) context.set('content-security-policy', policy);
        context.type = 'html';
        context.body = kept.get(context.path) ?? pageOf(searchParams);
      } else await next();
    },
  };
}

/** @param {URLSearchParams} asked */
function pageOf(asked) {
  const scripts = ['/test/hosts/witness.js', ...asked.has('denied') ? ['/test/hosts/denied.js'] : [], ...asked.getAll('script')];
  const attributes = `src="/frameworks/${asked.get('framework') ?? 'prontopro'}.json" level="${asked.get('level') ?? ''}" view="ladder"`;
  return [
    asked.has('quirks') ? '' : '<!doctype html>',
    '<html lang="en"><head><meta charset="utf-8"><title>A host</title>',
    ...scripts.map(address => `<script ${address.endsWith('.ts') ? 'type="module"' : ''} src="${address}"></script>`),
    ...asked.getAll('late').map(address => `<script src="${address}" defer></script>`),
    ...asked.getAll('sheet').map(name => `<link rel="stylesheet" href="/test/hosts/sheets/${name}.css">`),
    '</head><body>',
    ...asked.getAll('element').map(tag => `<${tag} ${attributes}><p class="fallback">The page’s own words</p></${tag}>`),
    ...asked.getAll('frame').map(address => `<iframe data-career-embed title="A framework" width="800" height="400" src="${address.replaceAll('&', '&amp;')}"></iframe>`),
    '</body></html>',
  ].join('\n');
}
