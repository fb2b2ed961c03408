import type {Track} from '../model/framework.js';
import type {Move} from '../model/moves.js';
import type {Segment} from './ladder.js';

/** A point: `x` in lanes, `y` in rows above the lowest. */
export type Point = readonly [x: number, y: number];

/** From a point straight or, with three, along a cubic curve to the last of them. */
export type Stroke = readonly [to: Point] | readonly [handle: Point, handle: Point, to: Point];

/** A line to draw, the same for every renderer: the page's SVG, an SVG file, a canvas. It stays between `row` and the row above. */
export interface Line {
  readonly row: number;
  /**
   * On the `turn` a line gets from lane to lane; on the `run` it is straight. The turn comes first, between the rows,
   * so that the run may have names beside it; on a map that lies the run comes first, with names below it.
   */
  readonly part: 'turn' | 'run';
  readonly from: Point;
  readonly strokes: readonly Stroke[];
  /** `track`: of one track's colour; `trunk`: shared by several, in ink; `loose`: a way that no track draws, thin and dotted. */
  readonly look: 'track' | 'trunk' | 'loose';
  readonly track?: Track;
  /** The moves that it is a part of; several where ways run together. */
  readonly moves: readonly Move[];
}

/** How much of the way between two rows is the turn. */
export const TURN = 0.6;
/** How steeply a turn begins and ends, the farther the more, so that it clears the name beside the level that it leaves. */
const STEEP = (lanes: number) => (lanes > 1 ? 0.8 : 0.6);
/** How far the handles of an arc stand off where it begins, so that it clears names and turns. */
const ARC = 0.3;

/** The lines of a ladder, from the lowest row up. Where ways run together they are one line, in ink. */
export function drawLines(segments: readonly Segment[], tracks: number, lying: boolean): readonly Line[] {
  const lookOf = (moves: readonly Move[]): Pick<Line, 'look' | 'track' | 'moves'> => {
    const shared = new Set(moves.flatMap(move => move.tracks));
    const look = !shared.size ? 'loose' : shared.size === 1 && tracks > 1 ? 'track' : 'trunk';
    return {look, track: look === 'track' ? [...shared][0] : undefined, moves};
  };
  const turns = segments.map((segment): Line => ({row: segment.row, part: 'turn', ...turnOf(segment, lying), ...lookOf([segment.move])}));
  const runs = [...bundles(segments, lying)].map(({row, x, moves}): Line => {
    const start = lying ? row : row + TURN;
    return {row, part: 'run', from: [x, start], strokes: [[[x, start + 1 - TURN]]], ...lookOf(moves)};
  });
  return [...turns, ...runs];
}

/** A line as the `d` of an SVG path, each of its points by `place`. */
export function pathOf({from, strokes}: Pick<Line, 'from' | 'strokes'>, place = (point: Point) => point.join(' ')): string {
  return `M${place(from)}${strokes.map(points => `${points.length > 1 ? 'C' : 'L'}${points.map(point => place(point)).join(' ')}`).join('')}`;
}

function turnOf({row, from, to, flat}: Segment, lying: boolean): Pick<Line, 'from' | 'strokes'> {
  const start = lying ? row + 1 - TURN : row;
  const steep = STEEP(Math.abs(to - from));
  const strokes: Line['strokes'] = flat ? [[[from, start + ARC], [to, start + ARC], [to, start]]]
    : from === to ? [[[to, start + TURN]]]
    : [[[from, start + TURN * steep], [to, start + TURN * (1 - steep)], [to, start + TURN]]];
  return {from: [from, start], strokes};
}

/** What shares a run: the ways that arrive in one place; that leave from one place on a map that lies, arcs included. */
function bundles(segments: readonly Segment[], lying: boolean): Iterable<{row: number; x: number; moves: Move[]}> {
  const found = new Map<string, {row: number; x: number; moves: Move[]}>();
  for (const {row, from, to, flat, move} of segments) {
    for (const x of lying ? (flat ? [from, to] : [from]) : flat ? [] : [to]) {
      const bundle = found.get(`${row} ${x}`) ?? {row, x, moves: []};
      found.set(`${row} ${x}`, bundle);
      bundle.moves.push(move);
    }
  }
  return found.values();
}
