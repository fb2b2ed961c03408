import type {Place, Way} from './arrange.js';

/** How many pairs of lines are looked at before the best drawing so far is good enough. */
export const WORK = 6e5;
/** How often all rows are put in order again. */
const SWEEPS = 12;

/** Which lines cross when places stand in the rows as they do. */
export class Tangle {
  /** Pairs of lines that have been looked at. */
  work = 0;
  readonly #rows: Place[][];
  /** What is joined, by the lower row: with the row above, and within the row. */
  readonly #up: (readonly [Place, Place])[][];
  readonly #flat: (readonly [Place, Place])[][];
  readonly #above = new Map<Place, Place[]>();
  readonly #below = new Map<Place, Place[]>();

  constructor(rows: Place[][], ways: readonly Way[]) {
    this.#rows = rows;
    this.#up = rows.map(() => []);
    this.#flat = rows.map(() => []);
    for (const {points} of ways) {
      for (const [i, high] of points.slice(1).entries()) {
        const low = points[i]!;
        (low.row === high.row ? this.#flat : this.#up)[low.row]!.push([low, high]);
        if (low.row === high.row) continue;
        this.#above.set(low, [...this.#above.get(low) ?? [], high]);
        this.#below.set(high, [...this.#below.get(high) ?? [], low]);
      }
    }
  }

  /** All crossings. */
  crossings(): number {
    return this.#rows.reduce((sum, _, row) => sum + this.#lines(row) + this.#arcs(row), 0);
  }

  /** Sorts each row by where its lines come from, up and down, and exchanges neighbours while fewer lines cross. */
  untangle(): void {
    this.#exchange();
    let best = this.#rows.map(row => [...row]);
    let least = this.crossings();
    for (let i = 0; i < SWEEPS && least && this.work < WORK; i++) {
      this.#sweep(i % 2 ? 'above' : 'below');
      this.#exchange();
      const found = this.crossings();
      if (found < least) [best, least] = [this.#rows.map(row => [...row]), found];
    }
    for (const [i, row] of best.entries()) this.#rows[i]!.splice(0, row.length, ...row);
  }

  #exchange(): void {
    for (let better = true; better && this.work < WORK;) {
      better = false;
      for (const [row, places] of this.#rows.entries()) {
        this.work += places.length;
        for (let i = 0; i + 1 < places.length; i++) {
          if (this.#gain(row, i) <= 0) continue;
          [places[i], places[i + 1]] = [places[i + 1]!, places[i]!];
          better = true;
        }
      }
    }
  }

  #sweep(side: 'above' | 'below'): void {
    for (const places of side === 'below' ? this.#rows.slice(1) : this.#rows.slice(0, -1).reverse()) {
      const pull = new Map(places.map((place, i) => [place, this.#middle(place, side) ?? i / places.length]));
      places.sort((a, b) => pull.get(a)! - pull.get(b)!);
    }
  }

  /** How many crossings it saves to exchange a place with the next in its row. */
  #gain(row: number, i: number): number {
    const places = this.#rows[row]!;
    const [one, other] = [places[i]!, places[i + 1]!];
    let gain = 0;
    for (const [joined, near] of [[this.#above, this.#rows[row + 1]], [this.#below, this.#rows[row - 1]]] as const) {
      if (!near) continue;
      for (const a of joined.get(one) ?? []) for (const b of joined.get(other) ?? []) gain += Math.sign(near.indexOf(a) - near.indexOf(b));
    }
    if (!this.#flat[row]!.length) return gain;
    const before = this.#arcs(row);
    [places[i], places[i + 1]] = [other, one];
    gain += before - this.#arcs(row);
    [places[i], places[i + 1]] = [one, other];
    return gain;
  }

  /** The middle of what a place is joined to above or below it; nothing where it is not. */
  #middle(place: Place, side: 'above' | 'below'): number | undefined {
    const near = this.#rows[place.row + (side === 'above' ? 1 : -1)]!;
    const joined = (side === 'above' ? this.#above : this.#below).get(place);
    return joined && joined.reduce((sum, other) => sum + near.indexOf(other), 0) / joined.length / near.length;
  }

  /** Lines between a row and the next that cross each other. */
  #lines(row: number): number {
    const at = this.#places(row);
    const lines = this.#up[row]!.map(([low, high]) => [at.get(low)!, at.get(high)!] as const);
    this.work += lines.length * lines.length;
    let sum = 0;
    lines.forEach(([low, high], i) => {
      for (let j = 0; j < i; j++) if ((low - lines[j]![0]) * (high - lines[j]![1]) < 0) sum++;
    });
    return sum;
  }

  /** Arcs within a row, which stand above it, that cross the lines that leave from under them, or other arcs. */
  #arcs(row: number): number {
    const at = this.#places(row);
    const lines = this.#up[row]!;
    const arcs = this.#flat[row]!.map(([a, b]) => [Math.min(at.get(a)!, at.get(b)!), Math.max(at.get(a)!, at.get(b)!)] as const);
    this.work += arcs.length * (lines.length + arcs.length);
    let sum = 0;
    arcs.forEach(([a, b], i) => {
      for (const [low] of lines) if (a < at.get(low)! && at.get(low)! < b) sum++;
      for (const [c, d] of arcs.slice(0, i)) if ((a < c && c < b && b < d) || (c < a && a < d && d < b)) sum++;
    });
    return sum;
  }

  #places(row: number): ReadonlyMap<Place, number> {
    return new Map([this.#rows[row], this.#rows[row + 1]].flatMap(places => (places ?? []).map((place, i) => [place, i] as const)));
  }
}
