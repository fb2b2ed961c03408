import type {Place} from '../imported.js';
import type {Block, Item} from '../page.js';

/** How the line of an item begins. */
export interface Marker {
  /** Columns before the mark. */
  readonly indent: number;
  /** `•` is 1, `◦` 2, `▪` 3, where the mark itself says how deep it is. */
  readonly rank?: number;
  readonly number?: number;
  readonly isOrdered: boolean;
  readonly text: string;
}

const MARKER = /^([ \t]*)(?:([-+*–—·►▸□☐☑●])(?=[ \t]|$)|([•‣◦○▪■])|(\d{1,3})[.)](?=[ \t]|$)|\(?([a-z]|[ivx]{2,4})\)(?=[ \t]))[ \t]*/;
const RANKS: ReadonlyMap<string, number> = new Map([['•', 1], ['●', 1], ['‣', 1], ['◦', 2], ['○', 2], ['▪', 3], ['■', 3]]);

export function markerOf(line: string): Marker | undefined {
  const [mark, space, sign, bullet, digits, letter] = MARKER.exec(line) ?? [];
  if (mark === undefined || (line.length === mark.length && (!sign || !'-*+'.includes(sign)))) return undefined;
  const rank = RANKS.get(bullet ?? sign ?? '');
  return {
    indent: columnsOf(space!),
    isOrdered: digits !== undefined || letter !== undefined,
    ...(rank && {rank}),
    ...(digits && {number: Number(digits)}),
    text: line.slice(mark.length).replace(/^\[[ xX]\][ \t]+/, ''),
  };
}

/** How far a line is indented; a tab counts for four columns. */
export function indentOf(line: string): number {
  return columnsOf(/^[ \t]*/.exec(line)![0]);
}

function columnsOf(space: string): number {
  return space.replaceAll('\t', '    ').length;
}

interface OpenItem {
  readonly marker: Marker;
  readonly item: Item & {text: string; readonly children: Block[]};
  readonly siblings: (Item & {text: string; readonly children: Block[]})[];
}

const DEEPEST = 20;

/** The lists that are open at a line, one in the other, and the blocks that go into them. */
export class Lists {
  readonly #blocks: Block[];
  readonly #open: OpenItem[] = [];
  #tooDeep = false;

  constructor(blocks: Block[]) {
    this.#blocks = blocks;
  }

  /** The item to which a line may belong. */
  get last(): (Item & {text: string}) | undefined {
    return this.#open.at(-1)?.item;
  }

  /** The mark of that item. */
  get marker(): Marker | undefined {
    return this.#open.at(-1)?.marker;
  }

  /** Whether something was nested deeper than is kept; it stands in the deepest list. */
  get tooDeep(): boolean {
    return this.#tooDeep;
  }

  add(marker: Marker, text: string, at: Place, afterBlank: boolean): void {
    while (this.#open.length && !this.#isWithin(marker, afterBlank)) this.#open.pop();
    let list = this.#open.at(-1);
    const item = {text, ...(marker.number !== undefined && {number: marker.number}), at, children: []};
    if (list && this.#isBelow(marker, list.marker, afterBlank)) {
      if (this.#open.length < DEEPEST) {
        const items = [item];
        const last = list.item.children.at(-1);
        if (last?.kind === 'list' && last.isOrdered === marker.isOrdered) {
          const siblings = last.items as OpenItem['siblings'];
          siblings.push(item);
          this.#open.push({marker, item, siblings});
        } else {
          list.item.children.push({kind: 'list', isOrdered: marker.isOrdered, items, at});
          this.#open.push({marker, item, siblings: items});
        }
        return;
      }
      this.#tooDeep = true;
      list = this.#open.at(-1)!;
    }
    if (list) {
      list.siblings.push(item);
      this.#open[this.#open.length - 1] = {marker: this.#tooDeep ? list.marker : marker, item, siblings: list.siblings};
      return;
    }
    const items = [item];
    this.#blocks.push({kind: 'list', isOrdered: marker.isOrdered, items, at});
    this.#open.push({marker, item, siblings: items});
  }

  /** Puts a block into the item that it is indented under, or on the page. */
  put(block: Block, indent: number): void {
    while (this.#open.length && indent <= this.#open.at(-1)!.marker.indent + 1) this.#open.pop();
    (this.#open.at(-1)?.item.children ?? this.#blocks).push(block);
  }

  end(): void {
    this.#open.length = 0;
  }

  /** Whether an item belongs to the list of the last open one, or below it. */
  #isWithin(marker: Marker, afterBlank: boolean): boolean {
    const {marker: last} = this.#open.at(-1)!;
    if (this.#isBelow(marker, last, afterBlank)) return true;
    if (marker.indent < last.indent - 1 && this.#open.length > 1) return false;
    if (marker.indent < last.indent - 1) return last.isOrdered === marker.isOrdered;
    return last.rank === marker.rank && last.isOrdered === marker.isOrdered;
  }

  #isBelow(marker: Marker, last: Marker, afterBlank: boolean): boolean {
    if (marker.indent > last.indent + 1) return true;
    if (marker.indent < last.indent - 1) return false;
    if (marker.rank && last.rank) return marker.rank > last.rank;
    return last.isOrdered && !marker.isOrdered && !afterBlank; // bullets under a number, as copied from a document
  }
}
