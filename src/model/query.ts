import {fold, placesIn} from './fold.js';
import {END} from './text-index.js';

/** A word, or “words in quotes”; while the second quote is still to be typed, they go to the end. */
const TERM = /["“”„«»]([^"“”„«»]*)["“”„«»]?|[^\s"“”„«»]+/g;

/**
 * What a reader looks for, each word or quoted phrase folded, and each once. All of them have to be in one place, in any
 * order. Nothing where there is no letter or sign in the query.
 */
export function termsOf(query: string): readonly string[] {
  const terms = [...query.replaceAll(END, ' ').matchAll(TERM)].map(([word, phrase]) => fold(phrase ?? word).trim());
  return [...new Set(terms)].filter(Boolean);
}

/** From where to where, in UTF-16 units, as strings and DOM ranges count. */
export type Span = readonly [start: number, end: number];

/** Where the terms stand in a text, from its beginning to its end. Letters that are one in the text are never cut: `s` finds all of `ß`. */
export function spansOf(text: string, terms: readonly string[]): readonly Span[] {
  const folded = fold(text);
  const found = terms.filter(term => folded.includes(term));
  const places = found.length ? placesIn(text, folded) : undefined;
  const spans: Span[] = [];
  for (const term of found) {
    for (let at = folded.indexOf(term); at >= 0; at = folded.indexOf(term, at + term.length)) {
      const last = at + term.length - 1;
      spans.push(places ? [places.starts[at]!, places.ends[last]!] : [at, last + 1]);
    }
  }
  return spans.sort(([a], [b]) => a - b);
}
