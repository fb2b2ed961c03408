import {blankOf} from '../names/blank.js';
import {stepName} from './expected-steps.js';
import {isDescending} from '../names/level-names.js';
import type {DraftCompetency} from '../draft.js';
import {bare} from '../names/level-names.js';
import {levelColumns} from './matrix-levels.js';
import {namesOf} from './matrix-grid.js';
import {meaningOf} from '../names/heads.js';
import type {Reading} from '../reading.js';
import {saidOf} from '../names/saying.js';
import {ladderWord} from '../names/ladder-words.js';
import {distinct, filledUp, own} from './spots.js';
import {idIn, type Scale} from './scale.js';
import {stepsOf} from './steps.js';
import type {MatrixPlan} from './table-plans.js';
import {levelFact} from './level-facts.js';

/** Reads a table of competencies and their steps. */
export function readSteps({matrix}: MatrixPlan, group: string | undefined, {draft}: Reading): DraftCompetency[] {
  const {rows, line, columns} = matrix;
  const names = namesOf(matrix);
  const order = isDescending(names) ? columns.toReversed() : columns;
  const name = nameColumn(matrix);
  return rows.flatMap((row, i) => {
    if (i === line || (i < line && !matrix.isTurned) || !own(row[name])) return [];
    const competency = draft.competency(bare(own(row[name])), group);
    const steps = stepsOf(competency);
    for (const column of order) {
      const said = saidOf(own(row[column]));
      if (said === undefined) continue;
      steps.say(own(rows[line]![column]), said === null || said === 'todo' ? {} : said);
    }
    competency.steps = steps.list();
    return [competency];
  });
}

/** Reads which step of each competency the levels are expected to reach. */
export function readExpected({matrix, spot}: MatrixPlan, around: {readonly group?: string; readonly track?: string}, reading: Reading): DraftCompetency[] {
  const {draft} = reading;
  const {rows, line, columns} = matrix;
  const {levels, bodyFrom, isDescending: descends} = levelColumns(matrix, draft, around.track);
  if (descends) draft.warn('order', spot.table.at, 'The levels go from high to low here; they were turned around');
  const name = nameColumn(matrix);
  const groups = name > 0 && !matrix.isTurned ? filledUp(rows.map((row, i) => (i < bodyFrom ? undefined : row[0]))) : undefined;
  let group = around.group;
  const order = descends ? columns.toReversed() : columns;
  const shared = sharedSteps(matrix);
  return rows.flatMap((row, i) => {
    if (i === line || (i < bodyFrom && (!matrix.isTurned || !own(row[name])))) return [];
    const title = own(row[name]);
    if (!title) return [];
    if (matrix.isTurned && ['track', 'years', 'fact', 'note', 'rank'].includes(meaningOf(title) ?? '')) {
      for (const column of columns) levelFact(levels.get(column)!, title, own(row[column]), reading, row[column]!.at);
      return [];
    }
    if (columns.every(column => !own(row[column])) && !matrix.isTurned) {
      group = draft.group(bare(title)).id;
      return [];
    }
    if (groups?.[i]) group = draft.group(bare(groups[i]!)).id;
    const competency = draft.competency(bare(title), group);
    const scale = draft.rest.scale as Scale['steps'] | undefined;
    const steps = stepsOf(competency);
    if (!competency.steps && !scale) for (const step of shared) steps.idOf(step);
    for (const column of order) {
      const level = levels.get(column)!;
      const cell = row[column]!;
      const text = cell.text.trim();
      if (!text) continue;
      // A scale that begins with 1: what is rated 0 is not expected.
      const isNone = scale !== undefined && stepName(text).number === 0 && idIn(scale, stepName(text)) === undefined;
      const blank = blankOf(text) ?? (isNone ? 'none' : undefined);
      if (blank) draft.warn('blank', cell.at, `“${text}” was taken for: not expected at ${level.title}`);
      level.expects = {...level.expects, [competency.id]: blank ? null : (scale && idIn(scale, stepName(text))) ?? steps.idOf(text)};
    }
    if (steps.list().length || !scale) competency.steps = steps.list();
    else competency.steps ??= Object.fromEntries(scale.map(({id}) => [id, []]));
    return [competency];
  });
}

/** The steps that most competencies of a table have in common, low to high, so that a step that one of them does not use is there too. */
function sharedSteps(matrix: MatrixPlan['matrix']): string[] {
  const rows = matrix.rows.map(row => distinct(matrix.columns.map(column => own(row[column])).filter(text => text && !blankOf(text))));
  const names = distinct(rows.slice(matrix.isTurned ? 0 : matrix.line + 1).filter((_, i) => !matrix.isTurned || i !== matrix.line).flat());
  const numbers = names.map(name => stepName(name));
  if (numbers.every(({title, number}) => number !== undefined && title === String(number))) {
    const top = Math.max(...numbers.map(({number}) => number!));
    return top <= 12 ? Array.from({length: top}, (_, i) => String(i + 1)) : [];
  }
  const isShared = names.length <= 8 && names.filter(name => rows.filter(row => row.includes(name)).length > 1).length * 2 > names.length;
  const height = (name: string) => stepName(name).number ?? ladderWord(stepName(name).title)?.height ?? 0;
  return isShared ? names.toSorted((a, b) => height(a) - height(b)) : [];
}

/** The last column before the levels that is no code or description. */
function nameColumn({rows, columns, line}: MatrixPlan['matrix']): number {
  const left = [...Array(columns[0]!).keys()];
  return left.find(column => meaningOf(own(rows[line]![column])) === 'competency') ?? left.filter(column => !['summary', 'code'].includes(meaningOf(own(rows[line]![column])) ?? '')).at(-1) ?? 0;
}
