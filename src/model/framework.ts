import type {Check, Equivalent, Pay, Source, System, Terms} from './schema.js';
import type {Move} from './moves.js';
import type {Problem} from './problem.js';

/** One statement that can be ticked or take evidence. */
export interface Criterion {
  readonly id: string;
  readonly text: string;
  readonly examples: readonly string[];
}

/** What is said in one place: at a level of a matrix, or at a step. */
export interface Content {
  /** A lead-in before the criteria. */
  readonly text?: string;
  readonly criteria: readonly Criterion[];
  readonly examples: readonly string[];
  readonly avoid: readonly string[];
  /** Rating step to text. */
  readonly rated?: ReadonlyMap<string, string>;
  readonly step?: Named;
}

export interface Named {
  readonly id: string;
  readonly title: string;
  readonly summary?: string;
}

export interface Step extends Named {
  /** Its ids in earlier editions. */
  readonly was: readonly string[];
  readonly content: Content;
}

/** What a level expects of a stepped competency. */
export interface Expected {
  readonly step: Step | undefined;
  readonly text?: string;
  readonly optional: boolean;
}

/** A cell of a matrix as written: content, or one of the ways of saying that there is none. */
export type Entry = Content | Expected | {readonly sameAs: string} | 'todo' | null;

/** A longer text: of the framework, or of one level. */
export interface Section {
  readonly id: string;
  readonly title: string;
  /** Where it belongs in the guide. */
  readonly place?: string;
  readonly text: string;
}

export interface Level extends Named {
  /** Its title, with its code where another level has the same title. */
  readonly name: string;
  readonly code?: string;
  readonly years?: string;
  readonly facts: ReadonlyMap<string, string | readonly string[]>;
  readonly criteria: readonly Criterion[];
  /** Level to the words on the way there; empty where there are none. */
  readonly next: ReadonlyMap<string, string>;
  /** Only where the file states it. */
  readonly rank?: number;
  readonly todo: boolean;
  readonly equivalents: readonly Equivalent[];
  readonly pay: readonly Pay[];
  readonly sections: readonly Section[];
}

export interface Track extends Named {
  /** A checked CSS colour, fit for a style. */
  readonly color?: string;
  readonly family: readonly string[];
  readonly levels: readonly string[];
  readonly todo: boolean;
}

export interface Group extends Named {
  readonly takeaways: ReadonlyMap<string, string>;
  readonly note?: string;
  /** Only for these tracks; empty: for all. */
  readonly tracks: readonly string[];
}

export interface Competency extends Named {
  readonly group?: string;
  readonly code?: string;
  readonly criteria: readonly Criterion[];
  /** Low to high; empty in a matrix. */
  readonly steps: readonly Step[];
  /** By level: what the file says, and nothing for levels it does not speak of. */
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Rating {
  readonly title?: string;
  readonly summary?: string;
  readonly steps: readonly (Named & {readonly expected: boolean})[];
}

/**
 * What stands where a level and a competency meet.
 *
 * - `said`: content of its own
 * - `same`: the content of the level `from`, because the file says so
 * - `carried`: the content of the level `from` below it, because the framework is cumulative
 * - `none`: not expected; `todo`: not written yet; `absent`: the file does not speak of it
 */
export type Cell =
  | {readonly state: 'said'; readonly content: Content; readonly expected?: Expected}
  | {readonly state: 'same' | 'carried'; readonly content: Content; readonly expected?: Expected; readonly from: Level}
  | {readonly state: 'none' | 'todo' | 'absent'; readonly content?: undefined; readonly expected?: undefined};

/** What a framework is made of, without the look-ups. */
export type FrameworkParts = Omit<Framework, 'level' | 'track' | 'competency' | 'tracksOf' | 'ownTrack' | 'waysIn' | 'waysOn' | 'cell'>;

const NOTHING: Content = Object.freeze({criteria: Object.freeze([]), examples: Object.freeze([]), avoid: Object.freeze([])});

/**
 * A career framework as values: the parts in the file's order, and the look-ups that every view needs.
 * Made by `parseFramework`; never changes.
 */
export class Framework {
  declare readonly id: string;
  declare readonly title: string;
  declare readonly version?: string;
  declare readonly lang?: string;
  declare readonly summary?: string;
  declare readonly source: Source;
  declare readonly terms: Terms;
  declare readonly cumulative: boolean;
  declare readonly tracks: readonly Track[];
  declare readonly levels: readonly Level[];
  /** Height by level id; see `rankLevels`. */
  declare readonly ranks: ReadonlyMap<string, number>;
  /** Every way from one level to another. */
  declare readonly moves: readonly Move[];
  declare readonly groups: readonly Group[];
  declare readonly competencies: readonly Competency[];
  declare readonly scale: readonly Named[];
  declare readonly rating?: Rating;
  declare readonly check: Check;
  declare readonly systems: readonly System[];
  declare readonly sections: readonly Section[];
  declare readonly ext: Readonly<Record<string, unknown>>;
  /** What the file says that could not be used, or not as meant. Found by `parseFramework`; a page that loads a good file does not look. */
  declare readonly warnings: readonly Problem[];
  /** Ids of earlier editions, by kind: old to present. */
  declare readonly renamed: {readonly [kind in 'levels' | 'tracks' | 'groups' | 'competencies']: ReadonlyMap<string, string>};

