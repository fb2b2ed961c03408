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

/**
 * Paints what a search has found and leaves the texts as they are: the browser draws over ranges of them. Where it cannot,
 * the cell as a whole is marked by an attribute. What either looks like is in `foundStyles`.
 *
 * Safari paints no bare text that has a block beside it, as in `<td>text<div>text</div></td>`: in a cell that has blocks,
 * every text needs an element of its own.
 *
 * The ranges do not follow what is drawn anew: an element that has done so calls `paint` again. What is painted goes from
 * the page with the element, and comes back with it.
 */
export class FoundPaint implements ReactiveController {
  #terms: readonly string[] = [];
  readonly #painted = new Map<Element, readonly StaticRange[]>();
  #count = 0;
  #here: Element | undefined;

  constructor(host: ReactiveControllerHost) {
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
    for (const cell of fresh) {
      const ranges = hasHighlights() && this.#count < MOST ? rangesOf(cell, this.#terms) : [];
      this.#painted.set(cell, ranges);
      this.#count += ranges.length;
    }
    this.#show(fresh);
  }

  /** Marks the cell to which the reader has gone, once it is painted; `undefined`: none. */
  goTo(cell: Element | undefined): void {
    this.#leave();
    this.#here = cell;
    this.#arrive();
  }

  clear(): void {
    this.paint([], []);
    this.#here = undefined;
  }

  hostConnected(): void {
    this.#show([...this.#painted.keys()]);
  }

  hostDisconnected(): void {
    this.#erase([...this.#painted.keys()]);
  }

  #show(cells: readonly Element[]): void {
    addRanges(FOUND, cells.flatMap(cell => this.#painted.get(cell)!));
    for (const cell of cells) if (!this.#painted.get(cell)!.length) cell.setAttribute(ATTRIBUTE, '');
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

function rangesOf(cell: Element, terms: readonly string[]): readonly StaticRange[] {
  return textRunsIn(cell).flatMap(run => spansOf(run.text, terms).map(span => rangeIn(run, span)));
}
