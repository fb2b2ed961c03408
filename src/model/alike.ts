import {slug} from './ids.js';

/**
 * From here on two texts say the same thing in other words. Found by reading all pairs between neighbouring levels of our
 * frameworks and of three others: above it pairs are about one subject; soon below it they merely share a phrase.
 */
export const ALIKE = 0.5;

/** A text as it is compared. */
export interface Profile {
  /** Its words and nothing else, as in an id. */
  readonly words: string;
  /** Its words as letters in threes, with their beginnings and ends: `-te`, `tea`, `eam`, `am-`. */
  readonly grams: ReadonlySet<string>;
}

export function profileOf(text: string): Profile {
  const words = slug(text);
  const letters = [...`-${words}-`];
  const grams = new Set<string>();
  for (let i = 1; i < letters.length - 1; i++) if (letters[i] !== '-') grams.add(letters[i - 1]! + letters[i]! + letters[i + 1]!);
  return {words, grams};
}

/**
 * How much two texts have in common, from 0 to 1: the share of their grams that are in both; at least `ALIKE` where one text,
 * of two words or more, stands whole within the other.
 *
 * Grams rather than words, so that “mentors” meets “mentoring” in any language, and so that languages without blanks need no
 * dictionary. Long words have more of them, and long words are the rare ones: what a text is about weighs more than “of the”.
 * Words are not weighed by how often the whole file has them. That told pairs apart no better, and made it depend on a third
 * text whether two are alike.
 */
export function likeness(a: Profile, b: Profile): number {
  const [short, long] = a.grams.size < b.grams.size ? [a, b] : [b, a];
  let common = 0;
  for (const gram of short.grams) if (long.grams.has(gram)) common++;
  const share = common ? (2 * common) / (a.grams.size + b.grams.size) : 0;
  const isWithin = short.words.includes('-') && `-${long.words}-`.includes(`-${short.words}-`);
  return isWithin ? Math.max(share, ALIKE) : share;
}
