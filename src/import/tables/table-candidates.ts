import type {Mapping} from '../mapping.js';
import {levelName, type LevelName} from '../names/level-names.js';
import type {Candidate, Opened} from '../reading.js';
import {ladderOf} from './level-order.js';
import {columnOf} from './long-columns.js';
import {Known} from './matrix-grid.js';
import {levelNamesOf} from './matrix-levels.js';
import {positionNames} from './positions.js';
import {distinct, filledUp} from './spots.js';
import type {Look} from './table-looks.js';
import {plansOf, type Plan} from './table-plans.js';

type TableShape = 'levels-down' | 'levels-across' | 'long';

const TOLD: Readonly<Record<TableShape, (count: number) => string>> = {
  'levels-down': count => (count === 1 ? 'the levels are the rows of a table' : `the levels are the rows of ${count} tables`),
  'levels-across': count => (count === 1 ? 'the levels are the columns of a table' : `the levels are the columns of ${count} tables`),
  'long': count => (count === 1 ? 'a table has a row for each statement' : `${count} tables have a row for each statement`),
};

/** Whether what was chosen came of tables. */
export function isTableShape(shape: string): boolean {
  return Object.hasOwn(TOLD, shape);
}

/** Who the levels may be, as the tables show it: one answer for each shape that any of them can have. */
export function tableCandidates(pages: readonly Opened[], looks: readonly Look[], mapping: Mapping): readonly Candidate[] {
  if (!looks.length) return [];
  const none = new Known([], mapping);
  return (Object.keys(TOLD) as TableShape[]).flatMap(shape => {
    const plans = plansOf(pages, looks, none, mapping, shape).filter(plan => plan.kind !== 'steps');
    const matching = plans.filter(plan => shapeOf(plan) === shape);
    if (!matching.length) return [];
    const scores = matching.map(scoreOf);
    // A plan that serves most tables goes before one that serves a few of them better.
    const isText = ({kind}: Plan) => kind !== 'levels' && kind !== 'positions';
    const texts = plans.filter(plan => isText(plan) && shapeOf(plan));
    const share = texts.length ? matching.filter(isText).length / texts.length : 1;
    const confidence = (scores.reduce((sum, score) => sum + score, 0) / scores.length) * (0.5 + 0.5 * share);
    const ladders = plans.filter(plan => shapeOf(plan) === shape || plan.kind === 'levels' || plan.kind === 'positions');
    const levels = mapping.levels ? ladderOf([mapping.levels.map(levelName)]) : ladderOf(ladders.map(levelsOf));
    return [{shape, told: TOLD[shape](matching.length), confidence, levels}];
  });
}

/** What there is in tables that have no levels of their own, and what to do about it. */
export function withoutLevels(pages: readonly Opened[], looks: readonly Look[], mapping: Mapping): string | undefined {
  const kinds = plansOf(pages, looks, new Known([], mapping), mapping).map(({kind}) => kind);
  if (kinds.includes('systems')) return 'it lines up the levels of other systems, and has none of its own. Give it together with the files that tell your levels';
  return kinds.includes('definitions') ? 'it tells what competencies are, and names no levels. Give it together with the files that tell your levels' : undefined;
}

function shapeOf(plan: Plan): TableShape | undefined {
  if (plan.kind === 'long') return 'long';
  if (plan.kind === 'positions') return 'levels-down';
  return 'matrix' in plan ? (plan.matrix.isTurned ? 'levels-down' : 'levels-across') : undefined;
}

function scoreOf(plan: Plan): number {
  return 'matrix' in plan ? plan.matrix.score : plan.kind === 'long' ? plan.long.score : 0.9;
}

function levelsOf(plan: Plan): LevelName[] {
  if (plan.kind === 'positions') return positionNames(plan.rows, plan.positions);
  return 'matrix' in plan ? levelNamesOf(plan.matrix) : namesIn(plan).map(levelName);
}

/** The names of the levels, or steps, of a list of statements. */
export function namesIn(plan: Plan): string[] {
  if (plan.kind !== 'long') return [];
  const column = columnOf(plan.long.kinds, 'level') ?? columnOf(plan.long.kinds, 'step')!;
  return distinct(filledUp(plan.rows.slice(1).map(row => row[column])));
}
