import {Flow, type Mark} from './flow.js';
import {HtmlTable} from './html-table.js';
import type {Place} from '../imported.js';
import {listed} from './listed.js';
import type {Block, Line} from '../page.js';
import type {Warn} from '../source/source.js';

type Attributes = ReadonlyMap<string, string>;

interface OpenCell {
  readonly at: Place;
  readonly isHead: boolean;
  readonly columns: number;
  readonly rows: number;
}

/** Reads the tags of one table, up to its end. A table in a cell becomes lines of the cell. */
export class HtmlCells {
  readonly #table: HtmlTable;
  readonly #isMarkdown: boolean;
  #flow: Flow;
  #cell?: OpenCell;
  #tables = 1;
  #inHead = false;
  readonly #caption: Line[] = [];
  /** What stands between the cells. */
  readonly #around: Flow;

  constructor(at: Place, warn: Warn, isMarkdown: boolean) {
    this.#table = new HtmlTable(at, warn);
    this.#isMarkdown = isMarkdown;
    this.#flow = this.#around = new Flow(isMarkdown);
  }

  open(name: string, attributes: Attributes, at: Place, marks: readonly Mark[]): void {
    if (name === 'table') this.#tables++;
    if (this.#tables > 1) this.#flow.open(name, attributes, at, marks);
    else if (name === 'thead') this.#inHead = true;
    else if (name === 'tr') {
      this.#endCell();
      this.#table.row(at, this.#inHead);
    } else if (name === 'td' || name === 'th') {
      this.#endCell(); // one that was never closed
      this.#cell = {at, isHead: name === 'th', columns: count(attributes.get('colspan')), rows: count(attributes.get('rowspan'))};
      this.#flow = new Flow(this.#isMarkdown);
      this.#flow.open('block', attributes, at, marks);
    } else this.#flow.open(name, attributes, at, marks);
  }

  /** Whether that was the end of the table. */
  close(name: string): boolean {
    if (name === 'table' && --this.#tables === 0) return true;
    if (this.#tables > 1 || name === 'table') this.#flow.close(name);
    else if (name === 'thead') this.#inHead = false;
    else if (name === 'td' || name === 'th') this.#endCell();
    else if (name === 'caption') {
      this.#flow.close(name);
      this.#caption.push(...this.#around.take().lines);
    } else this.#flow.close(name);
    return false;
  }

  say(text: string, at: Place): void {
    this.#flow.say(text, at);
  }

  /** What stood between the cells, and the table. */
  table(): readonly Block[] {
    this.#endCell();
    this.#table.title = this.#caption.map(line => line.text).join(' ');
    const table = this.#table.table();
    const around = this.#around.take().lines;
    const titles = table ? this.#table.titles.flatMap(({text, at}) => text.split('\n').map(text => ({text, at}))) : this.#caption;
    const lines = [...titles, ...around];
    return [...(lines.length ? [{kind: 'paragraph' as const, lines, at: lines[0]!.at}] : []), ...(table ? [table] : [])];
  }

  #endCell(): void {
    if (!this.#cell) return;
    const {at, isHead, columns, rows} = this.#cell;
    const {lines, isBold} = this.#flow.take();
    this.#cell = undefined;
    this.#flow = this.#around;
    const text = listed(lines.map(line => line.text).join('\n'));
    this.#table.cell({text, at: lines[0]?.at ?? at, ...((isHead || isBold) && {isHead: true})}, columns, rows);
  }
}

/** `rowspan="0"` reaches to the end of the table. */
function count(text: string | undefined): number {
  const digits = /^\s*(\d{1,9})/.exec(text ?? '')?.[1];
  return digits === undefined ? 1 : Number(digits) || 1_000_000;
}
