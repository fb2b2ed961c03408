import {placeInChoices} from './choices.js';
import type {Question} from './questions.js';
import type {Answer} from './record.js';

/** What one person says to a question. */
export type View = (question: Question) => Omit<Answer, 'at'> | undefined;

/** A place in a competency, and who says they stand there: by their places in the list of views. */
export interface TeamPlace {
  /** Counted in choices from 0, the lowest. */
  readonly place: number;
  readonly people: readonly number[];
}

/** What several people say to one question. There is no middle of it, and nobody comes before another. */
export interface TeamRow {
  readonly question: Question;
  /** Low to high. */
  readonly places: readonly TeamPlace[];
  /** Those who have no place here: not answered, or not sure. */
  readonly unplaced: readonly number[];
}

/** The shape of a team: who stands where in each competency, in the order of the questions. */
export function teamOf(questions: readonly Question[], views: readonly View[]): readonly TeamRow[] {
  return questions.map(question => {
    const places = views.map(view => placeInChoices(question.choices, view(question)));
    const taken = [...new Set(places)].filter(place => place !== undefined).sort((a, b) => a - b);
    const at = (place: number | undefined) => places.flatMap((other, person) => (other === place ? [person] : []));
    return {question, places: taken.map(place => ({place, people: at(place)})), unplaced: at(undefined)};
  });
}

/** The same rows in an order to talk in: those first whose people stand farthest apart; else as they were. */
export function farthestApartFirst(rows: readonly TeamRow[]): readonly TeamRow[] {
  const apart = ({places}: TeamRow) => (places.length ? places.at(-1)!.place - places[0]!.place : -1);
  return [...rows].sort((a, b) => apart(b) - apart(a));
}
