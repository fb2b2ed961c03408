import type {Place} from '../imported.js';
import type {RawLine} from './markdown-lines.js';
import {isGridLine, splitRow} from './markdown-tables.js';

/**
 * The rows of a table drawn with `+---+` between its rows, where one may go on over several lines. Nothing where lines are drawn only around the
 * heads and the whole: there each line is a row.
 */
export function gridRows(lines: readonly RawLine[], from: number, file: string): {readonly rows: readonly {readonly cells: readonly string[]; readonly at: Place}[]; readonly heads?: number; readonly next: number} | undefined {
  if (!isGridLine(lines[from]!.text)) return undefined;
  const rows: {cells: string[]; at: Place}[] = [];
  let next = from;
  let borders = 0;
  let heads: number | undefined;
  let isOpen = false;
  for (; lines[next]; next++) {
    const {text, line} = lines[next]!;
    if (isGridLine(text)) {
      borders++;
      isOpen = false;
      if (text.includes('=')) heads ??= rows.length;
    } else if (!/^\s*\|.*\|\s*$/.test(text)) break;
    else {
      const cells = splitRow(text);
      if (rows[0] && cells.length !== rows[0].cells.length) break;
      if (isOpen) for (const [i, cell] of cells.entries()) rows.at(-1)!.cells[i] += cell && `<br>${cell}`;
      else rows.push({cells: [...cells], at: {file, line}});
      isOpen = true;
    }
  }
  const isGrid = rows.length > 1 && (heads !== undefined || borders > 3);
  return isGrid ? {rows, ...(heads && {heads}), next} : undefined;
}
