import type {Assessment} from './assessment.js';
import {placeInChoices, type Choice} from './choices.js';
import type {Framework, Level} from './framework.js';
import {competencyIds, goalOf, type Question} from './questions.js';

/** A competency in which a person stands below their target, and what comes next there. */
export interface Push {
  readonly question: Question;
  /** The present choice; none below the lowest. */
  readonly now?: Choice;
  /** Whether one stands between the present choice and the next. */
  readonly isBetween: boolean;
  /** The choice right above the present one. */
  readonly next: Choice;
  readonly goal: Choice;
  /** How many choices lie between now and the goal; half of one for who stands between two. */
  readonly distance: number;
  /** What the framework says of the way from the one level to the next. */
  readonly gettingTo?: string;
}

/** Where to push next: in the person’s own order; of the rest what is farthest below the target first, then in the framework’s order. */
export function pushesTo(framework: Framework, questions: readonly Question[], assessment: Assessment, target: Level): readonly Push[] {
  const pushes = questions.flatMap((question): Push[] => {
    const choices = choicesOnTheWay(framework, question, target);
    const goal = choices.findIndex(({id}) => id === goalOf(framework, question, target)?.id);
    const place = placeInChoices(choices, assessment.answer(question));
    if (place === undefined || goal <= place) return [];
    const [now, next] = [choices[Math.floor(place)], choices[Math.floor(place) + 1]!];
    const isOfLevels = !question.level && !question.competency.steps.length;
    const gettingTo = now && isOfLevels ? framework.level(now.id)?.next.get(next.id) : undefined;
    return [{question, now, next, goal: choices[goal]!, isBetween: place % 1 !== 0 && now !== undefined, distance: goal - place, gettingTo: gettingTo || undefined}];
  });
  const order = orderOf(assessment);
  const place = ({question}: Push) => (order.findIndex(id => competencyIds(question).includes(id)) + 1) || order.length + 1;
  return pushes.sort((a, b) => place(a) - place(b) || b.distance - a.distance);
}

/** Whether any answer can be held against the target: it says a place, and the target asks for one. */
export function isComparable(framework: Framework, questions: readonly Question[], assessment: Assessment, target: Level): boolean {
  return questions.some(question => goalOf(framework, question, target)
    && placeInChoices(choicesOnTheWay(framework, question, target), assessment.answer(question)) !== undefined);
}

/** What the target asks for and the person had no chance to show yet, or is not sure of: it is worth seeking an occasion. */
export function occasionsFor(framework: Framework, questions: readonly Question[], assessment: Assessment, target: Level): readonly Question[] {
  return questions.filter(question => {
    const open = assessment.answer(question)?.open;
    return (open === 'no-chance' || open === 'unsure') && goalOf(framework, question, target);
  });
}

/** The person’s own order: ids of competencies, the first one first; empty where they left it to the framework. */
export function orderOf(assessment: Assessment): readonly string[] {
  return [assessment.said('order') ?? []].flat();
}

/**
 * The own order once a push has changed places with its neighbour. Only what stands above it, or was put in order before, gets a place of
 * the person’s own: the rest goes on following the answers.
 *
 * @param from its place among the pushes
 * @param to the place that it goes to
 */
export function orderAfter(pushes: readonly Push[], assessment: Assessment, from: number, to: number): readonly string[] {
  const order = orderOf(assessment);
  const ids = pushes.map(({question}) => question.competency.id);
  const moved = ids.splice(from, 1);
  ids.splice(to, 0, ...moved);
  const isKnown = ({question}: Push) => competencyIds(question).some(id => order.includes(id));
  const own = ids.slice(0, Math.max(from + 1, to + 1, pushes.filter(isKnown).length));
  const shown = pushes.flatMap(({question}) => competencyIds(question));
  return [...own, ...order.filter(id => !shown.includes(id))];
}

/** On the way to Staff the texts of Manager are none: of levels, only those on a track that leads through the target. */
function choicesOnTheWay(framework: Framework, {level, competency, choices}: Question, target: Level): readonly Choice[] {
  if (level || competency.steps.length) return choices;
  const tracks = framework.tracksOf(target);
  return choices.filter(({id}) => tracks.some(track => track.levels.includes(id)));
}
