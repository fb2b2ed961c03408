import {bare, levelness} from '../names/level-names.js';
import type {Mapping} from '../mapping.js';
import {isStepTable} from './expected-steps.js';
import {columnOf} from './long-columns.js';
import {namesOf} from './matrix-grid.js';
import {positionNames} from './positions.js';
import {distinct, own} from './spots.js';
import {namesIn} from './table-candidates.js';
import type {Plan} from './table-plans.js';

/** Below this a name of a level, or the place where it stands, is no more than likely. */
const LIKELY = 0.6;

/** What a table was taken for, and what to do where that is wrong: nothing where it is certain, or where a person said it. */
export function guessesAt(plan: Plan, track: string | undefined, mapping: Mapping): string[] {
  if (mapping.levels) return [];
  const guess = mapping.shape ? undefined : guessOf(plan, track);
  return [
    ...(guess ? [`${guess}. If that is wrong, say what it is with --as or --map`] : []),
    ...(plan.kind === 'matrix' && (plan.matrix.score < LIKELY || levelness(distinct(namesOf(plan.matrix))) < 0.5)
      ? [`It is not certain that the ${plan.matrix.isTurned ? 'rows' : 'columns'} of this table are levels (${some(namesOf(plan.matrix))}). If they are not, say what it is with --as or --map`] : []),
  ];
}

function guessOf(plan: Plan, track: string | undefined): string | undefined {
  switch (plan.kind) {
    case 'long': return plan.long.isGuess && columnOf(plan.long.kinds, 'level') !== undefined ? `This table was taken for one with a row for each statement, of the levels ${some(namesIn(plan))}` : undefined;
    case 'steps': return isStepTable(plan.matrix) ? undefined : `The columns of this table (${some(namesOf(plan.matrix))}) were taken for steps of each competency, and not for levels`;
    case 'positions': {
      const {tracks} = plan.positions;
      const isClear = levelness(distinct(positionNames(plan.rows, plan.positions).map(({title, code}) => code ?? title))) >= LIKELY;
      return isClear ? undefined : `The columns of this table (${some(tracks.map(column => own(plan.rows[0]![column])))}) were taken for tracks, and its cells for levels`;
    }
    case 'matrix': return track ? `“${track}” was taken for a track of its own, since the same competencies stand under other titles too` : undefined;
    default: return undefined;
  }
}

function some(names: readonly string[]): string {
  return `${distinct(names).slice(0, 3).map(bare).join(', ')} ...`;
}
