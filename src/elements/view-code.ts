import type {ReactiveControllerHost} from 'lit';
import type {View} from '../model/views.js';

const LOAD: {readonly [view in View]: () => Promise<unknown>} = {
  overview: () => Promise.resolve(),
  ladder: () => import('../define/career-ladder.js'),
  compare: () => import('../define/career-matrix.js'),
  level: () => import('../define/career-level.js'),
  check: () => import('../define/career-self-check.js'),
  crosswalk: () => import('../define/career-crosswalk.js'),
  guide: () => import('../define/career-guide.js'),
};

/**
 * How far the code of a view is.
 *
 * - `failed`: it did not arrive, and may be asked for again
 * - `lost`: it did not arrive when asked for again. Some browsers remember that, and ask no more until the page is loaded anew
 */
export type Arrival = 'coming' | 'here' | 'failed' | 'lost';

/** Loads what draws a view, and registers it with that, when the view is first opened. */
export class ViewCode {
  readonly #host: ReactiveControllerHost;
  readonly #arrivals = new Map<View, Arrival>([['overview', 'here']]);

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  /** How far it is; nothing where it has not been asked for. */
  of(view: View): Arrival | undefined {
    return this.#arrivals.get(view);
  }

  /** @param also what the view needs beside it */
  async load(view: View, also?: Promise<unknown>): Promise<void> {
    const failure = this.of(view) === 'failed' ? 'lost' : 'failed';
    this.#arrivals.set(view, 'coming');
    this.#host.requestUpdate();
    const arrival = await Promise.all([LOAD[view](), also]).then(() => 'here' as const, () => failure);
    this.#arrivals.set(view, arrival);
    this.#host.requestUpdate();
  }
}
