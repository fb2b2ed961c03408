import {idsOf} from './ids.js';
import {isObject} from './is-object.js';
import {ABOUT, MAPS, type OverlayFile} from './overlay.js';
import type {FrameworkFile} from './schema.js';
import {placeIn, THINGS} from './without.js';

/** A place of a file, as `remove` names it, in parts: `['levels', 'senior', 'facts', 'Traits']`. */
export type Place = readonly string[];

/** What stands in a place; nothing where nothing does. */
export function valueAt(file: unknown, place: Place): unknown {
  let value: unknown = file;
  let list = '';
  for (const key of place) {
    if (Array.isArray(value)) value = value[placeIn(value, list, key)];
    else if (isObject(value) && Object.hasOwn(value, key)) value = value[key];
    else return undefined;
    list = key;
  }
  return value;
}

/** A path through a file by the ids of things, where it counts them, and what it leads to. */
export function pathThrough(file: unknown, path: readonly (string | number)[]): {readonly place: Place; readonly value: unknown} {
  let value = file;
  const place = path.map((key, i) => {
    const list = String(path[i - 1]);
    const id = Array.isArray(value) && Object.hasOwn(THINGS, list) && value.every(isObject) ? idsOf(THINGS[list]!, value)[key as number] : undefined;
    value = typeof value === 'object' && value !== null && Object.hasOwn(value, key) ? (value as Record<string | number, unknown>)[key] : undefined;
    return id ?? String(key);
  });
  return {place, value};
}

/** Each place in which an overlay puts something, in the parts in which it merges with those bases. */
export function placesOf(overlay: OverlayFile, bases: readonly FrameworkFile[]): readonly Place[] {
  const inside = (value: unknown, place: Place): readonly Place[] => {
    const key = place.at(-1)!;
    const there = bases.map(base => valueAt(base, place)).filter(before => before !== undefined);
    if (Array.isArray(value)) {
      const isList = Object.hasOwn(THINGS, key) && value.every(isObject) && there.every(before => Array.isArray(before) && before.every(isObject));
      const ids = isList ? idsOf(THINGS[key]!, value) : [];
      return isList ? value.flatMap((thing, i) => entries(thing, [...place, ids[i]!])) : [place];
    }
    return isObject(value) && (MAPS.has(key) || key === 'rating') && there.every(isObject) ? entries(value, place, key === 'rating') : [place];
  };
  const entries = (value: Readonly<Record<string, unknown>>, place: Place, isThing = true): readonly Place[] => Object.entries(value).flatMap(([key, member]) => (
    isThing ? key === 'id' || key === 'was' || member === undefined ? [] : inside(member, [...place, key]) : [[...place, key]]));
  return Object.entries(overlay).flatMap(([key, value]) => (ABOUT.has(key) || value === undefined ? [] : inside(value, [key])));
}

/** The things that a place speaks of, by list and id: the one that it is in, and those that keys and texts in it name. */
export function mentionsIn(place: Place, value: unknown): readonly (readonly [list: string, id: string])[] {
  const [list = '', id, key, name] = place;
  const thing = Object.hasOwn(THINGS, list) && id !== undefined ? [[list, id] as const] : [];
  const named = (list: string, ids: unknown) => [ids].flat().filter(one => typeof one === 'string').map(one => [list, one] as const);
  const keys = isObject(value) ? Object.keys(value) : value;
  switch (key) {
    case 'expectations': return [...thing, ...named('levels', name), ...named('levels', isObject(value) ? value.sameAs : [])];
    case 'takeaways': return [...thing, ...named('levels', name ?? keys)];
    case 'next': return [...thing, ...named('levels', name ?? keys)];
    case 'expects': return [...thing, ...named('competencies', name ?? keys)];
    case 'levels': return [...thing, ...named('levels', value)];
    case 'tracks': return [...thing, ...named('tracks', value)];
    case 'group': return [...thing, ...named('groups', value)];
    default: return thing;
  }
}
