import type {Change, Side} from '../model/comparison.js';
import type {Competency, Framework, Level} from '../model/framework.js';
import {byGroup} from '../model/grouping.js';
import type {Sheet} from '../model/sheet.js';
import {criterionStatement, statementsOf, type Statement} from './statements.js';
import {wordsFor, type TableWords} from './table-words.js';

/** What a reader takes away: levels by competencies, with all that stands there. */
export interface Table {
  readonly title: string;
  readonly lang?: string;
  readonly levels: readonly {readonly id: string; readonly name: string}[];
  readonly blocks: readonly TableBlock[];
  /** The paths through these levels, where there are several. Nothing of it is drawn in a table. */
  readonly tracks?: readonly {readonly id: string; readonly title: string; readonly levels: readonly string[]}[];
  readonly words: TableWords;
}

/** The rows of one group, or of none; what levels say of themselves has a group and rows without ids. */
export interface TableBlock {
  readonly group?: {readonly id?: string; readonly title: string; readonly summary?: string; readonly note?: string};
  /** One for each level, empty where there is none; no list where there is none for any. */
  readonly takeaways: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly competency: {readonly id: string; readonly title: string; readonly code?: string};
  /** What it is, and what holds at every level. */
  readonly about: readonly Statement[];
  /** One for each level. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly statements: readonly Statement[];
  /** How it relates to the cell of the level before, where levels are compared. */
  readonly change?: Change;
  /** The same for people, in a word or a sentence. */
  readonly word?: string;
}

/**
 * The table of a sheet.
 *
 * @param words the words of a language; what is left out stays English
 */
export function tableOf({framework, levels, blocks}: Sheet, words: Partial<TableWords> = {}): Table {
  const all = wordsFor(framework, words);
  const rows = blocks.flatMap(({competencies}) => competencies.map(competency => ({framework, competency})));
  const table = buildTable([framework], levels.map(level => ({framework, level})), rows, all, ({competency}) => levels.map(level => (
    {statements: statementsOf(framework.cell(level, competency), framework, levels, all)})));
  const tracks = tracksThrough(levels, framework);
  return tracks.length > 1 ? {...table, tracks} : table;
}

/** Of each track what is in a table; none of which nothing is. */
function tracksThrough(levels: readonly Level[], {tracks}: Framework): NonNullable<Table['tracks']> {
  const shown = new Set(levels.map(({id}) => id));
  return tracks.map(({id, title, levels}) => ({id, title, levels: levels.filter(level => shown.has(level))})).filter(({levels}) => levels.length);
}

/** A table of these levels, with the rows of each framework by its groups. */
export function buildTable<Row extends {readonly framework: Framework; readonly competency: Competency}>(
  frameworks: readonly Framework[],
  sides: readonly Side[],
  rows: readonly Row[],
  words: TableWords,
  cellsOf: (row: Row) => readonly TableCell[],
): Table {
  return {
    title: frameworks.map(({title}) => title).join(' · '),
    lang: frameworks[0]?.lang,
    levels: sides.map(({framework, level: {id, name}}) => ({id, name: frameworks.length > 1 ? `${name} (${framework.title})` : name})),
    blocks: frameworks.flatMap(framework => byGroup(framework, rows.filter(row => row.framework === framework), row => row.competency).map(([group, rows]) => {
      const takeaways = sides.map(side => (side.framework === framework && group?.takeaways.get(side.level.id)) || '');
      return {
        group,
        takeaways: takeaways.some(Boolean) ? takeaways : [],
        rows: rows.map(row => ({competency: row.competency, about: aboutOf(row.competency), cells: cellsOf(row)})),
      };
    })),
    words,
  };
}

export function aboutOf({summary, criteria}: Competency): readonly Statement[] {
  return [...(summary ? [{kind: 'summary', text: summary} as const] : []), ...criteria.map(criterionStatement)];
}
