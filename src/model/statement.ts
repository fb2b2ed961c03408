import type {Criterion} from './framework.js';
import {criterionId, unique} from './ids.js';

/**
 * A criterion as read from a file. Where no id is written, it has one made of its words, unique among its siblings, when
 * it is first asked for: of the thousands in a large framework most never are, and making them all took longer than to read the file.
 */
export class Statement implements Criterion {
  readonly text: string;
  readonly examples: readonly string[];
  /** The id that the file states. */
  readonly written: string | undefined;
  readonly #siblings: readonly Statement[];

  /** @param siblings all criteria of its place, itself among them */
  constructor(text: string, examples: readonly string[], siblings: readonly Statement[], written?: string) {
    this.text = text;
    this.examples = examples;
    this.written = written;
    this.#siblings = siblings;
    Object.freeze(this);
  }

  get id(): string {
    if (this.written !== undefined) return this.written;
    const taken = new Set(this.#siblings.flatMap(({written}) => written ?? []));
    for (const sibling of this.#siblings) {
      const id = sibling.written ?? unique(criterionId(sibling.text), taken);
      if (sibling === this) return id;
    }
    throw new Error('A criterion is among its siblings.');
  }

  toJSON(): Criterion {
    return {id: this.id, text: this.text, examples: this.examples};
  }
}
