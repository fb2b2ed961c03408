import {evenRows} from './even-rows.js';
import {inlineText, type Links} from './markdown-inline.js';
import type {RawLine} from './markdown-lines.js';
import {markerOf} from './markdown-lists.js';
import {boldWhole, type ReadTable} from './markdown-tables.js';
import type {Cell} from '../page.js';

/** The table that begins at a line of cells with tabs between them, as pasted from a sheet: two rows or more of two columns or more. */
export function tabTable(lines: readonly RawLine[], from: number, file: string, links: Links): ReadTable | undefined {
  let next = from;
  while (lines[next] && isRow(lines[next]!.text)) next++;
  const rows = lines.slice(from, next).map(({text, line}) => text.replace(/\s+$/, '').split('\t').map((written): Cell => {
    const at = {file, line};
    const cell = inlineText(unquoted(written), at, links);
    const bold = boldWhole(cell);
    return {text: bold ?? cell, at, ...(bold !== undefined && {isHead: true})};
  }));
  if (rows.length < 2) return undefined;
  return {table: {kind: 'table', rows: evenRows(rows, rows.map(row => row[0]!.at)), at: rows[0]![0]!.at}, next};
}

/** Cells, not a bullet or an indented line. */
function isRow(text: string): boolean {
  return /\S *\t+ *\S/.test(text) && !markerOf(text);
}

/** A sheet puts what has quotes in it into quotes, and doubles those. */
function unquoted(text: string): string {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('"') && trimmed.endsWith('"') && /""/.test(trimmed.slice(1, -1)) ? trimmed.slice(1, -1).replaceAll('""', '"') : trimmed;
}
