import {codeSpans} from './code-spans.js';
import {evenRows} from './even-rows.js';
import {gridRows} from './grid-table.js';
import type {Place} from '../imported.js';
import {listed} from './listed.js';
import {inlineLines, type Links} from './markdown-inline.js';
import type {RawLine} from './markdown-lines.js';
import type {Cell, Table} from '../page.js';

/** A table that was read, and the line after it. */
export interface ReadTable {
  readonly table: Table;
  readonly next: number;
}

interface Row {
  readonly cells: readonly string[];
  /** `||` stands before it in the tables of some wikis. */
  readonly heads?: readonly boolean[];
  readonly at: Place;
}

const MOST_HEADS = 3;

/** The table of pipes that begins at a line, if one does: with the line under its heads, or with outer pipes and rows alike. */
export function pipeTable(lines: readonly RawLine[], from: number, file: string, links: Links): ReadTable | undefined {
  const first = lines[from]!.text;
  const grid = gridRows(lines, from, file);
  if (grid) return {table: tableOf(grid.rows, grid.heads, links), next: grid.next};
  if (!first.includes('|')) return undefined;
  if (isWikiRow(first) && !isAlignment(lines[from + 1]?.text)) return wikiTable(lines, from, file, links);
  const isFramed = isOuter(first);
  const heads = headsFrom(lines, from, isFramed);
  if (heads === undefined && !isRegular(lines, from)) return undefined;

  const rows: Row[] = [];
  const alignment = heads === undefined ? undefined : lines[from + heads]!.text.trim();
  const columns = splitRow(alignment ?? first).length;
  const split = (text: string) => cellsOf(text, columns, alignment === undefined || alignment.startsWith('|'));
  let i = from;
  for (let line = lines[i]; line !== undefined; line = lines[i]) {
    const {text} = line;
    if (isGridLine(text) || i === from + (heads ?? -1)) {
      // it says nothing
    } else if (!text.includes('|') || (isFramed && !/^\s*\||\|\s*$/.test(text))) break;
    else if (rows.length > (heads ?? 0) && isAlignment(lines[i + 1]?.text) && splitRow(lines[i + 1]!.text).length === splitRow(text).length) break;
    else {
      const at = {file, line: line.line};
      const end = isFramed ? rowEnd(lines, i, columns) : i;
      const whole = end === i ? text : lines.slice(i, end + 1).map(part => part.text).join('<br>');
      rows.push({cells: split(whole), at});
      i = end;
    }
    i++;
  }
  return {table: tableOf(rows, heads, links), next: i};
}

function tableOf(rows: readonly Row[], heads: number | undefined, links: Links): Table {
  const {at} = rows[0]!;
  const cells = rows.map((row, i) => row.cells.map((text, j): Cell => cellOf(text, row.at, links, i < (heads ?? 0) || Boolean(row.heads?.[j]))));
  return {kind: 'table', rows: evenRows(cells, rows.map(row => row.at)), ...(heads !== undefined && {heads}), at};
}

function cellOf(markdown: string, at: Place, links: Links, isHead: boolean): Cell {
  const text = listed(inlineLines(markdown, at, links).map(line => line.text).join('\n'));
  const bold = boldWhole(text);
  return {text: bold ?? text, at, ...((isHead || bold !== undefined) && {isHead: true})};
}

/** What a text says that is bold as a whole. */
export function boldWhole(text: string): string | undefined {
  const [, , inner, colon = ''] = /^(\*{2,3}|__)(?=\S)((?:[^*_\n]|[*_](?![*_]))+)\1(:?)$/.exec(text) ?? [];
  return inner === undefined || /\s$/.test(inner) ? undefined : inner + colon;
}

/** How many rows stand above the line of dashes; nothing where there is no such line. */
function headsFrom(lines: readonly RawLine[], from: number, isFramed: boolean): number | undefined {
  const columns = splitRow(lines[from]!.text).length;
  for (let heads = 1; heads <= (isFramed ? MOST_HEADS : 1); heads++) {
    const line = lines[from + heads]?.text;
    if (isAlignment(line)) return line!.includes('|') || columns > 1 ? heads : undefined;
    if (line === undefined || !isOuter(line) || splitRow(line).length !== columns) return undefined;
  }
  return undefined;
}

