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
    return this.written ?? idsOf(this.#siblings).get(this)!;
  }

  toJSON(): Criterion {
    return {id: this.id, text: this.text, examples: this.examples};
  }
}

/** Of each place that was asked: the ids of its criteria, all at once, since each depends on the others. */
const known = new WeakMap<readonly Statement[], ReadonlyMap<Statement, string>>();

function idsOf(siblings: readonly Statement[]): ReadonlyMap<Statement, string> {
  const before = known.get(siblings);
  if (before) return before;
  const taken = new Set(siblings.flatMap(({written}) => written ?? []));
  const ids = new Map(siblings.map(sibling => [sibling, sibling.written ?? unique(criterionId(sibling.text), taken)]));
  known.set(siblings, ids);
  return ids;
}
