import {compareStatements, overall, type Change, type Compared, type Said} from './compared.js';
import {compareCells, NOTHING, placeOf, type ComparedCell, type Place, type Side} from './compared-cell.js';
import type {Competency, Criterion, Framework, Level} from './framework.js';
import {levelsBelow} from './layers.js';
import {sameCompetencies} from './same-competency.js';

export type {Change, Compared, ComparedCriterion} from './compared.js';
export {stepOf, type ComparedCell, type ComparedContent, type Side} from './compared-cell.js';

export interface ComparedRow {
  /** As the first of the frameworks that have it calls it. */
  readonly competency: Competency;
  readonly framework: Framework;
  /** By level. */
  readonly cells: readonly ComparedCell[];
  /** Whether it is not the same all along. */
  readonly differs: boolean;
}

/** What hangs on the level itself and is listed: its own criteria, or one of its facts. */
export interface ComparedList<Thing> {
  readonly level: Level;
  /** Missing for the first level. */
  readonly change?: Change;
  readonly list: readonly Compared<Thing>[];
}

export interface ComparedFact {
  readonly name: string;
  readonly cells: readonly ComparedList<string>[];
}

/** Levels side by side, each compared with the one before it. */
export interface Comparison {
  readonly sides: readonly Side[];
  /** Every competency, in the file’s order; what only a later framework has stands at the end. */
  readonly rows: readonly ComparedRow[];
  /** The criteria of the levels themselves, in no competency. */
  readonly itself: readonly ComparedList<Criterion>[];
  /** Facts by name, in the order in which the levels name them. */
  readonly facts: readonly ComparedFact[];
  /** Whether any two of the levels expect something in the same competency. If none do, all that changes is everything: better said so. */
  readonly shares: boolean;
  /** Levels of which nothing is written in any competency: of what changes there, nothing can be said. */
  readonly unwritten: readonly Level[];
}

/**
 * What changes from level to level: two of one track, or any others, also of several frameworks. There competencies are the
 * same by id or title, and what only one framework has is new or dropped like anything else that only one level expects.
 *
 * @param sides two to four are what people can compare; any number is
 */
export function compare(sides: readonly Side[]): Comparison {
  const frameworks = [...new Set(sides.map(({framework}) => framework))];
  const written = sides.map(isWritten);
  const speaksOf = (framework: Framework, competency: Competency) => sides.some(side => side.framework === framework && framework.cell(side.level, competency).content);
  const rows = sameCompetencies(frameworks, speaksOf).map((same): ComparedRow => {
    const at = sides.map((side): Place => placeOf(side, same.get(side.framework)));
    const cells = at.map((now, i): ComparedCell => ({
      level: now.level, competency: now.competency, cell: now.cell,
      ...(i ? written[i - 1] && written[i] ? compareCells(at[i - 1]!, now) : {change: 'none', ...NOTHING} : NOTHING),
    }));
    const [[framework, competency]] = [...same] as [[Framework, Competency]];
    return {framework, competency, cells, differs: cells.some(({change}) => change && DIFFERENT.has(change))};
  });
  return {
    sides,
    rows,
    itself: compareLists(sides, ownCriteria),
    facts: [...new Set(sides.flatMap(({level}) => [...level.facts.keys()]))].map(name => ({
      name,
      cells: compareLists(sides, ({level}) => [level.facts.get(name) ?? []].flat().map(thing => ({thing, from: level}))),
    })),
    shares: rows.some(({cells}) => cells.filter(({cell}) => cell.content).length > 1),
    unwritten: sides.flatMap(({level}, i) => written[i] ? [] : level),
  };
}

const DIFFERENT: ReadonlySet<Change> = new Set(['new', 'changed', 'extended', 'dropped']);

/** Whether a level that is known by name alone has anything to compare, which it did not take over from those below it. */
function isWritten({framework, level}: Side): boolean {
  return framework.competencies.some(competency => {
    const {content, state} = framework.cell(level, competency);
    return content && (state !== 'carried' || !level.todo);
  });
}

function compareLists<Thing extends string | Criterion>(sides: readonly Side[], listOf: (side: Side) => readonly Said<Thing>[]): readonly ComparedList<Thing>[] {
  const lists = sides.map(side => ({level: side.level, list: listOf(side)}));
  return lists.map((now, i): ComparedList<Thing> => {
    const before = lists[i - 1];
    if (!before) return {level: now.level, list: []};
    const list = compareStatements(before, now);
    const change = !list.length ? 'none' : !before.list.length ? 'new' : !now.list.length ? 'dropped' : overall(list.map(({change}) => change));
    return {level: now.level, change, list};
  });
}

/** In a cumulative framework a level includes what those below it say of themselves. */
function ownCriteria({framework, level}: Side): readonly Said<Criterion>[] {
  const levels = framework.cumulative ? [...levelsBelow(framework, level), level] : [level];
  return levels.flatMap(from => from.criteria.map(thing => ({thing, from})));
}
