import {indexOfChoice} from './choices.js';
import type {Question} from './questions.js';
import type {Answer} from './record.js';

/** What an answer says of where a person stands, as far as this edition can tell. */
export type Standing =
  | {readonly is: 'choice'; readonly title: string}
  | {readonly is: 'between'; readonly low: string; readonly high: string}
  | {readonly is: NonNullable<Answer['open']>}
  /** `gone`: at a choice that the framework has no more. */
  | {readonly is: 'gone' | 'unanswered'};

export function standingOf({choices}: Question, answer: Omit<Answer, 'at'> | undefined): Standing {
  const index = indexOfChoice(choices, answer?.choice);
  const [low, high] = [choices[index], choices[index + 1]];
  if (low) return answer?.above !== undefined && high ? {is: 'between', low: low.title, high: high.title} : {is: 'choice', title: low.title};
  if (answer?.open) return {is: answer.open};
  return {is: answer?.choice === undefined ? 'unanswered' : 'gone'};
}
