import type {Framework} from '../model/framework.js';
import {wordsOf, type Words} from './words.js';
import {nounWords} from './words/nouns.js';

/** The framework's own nouns, and ours where it has none. */
export function nounsOf({terms}: Framework, host: Element): Words['nouns'] {
  const {level, competency, track, step} = wordsOf('nouns', nounWords, host);
  return {level: terms.level ?? level, competency: terms.competency ?? competency, track: terms.track ?? track, step: terms.step ?? step};
}
