import type {Assessment} from './assessment.js';
import type {Framework} from './framework.js';
import {keptThings, type KeptThing} from './kept.js';
import {competencyIds, type Question} from './questions.js';

/** What is kept under a competency and belongs to no question. */
export interface LeftOver {
  /** Id of the competency; empty for evidence that belongs to none. */
  readonly id: string;
  readonly kept: readonly KeptThing[];
}

/** All that is kept and belongs to no question, by competency: of an earlier edition, of another track, or at another level of the rating scale. */
export function leftOver(questions: readonly Question[], assessment: Assessment): readonly LeftOver[] {
  const keys = new Set(questions.flatMap(({keys}) => keys));
  const ids = new Set(questions.flatMap(competencyIds));
  return byCompetency(keptThings(assessment).filter(({shelf, key, competency}) => (shelf === 'answers' ? !keys.has(key) : !ids.has(competency))));
}

/** Of it what this edition of the framework has no more. It comes back with its id, or with a competency that was called so. */
export function orphans(framework: Framework, assessment: Assessment): readonly LeftOver[] {
  return byCompetency(keptThings(assessment).filter(({competency}) => competency && !framework.competency(competency)));
}

function byCompetency(things: readonly KeptThing[]): readonly LeftOver[] {
  const ids = new Set(things.map(({competency}) => competency));
  return [...ids].map(id => ({id, kept: things.filter(({competency}) => competency === id)}));
}
