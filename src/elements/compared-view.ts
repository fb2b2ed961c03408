import {compare, type ComparedRow, type Comparison, type Side} from '../model/comparison.js';
import type {Group, Level} from '../model/framework.js';
import {byGroup} from '../model/grouping.js';
import type {Sheet} from '../model/sheet.js';

/** What of it is asked for. */
interface Scope {
  /** The levels that are compared; none: all of the sheet, each with the one before. */
  readonly compared: readonly Side[];
  readonly group: Group | undefined;
  readonly everything: boolean;
}

/** What of a table is another one where it tells what changes. */
interface ComparedView {
  readonly comparison: Comparison;
  readonly blocks: readonly {readonly group?: Group; readonly rows: readonly ComparedRow[]}[];
  readonly unchanged: number;
  readonly unwritten?: readonly Level[];
}

export function comparedContent({framework, levels, blocks}: Sheet, {compared, group, everything}: Scope): ComparedView {
  const comparison = compare(compared.length ? compared : levels.map(level => ({framework, level})));
  const {sides, unwritten} = comparison;
  // What only the other framework expects is new beside a level of ours that says nothing of it.
  const isOfBoth = sides.some(side => side.framework !== framework);
  const within = new Set(isOfBoth ? framework.competencies.filter(competency => !group || competency.group === group.id) : blocks.flatMap(({competencies}) => competencies));
  const rows = comparison.rows.filter(row => (row.framework === framework ? within.has(row.competency) : !group));
  const isShown = (row: ComparedRow) => (compared.length && !everything ? row.differs : row.cells.some(({cell}) => cell.state !== 'absent'));
  const shown = rows.filter(isShown);
  return {
    comparison: {...comparison, rows},
    blocks: [...new Set(sides.map(side => side.framework))].flatMap(of => byGroup(of, shown.filter(row => row.framework === of), row => row.competency).map(([group, rows]) => ({group, rows}))),
    unchanged: rows.filter(row => !isShown(row) && row.cells.every(({cell}) => cell.content)).length,
    ...compared.length ? {unwritten} : {},
  };
}
