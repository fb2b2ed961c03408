import type {Framework, Level, Track} from '../model/framework.js';
import type {Move} from '../model/moves.js';
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
  /** Only the levels of these tracks, and the moves between them. Default: all tracks, and the levels that are on none. */
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
 */
export function layoutLadder(framework: Framework, {compact = false, tracks: chosen}: LadderOptions = {}): LadderLayout {
  const tracks = (chosen ?? framework.tracks).filter(track => track.levels.length);
  const levels = chosen ? framework.levels.filter(level => chosen.some(track => track.levels.includes(level.id))) : framework.levels;
  const moves = framework.moves.filter(({from, to}) => levels.includes(from) && levels.includes(to));
  const lane = new Map(tracks.map((track, i) => [track, i]));
  const middle = (list: readonly Track[]) => {
    const lanes = list.flatMap(track => lane.get(track) ?? []);
    return lanes.length ? lanes.reduce((sum, x) => sum + x, 0) / lanes.length : tracks.length;
  };

  const rows = compact ? rowPerLevel(framework, levels) : rowPerRank(framework, levels);
  const wishes: Wish[] = levels.map(level => ({row: rows.get(level.id)!, x: middle(framework.tracksOf(level)), level}));
  const stops = new Map(wishes.map(wish => [wish.level!.id, wish]));

  const ways = moves.map(move => {
    const ends = [stops.get(move.from.id)!, stops.get(move.to.id)!] as const;
    const [low, high] = ends[0].row <= ends[1].row ? ends : [ends[1], ends[0]];
    const between = Array.from({length: Math.max(0, high.row - low.row - 1)}, (_, i): Wish => ({
      row: low.row + 1 + i,
      x: move.tracks.length ? middle(move.tracks) : Math.max(low.x, high.x) + 0.5,
    }));
    wishes.push(...between);
    return {move, points: [low, ...between, high]};
  });

  const height = Math.max(0, ...wishes.map(wish => wish.row)) + 1;
  for (let row = 0; row < height; row++) spread(wishes.filter(wish => wish.row === row));
  const left = Math.min(...wishes.map(wish => wish.x));
  for (const wish of wishes) wish.x -= left;
  const lanes = Math.max(0, ...wishes.map(wish => wish.x)) + 1;

  const crowns = new Map(tracks.length < 2 ? [] : tracks.map(track => [ownTop(track, framework), track]));
  const segments = ways.flatMap(({move, points}) => points.slice(1).map((to, i): Segment => {
    const from = points[i]!;
    return {row: from.row, from: from.x, to: to.x, move, flat: from.row === to.row};
  }));
  return {
    rows: height,
    lanes,
    stations: wishes.filter(isStop).map(({level, row, x}) => ({level, row, x, side: lanes === 2 && x === 0 && !compact ? 'start' : 'end', crown: crowns.get(level)})),
    segments,
    lines: drawLines(segments, height, tracks.length),
  };
}

function ownTop(track: Track, framework: Framework): Level | undefined {
  return track.levels.map(id => framework.level(id)!).findLast(level => framework.tracksOf(level).length === 1);
}

/** Where something would like to stand in its row. Without a level it is a line passing by. */
interface Wish {
  readonly row: number;
  x: number;
  readonly level?: Level;
}

function isStop(wish: Wish): wish is Wish & {level: Level} {
  return wish.level !== undefined;
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

/**
 * Moves what would overlap in a row apart to a distance of 1, with the least movement in total (isotonic
 * regression by pooling neighbours: https://en.wikipedia.org/wiki/Isotonic_regression).
 */
function spread(row: Wish[]): void {
  row.sort((a, b) => a.x - b.x);
  const pools: {sum: number; members: Wish[]}[] = [];
  row.forEach((wish, i) => {
    let pool = {sum: wish.x - i, members: [wish]};
    for (let last = pools.at(-1); last && last.sum / last.members.length > pool.sum / pool.members.length; last = pools.at(-1)) {
      pools.pop();
      pool = {sum: last.sum + pool.sum, members: [...last.members, ...pool.members]};
    }
    pools.push(pool);
  });
  let i = 0;
  for (const {sum, members} of pools) for (const wish of members) wish.x = sum / members.length + i++;
}
