import type {Archive} from './archive.js';
import {BUDGETS, counted} from '../budgets.js';
import {Refused, type Place} from '../imported.js';
import {numberShown} from './number-shown.js';
import {idIn, isOn} from './workbook-parts.js';
import {RichReader, unescaped, type Rich} from './workbook-strings.js';
import type {Style} from './workbook-styles.js';
import {readXml} from './xml.js';

/** A cell with something in it. Row and column are counted from 0. */
export interface Filled {
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly isHead: boolean;
}

export interface Range {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

export interface Shared {
  readonly strings: readonly Rich[];
  readonly styles: readonly Style[];
  readonly is1904: boolean;
}

export interface SheetCells {
  readonly cells: readonly Filled[];
  readonly merged: readonly Range[];
  /** Where cells lead to: a cell, and the id of its link. */
  readonly links: readonly (readonly [at: Range, id: string])[];
  /** Rows and columns that are not shown, counted from 0. */
  readonly hidden: readonly (readonly [kind: 'row' | 'column', from: number, to: number])[];
}

/** What stands in a sheet, and what is merged there. Cells that only have a colour are none. */
export function cellsOf(archive: Archive, path: string, shared: Shared, place: (cell: string, row: number) => Place): SheetCells {
  const links: [Range, string][] = [];
  const hidden: ['row' | 'column', number, number][] = [];
  const cells: Filled[] = [];
  const merged: Range[] = [];
  const rich = new RichReader();
  let row = -1;
  let column = -1;
  let type = '';
  let style: Style | undefined;
  let value = '';
  let isValue = false;
  readXml(archive, path, place('', 1).file, {
    open(name, attributes) {
      if (name === 'row') {
        row = attributes.r ? Number(attributes.r) - 1 : row + 1;
        column = -1;
        if (isOn(attributes.hidden)) hidden.push(['row', row, row]);
      } else if (name === 'col') {
        if (isOn(attributes.hidden)) hidden.push(['column', Number(attributes.min) - 1, Number(attributes.max) - 1]);
      } else if (name === 'hyperlink') {
        const range = rangeOf(attributes.ref ?? '');
        if (range) links.push([range, idIn(attributes)]);
      } else if (name === 'c') {
        const at = rangeOf(attributes.r ?? '');
        if (at) ({top: row, left: column} = at);
        else column++;
        type = attributes.t ?? 'n';
        style = shared.styles[Number(attributes.s ?? 0)];
        value = '';
      } else if (name === 'v') isValue = true;
      else if (name === 'mergeCell') {
        const range = rangeOf(attributes.ref ?? '');
        if (range) merged.push(range);
      } else rich.open(name, attributes);
    },
    text(text) {
      if (isValue) value += text;
      else rich.text(text);
    },
    close(name) {
      if (name === 'v') isValue = false;
      else if (name === 'c') {
        const {text, isBold} = shown(type, value, style, rich.take(), shared);
        if (!text.trim()) return;
        const cell = cells.push({row, column, text, isHead: isBold || (style?.isBold ?? false)});
        if (cell > BUDGETS.cells) throw new Refused(place('', row + 1), `this sheet has more than ${counted(BUDGETS.cells)} cells. Only what describes the framework is needed: leave out the rest`);
      } else rich.close(name);
    },
  });
  return {cells, merged, links, hidden};
}

function shown(type: string, value: string, style: Style | undefined, inline: Rich, {strings, is1904}: Shared): Rich {
  if (type === 's') return strings[Number(value)] ?? {text: '', isBold: false};
  if (type === 'inlineStr') return inline;
  if (type === 'b') return {text: value === '1' ? 'TRUE' : value === '0' ? 'FALSE' : value, isBold: false};
  const number = value.trim() ? Number(value) : NaN;
  if (type === 'n' && Number.isFinite(number)) return {text: numberShown(number, style?.format ?? '', is1904), isBold: false};
  return {text: unescaped(value), isBold: false};
}

/** `B2` or `B2:D5`, counted from 0; the corners in any order. */
function rangeOf(ref: string): Range | undefined {
  const [, letters, digits, letters2 = letters, digits2 = digits] = /^\$?([A-Z]{1,7})\$?(\d{1,9})(?::\$?([A-Z]{1,7})\$?(\d{1,9}))?$/i.exec(ref) ?? [];
  if (!letters || !digits) return undefined;
  const columns = [columnOf(letters), columnOf(letters2!)];
  const rows = [Number(digits) - 1, Number(digits2) - 1];
  return {top: Math.max(0, Math.min(...rows)), left: Math.min(...columns), bottom: Math.max(...rows), right: Math.max(...columns)};
}

function columnOf(letters: string): number {
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return column - 1;
}
