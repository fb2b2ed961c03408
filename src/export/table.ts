import type {Change} from '../model/comparison.js';
import type {Cell, Competency, Framework, Group, Level} from '../model/framework.js';
import {byGroup} from '../model/grouping.js';
import type {Sheet} from '../model/sheet.js';
import {criterionStatement, statementsOf, type Statement} from './statements.js';
import {ENGLISH, type TableWords} from './table-words.js';

/** What a reader takes away: levels by competencies, with all that stands there. */
export interface Table {
  readonly title: string;
  readonly lang?: string;
  readonly levels: readonly {readonly id: string; readonly name: string}[];
  readonly blocks: readonly TableBlock[];
  readonly words: TableWords;
}

/** The rows of one group, or of none. */
export interface TableBlock {
  readonly group?: Group;
  /** One for each level, empty where there is none; no list where there is none for any. */
  readonly takeaways: readonly string[];
  readonly rows: readonly TableRow[];
}

export interface TableRow {
  readonly competency: Competency;
  /** What it is, and what holds at every level. */
  readonly about: readonly Statement[];
  /** One for each level. */
  readonly cells: readonly TableCell[];
}

export interface TableCell {
  readonly statements: readonly Statement[];
  /** How it relates to the cell of the level before, where levels are compared. */
  readonly change?: Change;
}

/** Levels that are compared, of one framework or of several, and those rows of the comparison that are to be in the table. */
export interface ComparedLevels {
  readonly sides: readonly {readonly framework: Framework; readonly level: Level}[];
  /** Each with the framework that its competency is of. */
  readonly rows: readonly {readonly framework: Framework; readonly competency: Competency; readonly cells: readonly {readonly cell: Cell; readonly change?: Change}[]}[];
}

/**
 * The table of a sheet or of a comparison.
 *
 * @param words the words of a language; what is left out stays English
 */
export function tableOf(source: Sheet | ComparedLevels, words: Partial<TableWords> = {}): Table {
  const {sides, rows} = 'sides' in source ? source : asCompared(source);
  const frameworks = 'framework' in source ? [source.framework] : [...new Set([...sides, ...rows].map(({framework}) => framework))];
  const levels = sides.map(({level}) => level);
  const noun = frameworks[0]?.terms.competency?.one ?? words.competency ?? ENGLISH.competency;
  const all: TableWords = {...ENGLISH, ...words, competency: capital(noun)};
  return {
    title: frameworks.map(({title}) => title).join(' · '),
    lang: frameworks[0]?.lang,
    levels: sides.map(({framework, level: {id, name}}) => ({id, name: frameworks.length > 1 ? `${name} (${framework.title})` : name})),
    blocks: frameworks.flatMap(framework => byGroup(framework, rows.filter(row => row.framework === framework), row => row.competency).map(([group, rows]) => {
      const takeaways = sides.map(side => (side.framework === framework && group?.takeaways.get(side.level.id)) || '');
      return {group, takeaways: takeaways.some(Boolean) ? takeaways : [], rows: rows.map(({competency, cells}) => ({
        competency,
        about: aboutOf(competency),
        cells: cells.map(({cell, change}, i) => ({statements: statementsOf(cell, sides[i]!.framework, levels, all), change})),
      }))};
    })),
    words: all,
  };
}

function asCompared({framework, levels, blocks}: Sheet): ComparedLevels {
  return {
    sides: levels.map(level => ({framework, level})),
    rows: blocks.flatMap(({competencies}) => competencies.map(competency => ({
      framework, competency, cells: levels.map(level => ({cell: framework.cell(level, competency)})),
    }))),
  };
}

function aboutOf({summary, criteria}: Competency): readonly Statement[] {
  return [...(summary ? [{kind: 'summary', text: summary} as const] : []), ...criteria.map(criterionStatement)];
}

/** A framework's own noun as the head of a column. */
function capital(noun: string): string {
  return noun.replace(/^\p{Ll}/u, letter => letter.toLocaleUpperCase());
}
