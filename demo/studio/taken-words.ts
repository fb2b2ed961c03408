import type {Framework} from '../../src/model/framework.js';
import {nounsOf} from '../../src/text/nouns.js';
import {wordsOf} from '../../src/text/words.js';
import {comparisonWords} from '../../src/text/words/comparison.js';
import {contentWords} from '../../src/text/words/content.js';
import {crosswalkWords} from '../../src/text/words/crosswalk.js';
import {guideWords} from '../../src/text/words/guide.js';
import {ladderWords} from '../../src/text/words/ladder.js';
import {levelWords} from '../../src/text/words/level.js';
import {matrixWords} from '../../src/text/words/matrix.js';
import {nounWords} from '../../src/text/words/nouns.js';
import {learn} from './learn.js';
import type {TakenWords} from './material.js';

/** The words of files in a language, as the elements have them. */
export async function takenWords(lang: string, framework: Framework): Promise<TakenWords> {
  await learn(lang);
  const host = Object.assign(document.createElement('span'), {lang});
  const content = wordsOf('content', contentWords, host);
  const {group, code, about, glance, note, summary, itself, kinds, kept} = wordsOf('matrix', matrixWords, host);
  const {level, competency} = nounsOf(framework, host);
  const table = {...wordsOf('comparison', comparisonWords, host), ...content, group, code, about, glance, note, summary, itself, kinds, kept, level: level.one, competency: competency.one};
  return {
    table,
    picture: wordsOf('ladder', ladderWords, host),
    document: {
      content,
      crosswalk: wordsOf('crosswalk', crosswalkWords, host),
      guide: wordsOf('guide', guideWords, host),
      level: wordsOf('level', levelWords, host),
      nouns: {...wordsOf('nouns', nounWords, host), step: {one: 'step', other: 'steps'}},
      table,
    },
  };
}
