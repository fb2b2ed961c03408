import {foldAll} from './fold.js';

/** A place and what stands there. */
export interface Entry<Place> {
  readonly place: Place;
  /** Places that share one share its lines, which are then asked for once. */
  readonly source?: object;
  readonly lines: () => readonly string[];
}

/** After each line, so that no term is found across two of them. Folding leaves it alone, and no query has it. */
export const END = '\0';

/** So many passages are folded at once: one with an accent makes it slower for its neighbours, too. */
const STRETCH = 100;

/**
 * Folded texts of many places as one long string. A search runs through it once, which is many times faster than asking each
 * place, and goes on at the next place after each hit.
 */
export class TextIndex<Place> {
  readonly #places: Place[] = [];
  /** By place: which of the passages stands there. */
  readonly #passages: number[] = [];
  /** By passage: where it begins; and where the last one ends. */
  readonly #starts: number[] = [0];
  #text = '';

  constructor(entries: Iterable<Entry<Place>>) {
    const known = new Map<object, number>();
    const texts: string[] = [];
    for (const {place, source, lines} of entries) {
      const passage = (source && known.get(source)) ?? texts.push(lines().join(END) + END) - 1;
      if (source) known.set(source, passage);
      this.#places.push(place);
      this.#passages.push(passage);
    }
    for (let i = 0; i < texts.length; i += STRETCH) {
      const {text, lengths} = foldAll(texts.slice(i, i + STRETCH));
      this.#text += text;
      for (const length of lengths) this.#starts.push(this.#starts.at(-1)! + length);
    }
  }

  /** The places where all of the terms stand, in the order of the entries. No term is empty, nor are there none. */
  find(terms: readonly string[]): readonly Place[] {
    const [rarest, ...others] = terms.toSorted((a, b) => b.length - a.length) as [string, ...string[]];
    const found = new Uint8Array(this.#starts.length);
    for (let passage = 0, at = -1; (at = this.#text.indexOf(rarest, this.#starts[passage])) >= 0; passage++) {
      passage = this.#passageAt(at, passage);
      const text = others.length ? this.#text.slice(this.#starts[passage], this.#starts[passage + 1]) : '';
      found[passage] = Number(others.every(term => text.includes(term)));
    }
    return this.#places.filter((_, i) => found[this.#passages[i]!]);
  }

  /** The passage that has a position in it, at or after a given one. */
  #passageAt(position: number, from: number): number {
    let [low, high] = [from, this.#starts.length - 1];
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (this.#starts[middle]! <= position) low = middle;
      else high = middle;
    }
    return low;
  }
}
