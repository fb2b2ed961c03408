/** How the rows of a table are drawn. Another object draws them all anew. */
export interface Drawing<Row, Column> {
  head(th: HTMLTableCellElement, row: Row): void;
  cell(td: HTMLTableCellElement, row: Row, column: Column): void;
  /** About how tall the row will be, in units of its font. */
  height(row: Row, columns: readonly Column[]): number;
}

/** Rows of so much height, in units of the font, are there when the table is first seen; the others follow as soon as the browser has time. */
const FIRST = 60;
/** So few cells are done with them: a further frame would take longer. */
const FEW = 600;
/** So many rows are done before it is asked whether there is time for more. */
const STRETCH = 8;
/** How long is taken, in milliseconds, where the browser cannot say how long there is. */
const TURN = 6;

interface Built<Column> {
  readonly element: HTMLTableRowElement;
  readonly height: number;
  /** For which its cells are; the same list for all rows that are up to date. */
  columns: readonly Column[];
  isShown: boolean;
}

/**
 * The rows of a large table, made without templates: twenty thousand of them would cost four times the memory of the
 * table itself. All rows are there at once with their heads; cells come for the first rows, then for the rest when the
 * browser is idle, so that all can be found and printed. What changes from one list of columns to the next is
 * found once, and is then done to each row.
 */
export class MatrixRows<Row extends object, Column extends object> {
  readonly #built = new Map<Row, Built<Column>>();
  readonly #onFill: (rows: readonly Row[]) => void;
  readonly #blankRow = blank('tr', {role: 'row', class: 'row'});
  readonly #blankCell = blank('td', {role: 'cell', part: 'cell'});
  #drawing: Drawing<Row, Column> | undefined;
  #columns: readonly Column[] = [];
  #places: ReadonlyMap<Column, number> = new Map();
  #queue: Row[] = [];
  #changes = new Map<readonly Column[], readonly Change<Column>[] | undefined>();
  #cancel: (() => void) | undefined;
  #settled: {readonly promise: Promise<void>; readonly resolve: () => void} | undefined;

  /** @param onFill hears of rows that have got their cells, or other ones */
  constructor(onFill: (rows: readonly Row[]) => void) {
    this.#onFill = onFill;
    this.#blankRow.style.contentVisibility = 'hidden'; // until it has its cells: by its head alone it would be too low, and rows from below would come into sight
    this.#blankRow.append(blank('th', {role: 'rowheader', scope: 'row', part: 'competency'}));
  }

  /** Settles when every cell of what is shown is in the document. */
  get filled(): Promise<void> {
    return this.#settled?.promise ?? Promise.resolve();
  }

