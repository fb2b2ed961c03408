/** What the importers say, by the names that the studio uses. */
export type {Change as Changed, Kind, Mapping, Understanding, Warning} from '../../src/import.js';
import type {Kind, Place} from '../../src/import.js';

/** A column or a heading of a source: what a mapping can say something of. */
export interface Part {
  readonly what: 'column' | 'heading';
  readonly name: string;
  /** What it was taken for. */
  readonly taken: Kind;
  readonly at: Place;
}
