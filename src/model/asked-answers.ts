import type {Assessment} from './assessment.js';
import {placeInChoices} from './choices.js';
import type {Framework, Level} from './framework.js';
import {questionsOf, type Question} from './questions.js';

/** Questions that belong together, because one looks from the same level: on the rating scale that one, else none. */
export interface Asking {
  readonly level?: Level;
  readonly questions: readonly Question[];
}

/** The questions of all tracks, and those on the rating scale at each level for which there is an answer. */
export function askingsOf(framework: Framework, assessment: Assessment): readonly Asking[] {
  const looked = assessment.list('answers').flatMap(([key]) => framework.level(key.split('/')[1] ?? '') ?? []);
  return [undefined, ...new Set(looked)].map(level => ({level, questions: questionsOf(framework, {rated: level})}));
}

/** How answers from elsewhere fit this edition. */
export interface Fit {
  /** How many questions are answered, of how many. */
  readonly answered: number;
  readonly asked: number;
  /** How many answers are to something that this edition does not ask, or are choices that it does not have. */
  readonly others: number;
}

export function fitOf(framework: Framework, assessment: Assessment): Fit {
  const all = askingsOf(framework, assessment).map(({questions}) => ({questions, answered: questions.filter(question => fits(question, assessment)).length}));
  const touched = all.filter(({answered}) => answered);
  const counted = touched.length ? touched : all.slice(0, 1);
  const answered = counted.reduce((sum, {answered}) => sum + answered, 0);
  const former = all.flatMap(({questions}) => questions).reduce((sum, {keys}) => sum + Math.max(0, keys.filter(key => assessment.get('answers', key)).length - 1), 0);
  return {answered, asked: counted.reduce((sum, {questions}) => sum + questions.length, 0), others: assessment.list('answers').length - answered - former};
}

function fits(question: Question, assessment: Assessment): boolean {
  const answer = assessment.answer(question);
  return answer !== undefined && (answer.choice === undefined || placeInChoices(question.choices, answer) !== undefined);
}
