import {HEAD, type Spot} from './places.js';
import type {View} from './view.js';

/** The next place to write in: to the side, then the row below or above. At the end it stays. */
export function nextTo(spot: Spot, by: 1 | -1, view: View): Spot {
  const rows = rowsOf(view);
  const cols = colsOf(spot.row, view);
  const beside = cols[cols.indexOf(spot.col) + by];
  if (beside !== undefined) return {row: spot.row, col: beside};
  const row = rows[rows.indexOf(spot.row) + by];
  if (row === undefined) return spot;
  return {row, col: colsOf(row, view).at(by === 1 ? 0 : -1)!};
}

interface Around {
  readonly view: View;
  /** The level that rows without levels were entered from. */
  readonly only: string;
  readonly isRtl: boolean;
}

/** What a key asks for at a place that is not open: another place, to write there, to empty it, or what else can be done. */
export function askedBy(event: KeyboardEvent, spot: Spot, around: Around): Spot | 'open' | 'empty' | 'menu' | undefined {
  const {key, altKey, shiftKey} = event;
  if (altKey) return key === 'ArrowDown' ? 'menu' : undefined;
  if (key === 'Enter' || key === 'F2') return 'open';
  if (key === 'Delete' || key === 'Backspace') return 'empty';
  if (key === 'F10' && shiftKey) return 'menu';
  return wayFrom(spot, event, around);
}

function wayFrom({row, col}: Spot, {key, ctrlKey, metaKey}: KeyboardEvent, {view, only, isRtl}: Around): Spot | undefined {
  const rows = rowsOf(view);
  const cols = colsOf(row, view);
  const isFar = ctrlKey || metaKey;
  const down = (by: number): Spot | undefined => {
    const next = rows[rows.indexOf(row) + by];
    if (next === undefined) return undefined;
    const there = colsOf(next, view);
    return {row: next, col: there.includes(col || only) ? col || (there.includes('') ? '' : only) : there[0]!};
  };
  switch (key) {
    case 'ArrowDown': return down(1);
    case 'ArrowUp': return down(-1);
    case 'ArrowLeft': case 'ArrowRight': {
      const beside = cols[cols.indexOf(col) + ((key === 'ArrowLeft') === isRtl ? 1 : -1)];
      return beside === undefined ? undefined : {row, col: beside};
    }
    case 'Home': return isFar ? {row: rows[0]!, col: colsOf(rows[0]!, view)[0]!} : {row, col: cols[0]!};
    case 'End': return isFar ? {row: rows.at(-1)!, col: colsOf(rows.at(-1)!, view).at(-1)!} : {row, col: cols.at(-1)!};
    default: return undefined;
  }
}

/** The rows that arrows go through. */
function rowsOf({blocks}: View): string[] {
  return [HEAD, ...blocks.flatMap(({key, group, rows}) => [...(group === undefined ? [] : [key]), ...rows.map(row => row.key)])];
}

function colsOf(row: string, {columns}: View): string[] {
  if (row.startsWith('group:')) return [''];
  return [...(row === HEAD ? [] : ['']), ...columns.map(({id}) => id)];
}
