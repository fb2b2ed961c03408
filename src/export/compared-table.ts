import type {ComparedCell, ComparedRow, Comparison, Side} from '../model/comparison.js';
import type {Level} from '../model/framework.js';
import {levelsBelow} from '../model/layers.js';
import {comparedStatements, ownStatements} from './compared-statements.js';
import {stepSentence} from './compared-step.js';
import {criterionStatement, type Statement} from './statements.js';
import {buildTable, type Table, type TableBlock, type TableCell} from './table.js';
import {wordsFor, type TableWords} from './table-words.js';

/** What of a comparison is to be in the table. */
export interface Shown {
  /** Default: all. */
  readonly rows?: readonly ComparedRow[];
  /** Whether it begins with what the levels say of themselves. Default: true. */
  readonly glance?: boolean;
}

/** The table of levels side by side, each compared with the one before it; levels that have nothing in common just stand there. */
export function comparedTable(comparison: Comparison, words: Partial<TableWords> = {}, {rows = comparison.rows, glance = true}: Shown = {}): Table {
  const {sides, shares} = comparison;
  const frameworks = [...new Set(sides.map(({framework}) => framework))];
  const all = wordsFor(frameworks[0]!, words);
  const table = buildTable(frameworks, sides, rows, all, ({cells}) => cells.map((cell, i): TableCell => ({
    statements: comparedStatements(cell, sides[i]!, all, shares),
    ...(shares && cell.change && {change: cell.change, word: wordFor(cells[i - 1]!, cell, all)}),
  })));
  return glance ? {...table, blocks: [...glanceOf(comparison, all), ...table.blocks]} : table;
}

/** Of another step, which way it goes. */
function wordFor(before: ComparedCell, now: ComparedCell, words: TableWords): string {
  const {change = 'none'} = now;
  const isMove = change !== 'new' && change !== 'dropped' && change !== 'none';
  return (isMove && stepSentence(before, now, words, title => title)) || words.kinds[change];
}

/** What the levels say of themselves, at more length where one expects nothing yet. */
function glanceOf({sides, facts, itself, shares, unwritten}: Comparison, words: TableWords): readonly TableBlock[] {
  const row = (title: string, cells: readonly TableCell[]) => ({competency: {id: '', title}, about: [], cells});
  const each = (statementsOf: (level: Level) => readonly Statement[]) => sides.map(({level}): TableCell => ({statements: statementsOf(level)}));
  const noun = sides[0]!.framework.terms.level?.one ?? words.level;
  const rows = [
    row(words.summary, each(({summary}) => (unwritten.length && summary ? [{kind: 'summary', text: summary}] : []))),
    ...facts.map(({name}) => row(name, each(({facts}) => [facts.get(name) ?? []].flat().map(text => ({kind: 'fact', title: name, text}))))),
    row(words.itself(noun), itself.map(({change, list}, i): TableCell => ({
      statements: i ? ownStatements(list, shares) : firstOwn(sides[0]!),
      ...(shares && change && {change, word: words.kinds[change]}),
    }))),
  ].filter(({cells}) => cells.some(({statements}) => statements.length));
  return rows.length ? [{group: {title: words.glance}, takeaways: [], rows}] : [];
}

function firstOwn({framework, level}: Side): readonly Statement[] {
  const below = framework.cumulative ? levelsBelow(framework, level) : [];
  return [
    ...level.criteria.map(criterionStatement),
    ...below.flatMap(({criteria}) => criteria.map((criterion): Statement => ({...criterionStatement(criterion), change: 'carried'}))),
  ];
}
