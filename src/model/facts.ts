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

/** The name of the first fact that most levels have and that stays short on every one of them. */
export function commonFact({levels}: Framework): string | undefined {
  const names = new Set(levels.flatMap(level => [...level.facts.keys()]));
  return [...names].find(name => {
    const values = levels.map(level => factOf(level, name)).filter(Boolean);
    return values.length * 2 > levels.length && values.every(value => value.length <= SHORT);
  });
}
