import {LONG} from '../../export/long-columns.js';
import {unguard} from '../../export/guard.js';
import {gridOf} from './grid.js';

/** A row of the long form that `export csv --long` writes. */
export type LongRow = Readonly<Record<(typeof LONG)[number], string>> & {readonly line: number};

/** What stands between the cells of a long form: ours has commas, a sheet that saves it again may have others. */
const SEPARATORS = [',', ';', '\t'] as const;

/** What separates the cells, where the first line has the columns of the long form; nothing for any other text. */
export function longSeparator(text: string): string | undefined {
  const start = text.slice(text.startsWith('\uFEFF') ? 1 : 0, 400);
  const first = /^[^\r\n]*/.exec(start)![0].replaceAll('"', '');
  return SEPARATORS.find(separator => first === LONG.join(separator));
}

/** The rows of a long form, texts as they were before the export. What is empty through and through is left out. */
export function longRows(text: string, separator: string): LongRow[] {
  const rows: LongRow[] = [];
  for (const {cells, line} of gridOf(text, separator)) {
    if (rows.length === 0 && line === 1) continue; // the columns
    if (!cells.some(Boolean)) continue;
    rows.push({...Object.fromEntries(LONG.map((name, i) => [name, cells[i]?.includes("'") ? unguard(cells[i]) : cells[i] ?? ''])) as Record<(typeof LONG)[number], string>, line});
  }
  return rows;
}