  /**
   * The elements of these rows, in this order.
   *
   * @param isShown rows that are not shown get their cells last
   */
  show(drawing: Drawing<Row, Column>, rows: readonly Row[], columns: readonly Column[], isShown: (row: Row) => boolean): HTMLTableRowElement[] {
    if (drawing !== this.#drawing) this.#built.clear();
    this.#drawing = drawing;
    if (!isSame(columns, this.#columns)) {
      this.#columns = columns;
      this.#changes = new Map();
      this.#places = new Map(columns.map((column, i) => [column, i]));
    }
    const elements = rows.map(row => this.#rowOf(row, isShown(row)).element);
    const stale = rows.filter(row => this.#built.get(row)!.columns !== this.#columns);
    this.#queue = [...stale.filter(isShown), ...stale.filter(row => !isShown(row))];
    this.#fillFirst();
    return elements;
  }

  /** The head of a row, if it is shown. */
  head(row: Row): HTMLTableCellElement | undefined {
    return this.#built.get(row)?.element.cells[0];
  }

  /** The cell where a row and a column meet, once it is there. */
  cell(row: Row, column: Column): HTMLTableCellElement | undefined {
    const built = this.#built.get(row);
    const place = built?.columns === this.#columns ? this.#places.get(column) : undefined;
    return place === undefined ? undefined : built!.element.cells[place + 1];
  }

  /** What meets in a cell. */
  placeOf(cell: HTMLTableCellElement): {row: Row; column: Column} | undefined {
    for (const [row, {element, columns}] of this.#built) {
      const column = element === cell.parentElement ? columns[cell.cellIndex - 1] : undefined;
      if (column) return {row, column};
    }
    return undefined;
  }

  /** Leaves off. What is missing comes when it is shown again. */
  stop(): void {
    this.#cancel?.();
    this.#cancel = undefined;
  }

  #rowOf(row: Row, isShown: boolean): Built<Column> {
    let built = this.#built.get(row);
    if (!built) {
      const height = this.#drawing!.height(row, this.#columns);
      built = {element: this.#blankRow.cloneNode(true) as HTMLTableRowElement, columns: [], height, isShown: true};
      // What is out of sight is believed to be so tall. Far too little, and the browser thinks that many more rows are in sight.
      built.element.style.containIntrinsicBlockSize = `auto ${height.toFixed(1)}em`;
      this.#drawing!.head(built.element.cells[0]!, row);
      this.#built.set(row, built);
    }
    if (built.isShown !== isShown) built.element.hidden = !(built.isShown = isShown);
    return built;
  }

  #fillFirst(): void {
    let height = 0;
    let count = 0;
    while (count < this.#queue.length && height < FIRST) {
      const row = this.#queue[count++]!;
      height += this.#built.get(row)!.height;
      this.#fill(row, true);
    }
    if ((this.#queue.length - count) * this.#columns.length < FEW) while (count < this.#queue.length) this.#fill(this.#queue[count++]!);
    this.#done(count);
  }

  /** Some rows at a stretch: each stretch makes the browser look at the whole again. */
  #fillMore(enough: () => boolean): void {
    let count = 0;
    while (count < this.#queue.length && (count % STRETCH || count === 0 || !enough())) this.#fill(this.#queue[count++]!);
    this.#done(count);
  }

  #done(count: number): void {
    this.stop();
    const rows = this.#queue.splice(0, count);
    if (rows.length) this.#onFill(rows);
    if (this.#queue.length) {
      this.#settled ??= settling();
      this.#cancel = whenIdle(enough => this.#fillMore(enough));
    } else {
      this.#settled?.resolve();
      this.#settled = undefined;
    }
  }

  /** @param isInSight then nobody need find out whether it is */
  #fill(row: Row, isInSight = false): void {
    const built = this.#built.get(row)!;
    const {element} = built;
    if (!this.#changes.has(built.columns)) this.#changes.set(built.columns, changesBetween(built.columns, this.#columns));
    const changes = this.#changes.get(built.columns);
    if (changes) {
      for (const {at, column} of changes) {
        if (column) element.insertBefore(this.#cell(row, column), element.cells[at + 1] ?? null);
        else element.cells[at + 1]!.remove();
      }
    } else {
      element.replaceChildren(element.cells[0]!, ...this.#columns.map(column => this.#cell(row, column)));
    }
    if (!built.columns.length) element.style.contentVisibility = isInSight ? 'visible' : '';
    built.columns = this.#columns;
  }

  #cell(row: Row, column: Column): HTMLTableCellElement {
    const cell = this.#blankCell.cloneNode() as HTMLTableCellElement;
    this.#drawing!.cell(cell, row, column);
    return cell;
  }
}

/** A column that comes in at a place, or what stands there that goes. */
interface Change<Column> {
  readonly at: number;
  readonly column?: Column;
}

/** What turns one list into another, one after the other; nothing where starting anew is less work. */
function changesBetween<Column>(before: readonly Column[], now: readonly Column[]): Change<Column>[] | undefined {
  const [old, coming] = [new Set(before), new Set(now)];
  const kept = before.filter(column => coming.has(column));
  const staying = now.filter(column => old.has(column));
  if (kept.some((column, i) => column !== staying[i]) || kept.length * 2 < before.length) return undefined;
  const gone = before.flatMap((column, at) => (coming.has(column) ? [] : [{at}])).reverse(); // from the end, so that places before it hold
  return [...gone, ...now.flatMap((column, at) => (old.has(column) ? [] : [{at, column}]))];
}

function isSame(some: readonly unknown[], others: readonly unknown[]): boolean {
  return some.length === others.length && some.every((thing, i) => thing === others[i]);
}

/** A promise, and what settles it. */
function settling(): {promise: Promise<void>; resolve: () => void} {
  let resolve!: () => void;
  const promise = new Promise<void>(settle => (resolve = settle));
  return {promise, resolve};
}

/** Calls back once, when the browser has nothing better to do, with a way to ask whether it has by now. Gives what calls it off. */
function whenIdle(work: (enough: () => boolean) => void): () => void {
  if (typeof requestIdleCallback === 'function') {
    const id = requestIdleCallback(deadline => work(() => deadline.timeRemaining() < 1), {timeout: 500});
    return () => cancelIdleCallback(id);
  }
  const id = setTimeout(() => { // Safari
    const end = performance.now() + TURN;
    work(() => performance.now() > end);
  });
  return () => clearTimeout(id);
}

/** An empty element to be cloned, which is cheaper than to name its attributes again for each of thousands. */
function blank<Name extends 'tr' | 'th' | 'td'>(name: Name, attributes: Readonly<Record<string, string>>): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
  return element;
}
