import type {Place} from '../imported.js';
import type {Archive} from './archive.js';
import type {Block} from '../page.js';
import {cellName} from '../pages/sheet-page.js';
import type {Warn} from '../source/source.js';
import type {Comment} from './workbook-around.js';
import type {Filled, SheetCells} from './workbook-cells.js';
import {readXml} from './xml.js';

type PlaceOf = (cell: string, row: number) => Place;

/** The comments of a sheet as a paragraph that follows it: what people say about a cell is not what it says. */
export function commentBlocks(comments: readonly Comment[], place: PlaceOf, warn: Warn): readonly Block[] {
  if (!comments.length) return [];
  const lines = comments.flatMap(({cell, text}) => {
    const at = place(cell, Number(/\d+$/.exec(cell)?.[0] ?? 1));
    warn('comment', at, 'The comment on this cell was kept below the table. See whether it is for everybody who reads the framework');
    return text.split('\n').filter(line => line.trim()).map((line, i) => ({text: i ? line.trim() : `${cell}: ${line.trim()}`, at}));
  });
  return [{kind: 'paragraph', lines, at: lines[0]!.at}];
}

/** Cells that lead somewhere as links of Markdown; what is more than a line, or leads into the workbook, stays as it is. */
export function linked(cells: readonly Filled[], links: SheetCells['links'], targets: ReadonlyMap<string, string>): readonly Filled[] {
  const known = new Map(links.flatMap(([{top, left}, id]) => {
    const target = targets.get(id)?.trim() ?? '';
    return /^(https?|mailto):[^\s()<>]+$/i.test(target) ? [[`${top} ${left}`, target] as const] : [];
  }));
  if (!known.size) return cells;
  return cells.map(cell => {
    const target = known.get(`${cell.row} ${cell.column}`);
    return target === undefined || /[[\]\n]/.test(cell.text) || cell.text.trim() === target ? cell : {...cell, text: `[${cell.text.trim()}](${target})`};
  });
}

/** Says that rows and columns were read which the sheet does not show, where something stands in them. */
export function tellHidden(hidden: SheetCells['hidden'], cells: readonly Filled[], place: PlaceOf, warn: Warn): void {
  const rows = new Set(cells.map(({row}) => row));
  const columns = new Set(cells.map(({column}) => column));
  const width = [...columns].reduce((most, column) => Math.max(most, column), 0);
  for (const [kind, from, to] of hidden) {
    for (let i = Math.max(0, from); i <= Math.min(to, kind === 'row' ? from : width); i++) {
      if (!(kind === 'row' ? rows : columns).has(i)) continue;
      const at = kind === 'row' ? place(cellName(0, i + 1), i + 1) : place(cellName(i, 1), 1);
      warn('hidden', at, `This ${kind} is hidden in the workbook; it was read like the others`);
    }
  }
}

/** Says, once, that something is written in shapes that lie upon the sheets: they belong to no cell. */
export function tellDrawings(archive: Archive, file: string, warn: Warn): void {
  let isText = false;
  let said = '';
  for (const part of archive.within('xl/drawings/')) {
    if (!/^xl\/drawings\/[^/]+\.xml$/.test(part)) continue;
    readXml(archive, part, file, {
      open: name => (isText = name === 't'),
      text(text) {
        if (isText && said.length < MENTIONED) said += text;
      },
      close(name) {
        isText = false;
        if (name === 'p' && said) said = `${said.trimEnd()} `;
      },
    });
  }
  const words = said.replace(/\s+/g, ' ').trim();
  if (words) warn('unread', {file, line: 1}, `This workbook has drawings or text boxes, which are not read. They begin with “${words.length < MENTIONED ? words : `${words.slice(0, MENTIONED)} ...`}”; what belongs into the framework, write into cells`);
}

/** So much of them tells which ones they are. */
const MENTIONED = 60;
