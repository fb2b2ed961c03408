import type {Translation, registerWords as register} from './words.js';

/** What stands in the page for scripts that do not import each other. */
interface Page {
  /** The words that languages have left for a script of the elements yet to come. */
  careerElementsWords?: Record<string, Translation>;
  /** The script of the elements, once it is there. */
  CareerElements?: {readonly registerWords?: typeof register};
}

/** Of a language's classic script: its words, for the script of the elements that is there, or comes later. */
export function registerWords(lang: string, words: Translation): void {
  const page = globalThis as Page;
  (page.careerElementsWords ??= {})[lang] = words;
  page.CareerElements?.registerWords?.(lang, words);
}

/** Of the classic script of the elements: takes what came before it. */
export function takeWords(take: typeof register): void {
  for (const [lang, words] of Object.entries((globalThis as Page).careerElementsWords ?? {})) take(lang, words);
}
