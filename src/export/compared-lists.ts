import type {Compared} from '../model/comparison.js';
import type {Criterion, Framework, Level} from '../model/framework.js';
import type {comparisonWords} from '../text/words/comparison.js';
import {bullets, line, marked, type Block, type Item} from './told.js';

/** Two levels, one after the other, and how to tell of them. */
export interface Telling {
  readonly from: Level;
  readonly to: Level;
  /** The framework of the second. */
  readonly framework: Framework;
  /** What stays the same, too. */
  readonly everything: boolean;
  /** Whether they have nothing in common: then the one is no change to the other. */
  readonly apart: boolean;
  readonly words: typeof comparisonWords;
  readonly name: (level: Level) => string;
}

export type Statement = string | Criterion;

/** Statements with what they are, where that has to be said. */
export type Titled = readonly [title: string, list: readonly Compared<Statement>[]];

/** Lists as they are at one of the levels. */
export function tellOneSide(lists: readonly Titled[], side: 'now' | 'before', {words}: Telling): readonly Block[] {
  return lists.flatMap(([title, list]) => {
    const items = list.flatMap(compared => compared[side] ?? []).map(thing => item(thing, words));
    return items.length ? [...(title ? [above(title, words)] : []), bullets(items)] : [];
  });
}

/** Lists by what becomes of what is in them; and in one line how much stays. */
export function tellChanges(lists: readonly Titled[], telling: Telling): readonly Block[] {
  const {from, to, words, everything, name} = telling;
  const blocks = lists.flatMap(([title, list]) => {
    const [only, ...others] = list;
    if (only && !others.length && isReworded(only)) {
      const sides = [words.says(name(from), line(textOf(only.before!))), words.says(name(to), marked(textOf(only.before!), textOf(only.now!)))];
      return [...(title ? [above(title, words)] : []), bullets(sides)];
    }
    return byKind(list).filter(({kind}) => everything || !isKept(kind)).flatMap(({kind, level, members}) => {
      const what = level ? words.from(words.kinds[kind], name(level)) : words.kinds[kind];
      return [above(title ? words.part(title, what) : what, words), bullets(members.map(member => tellStatement(member, telling)))];
    });
  });
  return everything ? blocks : [...blocks, ...tellKept(lists.flatMap(([, list]) => list), telling)];
}

/** A statement; where it is another than before, with the added words marked and the former one below. */
export function tellStatement(compared: Compared<Statement>, {from, words, name}: Telling): Item {
  const {now, before} = compared;
  if (!isReworded(compared)) return item((now ?? before)!, words);
  return [marked(textOf(before!), textOf(now!)), words.says(name(from), line(textOf(before!))), ...examplesOf(now!, words)];
}

function tellKept(list: readonly Compared<Statement>[], {to, words, name}: Telling): readonly Block[] {
  const kept = list.filter(({change}) => isKept(change));
  const levels = [...new Set(kept.flatMap(({from}) => from ?? []))];
  const number = (level: Level | undefined) => kept.filter(({from}) => from === level).length;
  return kept.length ? [words.stays(number(undefined), name(to), levels.map(level => [name(level), number(level)]))] : [];
}

const KINDS = ['new', 'changed', 'dropped', 'same', 'carried'] as const;

/** By kind, and within that by the level below that it comes from; what is extended stands with what is changed. */
function byKind(list: readonly Compared<Statement>[]) {
  return KINDS.flatMap(kind => {
    const all = list.filter(({change}) => change === kind || (kind === 'changed' && change === 'extended'));
    const levels = kind === 'changed' ? [] : [...new Set(all.map(({from}) => from))];
    const groups = levels.map(level => ({kind, level, members: all.filter(({from}) => from === level)}));
    return kind === 'changed' && all.length ? [{kind, level: undefined, members: all}] : groups;
  });
}

function isKept(change: Compared<Statement>['change']): boolean {
  return change === 'same' || change === 'carried';
}

function isReworded({now, before}: Compared<Statement>): boolean {
  return now !== undefined && before !== undefined && textOf(now) !== textOf(before);
}

/** The line above a list that says of what, with the colon of the language. */
export function above(title: string, words: typeof comparisonWords): string {
  return words.says(title, '').trimEnd();
}

export function textOf(thing: Statement): string {
  return typeof thing === 'string' ? thing : thing.text;
}

function item(thing: Statement, words: typeof comparisonWords): Item {
  return [line(textOf(thing)), ...examplesOf(thing, words)];
}

function examplesOf(thing: Statement, words: typeof comparisonWords): readonly string[] {
  return typeof thing === 'string' ? [] : thing.examples.map(example => words.says(words.examples, line(example)));
}
