import {isObject} from './is-object.js';
import {idsOf} from './ids.js';
import type {OverlayFile} from './overlay.js';
import {placeOf} from './problem.js';
import {THINGS} from './without.js';

type Path = readonly (string | number)[];
type Change = (value: unknown, path: Path) => unknown;

/** An id that a thing had in an earlier edition, and where it stands. */
export interface FormerId {
  readonly place: string;
  /** `level`, `competency` and so on. */
  readonly kind: string;
  readonly was: string;
  readonly now: string;
}

/** Lists of which things have ids that they had before. */
const LISTS = ['tracks', 'levels', 'groups', 'competencies'];
/** Of which list the keys of an object are ids. */
export const KEYS: Readonly<Record<string, string>> = {expectations: 'levels', takeaways: 'levels', next: 'levels', expects: 'competencies'};

/**
 * What an overlay says, with the ids that things of its base have now, where it names them by one of an earlier edition: as a key, in
 * a list, as a group, in `sameAs` or in `remove`. Where it has both, what it says under the present one counts. A thing that it puts over
 * one of the base keeps its own: the merging finds it.
 *
 * @param tell hears of each such id, those of things too
 * @returns the overlay itself where it names none so
 */
export function withPresentIds(base: object, overlay: OverlayFile, tell: (former: FormerId) => void = () => {}): OverlayFile {
  const find = presentIn(base);
  const present = (list: string, was: string, path: Path): string => {
    const now = find(list, was);
    if (now !== was) tell({place: placeOf(path), kind: THINGS[list]!, was, now});
    return now;
  };
  const id = (list: string): Change => (value, path) => (typeof value === 'string' ? present(list, value, path) : value);
  const keys = (list: string, inside: Change = value => value): Change => (value, path) => {
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, member]) => ({key, now: present(list, key, [...path, key]), member: inside(member, [...path, key])}));
    if (entries.every(({key, now, member}) => now === key && member === value[key])) return value;
    return Object.fromEntries(entries.filter(({key, now}) => now === key || !Object.hasOwn(value, now)).map(({now, member}) => [now, member]));
  };
  const next: Change = (value, path) => (Array.isArray(value) ? each(id('levels')) : keys('levels'))(value, path);
  const things = (list: string, changes: Readonly<Record<string, Change>>) => each((thing, path) => {
    if (isObject(thing)) id(list)(thing.id, [...path, 'id']);
    return fields(changes)(thing, path);
  });
  return fields({
    tracks: things('tracks', {levels: each(id('levels'))}),
    levels: things('levels', {next, expects: keys('competencies')}),
    groups: things('groups', {takeaways: keys('levels'), tracks: each(id('tracks'))}),
    competencies: things('competencies', {group: id('groups'), expectations: keys('levels', fields({sameAs: id('levels')}))}),
    remove: each((path, place) => (typeof path === 'string' ? presentPath((list, id) => present(list, id, place), path) : path)),
  })(overlay, []) as OverlayFile;
}

/** What tells the id that a thing of a file has now, by one that it had before; and any other id as it is. */
export function presentIn(file: object): (list: string, id: string) => string {
  const former = new Map(LISTS.map(list => [list, formerIn((file as Readonly<Record<string, unknown>>)[list], THINGS[list]!)]));
  return (list, id) => former.get(list)?.get(id) ?? id;
}

/** The same in a place as `remove` names it, but for the thing that it is in. */
export function presentPath(present: (list: string, id: string) => string, path: string): string {
  const [list = '', id, map = '', key, ...inside] = path.split('/');
  return key !== undefined && LISTS.includes(list) && Object.hasOwn(KEYS, map) ? [list, id, map, present(KEYS[map]!, key), ...inside].join('/') : path;
}

function formerIn(things: unknown, kind: string): ReadonlyMap<string, string> {
  if (!Array.isArray(things) || !things.some(thing => isObject(thing) && thing.was !== undefined)) return new Map();
  const ids = idsOf(kind, things);
  const former = things.flatMap((thing, i) => (isObject(thing) ? [thing.was].flat().map(was => [was, ids[i]] as const) : []))
    .filter((pair): pair is readonly [string, string] => pair.every(id => typeof id === 'string') && !ids.includes(pair[0] as string));
  return new Map(former.reverse()); // of two that had it, the first
}

function fields(changes: Readonly<Record<string, Change>>): Change {
  return (value, path) => {
    if (!isObject(value)) return value;
    const entries = Object.entries(value).map(([key, member]) => [key, Object.hasOwn(changes, key) ? changes[key]!(member, [...path, key]) : member] as const);
    return entries.every(([key, member]) => member === value[key]) ? value : Object.fromEntries(entries);
  };
}

function each(change: Change): Change {
  return (value, path) => {
    if (!Array.isArray(value)) return value;
    const changed = value.map((item, i) => change(item, [...path, i]));
    return changed.every((item, i) => item === value[i]) ? value : changed;
  };
}
