import type {Role} from './data-keys.js';
import {aboveLevels, areAlike, areLevels, hasSteps, isBranch, isNamed, type Thing} from './data-kinds.js';
import type {MapNode, Node} from './data-node.js';
import type {DataReading} from './data-reading.js';
import type {Self, Where} from './data-where.js';

/** A thing that stands under its name. */
export interface Named {
  readonly kind: Thing;
  readonly name: string;
  readonly node: Node;
}

/** What is one text of a thing. A list or a map below such a name is none: `Code` may be what is expected in programming. */
function isAttribute(role: Role | undefined): boolean {
  return role === 'code' || role === 'id' || role === 'lang' || role === 'version' || role === 'title';
}

/** Whether a level’s lists of statements are each about another thing, as “Responsibilities”, “Skills” and “Behaviours” are. */
export function areTopics(reading: DataReading, map: MapNode, where: Where): boolean {
  const lists = [...map.entries].filter(([, node]) => node.kind === 'list' && node.items.length > 0 && node.items.every(({kind}) => kind === 'scalar'));
  const roles = lists.map(([key]) => reading.role(key, where));
  return roles.length > 1 && roles.includes('competency') && roles.every(role => role === undefined || role === 'competency' || role === 'criteria') && !reading.hasContents(where);
}

/** Keys that are no attributes but names: of a level its competencies, of a competency its levels. */
export function freeThings(reading: DataReading, map: MapNode, where: Where, self: Self): readonly Named[] {
  const known = (key: string) => reading.role(key, where);
  const free = [...map.entries].filter(([key, node]) => !reading.taken.has(node) && (known(key) === undefined || (node.kind !== 'scalar' && isAttribute(known(key)))));
  const nested = free.filter(([, node]) => node.kind !== 'scalar');
  const areAll = (kind: Thing, entries: readonly (readonly [string, Node])[]) => entries.map(([name, node]): Named => ({kind, name, node}));
  const isBare = !isNamed(map, known);
  switch (self) {
    case 'level':
      if (where.competency || reading.hasContents(where)) return [];
      if (areTopics(reading, map, where)) return areAll('competency', [...map.entries].filter(([, node]) => node.kind === 'list'));
      return areAll('competency', free.filter(([, node]) => (node.kind === 'scalar' ? isBare && typeof node.value === 'string' : node.kind === 'map' || node.items.length > 0)));
    case 'competency': {
      const names = free.map(([name]) => name);
      return !where.level && (areLevels(names, reading.knowsLevel) || (names.length > 1 && !reading.draft.levels.length && isBare)) ? areAll('level', free) : [];
    }
    case 'entry':
      return where.competency && !where.level && areLevels(free.map(([name]) => name), reading.knowsLevel) ? areAll('level', free) : [];
    case 'group':
      return areAll('competency', nested);
    case 'track':
    case 'whole': {
      if (areLevels(nested.map(([name]) => name), reading.knowsLevel)) return areAll('level', nested);
      const steps = nested.filter(([, node]) => hasSteps(node, known));
      if (steps.length > 1) return areAll('competency', steps);
      const things = aboveThem(reading, nested, known);
      const isGuess = !things.length && self === 'whole' && !reading.draft.levels.length && isTold(nested, known);
      if (isGuess) reading.doubt(nested, where);
      return isGuess ? areAll('competency', nested) : things;
    }
    default:
      return [];
  }
}

/** Whether below each name there are the same names, with nothing but statements below these. */
function isTold(nested: readonly (readonly [string, Node])[], known: Parameters<typeof isBranch>[1]): boolean {
  const parts = nested.map(([, node]) => node);
  return areAlike(parts) && parts.every(part => part.kind === 'map' && [...part.entries].every(([key, node]) => known(key) === undefined && node.kind !== 'map'));
}

/** Names that stand right above those of levels are competencies; with more below each of their levels they are tracks. */
function aboveThem(reading: DataReading, nested: readonly (readonly [string, Node])[], known: Parameters<typeof isBranch>[1]): readonly Named[] {
  const heights = nested.flatMap(([name, node]) => {
    const above = aboveLevels(node, known, reading.knowsLevel);
    return above === undefined ? [] : [{name, node, above}];
  });
  return heights.flatMap(({name, node, above}): Named | [] => {
    if (above === 0 && node.kind === 'map') return {kind: [...node.entries.values()].some(value => isBranch(value, known)) ? 'track' : 'competency', name, node};
    return above === 1 && heights.length > 1 ? {kind: 'competency', name, node} : [];
  });
}
