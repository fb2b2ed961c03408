export type Place = readonly [x: number, y: number];

/** A way from one height to another: its places from the lowest up. */
export type Rise = readonly Place[];

/** A way between two places of one height `y`, which passes over what stands between them, or under it. */
export interface Arc {
  readonly y: number;
  readonly ends: readonly [x: number, x: number];
  readonly over: boolean;
}

/** The ways of a ladder as somebody has drawn them. */
export interface Drawing {
  readonly rises: readonly Rise[];
  readonly arcs: readonly Arc[];
}

/** Differences below this come from arithmetic. */
const SAME = 1e-6;

/**
 * How often the lines of a drawing cross. Lines that meet do not: not where they begin or end at the same level, not
 * where they touch, and not where one runs along with another and leaves on the side from which it came.
 */
export function crossingsIn({rises, arcs}: Drawing): number {
  return pairs(rises).reduce((sum, [one, other]) => sum + changesOfSide(one, other), 0)
    + arcs.reduce((sum, arc) => sum + rises.filter(rise => leavesFromWithin(rise, arc)).length, 0)
    + pairs(arcs).filter(([one, other]) => interleave(one, other)).length;
}

function changesOfSide(one: Rise, other: Rise): number {
  const [low, high] = [Math.max(one[0]![1], other[0]![1]), Math.min(one.at(-1)![1], other.at(-1)![1])];
  // Both are straight from one of these heights to the next.
  const heights = [...one, ...other].map(([, y]) => y).filter(y => low <= y && y <= high).sort((a, b) => a - b);
  const sides = heights.map(y => xAt(one, y)! - xAt(other, y)!).filter(apart => Math.abs(apart) > SAME).map(Math.sign);
  return sides.filter((side, i) => i > 0 && side !== sides[i - 1]).length;
}

/** Whether a line is between the ends of an arc and goes on, on the side where the arc is. */
function leavesFromWithin(rise: Rise, {y, ends, over}: Arc): boolean {
  const x = xAt(rise, y);
  const goesOn = over ? rise.at(-1)![1] > y : rise[0]![1] < y;
  return goesOn && x !== undefined && isWithin(x, ends);
}

function interleave(one: Arc, other: Arc): boolean {
  if (one.y !== other.y || one.over !== other.over) return false;
  const [from, to] = other.ends;
  return isApart(from, one.ends) && isApart(to, one.ends) && isWithin(from, one.ends) !== isWithin(to, one.ends);
}

function isWithin(x: number, [a, b]: Arc['ends']): boolean {
  return x > Math.min(a, b) + SAME && x < Math.max(a, b) - SAME;
}

function isApart(x: number, ends: Arc['ends']): boolean {
  return ends.every(end => Math.abs(end - x) > SAME);
}

/** Where a line is at a height; nowhere above and below its ends. */
function xAt(rise: Rise, y: number): number | undefined {
  const above = rise.findIndex(place => place[1] >= y);
  if (above < 0 || rise[0]![1] > y) return undefined;
  const [x, high] = rise[above]!;
  if (high === y) return x;
  const [from, low] = rise[above - 1]!;
  return from + (x - from) * (y - low) / (high - low);
}

function pairs<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((one, i) => items.slice(i + 1).map((other): [Item, Item] => [one, other]));
}
