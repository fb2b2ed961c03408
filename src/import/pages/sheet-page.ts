import {unguard} from '../../export/guard.js';
import {withinTable} from '../budgets.js';
import {Refused, type Place} from '../imported.js';
import {listed} from './listed.js';
import type {Cell, Page} from '../page.js';
import {records, type Value} from './records.js';
import {sheetBlocks} from './sheet-blocks.js';
import {separationOf} from '../source/separators.js';
import type {Source, Warn} from '../source/source.js';
import {Tally} from '../source/tally.js';

/** A sheet in CSV or with tabs, as a page. What stands between the cells is found out. */
export function sheetPage({file, form, text, firstLine = 1}: Source, warn: Warn): Page {
  const said = /^sep=(.)\n/i.exec(text); // Excel writes it, and hides it
  const body = said ? text.slice(said[0].length) : text;
  const before = firstLine - 1 + (said ? 1 : 0);
  const separator = said?.[1] ?? separationOf(body, [',', ';', '\t', '|'])?.separator ?? (form === 'tsv' ? '\t' : ',');

  const tally = new Tally(warn);
  const rows: {readonly line: number; readonly values: readonly Value[]}[] = [];
  let widest = 0;
  let lastRow = 0;
  for (const record of records(body, separator)) {
    const at = {file, line: before + (record[0]?.line ?? 1)};
    const filled = record.findLastIndex(({text}) => text.trim() !== '') + 1;
    rows.push({line: at.line, values: record.slice(0, filled)}); // commas without words behind them are kept by nobody
    widest = Math.max(widest, filled);
    if (filled) lastRow = rows.length;
    withinTable(lastRow, widest, at);
    for (const [i, {fault, line}] of record.entries()) {
      if (fault) tally.tell('quote', {file, line: before + line, cell: cellName(i, rows.length)}, FAULTS[fault]);
    }
  }
  tally.end();

  if (!lastRow) throw new Refused({file, line: 1}, 'there is nothing in this table');
  const cells = rows.slice(0, lastRow).map(({line, values}, r) => Array.from({length: widest}, (_, c): Cell => {
    const value = values[c];
    const at: Place = {file, line: value ? before + value.line : line, cell: cellName(c, r + 1)};
    return {text: value ? listed(unguard(value.text)) : '', at};
  }));
  return {file, blocks: sheetBlocks(cells)};
}

const FAULTS = {
  stray: 'A quotation mark in the middle of this cell is not doubled; the cell was read as it was probably meant. Look where it ends',
  unclosed: 'A quotation mark at the beginning of this cell is never closed; it was read as a letter. Look where the cell ends',
};

/** `C4`, counted from column 0 and row 1. */
export function cellName(column: number, row: number): string {
  let name = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1) name = String.fromCharCode(65 + (rest % 26)) + name;
  return `${name}${row}`;
}
