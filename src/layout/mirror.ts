import {placeInChoices, type Choice} from '../model/choices.js';
import type {Group} from '../model/framework.js';
import type {Question} from '../model/questions.js';
import type {Answer} from '../model/record.js';

/** What one view says to a question. */
export type Saying = (question: Question) => Omit<Answer, 'at'> | undefined;

/** A place in a row, from 0, the lowest choice, to 1, the highest; and where its line goes on to in the next row. */
export interface MirrorPoint {
  readonly at?: number;
  /** Nothing where the line breaks off. */
  readonly to?: number;
  /** Of a view beside the first one: whether it stands elsewhere, or alone. */
  readonly isApart?: boolean;
  /** Whether its line tells of that: it leads from a place apart, or to one. */
  readonly leadsApart?: boolean;
}

/** One competency of the mirror. */
export interface MirrorRow {
  readonly question: Question;
  /** The group that starts here. */
  readonly group?: Group;
  /** One for each view, in their order; the first is the one that the others are seen beside. */
  readonly points: readonly MirrorPoint[];
  readonly target: MirrorPoint;
}

export interface MirrorLayout {
  readonly rows: readonly MirrorRow[];
  /** The choices, where all competencies have the same ones: they are the columns. Else the columns are counted. */
  readonly columns: readonly Choice[];
  /** The greatest number of choices. */
  readonly count: number;
}

/**
 * Answers as jagged lines down the competencies, one line for each view: a point for each answer, joined within a group
 * and broken at what is not answered. Of the views beside the first one it is told where they differ from it. There is no
 * sum of them.
 *
 * @param goalOf which choice the target asks for
 */
export function layoutMirror(questions: readonly Question[], views: readonly Saying[], goalOf: (question: Question) => Choice | undefined = () => undefined): MirrorLayout {
  const [own = [], ...others] = views.map(view => points(questions, question => placeOf(question, view(question))));
  const lines = views.length ? [own, ...others.map(line => besideOf(line, own))] : [];
  const target = points(questions, question => placeOf(question, {choice: goalOf(question)?.id}));
  const ids = (choices: readonly Choice[]) => choices.map(({id}) => id).join(' ');
  const [first] = questions;
  return {
    rows: questions.map((question, i) => ({
      question,
      group: question.group === questions[i - 1]?.group ? undefined : question.group,
      points: lines.map(line => line[i]!),
      target: target[i]!,
    })),
    columns: first && questions.every(({choices}) => ids(choices) === ids(first.choices)) ? first.choices : [],
    count: Math.max(0, ...questions.map(({choices}) => choices.length)),
  };
}

/** Where an answer stands among the choices. One text alone is the far end, and not to stand at it the near one. */
export function placeOf({choices}: Question, answer: Omit<Answer, 'at'> | undefined): number | undefined {
  const place = placeInChoices(choices, answer);
  if (place === undefined) return undefined;
  return choices.length === 1 ? place + 1 : Math.max(0, place) / (choices.length - 1);
}

function points(questions: readonly Question[], place: (question: Question) => number | undefined): readonly MirrorPoint[] {
  const places = questions.map(place);
  return places.map((at, i) => ({at, to: questions[i + 1]?.group === questions[i]!.group ? places[i + 1] : undefined}));
}

function besideOf(line: readonly MirrorPoint[], own: readonly MirrorPoint[]): readonly MirrorPoint[] {
  const apart = line.map(({at}, i) => at !== undefined && at !== own[i]!.at);
  return line.map((point, i) => ({...point, isApart: apart[i]!, leadsApart: point.to !== undefined && (apart[i]! || apart[i + 1]!)}));
}
