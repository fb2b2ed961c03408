import type {Kind} from '../../../src/import.js';
import type {Found, Mapping} from '../source.js';
import type {Shown} from '../source-lines.js';

/** So much of a long list is shown before somebody asks for all. */
export const FEW = 24;

/** What is shown of a source, and what one can do about it. */
export interface Reading {
  /** The sources, once they are there to be seen; none where they cannot be shown. */
  readonly shown: readonly Shown[] | undefined;
  /** Index of the one that is open. */
  readonly open: number;
  /** Key of the place that is looked at. */
  readonly spot: string;
  /** Whether long lists are shown whole. */
  readonly all: boolean;
  readonly showAll: () => void;
  readonly openOne: (index: number) => void;
  readonly look: (spot: string) => void;
  readonly go: (where: {readonly index: number; readonly key: string}) => void;
  /** Says what something is; the focus goes to what is called so. */
  readonly sayKind: (one: Pick<Found, 'what' | 'name'>, kind: Kind, focus: string) => void;
  readonly change: (mapping: Mapping, focus: string) => void;
}
