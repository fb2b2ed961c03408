import {idsOf} from './ids.js';
import {isObject} from './is-object.js';
import {nearest} from './nearest.js';
import {ABOUT, MAPS, merged, type OverlayFile} from './overlay.js';
import {presentIn, presentPath, withPresentIds} from './present-ids.js';
import type {Problem} from './problem.js';
import {Reading, type Path} from './reading.js';
import type {FrameworkFile} from './schema.js';
import {kindOf, leads, placeIn, THINGS} from './without.js';

type Fields = Readonly<Record<string, unknown>>;

/** What a whole cannot be without. */
const NEEDED: ReadonlySet<string> = new Set(['title', 'levels']);
/** What each file says for itself, be it the same or not. */
const OWN: ReadonlySet<string> = new Set(['id', '$schema', 'format', 'lang', 'version', 'was', ...ABOUT]);

/**
 * What an overlay says of its base that is not so, with a way out. Both fit the schema. What is wrong with the two
 * together is told by `checkFile` of what they make.
 */
export function checkOverlay(base: FrameworkFile, overlay: OverlayFile): {readonly problems: readonly Problem[]; readonly warnings: readonly Problem[]} {
  const reading = new Reading([], []);
  const present = presentIn(base);
  const said = withPresentIds(base, overlay);
  reading.each(overlay.remove, ['remove'], (path, place) => checkRemoval(base, said, presentPath(present, path), place, reading));
  checkOrder(merged(base, overlay), overlay.order ?? {}, reading);
  checkFields(base, overlay, [], reading);
  return reading;
}

function checkRemoval(base: FrameworkFile, overlay: OverlayFile, path: string, place: Path, reading: Reading): void {
  if (NEEDED.has(path)) reading.say(place, `a framework cannot be without its ${path}; write what stands instead`);
  else if (leads(overlay, path)) reading.say(place, `"${path}" is taken out here, and this file says something of it too; keep one of them`);
  else if (!leads(base, path)) {
    const meant = meantBy(base, path);
    reading.say(place, `there is no "${path}" to take out${meant ? `; did you mean "${meant}"?` : '; write a list and an id, such as "levels/intern"'}`);
  }
}

/** The path with the first part that leads nowhere put right. */
function meantBy(base: FrameworkFile, path: string): string | undefined {
  const keys = path.split(/[/.]/);
  let value: unknown = base;
  for (let i = 0, list = ''; i < keys.length; list = keys[i++]!) {
    const known = Array.isArray(value) ? idsOf(kindOf(list), value) : isObject(value) ? Object.keys(value) : [];
    const key = known.includes(keys[i]!) ? keys[i] : nearest(keys[i]!, known);
    if (key === undefined) return undefined;
    keys[i] = key;
    value = Array.isArray(value) ? value[known.indexOf(key)] : (value as Fields)[key];
  }
  return keys.join('/');
}

function checkOrder(whole: FrameworkFile, order: Readonly<Record<string, readonly string[]>>, reading: Reading): void {
  const lists = Object.keys(whole).filter(key => Object.hasOwn(THINGS, key));
  reading.members(order, ['order'], (ids, place, list) => {
    if (!reading.refer('list', list, lists, place)) return;
    const things = (whole as unknown as Readonly<Record<string, readonly unknown[]>>)[list]!;
    reading.each(ids, place, (id, here) => {
      if (placeIn(things, list, id) < 0) reading.refer(THINGS[list]!, id, idsOf(THINGS[list]!, things), here);
    });
  });
}

/** Goes the way of the merging: through things by id, through maps by key. */
function checkFields(before: object, now: object, path: Path, reading: Reading): void {
  for (const [key, said] of Object.entries(now)) {
    if (OWN.has(key) && (path.length === 0 || key === 'id' || key === 'was')) continue;
    const had = Object.hasOwn(before, key) ? (before as Fields)[key] : undefined;
    if (Array.isArray(said) && Object.hasOwn(THINGS, key) && said.every(isObject)) checkThings(key, Array.isArray(had) && had.every(isObject) ? had : [], said, [...path, key], reading);
    else if (had === undefined) continue;
    else if (isObject(said) && isObject(had) && (MAPS.has(key) || key === 'rating')) checkFields(had, said, [...path, key], reading);
    else if (JSON.stringify(said) === JSON.stringify(had)) reading.warn([...path, key], 'says what the base says already; leave it out, and the next edition of the base can reword it');
  }
}

function checkThings(list: string, before: readonly object[], now: readonly object[], path: Path, reading: Reading): void {
  const kind = THINGS[list]!;
  const known = idsOf(kind, before);
  for (const [i, id] of idsOf(kind, now).entries()) {
    const at = placeIn(before, list, id);
    if (at >= 0) checkFields(before[at]!, now[i]!, [...path, i], reading);
    else if ((now[i] as Fields).title === undefined) {
      const meant = nearest(id, known);
      reading.say([...path, i], `the base has no ${kind} "${id}"; ${meant ? `did you mean "${meant}"? A` : 'a'} new one needs a title`);
    }
  }
}
