// @ts-check
import {classicScript, embedPage, heightScript, languageScript, languages} from './bundles.js';

/** @type {Record<string, () => Promise<string>>} what is built, by the end of its address */
const builders = {
  'career-elements.js': classicScript,
  'embed.html': embedPage,
  'embed-height.js': heightScript,
  ...Object.fromEntries(languages.map(lang => [`lang/${lang}.js`, () => languageScript(lang)])),
};

/** The names of all that is built, as they are in dist/cdn/ or dist/. */
export const ARTEFACTS = Object.keys(builders);

/** @type {Map<string, Promise<string>>} */
const built = new Map();

/**
 * The text of one of them, built once, when it is first asked for.
 *
 * @param {string} name
 */
export function artefact(name) {
  const text = built.get(name) ?? /** @type {() => Promise<string>} */ (builders[name])();
  built.set(name, text);
  return text;
}

/**
 * Serves them to tests at /artefacts/, and where the studio looks for them: beside the page.
 *
 * @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export function artefacts() {
  return async (context, next) => {
    const name = context.path.replace(/^\/(artefacts\/|demo\/)?/, '');
    if (!Object.hasOwn(builders, name)) return next();
    context.type = typeOf(name);
    context.body = await artefact(name);
  };
}

/**
 * Serves them to `npm start`, beside its pages.
 *
 * @returns {import('vite').Plugin}
 */
export function artefactsBeside() {
  return {
    name: 'artefacts-beside',
    apply: 'serve',
    configureServer({middlewares}) {
      middlewares.use(async (request, response, next) => {
        const name = new URL(request.url ?? '', 'http://here').pathname.slice(1);
        if (!Object.hasOwn(builders, name)) return next();
        const text = await artefact(name).catch(next);
        if (text) response.setHeader('content-type', `${typeOf(name)}; charset=utf-8`).end(text);
      });
    },
  };
}

/** @param {string} name */
function typeOf(name) {
  return name.endsWith('.html') ? 'text/html' : 'text/javascript';
}
