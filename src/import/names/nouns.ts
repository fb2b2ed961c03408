import type {Terms} from '../../model/schema.js';

/**
 * Nouns as they stand within a sentence: a heading writes “Role”, a sentence “role”. German keeps its capitals, and so do abbreviations
 * and words of a language that nobody knows.
 */
export function withinSentence(terms: Terms, lang: string): Terms {
  if (!lang || /^de\b/i.test(lang)) return terms;
  return Object.fromEntries(Object.entries(terms).map(([kind, noun]) => [kind, noun && {one: lowered(noun.one), other: lowered(noun.other)}]));
}

function lowered(noun: string): string {
  return /^\p{Lu}\p{Ll}/u.test(noun) ? noun.charAt(0).toLowerCase() + noun.slice(1) : noun;
}
