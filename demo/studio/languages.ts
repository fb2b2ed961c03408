/** The languages that buttons and labels speak, each by the name that its speakers give it. */
export const LANGUAGES: readonly (readonly [code: string, name: string])[] = [
  ['en', 'English'], ['de', 'Deutsch'], ['fr', 'Français'], ['es', 'Español'], ['ja', '日本語'], ['ar', 'العربية'],
];

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

/** The language of which a page needs the words beside the English; empty where it needs none. */
export function primary(lang: string): string {
  const code = lang.toLowerCase().split('-')[0]!;
  return Object.hasOwn(LOADED, code) ? code : '';
}
