import {primary} from './languages.js';

const LOADED: Readonly<Record<string, () => Promise<unknown>>> = {
  de: () => import('../../src/lang/de.js'),
  fr: () => import('../../src/lang/fr.js'),
  es: () => import('../../src/lang/es.js'),
  ja: () => import('../../src/lang/ja.js'),
  ar: () => import('../../src/lang/ar.js'),
};

/** Loads the words of a language, where there are any: `de-AT` has those of `de`. */
export async function learn(lang: string): Promise<void> {
  await LOADED[primary(lang)]?.();
}
