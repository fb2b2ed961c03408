import type {FrameworkFile} from '../../src/model/schema.js';
import {textOf} from './contender.js';
import {isShown, levelsOf, type View} from './view.js';

/** How many cells a table or a grid has in the document. */
export function cellsIn(root: ParentNode): number {
  return root.querySelectorAll('td, [role="gridcell"]').length;
}

/** Throws unless every text that is to be seen stands in the table where it belongs, and nothing else does. */
export function checkTable(root: ParentNode, file: FrameworkFile, view: View): void {
  const {columns, rows} = read(root.querySelector('table')!);
  const levels = levelsOf(file, view);
  const titles = new Set(levels.map(({title}) => title));
  for (const [title, {isSeen}] of columns) if (isSeen !== titles.has(title)) throw new Error(`${title} is ${isSeen ? '' : 'not '}there.`);
  for (const competency of file.competencies!) {
    const row = rows.get(competency.title);
    const isSeen = row?.checkVisibility() ?? false;
    if (isSeen !== isShown(competency, levels, view)) throw new Error(`${competency.title} is ${isSeen ? '' : 'not '}there.`);
    // What is compared may have its words taken apart.
    if (row && isSeen && !view.compare) for (const {id, title} of levels) checkCell(row.cells[columns.get(title)?.index ?? -1], textOf(competency, id));
  }
}

/**
 * Throws unless what is on the screen is painted and right.
 *
 * @returns how many rows are on the screen
 */
export function checkScreen(root: ParentNode, file: FrameworkFile): number {
  const table = root.querySelector('table');
  if (!table) { // a grid of somebody's own elements: where they stand is its affair
    const {competencies: [first] = [], levels} = file;
    if (!(root as Element).textContent!.includes(textOf(first!, levels[0]!.id))) throw new Error('The first text is not there.');
    return 0;
  }
  const {columns, rows} = read(table);
  const bottom = Math.min(innerHeight, table.parentElement!.getBoundingClientRect().bottom);
  const seen = file.competencies!.filter(({title}) => (rows.get(title)?.getBoundingClientRect().top ?? Infinity) < bottom);
  for (const competency of seen) {
    for (const {id, title} of file.levels) {
      const cell = rows.get(competency.title)!.cells[columns.get(title)!.index]!;
      if (cell.getBoundingClientRect().left >= innerWidth) break;
      checkCell(cell, textOf(competency, id));
      if (!cell.checkVisibility({contentVisibilityAuto: true})) throw new Error(`“${textOf(competency, id)}” is not painted.`);
    }
  }
  return seen.length;
}

function checkCell(cell: Element | undefined, text: string): void {
  if (!cell?.textContent.includes(text)) throw new Error(`“${text}” is not in its cell.`);
}

/** Columns and rows by what the generated files call them, whatever else stands in a head. */
function read(table: HTMLTableElement) {
  const name = (head: Element | undefined) => /\p{L}+ \d+/u.exec(head?.textContent ?? '')?.[0] ?? '';
  const columns = new Map([...table.tHead!.rows[0]!.cells].map((head, index) => [name(head), {index, isSeen: head.checkVisibility()}]));
  columns.delete('');
  return {columns, rows: new Map([...table.tBodies].flatMap(({rows}) => [...rows]).map(row => [name(row.cells[0]), row]))};
}
