import type {ReactiveController, ReactiveControllerHost} from 'lit';
import {spansOf} from '../model/query.js';
import {addRanges, hasHighlights, removeRanges} from './highlights.js';
import {rangeIn, textRunsIn} from './text-runs.js';

/** Names in `CSS.highlights`: all that was found in any element of the page, and the hits where a reader is. */
const FOUND = 'career-found';
const HERE = 'career-found-here';
/** Stands on a cell that cannot be painted in: empty, or `here`. */
const ATTRIBUTE = 'data-found';
/** Hits that an element paints. Each costs a little in every frame in which the page changes; the cells of further ones are marked as a whole. */
const MOST = 5_000;

/** Something of a row that the browser has skipped has come into sight, or gone. Not all engines know the type of it. */
const SEEN = 'contentvisibilityautostatechange';

/**
 * Paints what a search has found and leaves the texts as they are: the browser draws over ranges of them. Where it cannot,
 * the cell as a whole is marked by an attribute. What either looks like is in `foundStyles`.
 *
 * Safari paints no bare text that has a block beside it, as in `<td>text<div>text</div></td>`: in a cell that has blocks,
 * every text needs an element of its own.
 *
 * What is out of sight, so that `content-visibility: auto` skips it, is painted when it comes into sight: of ranges where
 * nothing is laid out, Safari asks again in every frame where they are, for seconds.
 *
 * The ranges do not follow what is drawn anew: an element that has done so calls `paint` again. What is painted goes from
 * the page with the element, and comes back with it.
 */
export class FoundPaint implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  #terms: readonly string[] = [];
  /** What is painted in each cell; nothing at all in one that is out of sight. */
  readonly #painted = new Map<Element, readonly StaticRange[] | undefined>();
  #count = 0;
  #frame = 0;
  #here: Element | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    host.addController(this);
  }

  /** Paints the terms of a search in the cells in which it found them, and nowhere else any more. Without terms, nothing. */
  paint(cells: Iterable<Element>, terms: readonly string[]): void {
    this.#hide([...this.#painted.keys()]);
    this.#terms = terms;
    this.add(cells);
  }

  /** Paints in further cells, which have been filled since. */
  add(cells: Iterable<Element>): void {
    if (!this.#terms.length) return;
    const fresh = [...cells];
    this.#hide(fresh);
    for (const cell of fresh) this.#paintIn(cell, cell !== this.#here && isSkipped(cell));
    this.#show(fresh);
    if (fresh.some(cell => !this.#painted.get(cell))) this.#lookAgain();
  }

  /** What has just been shown counts as out of sight until the browser has looked where it is; if it is in sight then, Safari does not tell. */
  #lookAgain(): void {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      this.#frame = requestAnimationFrame(() => {
        const cells = [...this.#painted].flatMap(([cell, ranges]) => (ranges || isSkipped(cell) ? [] : cell));
        for (const cell of cells) this.#paintIn(cell, false);
        this.#show(cells);
      });
    });
  }

  /** Marks the cell to which the reader has gone, once it is painted; `undefined`: none. */
  goTo(cell: Element | undefined): void {
    this.#leave();
    this.#here = cell;
    if (cell && this.#painted.has(cell) && !this.#painted.get(cell)) { // it is on its way into sight
      this.#paintIn(cell, false);
      this.#show([cell]);
    } else this.#arrive();
  }

  /** Where the first hit in a cell stands; the cell itself, where none is painted. */
  placeIn(cell: Element): DOMRect {
    const first = this.#painted.get(cell)?.[0];
    if (!first) return cell.getBoundingClientRect();
    const range = new Range();
    range.setStart(first.startContainer, first.startOffset);
    range.setEnd(first.endContainer, first.endOffset);
    return range.getBoundingClientRect();
  }

  clear(): void {
    this.paint([], []);
    this.#here = undefined;
  }

  hostConnected(): void {
    this.#host.shadowRoot!.addEventListener(SEEN, this.#seen);
    this.#show([...this.#painted.keys()]);
  }

  hostDisconnected(): void {
    this.#host.shadowRoot!.removeEventListener(SEEN, this.#seen);
    cancelAnimationFrame(this.#frame);
    this.#erase([...this.#painted.keys()]);
  }

  readonly #seen = (event: Event): void => {
    const cells = [...(event.target as Element).querySelectorAll('*')].filter(node => this.#painted.has(node));
    this.#erase(cells);
    for (const cell of cells) this.#paintIn(cell, (event as ContentVisibilityAutoStateChangeEvent).skipped);
    this.#show(cells);
  };

  #paintIn(cell: Element, isSkipped: boolean): void {
    this.#count -= this.#painted.get(cell)?.length ?? 0;
    const ranges = isSkipped ? undefined : hasHighlights() && this.#count < MOST ? rangesOf(cell, this.#terms) : [];
    this.#painted.set(cell, ranges);
    this.#count += ranges?.length ?? 0;
  }

  /** Also an element that has left the page may be due to be drawn: what it would paint comes when it is back. */
  #show(cells: readonly Element[]): void {
    if (!this.#host.isConnected) return;
    addRanges(FOUND, cells.flatMap(cell => this.#painted.get(cell) ?? []));
    for (const cell of cells) if (this.#painted.get(cell)?.length === 0) cell.setAttribute(ATTRIBUTE, '');
    this.#arrive();
  }

  /** Takes the paint off, and forgets about it. */
  #hide(cells: readonly Element[]): void {
    this.#erase(cells);
    for (const cell of cells) {
      this.#count -= this.#painted.get(cell)?.length ?? 0;
      this.#painted.delete(cell);
    }
  }

  #erase(cells: readonly Element[]): void {
    if (this.#here && cells.includes(this.#here)) this.#leave();
    removeRanges(FOUND, cells.flatMap(cell => this.#painted.get(cell) ?? []));
    for (const cell of cells) cell.removeAttribute(ATTRIBUTE);
  }

  #arrive(): void {
    const ranges = this.#here && this.#painted.get(this.#here);
    if (ranges?.length) addRanges(HERE, ranges, 1);
    else if (ranges) this.#here!.setAttribute(ATTRIBUTE, 'here');
  }

  #leave(): void {
    const ranges = this.#here && this.#painted.get(this.#here);
    if (ranges?.length) removeRanges(HERE, ranges);
    else if (ranges) this.#here!.setAttribute(ATTRIBUTE, '');
  }
}

/**
 * Whether it would be seen but for where the reader has scrolled to. What is hidden is a row as a whole, and the row is asked:
 * of a cell that is skipped the browser would have to find the styles first.
 */
function isSkipped(cell: Element): boolean {
  return !cell.checkVisibility({contentVisibilityAuto: true}) && (cell.closest('tr') ?? cell).checkVisibility();
}

function rangesOf(cell: Element, terms: readonly string[]): readonly StaticRange[] {
  return textRunsIn(cell).flatMap(run => spansOf(run.text, terms).map(span => rangeIn(run, span)));
}
