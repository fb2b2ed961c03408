// @ts-check
import {readFileSync} from 'node:fs';
import {extname} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'vite';

const root = fileURLToPath(new URL('..', import.meta.url));

/** @type {Record<string, Promise<import('rolldown').RolldownOutput['output']>>} built once, when first asked for */
const built = {};

/**
 * Serves the examples as those who copy them would see them, at /examples/react/, /examples/vue/ and /examples/plain/: the first two
 * built, with the sources in the place of the package. Each of those has a `mount.js` too, which test/examples/ mounts as often as it likes.
 *
 * @returns {import('koa').Middleware}
 */
export function examples() {
  return async (context, next) => {
    const [, name = '', path = ''] = /^\/examples\/(react|vue|plain)\/(.*)$/.exec(context.path) ?? [];
    const file = path || 'index.html';
    if (!name) return next();
    if (name === 'plain' && /^(career-elements|lang\/\w+)\.js$/.test(file)) {
      context.path = `/artefacts/${file}`;
      return next();
    }
    context.type = extname(file);
    context.body = name === 'plain' ? readFileSync(`${root}examples/plain/${file}`) : await outputOf(name, file);
  };
}

/**
 * @param {string} name
 * @param {string} file
 */
async function outputOf(name, file) {
  const found = (await (built[name] ??= buildExample(name))).find(({fileName}) => fileName === file);
  if (!found) return undefined;
  return found.type === 'chunk' ? found.code : found.source;
}

/** @param {string} name */
function buildExample(name) {
  return bundle(name, {
    minify: false,
    rolldownOptions: {
      input: [`${root}examples/${name}/index.html`, `${root}test/examples/mount-${name}.ts`],
      preserveEntrySignatures: 'strict',
      output: {entryFileNames: ({name}) => (name.startsWith('mount-') ? 'mount.js' : '[name].js')},
    },
  });
}

/** What renders the React example on a server, in one file. */
export async function serverCode() {
  const [{code}] = /** @type {[import('rolldown').OutputChunk]} */ (await bundle('react', {
    ssr: `${root}test/examples/render-react.ts`,
    minify: false,
    rolldownOptions: {output: {codeSplitting: false}},
  }));
  return code;
}

/**
 * @param {string} name
 * @param {import('vite').BuildEnvironmentOptions} options
 */
async function bundle(name, options) {
  const result = await build({
    root: `${root}examples/${name}`,
    base: './',
    configFile: name === 'vue' ? `${root}examples/vue/vite.config.ts` : false,
    logLevel: 'error',
    plugins: [fromSources()],
    ssr: {noExternal: true},
    // What React checks in StrictMode, it checks while one develops.
    define: {'process.env.NODE_ENV': '"development"'},
    build: {target: 'es2022', write: false, ...options},
  });
  return /** @type {import('rolldown').RolldownOutput} */ ([result].flat()[0]).output;
}

/** @returns {import('vite').Plugin} */
function fromSources() {
  return {
    name: 'from-sources',
    enforce: 'pre',
    resolveId: id => {
      const [, path] = /^career-elements\/(.+?)(?:\.js)?$/.exec(id) ?? [];
      if (!/^career-elements(\/|$)/.test(id)) return undefined;
      return path === 'jsx' || path === 'vue' ? '\0types' : `${root}src/${path ?? 'index'}.ts`;
    },
    load: id => (id === '\0types' ? 'export {}' : undefined),
  };
}
