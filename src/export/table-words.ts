import type {Change} from '../model/comparison.js';

/** The words that a table has beside the framework's own. Elements give those of the page's language. */
export interface TableWords {
  /** Names of the columns before those of the levels. */
  readonly group: string;
  readonly code: string;
  readonly competency: string;
  /** What a competency is, and what holds of it at every level. */
  readonly about: string;
  /** Name of a group's row of takeaways. */
  readonly glance: string;
  readonly none: string;
  readonly todo: string;
  readonly same: (level: string) => string;
  readonly carried: (level: string) => string;
  readonly applies: string;
  readonly optional: string;
  readonly examples: string;
  readonly avoid: string;
  /** How a cell relates to the one before, where levels are compared. */
  readonly kinds: Readonly<Record<Change | 'extended', string>>;
}

export const ENGLISH: TableWords = {
  group: 'Group',
  code: 'Code',
  competency: 'Competency',
  about: 'About',
  glance: 'At a glance',
  none: 'Not expected',
  todo: 'Not written yet',
  same: level => `As ${level}`,
  carried: level => `Still as ${level}`,
  applies: 'Applies',
  optional: 'Welcome, not required',
  examples: 'For example',
  avoid: 'Not',
  kinds: {new: 'New', changed: 'Changed', extended: 'Extended', same: 'Same', carried: 'Carried on', dropped: 'No longer', none: ''},
};
