import type {LitElement} from 'lit';
import {Permalink} from '../controllers/permalink.js';
import {CareerCellSelectEvent} from '../events/career-cell-select.js';
import {CareerCompareSelectEvent} from '../events/career-compare-select.js';
import {CareerTracksSelectEvent} from '../events/career-tracks-select.js';
import type {Track} from '../model/framework.js';

/** What `permalink` keeps in the address. */
const LINKED = ['compare', 'track', 'group', 'cell'] as const;
type Linked = (typeof LINKED)[number];

type Host = LitElement & {permalink: boolean | string} & Record<Linked, string>;

/** What a reader does to a table. The page hears of it first; then it is shown, the address says so, and the keyboard stays where it was. */
export class MatrixActs {
  readonly #host: Host;
  readonly #link: Permalink<Linked>;

  constructor(host: Host) {
    this.#host = host;
    this.#link = new Permalink(host, LINKED);
  }

  /** @param place in which of the lists of levels one was chosen; in one after the `last` it is added */
  compare(ids: readonly string[], place: number, last: number): void {
    const host = this.#host;
    if (!host.dispatchEvent(new CareerCompareSelectEvent(ids))) return;
    const isAdded = place > 0 && ids.length > last; // the list of what can be added is another one then
    this.go({compare: ids.join(' ')});
    void this.#keepKeyboard(() => {
      const lists = host.renderRoot.querySelectorAll<HTMLElement>('[data-choice=level]');
      return lists[Math.min(place, lists.length - 1)];
    }, isAdded);
  }

  chooseTrack(track: Track | undefined): void {
    const host = this.#host;
    if (!host.dispatchEvent(new CareerTracksSelectEvent(track ? [track.id] : []))) return;
    this.go({track: track?.id ?? ''});
    void this.#keepKeyboard(() => host.renderRoot.querySelector<HTMLElement>('.sentence select:not([data-choice])'));
  }

  /** Picks a cell, or lets go of the one that is picked. Tells whether the page let it happen. */
  pick(cell: string): boolean {
    const wanted = cell === this.#host.cell ? '' : cell;
    if (!this.#host.dispatchEvent(new CareerCellSelectEvent(wanted))) return false;
    this.go({cell: wanted});
    return true;
  }

  /** Changes what is shown, and the address with it. */
  go(there: {readonly [name in Linked]?: string}): void {
    Object.assign(this.#host, there);
    this.#link.write('replace');
  }

  /** What the reader has used may be gone, and the keyboard with it: then to what is there instead. */
  async #keepKeyboard(next: () => HTMLElement | null | undefined, isElsewhere = false): Promise<void> {
    const root = this.#host.shadowRoot!;
    if (!root.activeElement) return;
    await this.#host.updateComplete;
    if (isElsewhere || !root.activeElement) next()?.focus();
  }
}
