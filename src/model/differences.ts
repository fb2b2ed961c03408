import {placeInChoices} from './choices.js';
import type {Question} from './questions.js';
import type {Answer} from './record.js';

/** What two people say to one question. */
export interface Difference {
  readonly question: Question;
  readonly yours?: Omit<Answer, 'at'>;
  readonly theirs?: Omit<Answer, 'at'>;
  /** How many choices lie between the two; nothing where one of them has not placed themselves. Above 0, they see more. */
  readonly distance?: number;
}

/** What two people see differently: the largest difference first, in the order of the questions where they are equal; then what only one of them has placed. */
export function differencesOf(questions: readonly Question[], yours: (question: Question) => Omit<Answer, 'at'> | undefined, theirs: (question: Question) => Omit<Answer, 'at'> | undefined): readonly Difference[] {
  const all = questions.map((question): Difference => {
    const [own, other] = [yours(question), theirs(question)];
    const [from, to] = [placeInChoices(question.choices, own), placeInChoices(question.choices, other)];
    return {question, yours: own, theirs: other, distance: from === undefined || to === undefined ? undefined : to - from};
  });
  const apart = all.filter(({distance}) => distance).sort((a, b) => Math.abs(b.distance!) - Math.abs(a.distance!));
  const oneSided = all.filter(({yours, theirs, distance}) => distance === undefined && (yours?.choice !== undefined || theirs?.choice !== undefined));
  return [...apart, ...oneSided];
}

/** What two people see alike: both have placed themselves, and at the same place. */
export function agreementsOf(questions: readonly Question[], yours: (question: Question) => Omit<Answer, 'at'> | undefined, theirs: (question: Question) => Omit<Answer, 'at'> | undefined): readonly Question[] {
  return questions.filter(question => {
    const place = placeInChoices(question.choices, yours(question));
    return place !== undefined && place === placeInChoices(question.choices, theirs(question));
  });
}
