import {foldAll} from './fold.js';

/** Texts of some places, one of each, that are folded and looked at together: a row of a table. */
export interface Stretch<Place> {
  readonly texts: readonly string[];
  readonly placeOf: (index: number) => Place;
}

/** After each line of a text, so that no term is found across two of them. Folding leaves it alone, and no query has it. */
export const END = '\0';

/**
 * Folded texts of many places. A stretch is one long string: a search runs through it once, goes on at the next place after
 * each hit, and makes nothing of places in which nothing is found.
 */
export class TextIndex<Place> {
  readonly #stretches: {readonly text: string; readonly lengths: readonly number[]; readonly placeOf: (index: number) => Place}[] = [];

  constructor(stretches: Iterable<Stretch<Place>>) {
    for (const {texts, placeOf} of stretches) this.#stretches.push({...foldAll(texts), placeOf});
  }

  /** The places where all of the terms stand, in their order. No term is empty, nor are there none. */
  find(terms: readonly string[]): readonly Place[] {
    const [rarest, ...others] = terms.toSorted((a, b) => b.length - a.length) as [string, ...string[]];
    const found: Place[] = [];
    for (const {text, lengths, placeOf} of this.#stretches) {
      for (let i = 0, end = 0, at = -1; (at = text.indexOf(rarest, end)) >= 0;) {
        while (end <= at) end += lengths[i++]!;
        const passage = others.length ? text.slice(end - lengths[i - 1]!, end) : '';
        if (others.every(term => passage.includes(term))) found.push(placeOf(i - 1));
      }
    }
    return found;
  }
}
