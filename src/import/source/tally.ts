import {BUDGETS, counted} from '../budgets.js';
import type {Place} from '../imported.js';
import type {Warn} from './source.js';

/** Tells so many things of a kind one by one, and counts the rest: nobody reads ten thousand warnings. */
export class Tally {
  readonly #warn: Warn;
  readonly #kinds = new Map<string, {count: number; last: Place}>();

  constructor(warn: Warn) {
    this.#warn = warn;
  }

  tell(kind: string, at: Place, message: string): void {
    const count = (this.#kinds.get(kind)?.count ?? 0) + 1;
    this.#kinds.set(kind, {count, last: at});
    if (count <= BUDGETS.warnings) this.#warn(kind, at, message);
  }

  /** Says how many were not told. */
  end(): void {
    for (const [kind, {count, last}] of this.#kinds) {
      const more = count - BUDGETS.warnings;
      if (more > 0) this.#warn(kind, last, `and ${counted(more)} more of this kind, up to here`);
    }
  }
}
