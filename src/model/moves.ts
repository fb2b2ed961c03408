import type {Level, Track} from './framework.js';

/**
 * A way from one level to another, each pair once: neighbours on a track, and every `next`.
 *
 * - `promotion`: up, and the only way there is
 * - `fork`: up, one of several ways on from the same level
 * - `rejoin`: up, one of several ways into the same level
 * - `lateral`: to a level of the same height
 * - `down`: to a lower one
 */
export interface Move {
  readonly from: Level;
  readonly to: Level;
  readonly kind: 'promotion' | 'fork' | 'rejoin' | 'lateral' | 'down';
  /** The framework's words for this way. */
  readonly text?: string;
  /** The tracks that it is part of; none for a way that no track draws. */
  readonly tracks: readonly Track[];
}

export interface Ranked {
  /** Height by level id, from 1. */
  readonly ranks: ReadonlyMap<string, number>;
  /** Neighbours on a track, low and high, that contradict the order of others. They are drawn, and do not count for height. */
  readonly circles: readonly (readonly [Track, string, string])[];
}

/**
 * How high each level stands: its stated rank, else one above the highest of its neighbours below. What has
 * nothing below it stands just under its lowest neighbour above where that has a stated rank, else at 1.
 */
export function rankLevels(levels: readonly Level[], tracks: readonly Track[]): Ranked {
  const below = new Map<string, string[]>(levels.map(level => [level.id, []]));
  const above = new Map<string, string[]>(levels.map(level => [level.id, []]));
  const circles: [Track, string, string][] = [];
  for (const track of tracks) {
    for (const [low, high] of neighbours(track)) {
      if (reaches(high, low, above)) circles.push([track, low, high]);
      else {
        above.get(low)!.push(high);
        below.get(high)!.push(low);
      }
    }
  }

  const stated = new Map(levels.map(level => [level.id, level.rank]));
  const ranks = new Map<string, number>();
  const rank = (id: string): number => {
    const known = ranks.get(id) ?? stated.get(id);
    const low = below.get(id)!;
    const anchors = above.get(id)!.flatMap(high => stated.get(high) ?? []);
    const height = known ?? (low.length ? Math.max(...low.map(rank)) + 1 : anchors.length ? Math.min(...anchors) - 1 : 1);
    ranks.set(id, height);
    return height;
  };
  for (const level of levels) rank(level.id);
  return {ranks, circles};
}

/** All moves, in the order of the tracks, then of the levels' own `next`. */
export function findMoves(levels: readonly Level[], tracks: readonly Track[], ranks: ReadonlyMap<string, number>): readonly Move[] {
  const pairs = new Map<Level, Map<Level, Track[]>>(levels.map(level => [level, new Map()]));
  const byId = new Map(levels.map(level => [level.id, level]));
  const add = (from: string, to: string, track: Track[]) => {
    const ways = pairs.get(byId.get(from)!)!;
    ways.set(byId.get(to)!, [...(ways.get(byId.get(to)!) ?? []), ...track]);
  };
  for (const track of tracks) for (const [low, high] of neighbours(track)) add(low, high, [track]);
  for (const level of levels) for (const to of level.next.keys()) add(level.id, to, []);

  const found = [...pairs].flatMap(([from, ways]) => [...ways].map(([to, tracks]) => ({from, to, tracks})));
  const up = found.filter(({from, to}) => ranks.get(from.id)! < ranks.get(to.id)!);
  const out = tally(up.map(move => move.from));
  const into = tally(up.map(move => move.to));
  return found.map(({from, to, tracks}) => {
    const climb = ranks.get(to.id)! - ranks.get(from.id)!;
    const kind = climb < 0 ? 'down' : climb === 0 ? 'lateral' : out.get(from)! > 1 ? 'fork' : into.get(to)! > 1 ? 'rejoin' : 'promotion';
    return {from, to, kind, text: from.next.get(to.id) || undefined, tracks};
  });
}

function neighbours({levels}: Track): [string, string][] {
  return levels.slice(1).map((high, i) => [levels[i]!, high]);
}

function tally<Key>(keys: readonly Key[]): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
}

function reaches(start: string, goal: string, above: ReadonlyMap<string, readonly string[]>): boolean {
  const seen = new Set([start]);
  for (const id of seen) {
    if (id === goal) return true;
    for (const next of above.get(id)!) seen.add(next);
  }
  return false;
}
