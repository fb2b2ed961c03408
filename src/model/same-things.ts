import {ALIKE, likeness, profileOf, type Profile} from './alike.js';
import {slug} from './ids.js';

/** A thing of one edition, as it is looked for in another. */
export interface Thing {
  readonly id: string;
  readonly title: string;
  readonly code?: string | undefined;
  /** All that is said of it. */
  readonly said: string;
}

/** What is said counts more than what it is called: of two that changed their names with each other it tells which is which. */
const SAID = 0.55;
const NAMED = 0.45;
/** Below this two are different things: a name that is all they share is above it, and so are all their texts. */
const SAME = 0.42;
/** What texts of one language have in common whatever they speak of. */
const NOISE = 0.3;
/** More pairs than this are compared by their names alone. */
const MOST = 20_000;

/**
 * Which thing of a new edition is which of the old one, each at most once: by what it is called, by what is said of it and,
 * where nothing is said, by its neighbours.
 */
export function sameThings(before: readonly Thing[], now: readonly Thing[]): ReadonlyMap<Thing, Thing> {
  const pairs = new Map(alikeThings(before, now));
  if (before.length !== now.length) return pairs;
  const found = new Set(pairs.values());
  for (const [i, young] of now.entries()) {
    const old = before[i]!;
    const isBetween = pairs.get(now[i - 1]!) === before[i - 1] && pairs.get(now[i + 1]!) === before[i + 1];
    if (!pairs.has(young) && !found.has(old) && !young.said && !old.said && isBetween) pairs.set(young, old);
  }
  return pairs;
}

/** The same by names and texts alone. */
export function alikeThings(before: readonly Thing[], now: readonly Thing[]): ReadonlyMap<Thing, Thing> {
  const pairs = new Map<Thing, Thing>();
  const left = {before: new Set(before), now: new Set(now)};
  const pair = (young: Thing, old: Thing) => {
    pairs.set(young, old);
    left.before.delete(old);
    left.now.delete(young);
  };

  const keyOf = ({id, title, code = '', said}: Thing) => JSON.stringify([id, slug(title), slug(code), said]);
  const unchanged = new Map(before.map(old => [keyOf(old), old]));
  for (const young of now) {
    const old = unchanged.get(keyOf(young));
    if (old && left.before.has(old)) pair(young, old);
  }

  // Of very many only those are compared word by word whose name or whose text is no longer there.
  const sameIn = (keyOf: (thing: Thing) => string) => {
    if (left.before.size * left.now.size <= MOST) return;
    const [olds, youngs] = [grouped(left.before, keyOf), grouped(left.now, keyOf)];
    for (const [key, [young, ...more]] of youngs) {
      const [old, ...others] = olds.get(key) ?? [];
      if (key && young && old && !more.length && !others.length) pair(young, old);
    }
  };
  sameIn(({said}) => said);
  sameIn(({title, code = ''}) => JSON.stringify([slug(title), slug(code)]));

  const isMuch = left.before.size * left.now.size > MOST;
  const profiles = new Map([...left.before, ...left.now].map(thing => [thing, {title: profileOf(thing.title), said: profileOf(isMuch ? '' : thing.said)}]));
  const scores = [...left.now].flatMap(young => [...left.before].flatMap(old => {
    if (isMuch && slug(young.title) !== slug(old.title)) return [];
    const much = scoreOf(young, old, profiles.get(young)!, profiles.get(old)!);
    const apart = Math.abs(now.indexOf(young) / now.length - before.indexOf(old) / before.length);
    return much < SAME ? [] : [{young, old, much: much - apart / 100}];
  }));
  for (const {young, old} of scores.sort((a, b) => b.much - a.much)) if (left.now.has(young) && left.before.has(old)) pair(young, old);
  return pairs;
}

function grouped(things: Iterable<Thing>, keyOf: (thing: Thing) => string): ReadonlyMap<string, readonly Thing[]> {
  const groups = new Map<string, Thing[]>();
  for (const thing of things) (groups.get(keyOf(thing)) ?? groups.set(keyOf(thing), []).get(keyOf(thing))!).push(thing);
  return groups;
}

function scoreOf(young: Thing, old: Thing, one: {title: Profile; said: Profile}, other: {title: Profile; said: Profile}): number {
  const isOtherCode = young.code !== undefined && old.code !== undefined && slug(young.code) !== slug(old.code);
  const isCode = young.code !== undefined && old.code !== undefined && !isOtherCode;
  const isTitle = slug(young.title) === slug(old.title);
  const name = isCode || (isTitle && !isOtherCode) ? 1 : likeness(one.title, other.title) * (isOtherCode ? 0.5 : 1);
  const own = young.id === old.id ? 0.01 : 0;
  if (!one.said.words || !other.said.words) return (name >= ALIKE ? name : 0) + own;
  return NAMED * name + SAID * Math.max(0, (likeness(one.said, other.said) - NOISE) / (1 - NOISE)) + own;
}
