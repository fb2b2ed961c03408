import {idsOf} from './ids.js';
import {isObject} from './is-object.js';
import type {OverlayFile} from './overlay.js';
import {mentionsIn, placesOf, valueAt, type Place} from './overlay-places.js';
import {presentIn, withPresentIds} from './present-ids.js';
import type {FrameworkFile} from './schema.js';
import {leads, THINGS} from './without.js';

/**
 * Where a new edition of a base changed something of which an overlay speaks.
 *
 * - `reworded`: the base says otherwise now what the overlay says in its own way, leaves out or puts in order
 * - `added`: the base now says something that the overlay has said for itself
 * - `removed`: the base no longer has that of which the overlay speaks
 */
export interface BaseConflict {
  readonly kind: 'reworded' | 'added' | 'removed';
  /** What the overlay does there. */
  readonly does: 'says' | 'removes' | 'orders';
  /** As in `remove`: `levels/senior/title`, `competencies/craft/expectations/senior`. Of an order, the list alone: `competencies`. */
  readonly path: string;
  /** What the base said; missing where it said nothing. */
  readonly before?: unknown;
  /** What it says now; missing where it no longer says anything. */
  readonly now?: unknown;
  /** What the overlay says in its place; missing where it removes it. Of a thing that is gone: the places in which the overlay speaks of it. */
  readonly ours?: unknown;
}

type Mention = Pick<BaseConflict, 'does'> & {readonly path: string};

/**
 * What the new edition of a base changed underneath an overlay: each conflict once, in the order of the overlay. Of a thing that
 * the base no longer has that is said once, however often the overlay names it. What the base changed elsewhere is no conflict, nor
 * is another id, where the base lists the one of before in `was`: the paths have it where they name a level or a competency by a key.
 */
export function baseConflicts(before: FrameworkFile, newBase: FrameworkFile, ours: OverlayFile): readonly BaseConflict[] {
  const [oldBase, overlay] = [before, ours].map(file => withPresentIds(newBase, file)) as [FrameworkFile, OverlayFile];
  const present = presentIn(newBase);
  const gone = new Map<string, Mention[]>();
  const conflicts: BaseConflict[] = [];

  /** Whether something of which a place speaks is gone. */
  function isGone(does: BaseConflict['does'], place: Place, ours: unknown): boolean {
    const lost = mentionsIn(place, ours).filter(([list, id], i) => isLost(list, id, i === 0 && place[0] === list && place[1] === id));
    for (const [list, id] of lost) {
      const path = `${list}/${id}`;
      gone.set(path, [...gone.get(path) ?? [], {does, path: place.join('/')}]);
    }
    return lost.length > 0;
  }

  /** A thing is found by ids of earlier editions too; where it is merely named, by its own alone. */
  function isLost(list: string, id: string, isThing: boolean): boolean {
    if (isThing) return valueAt(oldBase, [list, id]) !== undefined && valueAt(newBase, [list, id]) === undefined;
    const has = (file: object) => idsIn(file, list).includes(id);
    return has(oldBase) && !has(newBase);
  }

  function compare(does: BaseConflict['does'], place: Place, ours?: unknown): void {
    if (isGone(does, place, ours)) return;
    const [before, now] = [valueAt(oldBase, place), valueAt(newBase, place)];
    if (isSame(before, now)) return;
    const kind = before === undefined ? 'added' : now === undefined ? 'removed' : 'reworded';
    conflicts.push({kind, does, path: place.join('/'), ...(before !== undefined && {before}), ...(now !== undefined && {now}), ...(ours !== undefined && {ours})});
  }

  for (const place of placesOf(overlay, [oldBase, newBase])) compare('says', place, valueAt(overlay, place));
  const removed = new Set((overlay.remove ?? []).filter(path => !leads(overlay, path)));
  const isWithin = (path: string) => [...removed].some(other => path.startsWith(`${other}/`));
  for (const path of removed) if (!isWithin(path)) compare('removes', path.split('/'));
  for (const [list, ids] of Object.entries(overlay.order ?? {})) {
    for (const id of ids) isGone('orders', [list, id], undefined);
    const [before, now, named] = [idsIn(oldBase, list), idsIn(newBase, list), ids].map(ids => ids.map(id => present(list, id))) as [string[], string[], string[]];
    const both = (ids: readonly string[]) => ids.filter(id => before.includes(id) && now.includes(id));
    const above = (ids: readonly string[], id: string) => both(ids).slice(0, Math.max(0, both(ids).indexOf(id))).sort();
    if (named.some(id => !isSame(above(before, id), above(now, id)))) conflicts.push({kind: 'reworded', does: 'orders', path: list, before: both(before), now: both(now), ours: ids});
  }
  return [...conflicts, ...[...gone].map(([path, mentions]): BaseConflict => ({
    kind: 'removed', does: mentions[0]!.does, path, before: valueAt(oldBase, path.split('/')), ours: [...new Set(mentions.map(mention => mention.path))]}))];
}

function idsIn(file: object, list: string): readonly string[] {
  const things = Object.hasOwn(THINGS, list) ? (file as Readonly<Record<string, unknown>>)[list] : undefined;
  return Array.isArray(things) ? idsOf(THINGS[list]!, things) : [];
}

/** Short forms say what the long ones do; the order of keys says nothing. */
function isSame(a: unknown, b: unknown): boolean {
  return JSON.stringify(spelled(a)) === JSON.stringify(spelled(b));
}

function spelled(value: unknown): unknown {
  if (typeof value === 'string') return [value];
  if (Array.isArray(value)) return value.map(spelled);
  return isObject(value) ? Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, member]) => [key, spelled(member)]) : value;
}
