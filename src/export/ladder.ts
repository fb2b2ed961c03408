import {drawPicture, type Picture, type PictureOptions} from '../layout/picture.js';
import {layoutLadder, type LadderOptions} from '../layout/ladder.js';
import {commonFact} from '../model/facts.js';
import type {Framework} from '../model/framework.js';
import {plainText} from './plain-text.js';

const ENGLISH: PictureOptions['words'] = {todo: 'Not written yet', planned: 'Planned', waysIn: 'Ways in', waysOn: 'Ways on'};

/** The ladder of a framework as a picture, with what stands on it by default. */
export function ladderPicture(framework: Framework, {compact = false, tracks, ...options}: Omit<LadderOptions, 'lying'> & Partial<PictureOptions> = {}): Picture {
  const layout = layoutLadder(framework, {compact, tracks});
  return drawPicture(framework, layout, compact, {
    ...options,
    fact: options.fact || commonFact(framework),
    summary: plainText(framework.summary ?? ''),
    words: options.words ?? ENGLISH,
  });
}
