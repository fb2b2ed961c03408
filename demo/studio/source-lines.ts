import type {Place} from '../../src/import.js';

/** A source as a person sees it: a text with numbered lines, or a sheet with lettered columns. */
export type Shown = ShownText | ShownSheet;

export interface ShownText {
  readonly kind: 'text';
  readonly file: string;
  readonly lines: readonly Line[];
}

export interface ShownSheet {
  readonly kind: 'sheet';
  readonly file: string;
  /** Empty where a source is one sheet. */
  readonly sheet: string;
  /** Letters: A, B, C. */
  readonly columns: readonly string[];
  readonly rows: readonly Row[];
}

export interface Line {
  /** From 1. */
  readonly number: number;
  readonly text: string;
  /** Lines before it are left out. */
  readonly afterGap: boolean;
}

export interface Row {
  readonly number: number;
  /** As many as there are columns. */
  readonly cells: readonly string[];
  readonly afterGap: boolean;
}

/** A cell as a source has it. */
export interface SheetCell {
  readonly cell: string;
  readonly text: string;
}

/** Shorter sources are shown as a whole. */
const WHOLE = 240;
/** So much is shown before and after a place in a longer one. */
const AROUND = 3;
/** And so much of it altogether; columns of a sheet are counted too. */
const MOST = 600;
const WIDEST = 40;
/** Of a line, or a cell: enough to know it again. */
const LETTERS = 600;

/** The lines of a text: all, or those around the places that are spoken of. */
export function shownLines(texts: ReadonlyMap<number, string>, marked: Iterable<number>): Line[] {
  const last = Math.max(0, ...texts.keys());
  return kept(last, marked).map(({number, afterGap}) => ({number, afterGap, text: shortened(texts.get(number) ?? '')}));
}

/** The rows and columns of a sheet, from A1 on: all, or those around the places that are spoken of. */
export function shownSheet(file: string, sheet: string, all: readonly SheetCell[], marked: readonly string[]): ShownSheet {
  const cells = new Map<number, Map<number, string>>();
  let [bottom, right] = [0, 0];
  for (const {cell, text} of all) {
    const spot = spotOf(cell);
    if (!spot) continue;
    bottom = Math.max(bottom, spot.row);
    right = Math.max(right, Math.min(spot.column + 1, WIDEST));
    (cells.get(spot.row) ?? cells.set(spot.row, new Map()).get(spot.row)!).set(spot.column, text);
  }
  const columns = Array.from({length: right}, (_, column) => letterOf(column));
  const rows = kept(bottom, marked.flatMap(cell => spotOf(cell)?.row ?? []));
  return {kind: 'sheet', file, sheet, columns, rows: rows.map(({number, afterGap}) => ({number, afterGap, cells: columns.map((_, column) => shortened(cells.get(number)?.get(column) ?? ''))}))};
}

/** By what a place and the line or cell that shows it are known to each other. */
export function keyOf({file, line, cell}: Place): string {
  return `${file}\n${cell ?? line}`;
}

export function lineKey(shown: ShownText, line: Line): string {
  return keyOf({file: shown.file, line: line.number});
}

export function cellKey({file, sheet, columns}: ShownSheet, row: Row, column: number): string {
  const cell = `${columns[column]!}${row.number}`;
  return keyOf({file, line: row.number, cell: sheet ? `${sheet}!${cell}` : cell});
}

/** `Design!C4`: sheet `Design`, column 2 (from 0), row 4 (from 1). The name of a sheet may have an exclamation mark in it. */
export function spotOf(cell: string): {readonly sheet: string; readonly column: number; readonly row: number} | undefined {
  const mark = cell.lastIndexOf('!');
  const found = /^([A-Z]{1,3})(\d{1,7})$/.exec(cell.slice(mark + 1));
  if (!found) return undefined;
  const column = [...found[1]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
  return {sheet: mark < 0 ? '' : cell.slice(0, mark), column, row: Number(found[2])};
}

export function letterOf(column: number): string {
  const rest = Math.floor(column / 26);
  return (rest ? letterOf(rest - 1) : '') + String.fromCharCode(65 + (column % 26));
}

/** The numbers that are shown, each with whether something is left out before it. */
function kept(last: number, marked: Iterable<number>): {readonly number: number; readonly afterGap: boolean}[] {
  const numbers = new Set<number>();
  if (last <= WHOLE) for (let number = 1; number <= last; number++) numbers.add(number);
  else {
    for (const mark of [1, ...marked]) {
      for (let number = Math.max(1, mark - AROUND); number <= Math.min(last, mark + AROUND) && numbers.size < MOST; number++) numbers.add(number);
    }
  }
  let before = 0;
  return [...numbers].sort((a, b) => a - b).map(number => {
    const afterGap = number > before + 1;
    before = number;
    return {number, afterGap};
  });
}

function shortened(text: string): string {
  return text.length > LETTERS ? `${text.slice(0, LETTERS)}…` : text;
}

/** Which of the shown sources a place is in, and by what it is known there; nothing where it is not shown. */
export function whereIn(all: readonly Shown[], place: Place): {readonly index: number; readonly key: string} | undefined {
  const sheet = place.cell === undefined ? undefined : spotOf(place.cell)?.sheet;
  const index = all.findIndex(shown => shown.file === place.file && (shown.kind === 'text' || sheet === undefined || shown.sheet === sheet));
  const shown = all[index];
  if (!shown) return undefined;
  // What is said of a row of a sheet stands at its first cell.
  const key = shown.kind === 'sheet' && sheet === undefined ? keyOf({...place, cell: `${shown.sheet ? `${shown.sheet}!` : ''}A${place.line}`}) : keyOf(shown.kind === 'text' ? {file: place.file, line: place.line} : place);
  return {index, key};
}
