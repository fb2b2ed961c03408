import type {Framework, Level} from './framework.js';
import type {Move} from './moves.js';

/** One step of a path: along a move, or back against one. */
export interface PathStep {
  readonly from: Level;
  readonly to: Level;
  readonly move: Move;
  /** Against the move: one goes back to where another way begins. */
  readonly back: boolean;
}

/**
 * The way from one level to another: along the moves as far as they lead, and back as seldom as possible; of such ways
 * the shortest. Where it would only lead back it is told the other way round, as one climbs it.
 *
 * @returns nothing where the two are not connected, or are one
 */
export function findPath(framework: Framework, one: Level, other: Level): readonly PathStep[] {
  const [there, back] = [search(framework, one, other), search(framework, other, one)];
  return stepsBack(back) < stepsBack(there) ? back : there;
}

function search({levels, moves}: Framework, from: Level, to: Level): readonly PathStep[] {
  const steps = moves.flatMap((move): PathStep[] => [
    {from: move.from, to: move.to, move, back: false},
    {from: move.to, to: move.from, move, back: true},
  ]);
  // A single step back is dearer than any way without one.
  const priceOf = ({back}: PathStep) => (back ? levels.length : 1);
  const price = new Map<Level, number>([[from, 0]]);
  const last = new Map<Level, PathStep>();
  const open = new Set(levels);
  while (open.has(to)) {
    let at: Level | undefined;
    for (const level of open) if (price.has(level) && (!at || price.get(level)! < price.get(at)!)) at = level;
    if (!at) return [];
    open.delete(at);
    for (const step of steps) {
      const total = price.get(at)! + priceOf(step);
      if (step.from !== at || total >= (price.get(step.to) ?? Infinity)) continue;
      price.set(step.to, total);
      last.set(step.to, step);
    }
  }
  const path: PathStep[] = [];
  for (let step = last.get(to); step; step = step.from === from ? undefined : last.get(step.from)) path.unshift(step);
  return path;
}

function stepsBack(path: readonly PathStep[]): number {
  return path.filter(({back}) => back).length;
}
