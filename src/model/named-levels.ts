import type {Side} from './comparison.js';
import type {Framework, Level} from './framework.js';

/** What a list of ids comes to. */
export interface Named {
  /** Each level once, in the order of the list. */
  readonly sides: readonly Side[];
  /** What names none. */
  readonly unknown: readonly string[];
}

/**
 * The levels that a list of ids names, separated by spaces. An id holds no slash, so `/senior` is the level of the other
 * framework; as long as there is none, such a one is neither found nor unknown.
 */
export function levelsNamed(ids: string, framework: Framework, other?: Framework): Named {
  const sides = new Map<Level, Side>();
  const unknown: string[] = [];
  for (const id of ids.split(/\s+/).filter(Boolean)) {
    const of = id.startsWith('/') ? other : framework;
    const level = of?.level(id.replace('/', ''));
    if (level) sides.set(level, {framework: of!, level});
    else if (of) unknown.push(id);
  }
  return {sides: [...sides.values()], unknown};
}

/** How a list names a level. */
export function nameOf({framework, level}: Side, own: Framework): string {
  return framework === own ? level.id : `/${level.id}`;
}
