import type {ReactiveControllerHost} from 'lit';
import type {askingWords} from './words/asking.js';
import type {comparisonWords} from './words/comparison.js';
import type {contentWords} from './words/content.js';
import type {conversationWords} from './words/conversation.js';
import type {crosswalkWords} from './words/crosswalk.js';
import type {earlierWords} from './words/earlier.js';
import type {embedWords} from './words/embed.js';
import type {faultWords} from './words/fault.js';
import type {frameworkWords} from './words/framework.js';
import type {growthWords} from './words/growth.js';
import type {guideWords} from './words/guide.js';
import type {historyWords} from './words/history.js';
import type {ladderWords} from './words/ladder.js';
import type {levelWords} from './words/level.js';
import type {matrixWords} from './words/matrix.js';
import type {mirrorWords} from './words/mirror.js';
import type {noteWords} from './words/notes.js';
import type {nounWords} from './words/nouns.js';
import type {peopleWords} from './words/people.js';
import type {selfCheckWords} from './words/self-check.js';
import type {sharingWords} from './words/sharing.js';
import type {sinceWords} from './words/since.js';
import type {sourceWords} from './words/source.js';
import type {talkWords} from './words/talk.js';
import type {teamWords} from './words/team.js';
import type {trackWords} from './words/tracks.js';
import type {wayOutWords} from './words/way-out.js';

/**
 * The words of the interface, by part. English is the default of each part and lies beside it, so that a page
 * loads the words of the elements it uses. What counts or declines is a function.
 */
export interface Words {
  source: typeof sourceWords;
  asking: typeof askingWords;
  fault: typeof faultWords;
  embed: typeof embedWords;
  comparison: typeof comparisonWords;
  content: typeof contentWords;
  conversation: typeof conversationWords;
  crosswalk: typeof crosswalkWords;
  earlier: typeof earlierWords;
  framework: typeof frameworkWords;
  growth: typeof growthWords;
  guide: typeof guideWords;
  ladder: typeof ladderWords;
  level: typeof levelWords;
  matrix: typeof matrixWords;
  selfCheck: typeof selfCheckWords;
  sharing: typeof sharingWords;
  mirror: typeof mirrorWords;
  talk: typeof talkWords;
  team: typeof teamWords;
  people: typeof peopleWords;
  history: typeof historyWords;
  since: typeof sinceWords;
  notes: typeof noteWords;
  nouns: typeof nounWords;
  tracks: typeof trackWords;
  wayOut: typeof wayOutWords;
}

/** The words of one language; what is left out stays English. */
export type Translation = {readonly [Part in keyof Words]?: Partial<Words[Part]>};

const translations = new Map<string, Translation>();

/** What is drawn on the page now, and drawn anew when words arrive. */
const readers = new Set<ReactiveControllerHost>();

/**
 * Adds the words of a language, for instance `registerWords('de', {...})`. It may come before the elements or after them. A
 * language that comes with the package is registered by importing `career-elements/lang/de.js`.
 *
 * @param lang as a page's `lang` says it: `de` is used for `de-AT` too, where there is no `de-AT`
 */
export function registerWords(lang: string, translation: Translation): void {
  const key = lang.toLowerCase();
  const known: Partial<Record<keyof Words, object>> = {...translations.get(key)};
  for (const [part, words] of Object.entries(translation) as [keyof Words, object][]) known[part] = {...known[part], ...words};
  translations.set(key, known as Translation);
  for (const reader of readers) reader.requestUpdate();
}

/** Draws an element anew when the words of a language arrive, as long as it is on the page. */
export function readWords(host: ReactiveControllerHost): void {
  host.addController({
    hostConnected: () => void readers.add(host),
    hostDisconnected: () => void readers.delete(host),
  });
}

/** The words of one part in the language of the page where the element stands: `de-AT`, else `de`, else English. */
export function wordsOf<Part extends keyof Words>(part: Part, english: Words[Part], host: Element): Words[Part] {
  return {...english, ...translationOf(host)?.[part]};
}

/** Where the words of an element come from, beside the English. Another object when words have arrived, or the page speaks another language. */
export function translationOf(host: Element): Translation | undefined {
  const lang = languageOf(host).toLowerCase();
  return translations.get(lang) ?? translations.get(lang.split('-')[0]!);
}

/** The nearest `lang` around an element, through shadow roots; empty where there is none. */
export function languageOf(element: Element): string {
  for (let at: Element | undefined = element; at; at = (at.getRootNode() as ShadowRoot).host) {
    const stated: Element | null = at.closest('[lang]');
    if (stated) return stated.getAttribute('lang')!;
  }
  return '';
}
