import {evenRows, MOST_COLUMNS, refuseLarge} from './even-rows.js';
import type {Place} from '../imported.js';
import type {Cell, Table} from '../page.js';
import type {Warn} from '../source/source.js';

interface Spanned {
  readonly cell: Cell;
  /** Rows below that it covers. */
  readonly rows: number;
}

/** A table as its tags come: what a cell spans is filled with its text. */
export class HtmlTable {
  readonly #at: Place;
  readonly #warn: Warn;
  readonly #rows: Cell[][] = [];
  readonly #places: Place[] = [];
  /** By column: what reaches into this row, and into the next. */
  #above = new Map<number, Spanned>();
  #below = new Map<number, Spanned>();
  #cells = 0;
  #heads = 0;
  title?: string;

  constructor(at: Place, warn: Warn) {
    this.#at = at;
    this.#warn = warn;
  }

  /** Begins a row; one of a `<thead>` is a head. */
  row(at: Place, isHead: boolean): void {
    this.#endRow();
    this.#rows.push([]);
    this.#places.push(at);
    if (isHead) this.#heads = this.#rows.length;
  }

  cell(cell: Cell, columns: number, rows: number): void {
    if (!this.#rows.length) this.row(cell.at, false);
    const row = this.#rows.at(-1)!;
    while (this.#above.has(row.length)) this.#reachDown(row);
    const span = Math.max(1, Math.min(columns, MOST_COLUMNS - row.length));
    if (span < columns) this.#warn('span', cell.at, `this cell says that it is ${columns} columns wide; ${span} were read`);
    for (let i = 0; i < span; i++) {
      if (rows > 1) this.#below.set(row.length, {cell: {...cell, covered: i ? 'row' : 'column'}, rows: rows - 1});
      this.#push(row, i ? {...cell, covered: 'row'} : cell);
    }
  }

  /** Cells above the others that are as wide as the table: its titles, as in a sheet. */
  get titles(): readonly Cell[] {
    const widest = this.#rows.reduce((most, row) => Math.max(most, row.length), 0);
    const count = Math.max(0, this.#rows.findIndex(row => row.length < widest || !isTitle(row)));
    return this.#rows.slice(0, count).map(([cell]) => cell!);
  }

  /** The table below its titles; nothing where no cell says anything. */
  table(): Table | undefined {
    this.#endRow();
    if (this.#rows.every(row => row.every(cell => !cell.text))) return undefined;
    const above = this.titles.length;
    const rows = evenRows(this.#rows, this.#places).slice(above);
    const heads = Math.max(0, this.#heads - above) || rows.findIndex(row => !row.every(cell => cell.isHead || !cell.text));
    return {kind: 'table', ...(this.title && {title: this.title}), rows, ...(heads > 0 && {heads}), at: this.#at};
  }

  #endRow(): void {
    const row = this.#rows.at(-1);
    if (row && this.#above.size) {
      let last = 0;
      for (const column of this.#above.keys()) last = Math.max(last, column);
      while (row.length <= last) {
        if (this.#above.has(row.length)) this.#reachDown(row);
        else this.#push(row, {text: '', at: this.#places.at(-1)!});
      }
    }
    this.#above = this.#below;
    this.#below = new Map();
  }

  #reachDown(row: Cell[]): void {
    const {cell, rows} = this.#above.get(row.length)!;
    if (rows > 1) this.#below.set(row.length, {cell, rows: rows - 1});
    this.#push(row, cell);
  }

  #push(row: Cell[], cell: Cell): void {
    row.push(cell);
    this.#cells++;
    refuseLarge(1, row.length, cell.at);
    refuseLarge(this.#cells, 1, this.#at);
  }
}

function isTitle([first, ...others]: readonly Cell[]): boolean {
  return first !== undefined && first.text !== '' && others.length > 0 && others.every(({covered}) => covered === 'row');
}
