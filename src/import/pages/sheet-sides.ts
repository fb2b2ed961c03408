import type {Cell} from '../page.js';
import {namesIn} from './sheet-heads.js';

type Rows = readonly (readonly Cell[])[];

/**
 * The tables that stand side by side, with an empty column between them: they have the same corner, or one of them is a lone remark.
 * An empty column within one table only parts its columns, and its rows go on across it.
 */
export function sidesOf(rows: Rows): readonly Rows[] {
  const width = rows[0]?.length ?? 0;
  const isEmpty = Array.from({length: width}, (_, column) => rows.every(row => !row[column]!.text));
  const sides: Rows[] = [];
  let from = 0;
  for (let column = 1; column < width; column++) {
    if (!isEmpty[column - 1] || isEmpty[column]) continue;
    const right = rows.map(row => row.slice(column));
    const left = rows.map(row => row.slice(from, column - 1));
    if (!isApart(left, right)) continue;
    sides.push(left);
    from = column;
  }
  return [...sides, rows.map(row => row.slice(from))];
}

function isApart(left: Rows, right: Rows): boolean {
  if (!left.some(row => namesIn(row).length)) return false;
  if (right.reduce((count, row) => count + namesIn(row).length, 0) === 1) return !right[0]![0]!.text;
  const corner = cornerOf(right);
  return corner !== '' && corner === cornerOf(left) && right.some(row => namesIn(row).length > 1);
}

/** What stands in the first column of the first row with something in it. */
function cornerOf(rows: Rows): string {
  const column = rows.reduce((least, row) => Math.min(least, row.findIndex(cell => cell.text) >>> 0), Infinity);
  return rows.find(row => row.some(cell => cell.text))?.[column]?.text ?? '';
}
