import {compare, type Compared, type ComparedCell, type Comparison} from '../model/comparison.js';
import type {Criterion} from '../model/framework.js';

/**
 * A comparison as a plain object, for JSON. `kind` is what becomes of a thing from the first level to the last; `changes` has
 * an entry for each level after the first, compared with the one before it, with the lists that have anything in them.
 */
export function comparisonRecord({sides, rows, itself, facts, shares, unwritten}: Comparison) {
  const ends = compare([sides[0]!, sides.at(-1)!]);
  const several = new Set(sides.map(({framework}) => framework)).size > 1;
  return {
    levels: sides.map(({framework, level: {id, title}}) => ({id, title, ...(several && {framework: framework.id})})),
    unwritten: unwritten.map(({id}) => id),
    shares,
    itself: {kind: kindOf(ends.itself), changes: itself.slice(1).map(({change, list}) => ({kind: change, criteria: list.map(statementRecord)}))},
    facts: facts.map(({name, cells}) => ({
      name,
      kind: kindOf(ends.facts.find(fact => fact.name === name)?.cells),
      changes: cells.slice(1).map(({change, list}) => ({kind: change, texts: list.map(statementRecord)})),
    })),
    competencies: rows.map(({competency: {id, title}, cells}) => ({
      id,
      title,
      kind: kindOf(ends.rows.find(row => isSame(row.cells, [cells[0]!, cells.at(-1)!]))?.cells),
      changes: cells.slice(1).map(cellRecord),
    })),
  };
}

/** Of what only levels in between have, there is nothing at either end. */
function kindOf(cells: readonly Pick<ComparedCell, 'change'>[] | undefined): ComparedCell['change'] {
  return cells?.at(-1)?.change ?? 'none';
}

function isSame(ends: readonly ComparedCell[], cells: readonly ComparedCell[]): boolean {
  return ends.some(({competency}, i) => competency && competency === cells[i]!.competency);
}

/** What became of a cell, with the lists that have anything in them. */
export function cellRecord({change, rise, criteria, texts, examples, avoid, rated}: Omit<ComparedCell, 'level' | 'cell'>) {
  const lists = Object.entries({texts, criteria, rated, examples, avoid}).filter(([, list]) => list.length);
  return {kind: change, ...(rise && {rise}), ...Object.fromEntries(lists.map(([name, list]) => [name, list.map(statementRecord)]))};
}

export function statementRecord({change, now, before, from, ...more}: Compared<string | Criterion>) {
  const stays = change === 'same' || change === 'carried';
  return {kind: change, ...more, ...(now !== undefined && {now}), ...(before !== undefined && !stays && {before}), ...(from && {from: from.id})};
}
