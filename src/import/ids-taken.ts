import {slug} from '../model/ids.js';

/** The ids that things of one kind have. Each thing gets one of its own, made from its name. */
export class IdsTaken {
  readonly #kind: string;
  readonly #taken = new Set<string>();
  /** The number to try next, so that the thousandth of one name does not try all those before it. */
  readonly #next = new Map<string, number>();

  /** @param kind what a thing is called whose name has no letter in it */
  constructor(kind: string) {
    this.#kind = kind;
  }

  of(name: string): string {
    const id = slug(name) || this.#kind;
    let free = id;
    let n = this.#next.get(id) ?? 2;
    while (this.#taken.has(free)) free = `${id}-${n++}`;
    if (free !== id) this.#next.set(id, n);
    this.#taken.add(free);
    return free;
  }
}
