import {bare} from '../names/level-names.js';
import type {Cell, Table} from '../page.js';
import {partsIn, type Part} from '../part.js';
import type {Opened} from '../reading.js';

export type Rows = readonly (readonly Cell[])[];

/** A table where it stands. */
export interface Spot {
  readonly opened: Opened;
  readonly part: Part;
  readonly table: Table;
  /** Its place among the blocks of the part. */
  readonly index: number;
}

export function spotsIn(pages: readonly Opened[]): Spot[] {
  return pages.flatMap(opened => [...partsIn(opened.whole)].flatMap(part => part.blocks.flatMap((table, index) => (table.kind === 'table' ? [{opened, part, table, index}] : []))));
}

/** What the place of a table is called: its heading, its caption, its sheet. */
export function titleOf({part, table, opened}: Spot): string {
  return bare((part.depth > 0 && part.title) || table.title || opened.page.title || '');
}

/** Rows as columns. */
export function transposed(rows: Rows): Rows {
  return (rows[0] ?? []).map((_, column) => rows.map(row => turned(row[column]!)));
}

function turned(cell: Cell): Cell {
  return cell.covered ? {...cell, covered: cell.covered === 'row' ? 'column' : 'row'} : cell;
}

/** Without the rows and columns in which nothing is written. */
export function trimmed(rows: Rows): Rows {
  const filled = rows.filter(row => row.some(({text}) => text.trim()));
  const columns = (filled[0] ?? []).map((_, column) => filled.some(row => row[column]?.text.trim()));
  return filled.map(row => row.filter((_, column) => columns[column]));
}

/** What is written in a cell itself, not in the one that covers it. */
export function own(cell: Cell | undefined): string {
  return cell && !cell.covered ? cell.text.trim() : '';
}

/** What each cell of a line says, where a blank one means what the one before it says. */
export function filledUp(cells: readonly (Cell | undefined)[]): string[] {
  let last = '';
  return cells.map(cell => (last = cell?.text.trim() || last));
}

export function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.filter(Boolean))];
}

export function words(text: string): number {
  return text.trim() ? text.trim().split(/\s+/).length : 0;
}

/** Whether cells say something in a few words, as facts do. */
export function isBrief(cells: readonly Cell[]): boolean {
  const filled = cells.map(own).filter(Boolean);
  return filled.length > 0 && filled.reduce((sum, text) => sum + words(text), 0) <= filled.length * 6;
}