  readonly #levels: ReadonlyMap<string, Level>;
  readonly #competencies: ReadonlyMap<string, Competency>;
  readonly #tracks: ReadonlyMap<string, Track>;

  constructor(parts: FrameworkParts) {
    Object.assign(this, parts);
    this.#levels = byId(parts.levels);
    this.#competencies = byId(parts.competencies);
    this.#tracks = byId(parts.tracks);
    Object.freeze(this);
  }

  /** The level with this id, or the one that once had it. */
  level(id: string): Level | undefined {
    return this.#levels.get(id) ?? this.#levels.get(this.renamed.levels.get(id) ?? '');
  }

  /** The track with this id, or the one that once had it. */
  track(id: string): Track | undefined {
    return this.#tracks.get(id) ?? this.#tracks.get(this.renamed.tracks.get(id) ?? '');
  }

  /** The competency with this id, or the one that once had it. */
  competency(id: string): Competency | undefined {
    return this.#competencies.get(id) ?? this.#competencies.get(this.renamed.competencies.get(id) ?? '');
  }

  /** The tracks that lead through a level, in the file's order. */
  tracksOf(level: Level): readonly Track[] {
    return this.tracks.filter(track => track.levels.includes(level.id));
  }

  /** The one track that a level belongs to, where there are several to tell apart; nothing for a level that tracks share. */
  ownTrack(level: Level): Track | undefined {
    const tracks = this.tracksOf(level);
    return tracks.length === 1 && this.tracks.length > 1 ? tracks[0] : undefined;
  }

  /** The moves that lead to a level. */
  waysIn(level: Level): readonly Move[] {
    return this.moves.filter(move => move.to.id === level.id);
  }

  /** The moves that lead on from a level. */
  waysOn(level: Level): readonly Move[] {
    return this.moves.filter(move => move.from.id === level.id);
  }

  /** What stands where a level and a competency meet, from a matrix or from steps alike. */
  cell(level: Level, competency: Competency): Cell {
    const entry = competency.entries.get(level.id);
    if (entry === undefined) return this.#carried(level, competency) ?? {state: 'absent'};
    if (entry === null) return {state: 'none'};
    if (entry === 'todo') return {state: 'todo'};
    if ('sameAs' in entry) {
      const from = this.#levels.get(entry.sameAs)!;
      const there = this.cell(from, competency);
      return there.content ? {...there, state: 'same', from} : there;
    }
    if ('optional' in entry) return {state: 'said', content: entry.step?.content ?? NOTHING, expected: entry};
    return {state: 'said', content: entry};
  }

  /** In a cumulative framework: what the nearest level below on the first such track says. */
  #carried(level: Level, competency: Competency): Cell | undefined {
    if (!this.cumulative) return undefined;
    for (const track of this.tracksOf(level)) {
      for (let i = track.levels.indexOf(level.id) - 1; i >= 0; i--) {
        const from = this.#levels.get(track.levels[i]!)!;
        if (!competency.entries.has(from.id)) continue;
        const there = this.cell(from, competency);
        if (there.content) return {state: 'carried', content: there.content, expected: there.expected, from};
      }
    }
    return undefined;
  }
}

function byId<Thing extends Named>(things: readonly Thing[]): ReadonlyMap<string, Thing> {
  return new Map(things.map(thing => [thing.id, thing]));
}
