import type {comparisonWords} from './words/comparison.js';
import type {contentWords} from './words/content.js';
import type {crosswalkWords} from './words/crosswalk.js';
import type {faultWords} from './words/fault.js';
import type {frameworkWords} from './words/framework.js';
import type {guideWords} from './words/guide.js';
import type {ladderWords} from './words/ladder.js';
import type {levelWords} from './words/level.js';
import type {matrixWords} from './words/matrix.js';
import type {nounWords} from './words/nouns.js';
import type {selfCheckWords} from './words/self-check.js';
import type {sourceWords} from './words/source.js';
import type {trackWords} from './words/tracks.js';

/**
 * The words of the interface, by part. English is the default of each part and lies beside it, so that a page
 * loads the words of the elements it uses. What counts or declines is a function.
 */
export interface Words {
  source: typeof sourceWords;
  fault: typeof faultWords;
  comparison: typeof comparisonWords;
  content: typeof contentWords;
  crosswalk: typeof crosswalkWords;
  framework: typeof frameworkWords;
  guide: typeof guideWords;
  ladder: typeof ladderWords;
  level: typeof levelWords;
  matrix: typeof matrixWords;
  selfCheck: typeof selfCheckWords;
  nouns: typeof nounWords;
  tracks: typeof trackWords;
}

/** The words of one language; what is left out stays English. */
export type Translation = {readonly [Part in keyof Words]?: Partial<Words[Part]>};

const translations = new Map<string, Translation>();

/** Adds the words of a language, for instance `registerWords('de', {...})`; before the elements are drawn; those that are drawn take it up with their next change. */
export function registerWords(lang: string, translation: Translation): void {
  const key = lang.toLowerCase();
  const known: Partial<Record<keyof Words, object>> = {...translations.get(key)};
  for (const [part, words] of Object.entries(translation) as [keyof Words, object][]) known[part] = {...known[part], ...words};
  translations.set(key, known as Translation);
}

/** The words of one part in the language of the page where the element stands: `de-AT`, else `de`, else English. */
export function wordsOf<Part extends keyof Words>(part: Part, english: Words[Part], host: Element): Words[Part] {
  const lang = languageOf(host).toLowerCase();
  const translation = translations.get(lang) ?? translations.get(lang.split('-')[0]!);
  return {...english, ...translation?.[part]};
}

/** The nearest `lang` around an element, through shadow roots; empty where there is none. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host) {
    const stated: Element | null = at.closest('[lang]');
    if (stated) return stated.getAttribute('lang')!;
  }
  return '';
}