/** Two lines or more that have pipes at both ends, or two and more inside, and as many each. */
function isRegular(lines: readonly RawLine[], from: number): boolean {
  const rows: string[] = [];
  for (const {text} of lines.slice(from, from + 6)) {
    if (isGridLine(text)) continue;
    if (!text.includes('|') || rows.length === 2) break;
    rows.push(text);
  }
  if (rows.length < 2) return false;
  const [columns, others] = rows.map(row => splitRow(row).length);
  return columns === others && columns! > (rows.every(isOuter) ? 1 : 2);
}

/** `|---|:-:|`, with or without the outer pipes. */
function isAlignment(text: string | undefined): boolean {
  return text !== undefined && /^[\s|:-]+$/.test(text) && text.includes('-') && text.includes('|') && splitRow(text).every(cell => /^:?-+:?$/.test(cell));
}

/** `+----+----+` */
export function isGridLine(text: string): boolean {
  return /^\s*[+|][-=+]{3,}[+|]\s*$/.test(text) && text.includes('+');
}

function isOuter(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.length > 1 && trimmed.startsWith('|') && trimmed.endsWith('|') && !trimmed.endsWith('\\|');
}

/** A row that goes on in the lines below, until it has all its cells. */
function rowEnd(lines: readonly RawLine[], from: number, columns: number): number {
  if (isOuter(lines[from]!.text)) return from;
  let cells = splitRow(lines[from]!.text).length;
  for (let i = from + 1; cells <= columns && i <= from + 30; i++) {
    const text = lines[i]?.text;
    if (!text?.trim() || /^\s*\|/.test(text)) return from;
    cells += splitRow(`|${text}`).length - 1;
    if (/(?<!\\)\|\s*$/.test(text)) return cells === columns ? i : from;
  }
  return from;
}

/** The cells of a row. Where tables have no pipe at the start of a line, one that is there ends an empty cell. */
function cellsOf(row: string, columns: number, isFramed: boolean): string[] {
  const withCorner = !isFramed && row.trimStart().startsWith('|') ? splitRow(`|${row.trimStart()}`) : undefined;
  if (withCorner && withCorner.length <= columns) return withCorner;
  const cells = splitRow(row);
  const broken = cells.length < columns ? splitRow(row, false) : cells;
  return broken.length === columns ? broken : cells;
}

/** The cells of a row, without the outer pipes. An escaped pipe is a pipe; one in code belongs to the code. */
export function splitRow(row: string, keepsCode = true): string[] {
  const text = row.trim();
  const spans = keepsCode ? codeSpans(text) : [];
  const cells: string[] = [];
  let cell = '';
  let from = 0;
  let span = 0;
  for (const {index, 0: found} of text.matchAll(/\\.|\|/g)) {
    while (span < spans.length && spans[span]![1] <= index) span++;
    if (found !== '\\|' && (found !== '|' || (span < spans.length && spans[span]![0] < index))) continue;
    cell += text.slice(from, index);
    from = index + found.length;
    if (found === '\\|') cell += '|';
    else if (index > 0) {
      cells.push(cell.trim());
      cell = '';
    }
  }
  const rest = (cell + text.slice(from)).trim();
  return rest || from < text.length || !cells.length ? [...cells, rest] : cells;
}

function isWikiRow(text: string): boolean {
  const trimmed = text.trim();
  return trimmed.startsWith('||') && trimmed.endsWith('||') && trimmed.length > 4 && !trimmed.replaceAll('||', '').includes('|');
}

/** `|| head || head ||`, then `| cell | cell |`. */
function wikiTable(lines: readonly RawLine[], from: number, file: string, links: Links): ReadTable {
  const rows: Row[] = [];
  let i = from;
  for (let line = lines[i]; line && /^\s*\|/.test(line.text); line = lines[++i]) {
    const parts = line.text.trim().split(/(\|\|?)/);
    const closed = parts.at(-1) === '' ? parts.slice(1, -2) : parts.slice(1);
    rows.push({
      cells: closed.filter((_, j) => j % 2).map(cell => cell.trim()),
      heads: closed.filter((_, j) => j % 2 === 0).map(sign => sign === '||'),
      at: {file, line: line.line},
    });
  }
  const heads = rows.findIndex(row => !row.heads!.every(Boolean));
  return {table: tableOf(rows, heads < 0 ? 1 : heads, links), next: i};
}
