import {textOf, type MapNode} from './data-node.js';
import type {Role} from './data-keys.js';
import type {DataReading} from './data-reading.js';
import type {Self, Where} from './data-where.js';

const PLACES = ['track', 'group', 'competency', 'level', 'step'] as const;

/** What a thing may belong to, which has to be known before it is made. */
const ABOVE: Readonly<Partial<Record<Self, readonly (typeof PLACES)[number][]>>> = {competency: ['track', 'group'], level: ['track'], group: ['track']};

/** Where a thing belongs by its own attributes: a competency with `group: Craft`. */
export function placedAbove(reading: DataReading, map: MapNode, where: Where, self: Self): Where {
  return placedBy(reading, map, where, self, ABOVE[self] ?? []);
}

/** Where the attributes of a map say that it belongs: `level: 3`, `skill: Testing`. */
export function placedBy(reading: DataReading, map: MapNode, where: Where, self: Self, places: readonly (typeof PLACES)[number][] = PLACES): Where {
  const named = (role: Role) => [...map.entries].find(([key, node]) => reading.role(key, where) === role && textOf(node) !== '' && !reading.taken.has(node));
  let at = where;
  for (const role of places) {
    const [key, node] = named(role) ?? [];
    if (!key || !node || role === self) continue;
    const name = textOf(node);
    // Of the whole only the level is said so, and a number is how many there are.
    if (self === 'whole' && (role !== 'level' || /^\d+$/.test(name))) continue;
    const [, title] = role === 'level' && !at.competency ? named('title') ?? [] : [];
    if (title) reading.taken.add(title);
    reading.taken.add(node);
    at = reading.enter(role, name, at, {key, title: title && textOf(title)});
  }
  return at;
}
