import type {Level, Track} from '../model/framework.js';
import type {Move} from '../model/moves.js';
import {Tangle, WORK} from './tangle.js';

/** What takes a place in a row: a level or, without one, a line that passes by. */
export interface Place {
  readonly row: number;
  /** In lanes. */
  x: number;
  /** The tracks it belongs to; none for a level on no track, and for a way that no track draws. */
  readonly tracks: readonly Track[];
  readonly level?: Level;
}

/** A move with the places that it goes through, from the lower row to the higher one. */
export interface Way {
  readonly move: Move;
  readonly points: readonly Place[];
}

/**
 * Finds `x` for every place: the middle of the lanes of its tracks, moved apart where that is too close. The order
 * of the lanes is the file's, improved track by track until no track can move without more lines crossing; what
 * still crosses is put in order row by row. (To find the best order of all is a hard problem; the ladders that
 * companies draw need no search at all.)
 *
 * @param packed whether tracks may share a lane where they have no row in common
 */
export function arrange(rows: Place[][], ways: readonly Way[], tracks: readonly Track[], packed: boolean): void {
  const tangle = new Tangle(rows, ways);
  const put = (order: readonly Track[]) => {
    toLanes(rows, ways, packed ? pack(order, rows) : new Map(order.map((track, i) => [track, i])));
    for (const row of rows) row.sort((a, b) => a.x - b.x);
  };
  const costOf = (order: readonly Track[]) => {
    put(order);
    return tangle.crossings() + spread(rows) / 1000;
  };

  let order = tracks;
  let least = costOf(order);
  for (let better = true; better && least > 0;) {
    better = false;
    for (const other of variations(order)) {
      if (least === 0 || tangle.work > WORK / 2) break;
      const found = costOf(other);
      if (found < least) [order, least, better] = [other, found, true];
    }
  }
  if (least === 0) return;
  put(order);
  if (least >= 1) tangle.untangle();
  spread(rows);
}

/** Every order with one track in another place, the nearest places first. */
function* variations(order: readonly Track[]): Generator<readonly Track[]> {
  for (let distance = 1; distance < order.length; distance++) {
    for (let from = 0; from < order.length; from++) {
      for (const to of [from + distance, from - distance]) {
        if (to >= 0 && to < order.length) yield order.toSpliced(from, 1).toSpliced(to, 0, order[from]!);
      }
    }
  }
}

/** The first free lane for each track. */
function pack(order: readonly Track[], rows: readonly Place[][]): Map<Track, number> {
  const rowsOf = new Map(order.map(track => [track, rows.flatMap((places, row) => (places.some(place => place.tracks.includes(track)) ? row : []))]));
  const lanes: [first: number, last: number][][] = [];
  return new Map(order.map(track => {
    const [first, last] = [rowsOf.get(track)![0]!, rowsOf.get(track)!.at(-1)!];
    const free = lanes.findIndex(taken => taken.every(([from, to]) => last < from || to < first));
    const lane = free < 0 ? lanes.push([]) - 1 : free;
    lanes[lane]!.push([first, last]);
    return [track, lane];
  }));
}

/**
 * Where everything would like to stand. What is on no track stands beside all. A way that no track draws passes
 * halfway between its ends, or beside them where they are in one lane.
 */
function toLanes(rows: readonly Place[][], ways: readonly Way[], lane: ReadonlyMap<Track, number>): void {
  const count = Math.max(-1, ...lane.values()) + 1;
  for (const place of rows.flat()) {
    const lanes = place.tracks.flatMap(track => lane.get(track) ?? []);
    place.x = lanes.length ? lanes.reduce((sum, x) => sum + x, 0) / lanes.length : count;
  }
  for (const {points} of ways) {
    const [low, high] = [points[0]!, points.at(-1)!];
    const between = low.x === high.x ? low.x + 0.5 : (low.x + high.x) / 2;
    for (const point of points) if (isLoose(point)) point.x = between;
  }
}

/** A way that no track draws, passing by. */
function isLoose({level, tracks}: Place): boolean {
  return !level && !tracks.length;
}

/**
 * Moves what would overlap in a row apart, with the least movement in total (isotonic regression by pooling
 * neighbours: https://en.wikipedia.org/wiki/Isotonic_regression). Neighbours are 1 apart, and half of it suffices for
 * a way that no track draws; such a way hardly moves a level.
 *
 * @returns how far things have moved, all together
 */
function spread(rows: readonly Place[][]): number {
  let moved = 0;
  for (const row of rows) {
    const pools: {sum: number; weight: number; members: [Place, number][]}[] = [];
    let offset = 0;
    row.forEach((place, i) => {
      if (i) offset += isLoose(place) || isLoose(row[i - 1]!) ? 0.5 : 1;
      const weight = isLoose(place) ? 1e-6 : 1;
      let pool = {sum: (place.x - offset) * weight, weight, members: [[place, offset] as [Place, number]]};
      for (let last = pools.at(-1); last && last.sum / last.weight > pool.sum / pool.weight; last = pools.at(-1)) {
        pools.pop();
        pool = {sum: last.sum + pool.sum, weight: last.weight + pool.weight, members: [...last.members, ...pool.members]};
      }
      pools.push(pool);
    });
    for (const {sum, weight, members} of pools) {
      for (const [place, offset] of members) {
        const x = Math.round((sum / weight + offset) * 1000) / 1000;
        moved += isLoose(place) ? 0 : Math.abs(place.x - x);
        place.x = x;
      }
    }
  }
  return moved;
}
