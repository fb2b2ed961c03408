// @ts-check
import {classicScript, embedPage, heightScript, languageScript, languages} from './bundles.js';

/** @type {Record<string, () => Promise<string>>} what is built, by the end of its address */
const builders = {
  'career-elements.js': classicScript,
  'embed.html': embedPage,
  'embed-height.js': heightScript,
  ...Object.fromEntries(languages.map(lang => [`lang/${lang}.js`, () => languageScript(lang)])),
};

/**
 * Serves what the build makes, at /artefacts/ and the name that it has in dist/cdn/ or dist/. Each is built once, when it is
 * first asked for.
 *
 * @returns {NonNullable<import('@web/test-runner').TestRunnerConfig['middleware']>[number]}
 */
export function artefacts() {
  /** @type {Map<string, Promise<string>>} */
  const built = new Map();
  return async (context, next) => {
    const name = context.path.replace(/^\/artefacts\//, '');
    if (name === context.path || !Object.hasOwn(builders, name)) return next();
    const promise = built.get(name) ?? /** @type {() => Promise<string>} */ (builders[name])();
    built.set(name, promise);
    context.type = name.endsWith('.html') ? 'html' : 'js';
    context.body = await promise;
  };
}
