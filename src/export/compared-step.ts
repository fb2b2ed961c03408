import {stepOf, type ComparedCell} from '../model/comparison.js';
import type {comparisonWords} from '../text/words/comparison.js';

export type StepWords = Pick<typeof comparisonWords, 'stepTo' | 'stepOver' | 'stepBack' | 'stepUp'>;

/**
 * Which step a level asks for after the one before, as a sentence; nothing where it is the same, or there are no steps.
 *
 * @param title how a title is written where the sentence is to stand
 */
export function stepSentence(before: ComparedCell, now: ComparedCell, words: StepWords, title: (title: string) => string): string | undefined {
  const [from, to] = [stepOf(before.cell), stepOf(now.cell)];
  if (!to || from?.id === to.id) return undefined;
  if (!from) return words.stepTo(title(to.title));
  const titles = [title(from.title), title(to.title)] as const;
  const {rise, competency} = now;
  if (!rise) return words.stepOver(...titles);
  if (rise < 0) return words.stepBack(-rise, ...titles);
  const at = competency!.steps.findIndex(({id}) => id === to.id);
  const past = competency!.steps.slice(Math.max(0, at - rise + 1), Math.max(0, at)).map(step => title(step.title));
  return words.stepUp(rise, titles[0], past, titles[1]);
}
