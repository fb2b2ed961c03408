import type {Framework, Level} from './framework.js';

/** A longer fact is no longer read at a glance. In characters. */
const SHORT = 40;

/** What one wants to know of a level at a glance, by name: its facts, and its years under the name given. */
export function factsOf({facts, years}: Level, nameOfYears: string): readonly (readonly [name: string, value: string | readonly string[]])[] {
  return years ? [...facts, [nameOfYears, years]] : [...facts];
}

/** A fact of a level as one line; empty where it has none of that name. */
export function factOf(level: Level, name: string | undefined): string {
  const value = name === undefined ? undefined : level.facts.get(name);
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

/**
 * The name of the fact that tells the levels apart at a glance: one that most of them have, that stays short on every one of them, and
 * that is not the same few words over and over, as yes and no are. Of several the one with the most different values, then the first.
 */
export function commonFact({levels}: Framework): string | undefined {
  const names = new Set(levels.flatMap(level => [...level.facts.keys()]));
  const [best] = [...names].flatMap(name => {
    const values = levels.map(level => factOf(level, name)).filter(Boolean);
    const different = new Set(values).size;
    const isCommon = values.length * 2 > levels.length && values.every(value => value.length <= SHORT) && different * 3 > values.length;
    return isCommon ? [{name, different}] : [];
  }).sort((a, b) => b.different - a.different);
  return best?.name;
}
