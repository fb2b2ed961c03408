import {isolate} from './isolate.js';

interface Noun {
  readonly one: string;
  readonly other: string;
}

/** A noun as Arabic counts it: one and two of it without a number, then as it stands behind 3 to 10, 11 to 99, and 100. */
export interface Counted {
  readonly one: string;
  readonly two: string;
  readonly few: string;
  readonly many: string;
  readonly other: string;
}

const rules = new Intl.PluralRules('ar');

/** How many of what: “معيار واحد”, “معياران”, “3 معايير”, “11 معيارًا”, “100 معيار”. */
export function counted(number: number, noun: Counted): string {
  const rule = rules.select(number);
  return rule === 'one' || rule === 'two' ? noun[rule] : `${number} ${noun[rule === 'zero' ? 'few' : rule]}`;
}

/**
 * A noun with its article, as it stands in a sentence. A framework says neither the gender of its nouns nor whether they are of one
 * piece, so only what is one Arabic word gets an article, and sentences are built so that nothing has to agree with a single one.
 */
export function the(noun: string): string {
  return /^(?!ال)[\u0621-\u064a][\u0621-\u0652]*$/u.test(noun) ? `ال${noun}` : isolate(noun);
}

/** How many of what a framework calls so, where the number stands for itself: “المستويات: 3”. */
export function number(number: number, {other}: Noun): string {
  return `${the(other)}: ${number}`;
}

/** Names in a row: “أ، ب وج”. */
export function listed(names: readonly string[]): string {
  return joined(names.map(isolate));
}

/** Parts of a sentence in a row. */
export function joined(parts: readonly string[]): string {
  return [parts.slice(0, -1).join('، '), parts.at(-1)].filter(Boolean).join(' و');
}

/** Names after one another, where what follows is no sentence. */
export function row(names: readonly string[]): string {
  return names.map(isolate).join('، ');
}

/** A text as somebody wrote it. */
export function quoted(text: string): string {
  return `«${isolate(text)}»`;
}
