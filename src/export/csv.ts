import {transposed} from './grid.js';
import {long} from './long.js';
import {separated} from './separated.js';
import type {Table} from './table.js';
import {wide} from './wide.js';

export interface CsvOptions {
  /** A row for each statement, with ids, and not for each competency. Default: false. */
  readonly long?: boolean;
  /** Levels as rows; the long form has no such. Default: false. */
  readonly levelsAsRows?: boolean;
  /**
   * Whether it begins with a byte order mark. Default: true. Without it Excel reads the text in another encoding, and saves it so:
   * who opened it by a double click has lost the umlauts, and may not know why. A program that is not prepared for it sees one odd
   * sign before the name of the first column, and whoever wrote it can leave it out.
   */
  readonly byteOrderMark?: boolean;
}

/** A table as CSV. With `unguard` on each cell that was read, it is the same table again. */
export function toCsv(table: Table, {long: isLong = false, levelsAsRows = false, byteOrderMark = true}: CsvOptions = {}): string {
  const grid = isLong ? long(table) : levelsAsRows ? transposed(wide(table)) : wide(table);
  return (byteOrderMark ? '\uFEFF' : '') + separated(grid, ',');
}

/** A table as the plain text that sheets take from the clipboard: tabs between cells, quotes around those of several lines. */
export function toTabs(table: Table, {levelsAsRows = false}: Pick<CsvOptions, 'levelsAsRows'> = {}): string {
  return separated(levelsAsRows ? transposed(wide(table)) : wide(table), '\t');
}
