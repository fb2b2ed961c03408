import type {Block, Cell, Heading, Table} from '../page.js';
import {beginsWithHeads, isTitleRow, namesIn} from './sheet-heads.js';
import {sidesOf} from './sheet-sides.js';
import {textBlocks} from './sheet-texts.js';

type Rows = readonly (readonly Cell[])[];

/** Rows from the first to the one before the last: a text, or a table with the lines that stand right above it. */
interface Section {
  readonly from: number;
  to: number;
  readonly isTable: boolean;
}

/**
 * What stands in a sheet, from top to bottom: one sheet may have several tables, with titles above and notes below them. A table
 * ends at an empty row, unless what comes next has no heads of its own: then the row only parts its groups.
 */
export function sheetBlocks(rows: Rows): readonly Block[] {
  const sections = sectionsOf(rows);
  const titles = sections.map(({from, to, isTable}) => (isTable ? titlesOf(rows.slice(from, to)) : 0));
  const blocks = sections.flatMap(({from, to, isTable}, i): readonly Block[] => {
    const part = rows.slice(from, to);
    if (!isTable) return textBlocks(part, sections[i + 1]?.isTable);
    return [...textBlocks(part.slice(0, titles[i]), true), ...sidesOf(part.slice(titles[i])).flatMap(side => blocksOf(side))];
  });
  return withDepths(blocks, sections[0]?.isTable === false && titles.some(count => count > 0));
}

function blocksOf(rows: Rows): readonly Block[] {
  const used = withoutEnds(rows);
  if (!used.length) return [];
  return isText(used) ? textBlocks(used) : [{kind: 'table', rows: used, at: used[0]![0]!.at} satisfies Table];
}

function sectionsOf(rows: Rows): readonly Section[] {
  const sections: Section[] = [];
  let texts: Section[] = [];
  let table: Section | undefined;
  for (const [from, to] of bands(rows)) {
    const band = rows.slice(from, to);
    if (isText(band)) texts.push({from, to, isTable: false});
    else if (table && !isNew(band, rows.slice(table.from, table.to))) {
      table.to = to;
      texts = []; // they are within it: names of its groups
    } else {
      table = {from, to, isTable: true};
      sections.push(...texts, table);
      texts = [];
    }
  }
  return [...sections, ...texts];
}

/** Where the rows between empty ones begin and end. */
function* bands(rows: Rows): Generator<readonly [from: number, to: number]> {
  let from = 0;
  for (let i = 0; i <= rows.length; i++) {
    if (i < rows.length && rows[i]!.some(cell => cell.text)) continue;
    if (i > from) yield [from, i];
    from = i + 1;
  }
}

/** Whether rows below an empty one are a table of their own. */
function isNew(band: Rows, table: Rows): boolean {
  const own = band.slice(titlesOf(band));
  const above = table.slice(titlesOf(table));
  const ends = (some: Rows) => some.reduce((most, row) => Math.max(most, row.findLastIndex(cell => cell.text)), 0);
  return ends(own) > ends(above) || beginsWithHeads(own, new Set(above.slice(0, 3).flatMap(namesIn)));
}

/** How many rows at the top stand there as lines, above what is wider. */
function titlesOf(rows: Rows): number {
  const count = Math.max(0, rows.findIndex(row => !isTitleRow(row)));
  return count && rows[count]![0]!.covered === 'column' ? count - 1 : count; // a corner of two rows is no title
}

function isText(rows: Rows): boolean {
  return rows.every(row => isTitleRow(row));
}

/** Without the rows and columns at the ends in which nothing stands. */
function withoutEnds(rows: Rows): Rows {
  const filled = rows.filter(row => row.some(cell => cell.text));
  if (!filled.length) return [];
  const left = filled.reduce((least, row) => Math.min(least, row.findIndex(cell => cell.text)), Infinity);
  const right = filled.reduce((most, row) => Math.max(most, row.findLastIndex(cell => cell.text)), 0);
  return rows.slice(rows.indexOf(filled[0]!), rows.lastIndexOf(filled.at(-1)!) + 1).map(row => row.slice(left, right + 1));
}

/**
 * The first heading is that of the sheet where it is the only one, or where more is said before the first table.
 *
 * @param isApart - an empty row stands below the first heading, and others stand right above their tables
 */
function withDepths(blocks: readonly Block[], isApart: boolean): readonly Block[] {
  const headings = blocks.filter(block => block.kind === 'heading');
  const isTitled = blocks[0]?.kind === 'heading' && (headings.length === 1 || isApart || blocks[1]?.kind !== 'table');
  return blocks.map((block, i): Block => (block.kind === 'heading' ? {...block, depth: isTitled && i === 0 ? 1 : 2} satisfies Heading : block));
}
