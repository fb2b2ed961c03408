import type {Block} from './page.js';
import type {Place} from './imported.js';

/** A heading with all that stands under it, up to the next one that is as high. */
export interface Part {
  /** Empty for what comes before the first heading. */
  readonly title: string;
  readonly at: Place;
  /** 0 for the page itself. */
  readonly depth: number;
  /** The heading was not marked as one; it is a short line that reads like one. */
  readonly isBare: boolean;
  /** What stands right under it. */
  readonly blocks: readonly Block[];
  readonly parts: readonly Part[];
}

/** A part and all below it, from top to bottom. */
export function* partsIn(part: Part): Generator<Part> {
  yield part;
  for (const inner of part.parts) yield* partsIn(inner);
}
