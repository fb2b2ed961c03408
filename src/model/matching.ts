import {ALIKE, likeness, profileOf} from './alike.js';

/** Something to match. What equals in `whole` is the same, in `text` or `id` one thing that has changed. */
export interface Matchable {
  readonly text: string;
  /** All that a reader sees of it. */
  readonly whole: string;
  readonly id?: string;
}

/** More pairs than this are not looked at one by one for being alike. Lists of a hundred on either side are fewer. */
const MOST = 20_000;

/**
 * Which of two lists belong together, each at most once: first what is the same, then what has the same text or id, then what
 * is alike, the most alike first, as a person would. And what is alone on both sides is what became of the other.
 *
 * The order of the lists has no say in it, and neither has which of them comes first: ties are broken by the texts.
 */
export function match<Thing extends Matchable>(before: readonly Thing[], now: readonly Thing[]): ReadonlyMap<Thing, Thing> {
  if (before.length === 1 && now.length === 1) return new Map([[now[0]!, before[0]!]]);
  const pairs = new Map<Thing, Thing>();
  const left = {before: new Set(sorted(before)), now: new Set(sorted(now))};
  const pair = (old: Thing, young: Thing) => {
    pairs.set(young, old);
    left.before.delete(old);
    left.now.delete(young);
  };

  for (const key of ['whole', 'text', 'id'] as const) {
    const byKey = new Map<string, Thing[]>();
    for (const old of left.before) {
      const same = byKey.get(old[key] ?? '');
      if (same) same.push(old);
      else byKey.set(old[key] ?? '', [old]);
    }
    for (const young of left.now) {
      const old = young[key] === undefined ? undefined : byKey.get(young[key])?.shift();
      if (old) pair(old, young);
    }
  }
  for (const [old, young] of alike([...left.before], [...left.now])) if (left.before.has(old) && left.now.has(young)) pair(old, young);
  return pairs;
}

/** The pairs that are alike, the most alike first. */
function alike<Thing extends Matchable>(before: readonly Thing[], now: readonly Thing[]): readonly (readonly [Thing, Thing])[] {
  if (before.length * now.length > MOST) return [];
  const profiles = new Map([...before, ...now].map(thing => [thing, profileOf(thing.text)]));
  const found = before.flatMap(old => now.flatMap(young => {
    const much = likeness(profiles.get(old)!, profiles.get(young)!);
    return much < ALIKE ? [] : [{pair: [old, young] as const, much, key: [old.whole, young.whole].sort().join('\n')}];
  }));
  return found.sort((a, b) => b.much - a.much || compare(a.key, b.key)).map(({pair}) => pair);
}

function sorted<Thing extends Matchable>(things: readonly Thing[]): Thing[] {
  return [...things].sort((a, b) => compare(a.whole, b.whole));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
