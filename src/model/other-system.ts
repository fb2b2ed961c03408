import type {Framework, Level} from './framework.js';
import {idsOf} from './ids.js';
import type {System} from './schema.js';

/** A level of another system. One that only an equivalent names has just a title: what is written there. */
export interface OtherLevel {
  readonly code?: string;
  readonly title?: string;
  readonly rank?: number;
  /** Title of the ladder that it stands on, where its system has several and its code does not say which. */
  readonly ladder?: string;
}

export interface OtherLadder {
  readonly title?: string;
  /** Low to high. */
  readonly levels: readonly OtherLevel[];
}

/** What others have instead of our levels: a market survey, another company's ladder, another framework file. */
export interface OtherSystem {
  /** Its id in the file, else made from its title. */
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
  /** Language of its texts, where it is another than the framework's own. */
  readonly lang?: string;
  readonly ladders: readonly OtherLadder[];
  /** By id of a level of ours: what the file calls its equivalents. */
  readonly equivalents: ReadonlyMap<string, readonly OtherLevel[]>;
  /** Whether its ranks and ours are of one scale, so that the same rank is the same height. */
  readonly ranked: boolean;
}

/** The systems of a framework in its order, then those that only its equivalents name. */
export function systemsOf(framework: Framework): readonly OtherSystem[] {
  const names = new Set(framework.levels.flatMap(level => level.equivalents.map(({system}) => system)));
  const unknown = [...names].filter(name => !framework.systems.some(system => isNamed(system, name)));
  const systems: readonly System[] = [...framework.systems, ...unknown.map(title => ({title}))];
  const ids = idsOf('system', systems);
  const ranked = framework.levels.some(({rank}) => rank !== undefined);
  return systems.map((system, i) => {
    const stated = system.ladders ?? [];
    const isClear = distinct(stated.flatMap(({levels}) => levels));
    const ladders = stated.map(({title, levels}) => ({
      title,
      levels: levels.map((level): OtherLevel => (stated.length < 2 || isClear(level) ? level : {...level, ladder: title})),
    }));
    const find = finder(ladders.flatMap(({levels}) => levels), ({code, title}) => [[code], [title, `${code} ${title}`]]);
    const equivalents = named(framework, name => systems.find(other => isNamed(other, name)) === system, find);
    return {id: ids[i]!, title: system.title, summary: system.summary, ladders, equivalents, ranked};
  });
}

/**
 * Another framework as a system beside this one. What either says in its equivalents holds; only where neither says
 * anything, and both state ranks, ranks count.
 */
export function frameworkBeside(framework: Framework, other: Framework): OtherSystem {
  const isClear = distinct(other.levels);
  const theirs = new Map(other.levels.map((level): [string, OtherLevel] => {
    const tracks = other.tracksOf(level);
    const ladder = other.tracks.length < 2 || tracks.length > 1 || isClear(level) ? undefined : tracks[0]?.title;
    return [level.id, {code: level.code, title: level.title, rank: level.rank, ladder}];
  }));
  const find = levelFinder(other);
  const equivalents = named(framework, name => isNamed(other, name), name => theirs.get(find(name)?.id ?? ''));
  const findOurs = levelFinder(framework);
  for (const level of other.levels) {
    for (const {system, level: name} of level.equivalents) {
      const ours = isNamed(framework, system) && findOurs(name);
      if (ours) add(equivalents, ours.id, theirs.get(level.id)!);
    }
  }
  const alone = other.levels.filter(level => !other.tracksOf(level).length);
  const ladders = [...other.tracks, ...alone.map(({id}) => ({title: undefined, levels: [id]}))];
  return {
    id: other.id,
    title: other.title,
    lang: other.lang,
    ladders: ladders.map(({title, levels}) => ({title, levels: levels.map(id => theirs.get(id)!)})),
    equivalents,
    ranked: !equivalents.size && [framework, other].every(({levels}) => levels.some(({rank}) => rank !== undefined)),
  };
}

/** By level of ours, what its equivalents name; what is not found is kept as it is written. */
function named(framework: Framework, isSystem: (name: string) => boolean, find: (name: string) => OtherLevel | undefined): Map<string, OtherLevel[]> {
  const asWritten = new Map<string, OtherLevel>();
  const found = new Map<string, OtherLevel[]>();
  for (const level of framework.levels) {
    for (const {system, level: name} of level.equivalents) {
      if (!isSystem(system)) continue;
      const other = find(name) ?? asWritten.get(name) ?? {title: name};
      asWritten.set(name, other);
      add(found, level.id, other);
    }
  }
  return found;
}

function add(found: Map<string, OtherLevel[]>, id: string, other: OtherLevel): void {
  const known = found.get(id) ?? [];
  if (!known.includes(other)) found.set(id, [...known, other]);
}

/** Whether a level has a code that no other one has. */
function distinct(levels: readonly {readonly code?: string}[]): (level: {readonly code?: string}) => boolean {
  return ({code}) => code !== undefined && levels.filter(level => level.code === code).length === 1;
}

function isNamed({id, title}: {readonly id?: string; readonly title: string}, name: string): boolean {
  return id === name || title === name;
}

function levelFinder(framework: Framework): (name: string) => Level | undefined {
  const find = finder(framework.levels, ({code, title, name}) => [[code], [title, name, `${code} ${title}`]]);
  return name => framework.level(name) ?? find(name);
}

/**
 * Finds the one thing that bears a name, of two kinds of names the first before the second. A name that several bear
 * finds none: which of them is meant, the file does not say.
 */
function finder<Thing>(things: readonly Thing[], namesOf: (thing: Thing) => readonly (readonly (string | undefined)[])[]): (name: string) => Thing | undefined {
  return name => {
    for (const kind of [0, 1]) {
      const bearers = things.filter(thing => namesOf(thing)[kind]!.includes(name));
      if (bearers.length) return bearers.length === 1 ? bearers[0] : undefined;
    }
    return undefined;
  };
}
