import type {Framework, Level, Track} from '../model/framework.js';
import type {Move} from '../model/moves.js';
import {arrange, type Place, type Way} from './arrange.js';
import {drawLines, type Line} from './lines.js';

/** A level on the map. Rows count from the lowest, 0; `x` counts in lanes from 0. */
export interface Station {
  readonly level: Level;
  readonly row: number;
  readonly x: number;
  /** The side of the line on which its name stands: the outer side of a fork of two, else the end. */
  readonly side: 'start' | 'end';
  /** The track whose name stands here: it is the highest level that this track has for itself. */
  readonly crown?: Track;
}

/** A piece of a line: from `from` in its row to `to` in the row above. If it is `flat`, an arc to `to` in the same row. */
export interface Segment {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly move: Move;
  readonly flat: boolean;
}

export interface LadderLayout {
  readonly rows: number;
  readonly lanes: number;
  readonly stations: readonly Station[];
  readonly segments: readonly Segment[];
  /** The segments as what is to be drawn. */
  readonly lines: readonly Line[];
}

export interface LadderOptions {
  /** One row for every level, branch by branch, so that names can stand in one column beside the map. Default: `false`. */
  readonly compact?: boolean;
  /** From start to end instead of upwards: all names stand below their levels, and lines turn where no name is. Default: `false`. */
  readonly lying?: boolean;
  /** Only the levels of these tracks, those on no track that a way joins to them, and the moves between them. Default: all tracks, and the levels that are on none. */
  readonly tracks?: readonly Track[];
}

/**
 * The ladder as a map, in abstract units.
 *
 * Every track has a lane. A level stands in the middle of the lanes of its tracks: that alone draws a trunk
 * shared by all, a fork, and a rejoin. Its row is its rank. A line that passes a row without a stop keeps a
 * place there, so that no line runs through a level.
 *
 *     row 2        o            x = 0.5, on both tracks
 *     row 1    o       o        x = 0 and 1
 *     row 0        o
 *
 * Lanes are in the file's order, unless another order has fewer lines cross (`arrange`).
 */
export function layoutLadder(framework: Framework, {compact = false, lying = false, tracks: chosen}: LadderOptions = {}): LadderLayout {
  const tracks = (chosen ?? framework.tracks).filter(track => track.levels.length);
  const levels = chosen ? levelsOf(framework, tracks) : framework.levels;
  const moves = framework.moves.filter(({from, to}) => levels.includes(from) && levels.includes(to));

  const rowOf = compact ? rowPerLevel(framework, levels) : rowPerRank(framework, levels);
  const stops = new Map(levels.map(level => [level, {row: rowOf.get(level.id)!, x: 0, tracks: framework.tracksOf(level), level}]));
  const ways = moves.map((move): Way => {
    const ends = [stops.get(move.from)!, stops.get(move.to)!] as const;
    const [low, high] = ends[0].row <= ends[1].row ? ends : [ends[1], ends[0]];
    const between = Array.from({length: Math.max(0, high.row - low.row - 1)}, (_, i): Place => ({row: low.row + 1 + i, x: 0, tracks: move.tracks}));
    return {move, points: [low, ...between, high]};
  });

  const height = Math.max(0, ...rowOf.values()) + (levels.length ? 1 : 0);
  const rows: Place[][] = Array.from({length: height}, () => []);
  for (const place of new Set([...stops.values(), ...ways.flatMap(({points}) => points)])) rows[place.row]!.push(place);
  arrange(rows, ways, tracks, compact);
  const places = rows.flat();
  const left = Math.min(...places.map(place => place.x));
  for (const place of places) place.x -= left;
  const lanes = Math.max(0, ...places.map(place => place.x)) + 1;

  const crowns = new Map(tracks.length < 2 ? [] : tracks.map(track => [ownTop(track, framework), track]));
  const segments = ways.flatMap(({move, points}) => points.slice(1).map((to, i): Segment => {
    const from = points[i]!;
    return {row: from.row, from: from.x, to: to.x, move, flat: from.row === to.row};
  }));
  return {
    rows: height,
    lanes,
    stations: [...stops.values()].map(({level, row, x}) => ({level, row, x, side: lanes === 2 && x === 0 && !compact && !lying ? 'start' : 'end', crown: crowns.get(level)})),
    segments,
    lines: drawLines(segments, tracks.length, lying),
  };
}

/** The levels of some tracks, and those on no track that a way joins to them. */
function levelsOf(framework: Framework, tracks: readonly Track[]): readonly Level[] {
  const isOn = (level: Level) => tracks.some(track => track.levels.includes(level.id));
  const isJoined = (level: Level) => framework.moves.some(({from, to}) => (from === level && isOn(to)) || (to === level && isOn(from)));
  return framework.levels.filter(level => isOn(level) || (!framework.tracksOf(level).length && isJoined(level)));
}

/** The highest level that a track has for itself. */
function ownTop(track: Track, framework: Framework): Level | undefined {
  return track.levels.map(id => framework.level(id)!).findLast(level => framework.tracksOf(level).length === 1);
}

function rowPerRank({ranks}: Framework, levels: readonly Level[]): ReadonlyMap<string, number> {
  const heights = [...new Set(levels.map(level => ranks.get(level.id)!))].sort((a, b) => a - b);
  return new Map(levels.map(level => [level.id, heights.indexOf(ranks.get(level.id)!)]));
}

/** Every level after those below it, and each branch in one piece: what is below is put down just before it is needed. */
function rowPerLevel(framework: Framework, levels: readonly Level[]): ReadonlyMap<string, number> {
  const rows = new Map<string, number>();
  const open = new Set<string>();
  const visit = (level: Level) => {
    if (rows.has(level.id) || open.has(level.id) || !levels.includes(level)) return;
    open.add(level.id);
    for (const {from, tracks} of framework.waysIn(level)) if (tracks.length) visit(from);
    rows.set(level.id, rows.size);
  };
  for (const track of framework.tracks) for (const id of track.levels) visit(framework.level(id)!);
  levels.forEach(visit);
  return rows;
}
