import {systemsIn, type EditionPairs} from './edition-pairs.js';
import type {Competency, Criterion, Framework, Group, Level, Named, Rating, Section, Step, Track} from './framework.js';
import type {System} from './schema.js';

/** In what something is moved or changed. */
export type Field =
  | 'id' | 'order' | 'summary' | 'group' | 'levels' | 'place' // of what a file lists
  | 'version' | 'lang' | 'source' | 'terms' | 'cumulative' | 'check' | 'rating' | 'ext'
  | 'color' | 'family' | 'status' | 'code' | 'years' | 'rank' | 'facts' | 'criteria' | 'next' | 'equivalents' | 'pay'
  | 'note' | 'takeaways' | 'tracks' | 'text' | 'examples' | 'avoid' | 'expected' | 'url' | 'ladders';

/** The ids of an edition as those of now. Nothing for what only one of the two has: that is told as added or removed. */
export interface Ids {
  readonly level: (id: string) => string | undefined;
  readonly track: (id: string) => string | undefined;
  readonly system: (id: string) => string | undefined;
  /** With its own id where only one of the two has it. */
  readonly group: (id: string) => string;
}

/** What a thing says, by field. What a map says is told by entry. */
export type Fields<Of> = {readonly [field in Field]?: (thing: Of, ids: Ids) => unknown};

/** The fields that say where something stands. */
export const PLACES: ReadonlySet<Field> = new Set(['order', 'group', 'levels', 'place']);

const status = ({todo}: {readonly todo: boolean}) => (todo ? 'todo' : undefined);
/** An empty list says nothing, as one that is not there. */
const some = <Item>(list: readonly Item[]) => (list.length ? list : undefined);

export const namedFields: Fields<Named> = {id: ({id}) => id, summary: ({summary}) => summary};

export const frameworkFields: Fields<Framework> = {
  ...namedFields,
  version: ({version}) => version,
  lang: ({lang}) => lang,
  source: ({source}) => new Map(Object.entries(source)),
  terms: ({terms}) => new Map(Object.entries(terms)),
  cumulative: ({cumulative}) => cumulative,
  check: ({check}) => new Map(Object.entries(check)),
  rating: ({rating}) => new Map(Object.entries({title: rating?.title, summary: rating?.summary}).filter(([, text]) => text !== undefined)),
  ext: ({ext}) => new Map(Object.entries(ext)),
};

export const trackFields: Fields<Track> = {
  ...namedFields,
  color: ({color}) => color,
  family: ({family}) => some(family),
  levels: ({levels}, {level}) => levels.flatMap(id => level(id) ?? []),
  status,
};

export const levelFields: Fields<Level> = {
  ...namedFields,
  code: ({code}) => code,
  years: ({years}) => years,
  rank: ({rank}) => rank,
  status,
  facts: ({facts}) => new Map([...facts].map(([name, value]) => [name, [value].flat()])),
  criteria: ({criteria}): readonly Criterion[] => criteria,
  next: ({next}, {level}) => keyed(next, level),
  equivalents: ({equivalents}, {system}) => some(equivalents.flatMap(({system: name, ...rest}) => {
    const id = system(name);
    return id === undefined ? [] : {...rest, system: id};
  })),
  pay: ({pay}) => some(pay),
};

export const groupFields: Fields<Group> = {
  ...namedFields,
  note: ({note}) => note,
  takeaways: ({takeaways}, {level}) => keyed(takeaways, level),
  tracks: ({tracks}, {track}) => some(tracks.flatMap(id => track(id) ?? [])),
};

export const competencyFields: Fields<Competency> = {
  ...namedFields,
  group: ({group}, ids) => (group === undefined ? undefined : ids.group(group)),
  code: ({code}) => code,
  criteria: ({criteria}): readonly Criterion[] => criteria,
};

export const stepFields: Fields<Step> = {
  ...namedFields,
  text: ({content}) => content.text,
  criteria: ({content}): readonly Criterion[] => content.criteria,
  examples: ({content}) => some(content.examples),
  avoid: ({content}) => some(content.avoid),
};

export const ratingFields: Fields<Rating['steps'][number]> = {...namedFields, expected: ({expected}) => expected};

export const systemFields: Fields<Named & System> = {...namedFields, url: ({url}) => url, ladders: ({ladders}) => ladders};

export const sectionFields: Fields<Section> = {id: ({id}) => id, place: ({place}) => place, text: ({text}) => text};

function keyed(texts: ReadonlyMap<string, string>, key: (id: string) => string | undefined): ReadonlyMap<string, string> {
  return new Map([...texts].flatMap(([id, text]) => {
    const own = key(id);
    return own === undefined ? [] : [[own, text] as const];
  }));
}

/** The ids of both editions as those of now. */
export function idsOfNow(old: Framework, now: Framework, {levels, tracks, groups, systems}: EditionPairs): {readonly before: Ids; readonly now: Ids} {
  const [level, track, group, system] = [levels, tracks, groups, systems].map(pairs => new Map([...pairs].map(([{id}, former]) => [former.id, id])));
  const kept = (ids: ReadonlyMap<string, string>) => {
    const both = new Set(ids.values());
    return (id: string) => (both.has(id) ? id : undefined);
  };
  // Any name may stand where a system is named, not only those of this file.
  const named = (framework: Framework, find: (id: string) => string | undefined) => {
    const own = new Set(systemsIn(framework).map(({id}) => id));
    return (id: string) => (own.has(id) ? find(id) : id);
  };
  return {
    before: {level: id => level!.get(id), track: id => track!.get(id), group: id => group!.get(id) ?? id, system: named(old, id => system!.get(id))},
    now: {level: kept(level!), track: kept(track!), group: id => id, system: named(now, kept(system!))},
  };
}
