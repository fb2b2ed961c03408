import {Refused, type Place} from './imported.js';

/**
 * How much of anything is read. Each is many times what the largest framework has that we know, and so little that
 * a phone reads it in seconds; what a file says of its own size is never believed.
 */
export const BUDGETS = {
  /** Of a file, and of all files together. The largest known framework takes 2 MB. */
  bytes: 20_000_000,
  /** Files that are read together. */
  files: 1_000,
  /** Of a text, in UTF-16 units. */
  characters: 20_000_000,
  /** A longer line was made by a program, or with bad intent: no person wrote it. */
  line: 1_000_000,
  /** Rows of a table. */
  rows: 50_000,
  /** Columns of a table; Excel has 16,384. */
  columns: 1_000,
  /** Cells of a table, those that only fill up a row included: a place is kept for each. */
  cells: 1_000_000,
  /** Files in a workbook. */
  entries: 10_000,
  /** What a workbook may become when unpacked, all its files taken together. */
  inflated: 100_000_000,
  /** How much larger than packed, once it is more than `freely`. Sheets that people fill take 5 to 40 times. */
  ratio: 250,
  freely: 10_000_000,
  /** Texts that the sheets of a workbook share. */
  strings: 500_000,
  /** A government’s 52 roles have 205 levels and 188 competencies. */
  levels: 5_000,
  competencies: 50_000,
  /** Warnings of one kind about one file; the others are counted. */
  warnings: 200,
} as const;

/** Sees to it that a table stays within what is read. */
export function withinTable(rows: number, columns: number, at: Place): void {
  const {rows: most, columns: widest, cells} = BUDGETS;
  if (rows > most) throw new Refused(at, `this table has more than ${counted(most)} rows. Only the rows that describe the framework are needed: leave out the others, or make several files`);
  if (columns > widest) throw new Refused(at, `this table has more than ${counted(widest)} columns. Delete the columns without text, and save it again`);
  if (rows * columns > cells) throw new Refused(at, `this table has more than ${counted(cells)} cells. Delete the rows and columns without text, and save it again`);
}

/** A number as one reads it: 1,000,000. */
export function counted(number: number): string {
  return number.toLocaleString('en');
}
