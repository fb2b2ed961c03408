import {isObject} from './is-object.js';
import {idsOf} from './ids.js';
import type {FrameworkFile} from './schema.js';

type Fields = Readonly<Record<string, unknown>>;
type Thing = {readonly id?: string; readonly was?: string | readonly string[]} & Fields;

/** What a thing of each list is called, by the list. */
export const THINGS: Readonly<Record<string, string>> = {
  tracks: 'track', levels: 'level', scale: 'step', groups: 'group', competencies: 'competency', systems: 'system', sections: 'section', steps: 'step',
};

/** What a thing of a list is called, whatever the list. */
export function kindOf(list: string): string {
  return Object.hasOwn(THINGS, list) ? THINGS[list]! : 'thing';
}

/**
 * A file without some of its things, and without whatever mentions them: `levels/intern`, `levels/senior/facts/Traits`,
 * `competencies/craft/expectations/senior`, `sections/pay`, `rating`. What says “the same as” at a level that goes takes over the
 * text that it meant. What is not there is passed over, and so is what is not of the format.
 */
export function without(file: FrameworkFile, paths: readonly string[]): FrameworkFile {
  const written = isObject(file) && Array.isArray(paths) ? paths.filter(path => typeof path === 'string') : [];
  return written.reduce((rest, path) => withoutOne(rest, path.split('/')), file);
}

/** Whether a path leads to something. */
export function leads(file: object, path: string): boolean {
  return at(file, path.split('/')) !== file;
}

function withoutOne(file: FrameworkFile, [list = '', id, ...inside]: readonly string[]): FrameworkFile {
  if (id === undefined) return list === 'title' || list === 'levels' ? file : omit(file, list);
  if (inside.length || !isList(file, list)) return at(file, [list, id, ...inside]) as FrameworkFile;
  const rest = at(file, [list, id]) as FrameworkFile;
  if (rest === file) return file;
  const own: unknown = idAt(file, list, id);
  if (typeof own !== 'string') return rest; // no text: nothing mentions it
  switch (list) {
    case 'levels': return withoutLevel(rest, own);
    case 'tracks': return changed(rest, {groups: group => less(group, 'tracks', track => track === own)});
    case 'groups': return changed(rest, {competencies: competency => (competency.group === own ? omit(competency, 'group') : competency)});
    case 'competencies': return changed(rest, {levels: level => at(level, ['expects', own]) as Fields});
    case 'systems': return changed(rest, {levels: level => less(level, 'equivalents', equivalent => isObject(equivalent) && equivalent.system === own)});
    case 'scale': return withoutStep(rest, own);
    default: return rest;
  }
}

function withoutLevel(file: FrameworkFile, id: string): FrameworkFile {
  const isIt = (level: unknown) => level === id;
  return changed(file, {
    levels: level => (Array.isArray(level.next) ? less(level, 'next', isIt) : at(level, ['next', id]) as Fields),
    tracks: track => less(track, 'levels', isIt),
    groups: group => at(group, ['takeaways', id]) as Fields,
    competencies: competency => withoutCell(competency, id),
  });
}

/** What said the same as the cell says it itself from now on. */
function withoutCell(competency: Fields, id: string): Fields {
  const cells = competency.expectations;
  if (!isObject(cells) || !Object.hasOwn(cells, id)) return competency;
  const text = cells[id];
  const rest = Object.entries(cells).filter(([level]) => level !== id).flatMap(([level, cell]) => (
    !isObject(cell) || cell.sameAs !== id ? [[level, cell]] : isObject(text) && text.sameAs === level ? [] : [[level, text]]));
  return {...competency, expectations: Object.fromEntries(rest)};
}

/** A step that many competencies share: texts for it go too, and so does what levels expect of it. */
function withoutStep(file: FrameworkFile, id: string): FrameworkFile {
  const poorer = changed(file, {competencies: competency => (Array.isArray(competency.steps) ? competency : at(competency, ['steps', id]) as Fields)});
  const [before, now] = [file, poorer].map(({competencies}) => (Array.isArray(competencies) ? competencies : []));
  const had = new Set(idsOf('competency', now!).filter((_, i) => now![i] !== before![i]));
  const asks = (value: unknown) => (isObject(value) ? value.step : value) === id;
  return changed(poorer, {
    levels: level => (isObject(level.expects) ? Object.entries(level.expects) : [])
      .filter(([competency, value]) => had.has(competency) && asks(value))
      .reduce((rest, [competency]) => at(rest, ['expects', competency]) as Fields, level),
    competencies: competency => (isObject(competency.expectations)
      ? {...competency, expectations: mapped(competency.expectations, cell => (isObject(cell) && cell.step === id ? omit(cell, 'step') : cell))} : competency),
  });
}

/** Without what a path leads to: through lists by id, through objects by key. A name may have a slash in it. */
function at(value: unknown, [key = '', ...rest]: readonly string[]): unknown {
  if (!isObject(value)) return value;
  if (!Object.hasOwn(value, key)) {
    const whole = [key, ...rest].join('/');
    return rest.length && Object.hasOwn(value, whole) ? omit(value, whole) : value;
  }
  if (!rest.length) return omit(value, key);
  const inner = value[key];
  if (!Array.isArray(inner)) {
    const less = at(inner, rest);
    return less === inner ? value : {...value, [key]: less};
  }
  const place = placeIn(inner, key, rest[0]!);
  if (place < 0) return value;
  const less = rest.length === 1 ? inner.filter((_, i) => i !== place) : inner.map((thing, i) => (i === place ? at(thing, rest.slice(1)) : thing));
  return rest.length === 1 || less[place] !== inner[place] ? {...value, [key]: less} : value;
}

function isList(file: object, key: string): boolean {
  return Object.hasOwn(THINGS, key) && Array.isArray((file as Fields)[key]);
}

function idAt(file: object, list: string, id: string): string {
  const things = (file as Fields)[list] as readonly Thing[];
  return idsOf(THINGS[list]!, things)[placeIn(things, list, id)]!;
}

/** Where the thing of an id stands: its own, or one that it had in an earlier edition. */
export function placeIn(things: readonly unknown[], list: string, id: string): number {
  const place = idsOf(kindOf(list), things).indexOf(id);
  return place >= 0 ? place : things.findIndex(thing => isObject(thing) && [(thing as Thing).was ?? []].flat().includes(id));
}

/** Own keys, `__proto__` included. */
function omit<Of extends object>(value: Of, key: string): Of {
  return Object.hasOwn(value, key) ? Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)) as Of : value;
}

function mapped(value: object, change: (member: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]));
}

/** A file with each thing of some lists changed; what is no list, and no thing in one, stays. */
function changed(file: FrameworkFile, changes: Readonly<Record<string, (thing: Fields) => Fields>>): FrameworkFile {
  const lists = Object.entries(changes).flatMap(([key, change]) => {
    const list = (file as Fields)[key];
    if (!Object.hasOwn(file, key) || !Array.isArray(list)) return [];
    const now = list.map((thing: unknown) => (isObject(thing) ? change(thing) : thing));
    return now.some((thing, i) => thing !== list[i]) ? [[key, now] as const] : [];
  });
  return lists.length ? {...file, ...Object.fromEntries(lists)} : file;
}

/** A thing with a list that no longer has some members. */
function less(thing: Fields, key: string, goes: (member: unknown) => boolean): Fields {
  const list = thing[key];
  return Array.isArray(list) && list.some(goes) ? {...thing, [key]: list.filter(member => !goes(member))} : thing;
}
