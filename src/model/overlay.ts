import {isObject} from './is-object.js';
import {idsOf} from './ids.js';
import {withPresentIds} from './present-ids.js';
import type {FrameworkFile} from './schema.js';
import {leads, placeIn, THINGS, without} from './without.js';

/** A file that builds on another and says only what differs. */
export type OverlayFile = Partial<FrameworkFile>;

type Thing = {readonly id?: string; readonly was?: string | readonly string[]} & Readonly<Record<string, unknown>>;

/** Objects whose keys are ids or names: an overlay says some of them. What stands under one is replaced as a whole. */
export const MAPS: ReadonlySet<string> = new Set(['expectations', 'expects', 'next', 'takeaways', 'facts', 'steps', 'terms']);
/** What an overlay says about its base, and its result does not say any more. */
export const ABOUT: ReadonlySet<string> = new Set(['extends', 'remove', 'order']);

/**
 * A framework file with what another one says differently. Lists of things with ids merge by id, base order first; maps by id or
 * name merge by key; and an id that the base had in an earlier edition (`was`) counts as the one of now. Of everything else what the
 * overlay says stands instead. `null` deletes nothing: `remove` does, unless the overlay itself says something of the same. What does
 * not fit is passed over here, whatever it is, and told by `checkOverlay`.
 *
 * @returns `base` itself where the overlay says nothing; else a file that shares with both what stayed as it was
 */
export function merged(base: FrameworkFile, overlay: OverlayFile): FrameworkFile {
  if (!isObject(base) || !isObject(overlay)) return base;
  const asked = withPresentIds(base, overlay);
  const rest = without(base, Array.isArray(asked.remove) ? asked.remove.filter(path => typeof path !== 'string' || !leads(asked, path)) : []);
  const said: OverlayFile = Object.fromEntries(Object.entries(overlay).filter(([key]) => !ABOUT.has(key)));
  const plain = mergeObject(rest, said);
  // A new thing of the overlay may have had other ids too; one that is taken out has none any more.
  const now = withPresentIds(plain, said);
  return inOrder(now === said ? plain : mergeObject(rest, now), isObject(overlay.order) ? overlay.order : {});
}

function mergeObject<Base extends object>(base: Base, said: Readonly<Record<string, unknown>>): Base {
  const entries = new Map(Object.entries(base));
  let differs = false;
  for (const [key, value] of Object.entries(said)) {
    if (value === undefined) continue;
    const before = entries.get(key);
    const now = mergeValue(key, before, value);
    if (now === before && entries.has(key)) continue;
    differs = true;
    entries.set(key, now);
  }
  return differs ? Object.fromEntries(entries) as Base : base;
}

function mergeValue(key: string, before: unknown, now: unknown): unknown {
  if (before === undefined) return now;
  if (Array.isArray(before) && Array.isArray(now)) return Object.hasOwn(THINGS, key) && areThings(before) && areThings(now) ? mergeThings(key, before, now) : kept(before, now);
  if (isObject(before) && isObject(now)) {
    if (key === 'rating') return mergeObject(before, now);
    if (MAPS.has(key)) return mergeMap(before, now);
  }
  return kept(before, now);
}

/** What is said again in the same words changes nothing. */
function kept(before: unknown, now: unknown): unknown {
  return JSON.stringify(before) === JSON.stringify(now) ? before : now;
}

function mergeMap(before: Readonly<Record<string, unknown>>, now: Readonly<Record<string, unknown>>): Readonly<Record<string, unknown>> {
  const entries = new Map(Object.entries(before));
  const differs = Object.entries(now).filter(([key, value]) => !entries.has(key) || kept(entries.get(key), value) !== entries.get(key));
  for (const [key, value] of differs) entries.set(key, value);
  return differs.length ? Object.fromEntries(entries) : before; // own keys, `__proto__` included
}

function mergeThings(list: string, before: readonly Thing[], now: readonly Thing[]): readonly Thing[] {
  const ids = idsOf(THINGS[list]!, before);
  const own = idsOf(THINGS[list]!, now);
  const result = [...before];
  let differs = false;
  for (const [i, thing] of now.entries()) {
    const at = placeIn(before, list, own[i]!);
    if (at < 0) {
      result.push(thing);
      differs = true;
      continue;
    }
    const id = ids[at]!;
    const {id: _, ...ours} = thing;
    const said = ours.was === undefined ? ours : {...ours, was: allOf(result[at]!.was, ours.was)};
    // The base may have made the id of a title that is another one now.
    const whole = mergeObject(result[at]!, said.title === undefined ? said : {...said, id});
    if (whole === result[at] || isSame(whole, result[at]!)) continue;
    result[at] = whole;
    differs = true;
  }
  return differs ? result : before;
}

/** Both former ids: by those of the base it is found. */
function allOf(before: Thing['was'], now: NonNullable<Thing['was']>): Thing['was'] {
  const others = [before ?? []].flat().filter(id => ![now].flat().includes(id));
  return others.length ? [...others, now].flat() : now;
}

/** A thing that only had its own id written down is the same. */
function isSame(now: Thing, before: Thing): boolean {
  return before.id === undefined && JSON.stringify({...now, id: undefined}) === JSON.stringify(before);
}

function areThings(list: readonly unknown[]): list is readonly Thing[] {
  return list.every(isObject);
}

/** Those that are named first, in this order, then the others as they were. */
function inOrder(file: FrameworkFile, order: Readonly<Record<string, readonly string[]>>): FrameworkFile {
  let result = file;
  for (const [key, ids] of Object.entries(order)) {
    const list = Object.hasOwn(THINGS, key) ? (result as Readonly<Record<string, unknown>>)[key] : undefined;
    if (!Array.isArray(list) || !areThings(list) || !Array.isArray(ids)) continue;
    const first = ids.map(id => placeIn(list, key, id)).filter(at => at >= 0);
    const sorted = [...new Set([...first, ...list.keys()])].map(at => list[at]!);
    if (sorted.some((thing, i) => thing !== list[i])) result = {...result, [key]: sorted};
  }
  return result;
}
