import {isObject} from './is-object.js';
import {idsOf} from './ids.js';
import type {FrameworkFile} from './schema.js';

type Fields = Readonly<Record<string, unknown>>;
type Thing = {readonly id?: string; readonly was?: string | readonly string[]} & Fields;

/** What a thing of each list is called, by the list. */
export const THINGS: Readonly<Record<string, string>> = {
  tracks: 'track', levels: 'level', scale: 'step', groups: 'group', competencies: 'competency', systems: 'system', sections: 'section', steps: 'step',
};

/**
 * A file without some of its things, and without whatever mentions them: `levels/intern`, `levels/senior/facts/Traits`,
 * `competencies/craft/expectations/senior`, `sections/pay`, `rating`. What says “the same as” at a level that goes takes over the
 * text that it meant. What is not there is passed over.
 */
export function without(file: FrameworkFile, paths: readonly string[]): FrameworkFile {
  return paths.reduce((rest, path) => withoutOne(rest, path.split('/')), file);
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
  const own = idAt(file, list, id);
  switch (list) {
    case 'levels': return withoutLevel(rest, own);
    case 'tracks': return {...rest, ...(rest.groups && {groups: same(rest.groups, group => (group.tracks?.includes(own) ? {...group, tracks: group.tracks.filter(track => track !== own)} : group))})};
    case 'groups': return {...rest, ...(rest.competencies && {competencies: same(rest.competencies, competency => (competency.group === own ? omit(competency, 'group') : competency))})};
    case 'competencies': return {...rest, levels: same(rest.levels, level => at(level, ['expects', own]) as typeof level)};
    case 'systems': return {...rest, levels: same(rest.levels, level => (level.equivalents?.some(({system}) => system === own) ? {...level, equivalents: level.equivalents.filter(({system}) => system !== own)} : level))};
    case 'scale': return withoutStep(rest, own);
    default: return rest;
  }
}

function withoutLevel(file: FrameworkFile, id: string): FrameworkFile {
  return {
    ...file,
    levels: same(file.levels, level => (Array.isArray(level.next) ? (level.next.includes(id) ? {...level, next: level.next.filter(other => other !== id)} : level) : at(level, ['next', id]) as typeof level)),
    ...(file.tracks && {tracks: same(file.tracks, track => (track.levels.includes(id) ? {...track, levels: track.levels.filter(level => level !== id)} : track))}),
    ...(file.groups && {groups: same(file.groups, group => at(group, ['takeaways', id]) as typeof group)}),
    ...(file.competencies && {competencies: same(file.competencies, competency => withoutCell(competency, id))}),
  };
}

/** What said the same as the cell says it itself from now on. */
function withoutCell<Of extends {readonly expectations?: object}>(competency: Of, id: string): Of {
  const cells = competency.expectations;
  if (!cells || !Object.hasOwn(cells, id)) return competency;
  const text = (cells as Fields)[id];
  const rest = Object.entries(cells).filter(([level]) => level !== id).flatMap(([level, cell]) => (
    !isObject(cell) || cell.sameAs !== id ? [[level, cell]] : isObject(text) && text.sameAs === level ? [] : [[level, text]]));
  return {...competency, expectations: Object.fromEntries(rest)};
}

/** A step that many competencies share: texts for it go too, and so does what levels expect of it. */
function withoutStep(file: FrameworkFile, id: string): FrameworkFile {
  const competencies = same(file.competencies ?? [], competency => (Array.isArray(competency.steps) ? competency : at(competency, ['steps', id]) as typeof competency));
  const ids = idsOf('competency', competencies);
  const less = new Set(ids.filter((_, i) => competencies[i] !== file.competencies![i]));
  const asks = (value: unknown) => (isObject(value) ? value.step : value) === id;
  const levels = same(file.levels, level => {
    const gone = Object.entries(level.expects ?? {}).filter(([competency, value]) => less.has(competency) && asks(value));
    return gone.reduce((rest, [competency]) => at(rest, ['expects', competency]) as typeof level, level);
  });
  const plain = same(competencies, competency => (competency.expectations ? {...competency, expectations: mapped(competency.expectations, cell => (isObject(cell) && cell.step === id ? omit(cell, 'step') : cell))} as typeof competency : competency));
  return {...file, levels, ...(file.competencies && {competencies: plain})};
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
  const place = idsOf(THINGS[list] ?? 'thing', things).indexOf(id);
  return place >= 0 ? place : things.findIndex(thing => isObject(thing) && [(thing as Thing).was ?? []].flat().includes(id));
}

/** Own keys, `__proto__` included. */
function omit<Of extends object>(value: Of, key: string): Of {
  return Object.hasOwn(value, key) ? Object.fromEntries(Object.entries(value).filter(([other]) => other !== key)) as Of : value;
}

function mapped(value: object, change: (member: unknown) => unknown): object {
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, change(member)]));
}

/** The list itself where nothing of it changes. */
function same<Of>(list: Of[], change: (thing: Of) => Of): Of[] {
  const changed = list.map(change);
  return changed.some((thing, i) => thing !== list[i]) ? changed : list;
}
