import type {Cell} from '../page.js';
import {isHeadingLike} from './sheet-texts.js';

type Rows = readonly (readonly Cell[])[];

/** What the cells of a row say, without what merged ones repeat. */
export function namesIn(row: readonly Cell[]): readonly string[] {
  return row.flatMap(({text, covered}) => (text && !covered ? [text] : []));
}

/** A row that says one thing, at its beginning: a title, a note, or the name of a group. Not a head over some of the columns. */
export function isTitleRow(row: readonly Cell[]): boolean {
  const first = row.findIndex(({text}) => text);
  if (first < 0 || namesIn(row).length > 1) return first < 0;
  return first === 0 || row[first]!.text.length > LONG_HEAD;
}

/** No head of a column is as long. */
const LONG_HEAD = 60;

/**
 * Whether rows begin with one of heads: short names, none of them twice, that were names of heads before, or are bold while the others
 * are not, or stand above what is much longer, or above numbers.
 */
export function beginsWithHeads(rows: Rows, known: ReadonlySet<string>): boolean {
  const [head = [], ...body] = rows;
  const names = namesIn(head);
  if (names.length < 2 || !body.length || new Set(names).size < names.length || !names.every(isHeadingLike)) return false;
  if (names.filter(name => known.has(name)).length * 2 >= names.length) return true;
  const isBold = (row: readonly Cell[]) => row.every(cell => !cell.text || cell.isHead);
  if (isBold(head) && body.some(row => !isBold(row))) return true;
  const said = body.flatMap(row => namesIn(row.slice(1)));
  if (said.filter(isNumber).length * 5 >= said.length * 4) return said.length > 0 && !names.some(isNumber);
  const length = mean(said);
  return length >= 24 && length >= 3 * mean(names);
}

function isNumber(text: string): boolean {
  return /^[\d.,]+%?$/.test(text);
}

function mean(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + text.length, 0) / Math.max(1, texts.length);
}
