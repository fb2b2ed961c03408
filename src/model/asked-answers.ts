import type {Assessment} from './assessment.js';
import {placeInChoices} from './choices.js';
import type {Framework, Level} from './framework.js';
import {questionsOf, type Question} from './questions.js';
import {isAnswered} from './turns.js';

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

/** How answers from elsewhere fit this edition, and the one who opens them. */
export interface Fit {
  /** How many questions are answered, of how many: those of their track, where they say which it is. */
  readonly answered: number;
  readonly asked: number;
  /** How many of all answers are to questions that the one who opens them is not asked. */
  readonly unasked: number;
  /** How many answers are to something that this edition does not ask, or are choices that it does not have. */
  readonly others: number;
}

/** @param own what the one who opens them is asked */
export function fitOf(framework: Framework, assessment: Assessment, own: readonly Question[]): Fit {
  const isTold = (question: Question) => isAnswered(question, assessment) && fits(question, assessment);
  const askings = askingsOf(framework, assessment);
  const all = askings.flatMap(({questions}) => questions);
  const track = framework.track(String(assessment.said('track') ?? ''));
  const theirs = askings.map(({level, questions}) => (track ? questionsOf(framework, {track, rated: level}) : questions));
  const touched = theirs.filter(questions => questions.some(isTold));
  const counted = (touched.length ? touched : theirs.slice(0, 1)).flat();
  const keys = new Set(own.map(({key}) => key));
  const former = all.reduce((sum, {keys}) => sum + Math.max(0, keys.filter(key => assessment.get('answers', key)).length - 1), 0);
  return {
    answered: counted.filter(isTold).length,
    asked: counted.length,
    unasked: all.filter(question => isTold(question) && !keys.has(question.key)).length,
    others: assessment.list('answers').length - all.filter(question => fits(question, assessment)).length - former,
  };
}

function fits(question: Question, assessment: Assessment): boolean {
  const answer = assessment.answer(question);
  return answer !== undefined && (answer.choice === undefined || placeInChoices(question.choices, answer) !== undefined);
}
