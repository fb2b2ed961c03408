import {compareCells, NOTHING, type ComparedCell} from './compared-cell.js';
import type {ComparedRow} from './comparison.js';
import {asOfNow, own} from './edition-cells.js';
import type {EditionChange} from './edition-changes.js';
import {competencyFields, idsOfNow} from './edition-fields.js';
import {pairsOf, stepPairs, type EditionPairs} from './edition-pairs.js';
import {listChanges, type Told} from './edition-things.js';
import type {Cell, Competency, Framework, Level} from './framework.js';

/** A cell beside what the earlier edition has there. */
export interface EditionCell extends ComparedCell {
  /** What stood there, with the ids that steps have now; missing where the edition had no such place. */
  readonly former?: Cell;
}

/** A competency and what became of it. */
export interface EditionRow extends ComparedRow {
  /** `extended`: all that is different is what levels expect that were not there before. */
  readonly fate: 'new' | 'changed' | 'extended' | 'dropped' | 'same';
  readonly cells: readonly EditionCell[];
  /** As the earlier edition has it. */
  readonly former?: Competency;
  /** What is different in the competency itself. */
  readonly changes: readonly EditionChange[];
}

/** An edition by competencies and levels, with what became of each cell. */
export interface EditionRows {
  readonly old: Framework;
  readonly pairs: EditionPairs;
  /** Those of now in their order, then those that are gone, in the order that they had. */
  readonly rows: readonly EditionRow[];
}

/**
 * How each cell of a table relates to the same cell of an earlier edition. As a reader sees it: where a level takes its words
 * over from another one, or from a step, and these are reworded, it is changed too.
 *
 * @param levels those of the table
 */
export function editionRows(old: Framework, now: Framework, levels: readonly Level[]): EditionRows {
  const pairs = pairsOf(old, now);
  const told: Told = {old, now, pairs, ids: idsOfNow(old, now, pairs)};
  const changes = listChanges('competency', old.competencies, now.competencies, pairs.competencies, competencyFields, told).filter(({field}) => field !== 'id');
  const kept = new Set(pairs.competencies.values());
  return {
    old,
    pairs,
    rows: [
      ...now.competencies.map(competency => rowOf(competency, levels, told, changes.filter(({id}) => id === competency.id))),
      ...old.competencies.filter(competency => !kept.has(competency)).map(competency => goneRow(competency, levels, told)),
    ],
  };
}

function rowOf(competency: Competency, levels: readonly Level[], told: Told, changes: readonly EditionChange[]): EditionRow {
  const {now, pairs} = told;
  const former = pairs.competencies.get(competency);
  const cells = levels.map(level => cellOf(competency, level, former, told));
  const isOther = ({change}: EditionCell) => change === 'new' || change === 'changed' || change === 'extended' || change === 'dropped';
  const isChanged = changes.length > 0 || cells.some(cell => isOther(cell) && pairs.levels.has(cell.level));
  const fate = !former ? 'new' : isChanged ? 'changed' : cells.some(isOther) ? 'extended' : 'same';
  return {framework: now, competency, former, cells, changes: former ? changes : [], differs: fate !== 'same', fate};
}

function cellOf(competency: Competency, level: Level, former: Competency | undefined, {old, now, pairs}: Told): EditionCell {
  const formerLevel = pairs.levels.get(level);
  const cell = now.cell(level, competency);
  const there = own({framework: now, level, competency, cell}, true);
  if (!former || !formerLevel) return {level, competency, cell, ...compareCells({framework: now, level, cell: {state: 'absent'}, layers: []}, there)};
  const steps = stepPairs(former, competency, pairs);
  const before = asOfNow(old.cell(formerLevel, former), steps, pairs.scale, pairs.ratings);
  const was = own({framework: old, level: formerLevel, competency: former, cell: before}, true);
  return {level, competency, cell, former: before, ...compareCells(was, there)};
}

/** What is gone says what it said. */
function goneRow(competency: Competency, levels: readonly Level[], {old, pairs}: Told): EditionRow {
  const cells = levels.map((level): EditionCell => {
    const formerLevel = pairs.levels.get(level);
    if (!formerLevel) return {level, cell: {state: 'absent'}, change: 'none', ...NOTHING};
    const cell = old.cell(formerLevel, competency);
    const was = own({framework: old, level: formerLevel, competency, cell}, true);
    return {level, cell, former: cell, ...compareCells(was, {...was, competency: undefined, cell: {state: 'absent'}, layers: []})};
  });
  return {framework: old, competency, former: competency, cells, changes: [], differs: true, fate: 'dropped'};
}
