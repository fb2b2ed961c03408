import {bareWord} from './bare-word.js';
import type {Criterion, Level} from './framework.js';
import {match, type Matchable} from './matching.js';

/**
 * How what is expected relates to what was expected before: of a whole cell, and of each statement in it.
 *
 * - `new`: nothing was expected before; `dropped`: nothing is expected any more
 * - `changed`: another text or step, or something of it is left out
 * - `extended`: what was expected before still is, and there is more: words, criteria, or in a cumulative framework a higher step
 * - `same`: the level says the same as the one before
 * - `carried`: the level need not say it, because the framework is cumulative and a level below does
 * - `none`: nothing is expected at either; or what one of them expects is not written yet, and then nothing can be
 *   said of what changes
 */
export type Change = 'new' | 'changed' | 'extended' | 'same' | 'carried' | 'dropped' | 'none';

/** A statement and what became of it. `now` is missing where it is dropped, `before` where it is new. */
export interface Compared<Thing> {
  readonly change: Exclude<Change, 'none'>;
  readonly now?: Thing;
  readonly before?: Thing;
  /** The level below that says it, in a cumulative framework: where it is carried, or came or went between the two levels. */
  readonly from?: Level;
}

export type ComparedCriterion = Compared<Criterion>;

/** A statement of a level, or of one below that it includes. */
export interface Said<Thing> {
  readonly thing: Thing;
  readonly from: Level;
}

/** The statements of one level, low to high. */
export interface Statements<Thing> {
  readonly level: Level;
  readonly list: readonly Said<Thing>[];
}

/** Each statement of the two levels once: what the level says itself, what is carried, then what is dropped. */
export function compareStatements<Thing extends string | Criterion>(before: Statements<Thing>, now: Statements<Thing>): readonly Compared<Thing>[] {
  const [old, young] = [entriesOf(before), entriesOf(now)];
  const pairs = match(old, young);
  const kept = new Set(pairs.values());
  return [
    ...young.map((entry): Compared<Thing> => {
      const pair = pairs.get(entry);
      const from = entry.from === now.level ? undefined : entry.from;
      if (!pair) return {change: 'new', now: entry.thing, from};
      const change = pair.whole === entry.whole ? from ? 'carried' : 'same' : isExtended(pair, entry) ? 'extended' : 'changed';
      return {change, now: entry.thing, before: pair.thing, from};
    }),
    ...old.filter(entry => !kept.has(entry)).map((entry): Compared<Thing> => (
      {change: 'dropped', before: entry.thing, from: entry.from === before.level ? undefined : entry.from})),
  ];
}

/** What became of the whole, by what became of its parts. */
export function overall(parts: readonly Change[]): Exclude<Change, 'new' | 'dropped' | 'none'> {
  if (parts.every(part => part === 'same' || part === 'carried')) return parts.includes('carried') && !parts.includes('same') ? 'carried' : 'same';
  const isKept = parts.some(part => part === 'same' || part === 'carried' || part === 'extended');
  return isKept && !parts.includes('changed') && !parts.includes('dropped') ? 'extended' : 'changed';
}

interface Entry<Thing> extends Matchable, Said<Thing> {
  readonly examples: readonly string[];
}

/** What levels on the way repeat word for word counts once, as of the highest that says it. */
function entriesOf<Thing extends string | Criterion>({level, list}: Statements<Thing>): readonly Entry<Thing>[] {
  const entries = list.map(({thing, from}): Entry<Thing> => {
    const {id, text, examples} = typeof thing === 'string' ? {id: undefined, text: thing, examples: []} : thing;
    const plain = wording(text);
    return {thing, from, id, text: plain, examples: examples.map(wording), whole: [plain, ...examples.map(wording)].join('\n')};
  });
  const last = new Map(entries.map(({whole, from}) => [whole, from]));
  const once = entries.filter(({whole, from}) => last.get(whole) === from);
  return [...once.filter(({from}) => from === level), ...once.filter(({from}) => from !== level)];
}

/** A text without what no reader takes for another text: case, blanks, kinds of apostrophes, and marks around words. */
function wording(text: string): string {
  const pieces = text.normalize('NFKC').toLowerCase().replaceAll('’', '\'').split(/\s+/u);
  return pieces.map(piece => piece.slice(...bareWord(piece))).filter(Boolean).join(' ');
}

/** One such word more and a sentence says the contrary, however much of it has stayed. */
const NEGATION = /^(not|no|never|without|nicht|nie|ohne|kein(e[mnrs]?)?|pas|jamais|sans|sin|nunca|não|nem|niet|geen|zonder|mai|senza|inte|ikke|.*n't)$/;

/** Whether words or examples were added, and none taken away. */
function isExtended(before: Entry<unknown>, now: Entry<unknown>): boolean {
  const negations = ({text}: Entry<unknown>) => text.split(' ').filter(word => NEGATION.test(word)).length;
  if (negations(before) !== negations(now)) return false;
  const isMore = now.text !== before.text || now.examples.length > before.examples.length;
  return isMore && isIn(before.text.split(' '), now.text.split(' ')) && isIn(before.examples, now.examples);
}

/** Whether one list is what remains of the other when some are left out. */
function isIn(few: readonly string[], many: readonly string[]): boolean {
  let found = 0;
  for (const one of many) if (one === few[found]) found++;
  return found === few.length;
}
