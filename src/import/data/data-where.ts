import type {Role} from './data-keys.js';
import type {Thing} from './data-kinds.js';
import type {DraftCompetency, DraftLevel} from '../draft.js';

/** Where in the framework one is, on the way down through the data. */
export interface Where {
  readonly file: string;
  readonly track?: string;
  readonly group?: string;
  readonly level?: DraftLevel;
  readonly competency?: DraftCompetency;
  readonly step?: string;
  /** What the entries of one list are called by, where their names alone did not say. */
  readonly roles?: ReadonlyMap<string, Role>;
}

/** What a map is: one of the framework’s things, an entry of a list, or the whole. */
export type Self = Thing | 'entry' | 'whole';
