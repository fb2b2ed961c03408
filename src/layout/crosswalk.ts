import type {CrosswalkRow, CrosswalkMatch} from '../model/crosswalk.js';

/**
 * A cell of a crosswalk's table. Where one level of theirs spans several of ours, and another only some of these, they
 * stand side by side in lanes of their system's column:
 *
 *     ours   their lanes
 *     L4     │ P4          │  a lane that nothing else needs is given to its neighbour
 *     L3     │ P3 ┐ │ P2 ┐ │
 *     L2     │    ┘ │    │ │
 *     L1     │      │    ┘ │  what is left over is a cell without anything
 */
export interface CrosswalkCell {
  /** Index of its first row, and how many it covers. */
  readonly row: number;
  readonly rows: number;
  /** Index of its first lane, and how many it covers. */
  readonly lane: number;
  readonly lanes: number;
  /** Nothing: a gap, or what is left over beside another cell. */
  readonly matches: readonly CrosswalkMatch[];
  readonly kind: 'levels' | 'gap' | 'rest';
}

/** The column of one system. */
export interface CrosswalkColumn {
  readonly lanes: number;
  /** By row: the cells that begin there, by lane. */
  readonly cells: readonly (readonly CrosswalkCell[])[];
}

/** A stretch of rows and what covers just these. */
interface Span {
  readonly from: number;
  readonly to: number;
  readonly matches: CrosswalkMatch[];
}

/** Places what one system has in the rows of a crosswalk. Each cell of the table is covered exactly once. */
export function layoutCrosswalk(rows: readonly CrosswalkRow[], system: number): CrosswalkColumn {
  const lanes = lanesOf(spansOf(rows, system));
  const width = Math.max(lanes.length, 1);
  const at = (lane: number, row: number) => lanes[lane]?.find(({from, to}) => from <= row && row <= to);
  const cells = rows.map((_, row) => {
    const found: CrosswalkCell[] = [];
    const isGap = lanes.every((_, lane) => !at(lane, row));
    if (isGap) return [{row, rows: 1, lane: 0, lanes: width, matches: [], kind: 'gap' as const}];
    for (let lane = 0; lane < width; lane++) {
      const span = at(lane, row);
      let end = lane + 1;
      if (span) while (end < width && isFree(lanes[end]!, span)) end++;
      if (!span) found.push({row, rows: 1, lane, lanes: 1, matches: [], kind: 'rest'});
      else if (span.from === row) found.push({row, rows: span.to - row + 1, lane, lanes: end - lane, matches: span.matches, kind: 'levels'});
      lane = end - 1;
    }
    return found;
  });
  return {lanes: width, cells};
}

/**
 * Which rows each level of theirs covers: those of levels of ours that follow one another, whatever stands between
 * them that we have nothing for. Levels that cover the same rows share a span.
 */
function spansOf(rows: readonly CrosswalkRow[], system: number): Span[] {
  const ours = rows.flatMap(({level}, row) => (level ? row : []));
  const spans: Span[] = [];
  const levels = new Set(rows.flatMap(({cells}) => cells[system]!.map(({level}) => level)));
  for (const level of levels) {
    const covered = rows.flatMap(({cells}, row) => (cells[system]!.some(match => match.level === level) ? row : []));
    let from = 0;
    covered.forEach((row, i) => {
      const next = covered[i + 1];
      if (next !== undefined && ours.indexOf(next) === ours.indexOf(row) + 1 && ours.includes(row)) return;
      add(spans, covered[from]!, row, rows[row]!.cells[system]!.find(match => match.level === level)!);
      from = i + 1;
    });
  }
  return spans.sort((a, b) => a.from - b.from || b.to - a.to);
}

function add(spans: Span[], from: number, to: number, match: CrosswalkMatch): void {
  const same = spans.find(span => span.from === from && span.to === to);
  if (same) same.matches.push(match);
  else spans.push({from, to, matches: [match]});
}

/** As few lanes as there are spans over the same row: each span goes to the first lane that is free. */
function lanesOf(spans: readonly Span[]): readonly (readonly Span[])[] {
  const lanes: Span[][] = [];
  for (const span of spans) {
    const free = lanes.find(lane => isFree(lane, span));
    if (free) free.push(span);
    else lanes.push([span]);
  }
  return lanes;
}

function isFree(lane: readonly Span[], {from, to}: Span): boolean {
  return lane.every(other => other.to < from || to < other.from);
}
