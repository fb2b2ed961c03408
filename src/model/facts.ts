import type {Framework, Level} from './framework.js';

/** A longer fact is no longer read at a glance. In characters. */
const SHORT = 40;

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
