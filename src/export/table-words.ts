import type {Change} from '../model/comparison.js';
import type {Framework} from '../model/framework.js';
import {comparisonWords} from '../text/words/comparison.js';
import type {StepWords} from './compared-step.js';

/** The words that a table has beside the framework's own. Elements give those of the page's language. */
export interface TableWords extends StepWords {
  /** Names of the columns before those of the levels. */
  readonly group: string;
  readonly code: string;
  readonly competency: string;
  /** What a competency is, and what holds of it at every level. */
  readonly about: string;
  /** What a level is called in the midst of a sentence. */
  readonly level: string;
  /** Name of a group's row of takeaways, and of what compared levels say of themselves. */
  readonly glance: string;
  /** Name of a group's row for its note. */
  readonly note: string;
  /** Names of the rows for what compared levels say of themselves: their summaries, and their own criteria. */
  readonly summary: string;
  readonly itself: (level: string) => string;
  readonly none: string;
  readonly todo: string;
  readonly same: (level: string) => string;
  readonly carried: (level: string) => string;
  readonly applies: string;
  readonly optional: string;
  readonly examples: string;
  readonly avoid: string;
  /** Between what names something and what is said of it. */
  readonly colon: string;
  /** How a cell relates to the one before, where levels are compared, and a statement in it. */
  readonly kinds: Readonly<Record<Change, string>>;
  /** Before statements that stay. */
  readonly kept: string;
}

const {stepTo, stepOver, stepBack, stepUp} = comparisonWords;

export const ENGLISH: TableWords = {
  group: 'Group',
  code: 'Code',
  competency: 'Competency',
  about: 'About',
  level: 'level',
  glance: 'At a glance',
  note: 'Note',
  summary: 'In short',
  itself: level => `The ${level} itself`,
  none: 'Not expected',
  todo: 'Not written yet',
  same: level => `As ${level}`,
  carried: level => `Still as ${level}`,
  applies: 'Applies',
  optional: 'Welcome, not required',
  examples: 'For example',
  avoid: 'Not',
  colon: ': ',
  kinds: {new: 'New', changed: 'Changed', extended: 'Extended', same: 'Same', carried: 'Carried on', dropped: 'No longer', none: ''},
  kept: 'As before',
  stepTo,
  stepOver,
  stepBack,
  stepUp,
};

/** All the words of a table of a framework: those that are given, English for the others, and its own noun. */
export function wordsFor({terms}: Framework, words: Partial<TableWords>): TableWords {
  const all = {...ENGLISH, ...words};
  return {...all, competency: capital(terms.competency?.one ?? all.competency)};
}

/** A noun as the head of a column. */
function capital(noun: string): string {
  return noun.replace(/^\p{Ll}/u, letter => letter.toLocaleUpperCase());
}
