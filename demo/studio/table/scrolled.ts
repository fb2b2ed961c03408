import type {LitElement} from 'lit';
import {columnsInSight, FEW} from './sight.js';

export interface InSight {
  readonly from: number;
  readonly to: number;
}

/** Which columns of a table are drawn, by where its `.scroll` is scrolled to. Draws anew only where others have come into sight. */
export class Scrolled {
  readonly #host: LitElement;
  #seen = '';

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** @param count of all columns */
  of(count: number): InSight {
    const scroll = count > FEW ? this.#host.renderRoot?.querySelector('.scroll') : null;
    return columnsInSight(count, Math.abs(scroll?.scrollLeft ?? 0), scroll?.clientWidth ?? 1200, this.#columnWidth());
  }

  look(count: number): void {
    const {from, to} = this.of(count);
    const seen = `${from}-${to}`;
    if (seen === this.#seen) return;
    this.#seen = seen;
    this.#host.requestUpdate();
  }

  /** Where a column is not drawn yet there is nothing that could be brought into sight: the table goes to where it will be. */
  bring(place: number, count: number): void {
    const {from, to} = this.of(count);
    if (place < 0 || (place >= from && place < to)) return;
    const way = place * this.#columnWidth();
    this.#host.renderRoot.querySelector('.scroll')!.scrollLeft = getComputedStyle(this.#host).direction === 'rtl' ? -way : way;
    this.look(count);
  }

  #columnWidth(): number {
    return 15 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  }
}
