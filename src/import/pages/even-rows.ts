import {Refused, type Place} from '../imported.js';
import type {Cell} from '../page.js';

/** More columns than any sheet of a person has; and as many cells as can be held. */
export const MOST_COLUMNS = 2_000;
const MOST_CELLS = 1_000_000;

/** The rows, all as long as the longest: what is missing is empty. */
export function evenRows(rows: readonly (readonly Cell[])[], places: readonly Place[]): readonly (readonly Cell[])[] {
  const columns = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const widest = places[rows.findIndex(row => row.length === columns)];
  if (widest) refuseLarge(rows.length, columns, widest);
  return rows.map((row, i) => (row.length === columns ? row : [...row, ...Array.from({length: columns - row.length}, (): Cell => ({text: '', at: places[i]!}))]));
}

/** @throws {Refused} where a table has more cells than can be held */
export function refuseLarge(rows: number, columns: number, at: Place): void {
  if (columns > MOST_COLUMNS) throw new Refused(at, `this row has ${columns} cells, more than the ${MOST_COLUMNS} that are read. Take apart the table, or leave out what is no table`);
  if (rows * columns > MOST_CELLS) throw new Refused(at, `this table has ${rows} rows of ${columns} cells, more than the ${MOST_CELLS} cells that are read. Take it apart`);
}
