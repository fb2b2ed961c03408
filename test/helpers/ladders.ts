import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {seeded, type Seeded} from './seeded.js';
import {times} from './thorough.js';

/**
 * The shapes that ladders of companies have.
 *
 * - `fork`: one trunk, and branches that leave it at one level; some come back at the top
 * - `staggered`: branches that leave the trunk, or each other, at different heights, and come back at different heights
 * - `specialists`: a long main track, and short ones that leave it and come back to it
 * - `families`: tracks of their own, with ways from one to the other
 * - `mixed`: some of each
 */
export const SHAPES = ['fork', 'staggered', 'specialists', 'families', 'mixed'] as const;
export type Shape = (typeof SHAPES)[number];

const LEAST = 5;
const MOST = 40;

/** A ladder of 5 to 40 levels on 1 to 8 tracks that could be a company's. The same seed makes the same ladder. */
export function ladderOf(shape: Shape, seed: number): Framework {
  const random = seeded(seed);
  const names = Array.from({length: MOST}, (_, i) => `l${i}`);
  const paths = pathsOf(shape, random, count => names.splice(0, count));
  const on = [...new Set(paths.flat())];
  const off = names.splice(0, Math.max(LEAST - on.length, random.chance(0.2) ? random.whole(1, 2) : 0));

  const tracks = (random.chance(0.5) ? paths : random.shuffled(paths)).map((levels, i) => ({id: `t${i}`, title: `Track ${i}`, levels}));
  const levels = [...on, ...off].map(id => ({id, title: id}));
  const {ranks} = parseFramework({title: 'Tracks alone', levels, tracks});
  const stated = statedRanks(on, ranks, random);
  const next = waysBetween(on, off, paths, ranks, random);
  return parseFramework({
    title: `${shape} ${seed}`,
    tracks,
    levels: levels.map(level => ({...level, rank: stated.get(level.id), next: next.get(level.id)})),
  });
}

/** 200 ladders at most, of each shape as many. */
export const LADDERS = Array.from({length: times(200)}, (_, seed) => {
  const shape = SHAPES[seed % SHAPES.length]!;
  return {shape, framework: ladderOf(shape, seed)};
});

type Take = (count: number) => string[];

function pathsOf(shape: Shape, random: Seeded, take: Take): string[][] {
  const trunk = (least: number, most: number) => [take(random.whole(least, most))];
  switch (shape) {
    case 'fork': return grow(trunk(2, 6), random, take, {branches: random.whole(0, 5), from: () => -1, length: [1, 7], back: 0});
    case 'staggered': return grow(trunk(3, 8), random, take, {branches: random.whole(1, 7), from: () => random.whole(0, 5), length: [1, 6], back: 0.4});
    case 'specialists': return grow(trunk(5, 10), random, take, {branches: random.whole(1, 7), from: () => random.whole(0, 5), length: [1, 4], back: 0.6});
    case 'families': return Array.from({length: random.whole(2, 8)}, () => take(random.whole(1, 7))).filter(path => path.length);
    case 'mixed': {
      const paths = grow(trunk(3, 6), random, take, {branches: random.whole(1, 5), from: () => random.whole(-1, 4), length: [1, 5], back: 0.5});
      return [...paths, ...Array.from({length: random.whole(0, 2)}, () => take(random.whole(1, 4))).filter(path => path.length)].slice(0, 8);
    }
  }
}

interface Growth {
  readonly branches: number;
  /** Where in an earlier path a branch leaves it; -1: at the end of the trunk. */
  readonly from: () => number;
  /** How many levels of its own a branch has. */
  readonly length: readonly [number, number];
  /** How likely a branch comes back to the path that it left, above the place where it left. */
  readonly back: number;
}

/** Branches on a trunk. Branches from its end take its place as a track, and may meet again in one level on top. */
function grow([trunk = []]: string[][], random: Seeded, take: Take, {branches, from, length, back}: Growth): string[][] {
  const paths = [trunk];
  const forks: string[][] = [];
  for (let i = 0; i < branches; i++) {
    const at = from();
    const own = take(random.whole(...length));
    if (!own.length) break;
    if (at < 0) {
      forks.push([...trunk, ...own]);
      continue;
    }
    const home = random.chance(0.7) ? trunk : random.pick(paths);
    const leaves = Math.min(at, home.length - 1);
    const returns = leaves + 1 + random.whole(1, own.length + 1);
    paths.push([...home.slice(0, leaves + 1), ...own, ...(random.chance(back) ? home.slice(returns) : [])]);
  }
  const top = forks.length > 1 && random.chance(0.6) ? take(1) : [];
  const met = forks.map(path => (random.chance(0.8) ? [...path, ...top] : path));
  return forks.length > 1 ? [...met, ...paths.slice(1)] : [...paths, ...met];
}

/** Ranks that some levels state: heights with a gap here and there, which every path still climbs. */
function statedRanks(ids: readonly string[], ranks: ReadonlyMap<string, number>, random: Seeded): Map<string, number> {
  if (random.chance(0.5)) return new Map();
  let height = 0;
  const heights = Array.from({length: Math.max(...ranks.values()) + 1}, () => (height += random.chance(0.15) ? random.whole(2, 3) : 1));
  return new Map(ids.filter(() => random.chance(0.5)).map(id => [id, heights[ranks.get(id)!]!]));
}

/** Ways that no track draws: sideways, up to another track, now and then down, and from the levels that are on no track. */
function waysBetween(on: readonly string[], off: readonly string[], paths: readonly string[][], ranks: ReadonlyMap<string, number>, random: Seeded): Map<string, string[]> {
  const ways = new Map<string, string[]>();
  const add = (from: string, to: string | undefined) => {
    if (to !== undefined && !ways.get(from)?.includes(to)) ways.set(from, [...(ways.get(from) ?? []), to]);
  };
  const strangers = (id: string, climb: number) =>
    on.filter(other => ranks.get(other)! - ranks.get(id)! === climb && !paths.some(path => path.includes(id) && path.includes(other)));
  const some = (climb: () => number, most: number) => {
    for (let i = random.whole(0, most); i > 0; i--) {
      const from = random.pick(on);
      const goals = strangers(from, climb());
      if (goals.length) add(from, random.pick(goals));
    }
  };
  some(() => 0, Math.ceil(on.length / 8));
  some(() => random.whole(1, 2), Math.ceil(on.length / 10));
  if (random.chance(0.3)) some(() => -random.whole(1, 2), 2);
  for (const id of off) if (random.chance(0.6)) add(id, random.pick(on));
  return ways;
}
