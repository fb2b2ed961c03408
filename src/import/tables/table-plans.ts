import {slug} from '../../model/ids.js';
import {isStepTable, isStepTaking} from './expected-steps.js';
import {meaningOf} from '../names/heads.js';
import {levelName} from '../names/level-names.js';
import type {LongColumns} from './long-columns.js';
import type {Kind, Mapping} from '../mapping.js';
import {forcedMatrix, namesOf, type Known, type Matrix} from './matrix-grid.js';
import type {Positions} from './positions.js';
import {secondLine} from './matrix-levels.js';
import {kindOfHead} from './asked.js';
import {isBrief, own, words, type Rows, type Spot} from './spots.js';
import type {SystemColumn} from './system-tables.js';
import type {Look} from './table-looks.js';
import type {Cell} from '../page.js';
import type {Opened} from '../reading.js';
import {partsIn} from '../part.js';

/** What a table is taken for. */
export type Plan = {readonly spot: Spot; readonly rows: Rows} & (
  /** Competencies and levels, with a text for each of both. */
  | {readonly kind: 'matrix' | 'expects' | 'steps'; readonly matrix: Matrix}
  /** Levels, and what is to be known about each. */
  | {readonly kind: 'levels'; readonly matrix: Matrix}
  | {readonly kind: 'long'; readonly long: LongColumns}
  | {readonly kind: 'positions'; readonly positions: Positions}
  | {readonly kind: 'systems'; readonly systems: readonly SystemColumn[]}
  | {readonly kind: 'definitions'}
);

export type MatrixPlan = Extract<Plan, {matrix: Matrix}>;

/** Looks at all tables together: what one is depends on the others. Tables that are not understood have no plan. */
export function plansOf(pages: readonly Opened[], looks: readonly Look[], known: Known, mapping: Mapping, shape?: string): Plan[] {
  const plans = looks.flatMap(look => planOf(look, mapping, shape) ?? []);
  const matrices = plans.filter((plan): plan is MatrixPlan => 'matrix' in plan);
  const named = titledLikeLevels(pages, matrices);
  const stepNames = new Set(matrices.filter(plan => !plan.matrix.isTurned || isStepTable(plan.matrix)).flatMap(({matrix}) => namesOf(matrix).map(slug)));
  const settled = plans.map((plan): Plan => {
    if (!('matrix' in plan)) return plan;
    if (isStepTaking(plan.matrix, stepNames)) return {...plan, kind: 'expects'};
    return isAboutLevels(plan.matrix, matrices.length > 1 || named) ? {...plan, kind: 'levels'} : plan;
  });
  const taking = settled.filter((plan): plan is MatrixPlan => plan.kind === 'expects');
  const taken = new Set(taking.flatMap(({matrix}) => namesOf(matrix).map(name => slug(levelName(name).title))));
  const withSteps = settled.map((plan): Plan => (plan.kind === 'matrix' && isSteps(plan.matrix, taken, known) ? {...plan, kind: 'steps'} : plan));
  const planned = new Set(withSteps.map(({spot}) => spot));
  return [...withSteps, ...looks.filter(({spot}) => !planned.has(spot)).flatMap(look => definitions(look) ?? [])];
}

/** The heads of the columns of a table. */
export function headsOf(plan: Plan): readonly Cell[] {
  return 'matrix' in plan && !plan.matrix.isTurned ? plan.rows[plan.matrix.line]! : plan.rows[0]!;
}

/** What a column is by its head and its place, where no thing of the framework has its name. */
export function kindOfColumn(plan: Plan, column: number, name: string): Kind {
  if (plan.kind === 'long') return plan.long.kinds.get(column) ?? 'fact';
  const isTurned = 'matrix' in plan && plan.matrix.isTurned;
  return kindOfHead(name) ?? (column === 0 ? (isTurned ? 'level' : 'competency') : 'matrix' in plan ? 'ignore' : plan.kind === 'definitions' ? 'summary' : 'fact');
}

function planOf({spot, rows, systems, positions, long, matrices}: Look, mapping: Mapping, shape?: string): Plan | undefined {
  if (systems) return {kind: 'systems', spot, rows, systems};
  if (positions) return {kind: 'positions', spot, rows, positions};
  const asked = matrices.find(({isTurned}) => shape === (isTurned ? 'levels-down' : 'levels-across'));
  if (shape !== undefined && shape === mapping.shape && (shape === 'levels-down' || shape === 'levels-across')) {
    const forced = asked ?? forcedMatrix(rows, shape === 'levels-down', mapping);
    if (forced) return {kind: 'matrix', spot, rows, matrix: forced};
  }
  const matrix = asked && asked.score > 0.3 && asked.score > matrices[0]!.score - 0.3 ? asked : matrices[0];
  const isLong = long && (shape === 'long' ? long.score > 0.3 : long.score > (matrix?.score ?? 0));
  if (isLong) return {kind: 'long', spot, rows, long};
  return matrix && matrix.score >= 0.38 ? {kind: 'matrix', spot, rows, matrix} : undefined;
}

/** Whether headings of the pages name the levels of a table: then its columns are no competencies, but a look at all of them. */
function titledLikeLevels(pages: readonly Opened[], matrices: readonly MatrixPlan[]): boolean {
  const names = new Set(matrices.flatMap(({matrix}) => namesOf(matrix).flatMap(name => Object.values(levelName(name)).map(slug))));
  let found = 0;
  for (const {whole} of pages) for (const {title, depth} of partsIn(whole)) if (depth > 0 && Object.values(levelName(title)).some(name => names.has(slug(name)))) found++;
  return found > 1;
}

const FACTS = new Set(['track', 'years', 'fact', 'rank', 'level', 'code', 'note', 'summary']);

function isAboutLevels(matrix: Matrix, isOneOfMany: boolean): boolean {
  const {rows, line, isTurned} = matrix;
  if (!isTurned) return false;
  const second = secondLine(matrix);
  const others = rows.filter((_, i) => i !== line && i !== second);
  const heads = others.map(row => (isBrief(row.slice(1)) ? meaningOf(own(row[0])) : undefined));
  const facts = heads.filter(meaning => meaning !== undefined && FACTS.has(meaning)).length;
  return (facts === heads.length && facts > 0) || (facts > 0 && others.every(row => row.slice(1).every(cell => words(cell.text) <= 2)))
    || (isOneOfMany && (heads.includes('track') || facts * 2 > heads.length));
}

/** Steps of competencies: what the levels of another table are said to reach. */
function isSteps(matrix: Matrix, levels: ReadonlySet<string>, known: Known): boolean {
  const names = namesOf(matrix);
  const isOther = names.every(name => !levels.has(slug(levelName(name).title)));
  return isOther && (levels.size > 0 || (!known.isEmpty && known.share(names) === 0 && isStepTable(matrix)));
}

function definitions({spot, rows}: Look): Plan | undefined {
  const heads = rows[0]?.map(cell => meaningOf(own(cell))) ?? [];
  const isList = heads.length === 2 && (heads[0] === 'competency' || (heads[1] === 'summary' && heads[0] === undefined)) && rows.slice(1).every(row => words(own(row[0])) <= 8);
  return isList && (heads[1] === 'summary' || heads[1] === undefined || heads[1] === 'text') ? {kind: 'definitions', spot, rows} : undefined;
}
