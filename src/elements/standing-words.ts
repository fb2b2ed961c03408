import type {Question} from '../model/questions.js';
import type {Answer} from '../model/record.js';
import {standingOf} from '../model/standing.js';
import {wordsOf} from '../text/words.js';
import {mirrorWords} from '../text/words/mirror.js';
import type {CheckView} from './check-view.js';

/** An answer in a word or two, as it stands in a row of the mirror or in a table. */
export function standingInShort(question: Question, answer: Omit<Answer, 'at'> | undefined, {words, host}: CheckView): string {
  const standing = standingOf(question, answer);
  const mirror = wordsOf('mirror', mirrorWords, host);
  switch (standing.is) {
    case 'choice': return standing.title;
    case 'between': return mirror.between(standing.low, standing.high);
    case 'gone': return mirror.gone;
    case 'unanswered': return mirror.unanswered;
    default: return words.open[standing.is];
  }
}
