import type {Framework, Level} from './framework.js';
import {frameworkBeside, systemsOf, type OtherLevel, type OtherSystem} from './other-system.js';

/**
 * A level of another system where it stands in a crosswalk.
 *
 * - `equivalent`: the file names it as the equivalent of the row's level
 * - `rank`: nothing names it, and both state the same rank
 * - `none`: it is nobody's equivalent, in a row without a level of ours
 */
export interface CrosswalkMatch {
  readonly level: OtherLevel;
  readonly by: 'equivalent' | 'rank' | 'none';
}

/** One row: a level of ours with what others have instead, or levels of others that we have nothing for. */
export interface CrosswalkRow {
  readonly level?: Level;
  /** By system, in the order of the systems. */
  readonly cells: readonly (readonly CrosswalkMatch[])[];
  /** Whether it stands as high as the row above it, because the file states the same rank for both. */
  readonly sameHeight: boolean;
  /** Part of a ladder of which nothing is aligned with anything of ours, so that its place says nothing. */
  readonly apart: boolean;
}

/** The levels of a framework and of others, aligned by what the files state and by nothing else. */
export interface Crosswalk {
  readonly systems: readonly OtherSystem[];
  /** Highest first. Every level of ours has one row; levels of others may stand in many. */
  readonly rows: readonly CrosswalkRow[];
  /** What the alignment rests on. Empty: on nothing, and the rows of the two sides do not belong together. */
  readonly basis: 'equivalents' | 'ranks' | '';
}

/** Rows of the same height while the table grows. */
interface Band {
  readonly height: number;
  /** Whether a stated rank gives the height. */
  readonly stated: boolean;
  readonly levels: readonly Level[];
  /** Levels of others beside them that are nobody's equivalent. */
  readonly others: Map<OtherSystem, OtherLevel[]>;
}

/**
 * A framework beside the systems that it names.
 *
 * @param ids which of them, in which order; those that do not exist are passed over. None: all
 */
export function crosswalkOf(framework: Framework, ids: readonly string[] = []): Crosswalk {
  const all = systemsOf(framework).filter(({ladders, equivalents}) => ladders.some(({levels}) => levels.length) || equivalents.size);
  const chosen = [...new Set(ids)].flatMap(id => all.find(system => system.id === id) ?? []);
  return align(framework, chosen.length ? chosen : all);
}

/** A framework beside another one; by itself while that is not there. */
export function crosswalkBetween(framework: Framework, other: Framework | undefined): Crosswalk {
  return align(framework, other ? [frameworkBeside(framework, other)] : []);
}

function align(framework: Framework, systems: readonly OtherSystem[]): Crosswalk {
  const matches = new Map(systems.map(system => [system, matchesOf(framework, system)]));
  const bands = ownBands(framework);
  const apart: Band[] = [];
  for (const system of systems) {
    const matched = new Set([...matches.get(system)!.values()].flat().map(({level}) => level));
    const left = new Set(system.ladders.flatMap(({levels}) => levels.filter(level => !matched.has(level))));
    if (system.ranked) for (const level of left) if (level.rank !== undefined) placeByRank(bands, system, level, level.rank);
    placeByOrder(bands, apart, system, matches.get(system)!);
  }

  const rows = (band: Band): CrosswalkRow[] => {
    const isApart = apart.includes(band);
    const ours = band.levels.map(level => ({level, cells: systems.map(system => matches.get(system)!.get(level.id) ?? [])}));
    const others = {cells: systems.map(system => (band.others.get(system) ?? []).map((level): CrosswalkMatch => ({level, by: 'none'})))};
    return [...ours, ...(band.others.size ? [others] : [])].map((row, i) => ({...row, sameHeight: i > 0, apart: isApart}));
  };
  const basis = systems.some(({equivalents}) => equivalents.size) ? 'equivalents' : systems.some(({ranked}) => ranked) ? 'ranks' : '';
  return {systems, rows: [...bands, ...apart].flatMap(rows), basis};
}

/** By level of ours: its equivalents; where the file names none, those of the same stated rank that are nobody's equivalent. */
function matchesOf({levels}: Framework, {equivalents, ladders, ranked}: OtherSystem): ReadonlyMap<string, readonly CrosswalkMatch[]> {
  const named = new Set([...equivalents.values()].flat());
  const free = [...new Set(ladders.flatMap(({levels}) => levels))].filter(level => ranked && level.rank !== undefined && !named.has(level));
  return new Map(levels.map(({id, rank}) => [
    id,
    equivalents.get(id)?.map((level): CrosswalkMatch => ({level, by: 'equivalent'})) ?? free.filter(level => level.rank === rank).map((level): CrosswalkMatch => ({level, by: 'rank'})),
  ]));
}

/** Our levels by height, highest first. Only those that state the same rank are of the same height. */
function ownBands({levels, ranks}: Framework): Band[] {
  const height = ({id}: Level) => ranks.get(id)!;
  const sorted = [...levels].sort((a, b) => height(b) - height(a) || Number(a.rank === undefined) - Number(b.rank === undefined));
  const bands: (Band & {levels: Level[]})[] = [];
  for (const level of sorted) {
    const last = bands.at(-1);
    if (last?.stated && last.height === level.rank) last.levels.push(level);
    else bands.push({height: height(level), stated: level.rank !== undefined, levels: [level], others: new Map()});
  }
  return bands;
}

/** Puts a level of theirs beside what is as high, else between what is higher and what is lower. */
function placeByRank(bands: Band[], system: OtherSystem, level: OtherLevel, rank: number): void {
  const same = bands.find(({stated, height}) => stated && height === rank);
  if (same) return void same.others.set(system, [...(same.others.get(system) ?? []), level]);
  const lower = bands.findIndex(({height}) => height < rank);
  bands.splice(lower < 0 ? bands.length : lower, 0, {height: rank, stated: true, levels: [], others: new Map([[system, [level]]])});
}

/**
 * Puts the levels of theirs that have no place yet between their neighbours on the ladder: just above the nearest one
 * below, else just below the nearest one above. A ladder that has no neighbour in the table stands apart.
 */
function placeByOrder(bands: Band[], apart: Band[], system: OtherSystem, matches: ReadonlyMap<string, readonly CrosswalkMatch[]>): void {
  const holds = (level: OtherLevel) => (band: Band) =>
    band.others.get(system)?.includes(level) || band.levels.some(({id}) => matches.get(id)!.some(match => match.level === level));
  const isIn = (level: OtherLevel) => bands.some(holds(level));
  const waiting = system.ladders.map(({levels}) => levels);
  while (waiting.length) {
    const next = waiting.findIndex(ladder => ladder.some(isIn));
    const ladder = waiting.splice(Math.max(next, 0), 1)[0]!;
    const end = apart.length;
    for (const [i, level] of ladder.entries()) {
      if (isIn(level) || apart.some(holds(level))) continue;
      const below = ladder.slice(0, i).reverse().find(isIn);
      const above = ladder.slice(i).find(isIn);
      const place = below ? bands.findIndex(holds(below)) : above ? bands.findLastIndex(holds(above)) + 1 : undefined;
      const band = {height: NaN, stated: false, levels: [], others: new Map([[system, [level]]])};
      if (place === undefined) apart.splice(end, 0, band);
      else bands.splice(place, 0, band);
    }
  }
}
