import type {Track} from '../model/framework.js';
import type {Move} from '../model/moves.js';
import type {Segment} from './ladder.js';

/** A point: `x` in lanes, `y` in rows above the lowest. */
export type Point = readonly [x: number, y: number];

/** From a point straight or, with three, along a cubic curve to the last of them. */
export type Stroke = readonly [to: Point] | readonly [handle: Point, handle: Point, to: Point];

/**
 * A line to draw, the same for every renderer: the page's SVG, an SVG file, a canvas. It stays between the row
 * `row` and the one above; an arc above the highest row hangs below it.
 */
export interface Line {
  readonly row: number;
  readonly from: Point;
  readonly strokes: readonly Stroke[];
  /** `track`: of one track's colour; `trunk`: shared by several, in ink; `loose`: a way that no track draws, thin and dotted. */
  readonly look: 'track' | 'trunk' | 'loose';
  readonly track?: Track;
  /** The moves that it is a part of; several where ways have come together. */
  readonly moves: readonly Move[];
}

/** How far above a level a line has reached the lane that it goes to. */
const TURN = 0.6;
/** How far an arc stands off its row. */
const ARC = 0.4;

/** The lines of a ladder, from the lowest row up. Where ways come together, the last piece is one, and lies on top. */
export function drawLines(segments: readonly Segment[], rows: number, tracks: number): readonly Line[] {
  const lines = segments.map((segment): Line => {
    const {row, from, to, flat, move} = segment;
    const hangs = flat && row === rows - 1 && rows > 1;
    const reach = hangs ? row - ARC : row + ARC;
    const look = !move.tracks.length ? 'loose' : move.tracks.length === 1 && tracks > 1 ? 'track' : 'trunk';
    return {
      row: hangs ? row - 1 : row,
      from: [from, row],
      strokes: flat ? [[[from, reach], [to, reach], [to, row]]]
        : from === to ? [[[to, row + 1]]]
        : [[[from, row + 0.28], [to, row + 0.32], [to, row + TURN]], [[to, row + 1]]],
      look,
      track: look === 'track' ? move.tracks[0] : undefined,
      moves: [move],
    };
  });
  return [...lines, ...meetings(segments)];
}

/** Where several ways come together below a level: from there on they are one, and of no track's colour. */
function meetings(segments: readonly Segment[]): Line[] {
  const into = new Map<string, Segment[]>();
  for (const segment of segments) {
    if (segment.flat || !segment.move.tracks.length) continue;
    const place = `${segment.row} ${segment.to}`;
    into.set(place, [...into.get(place) ?? [], segment]);
  }
  return [...into.values()].filter(ways => ways.length > 1).map(ways => {
    const {row, to} = ways[0]!;
    return {row, from: [to, row + TURN], strokes: [[[to, row + 1]]], look: 'trunk', moves: ways.map(({move}) => move)};
  });
}
