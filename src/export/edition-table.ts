import type {EditionCell, EditionRow} from '../model/edition-rows.js';
import type {Framework, Group, Level} from '../model/framework.js';
import {comparedStatements} from './compared-statements.js';
import {stepSentence} from './compared-step.js';
import {aboutOf, type Table, type TableCell} from './table.js';
import {wordsFor, type TableWords} from './table-words.js';

/** What is to be in the table, beside an earlier edition. */
interface EditionSheet {
  readonly framework: Framework;
  readonly levels: readonly Level[];
  readonly blocks: readonly {readonly group?: Group; readonly rows: readonly EditionRow[]}[];
  /** What became of a level or a competency, in a few words each. */
  readonly notesOf: (thing: Level | EditionRow) => readonly string[];
}

/** A table in which every cell says what became of it since an earlier edition, with what is gone at the end of its group. */
export function editionTable({framework, levels, blocks, notesOf}: EditionSheet, words: Partial<TableWords> = {}): Table {
  const all = wordsFor(framework, words);
  const named = (level: Level) => [level.name, ...notesOf(level).map(note => `(${note})`)].join(' ');
  return {
    title: framework.title,
    lang: framework.lang,
    levels: levels.map(level => ({id: level.id, name: named(level)})),
    blocks: blocks.map(({group, rows}) => {
      const takeaways = levels.map(({id}) => (group && framework.groups.includes(group) && group.takeaways.get(id)) || '');
      return {
        group,
        takeaways: takeaways.some(Boolean) ? takeaways : [],
        rows: rows.map(row => ({
          competency: row.competency,
          about: [...notesOf(row).map(title => ({kind: 'summary', title} as const)), ...aboutOf(row.competency)],
          cells: row.cells.map(cell => cellOf(cell, row, all)),
        })),
      };
    }),
    words: all,
  };
}

/** Of another step, which way it goes. */
function cellOf(cell: EditionCell, {framework}: EditionRow, words: TableWords): TableCell {
  const {change = 'none', former, level} = cell;
  const isMove = change !== 'new' && change !== 'dropped' && change !== 'none' && former;
  const said = comparedStatements(cell, {framework, level}, words, true);
  return {
    statements: change === 'dropped' ? said.map(({change: _, ...statement}) => statement) : said, // the word before them says it of all
    ...(change !== 'none' && {change, word: (isMove && stepSentence({...cell, cell: former}, cell, words, title => title)) || words.kinds[change]}),
  };
}
