import type {Framework} from '../model/framework.js';
import {contentWords} from '../text/words/content.js';
import {crosswalkWords} from '../text/words/crosswalk.js';
import {guideWords} from '../text/words/guide.js';
import {levelWords} from '../text/words/level.js';
import {nounWords} from '../text/words/nouns.js';
import {wordsFor, type TableWords} from './table-words.js';

/** The words of a page without script: the tables that the elements have, and those of a table that one takes away. */
export interface StaticWords {
  readonly content: typeof contentWords;
  readonly crosswalk: typeof crosswalkWords;
  readonly guide: typeof guideWords;
  readonly level: typeof levelWords;
  readonly nouns: typeof nounWords;
  readonly table: TableWords;
}

/** Those that are given, English for the others, and the framework’s own nouns before either. */
export function staticWordsFor(framework: Framework, given: Partial<StaticWords> = {}): StaticWords {
  const nouns = {...nounWords, ...given.nouns};
  const {level, track, competency, step} = framework.terms;
  return {
    content: {...contentWords, ...given.content},
    crosswalk: {...crosswalkWords, ...given.crosswalk},
    guide: {...guideWords, ...given.guide},
    level: {...levelWords, ...given.level},
    nouns: {level: level ?? nouns.level, track: track ?? nouns.track, competency: competency ?? nouns.competency, step: step ?? nouns.step},
    table: wordsFor(framework, {...given.table}),
  };
}

/** A noun where it begins a line. */
export function capital(noun: string): string {
  return noun.replace(/^\p{Ll}/u, letter => letter.toLocaleUpperCase());
}
