import {isCompetencyHead} from '../names/heads.js';
import {distinct, filledUp, own, words, type Rows} from './spots.js';

/**
 * Whether a row has heads that stand over several columns each, merged or with blanks behind them, and the one below it a name for
 * every such column: then the upper row has tracks, or stages, and the lower one the levels.
 */
export function standsOver(rows: Rows, line: number): boolean {
  const [above, below] = [rows[line], rows[line + 1]];
  if (!above || !below || line + 2 >= rows.length) return false;
  const corner = own(below[0]);
  if (corner && !isCompetencyHead(corner)) return false;
  const first = firstHead(above, below);
  const over = distinct(filledUp(above.slice(first)));
  // One that is merged over both rows has nothing below it.
  const names = below.slice(first).filter(({covered}) => covered !== 'column').map(own);
  return over.length > 1 && names.length > over.length && names.every(name => name && words(name) <= 6) && distinct(names).length > over.length;
}

/** The first column with a head in both rows: what stands before it are columns of names. */
export function firstHead(above: Rows[number], below: Rows[number]): number {
  const first = above.findIndex((cell, column) => column > 0 && own(cell) && own(below[column]));
  return first < 0 ? above.length : first;
}
