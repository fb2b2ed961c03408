/** In milliseconds: between one piece of the line and the next, and until the last one begins at the latest. */
const [STEP, LONGEST] = [45, 900];

/** The line draws itself once: the pieces that come together come one after the other, and each keeps its turn. */
export class Turns {
  #waits = new Map<string, number>();

  /** Tells which pieces there are now, in their order. */
  take(keys: readonly string[]): void {
    const coming = keys.filter(key => !this.#waits.has(key));
    const step = Math.min(STEP, LONGEST / coming.length);
    this.#waits = new Map(keys.map(key => [key, this.#waits.get(key) ?? coming.indexOf(key) * step]));
  }

  /** How long a piece waits for its turn, as a CSS time. */
  waitOf(key: string): string {
    return `${Math.round(this.#waits.get(key) ?? 0)}ms`;
  }
}
