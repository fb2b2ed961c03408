import {Archive} from './archive.js';
import {BUDGETS, withinTable} from '../budgets.js';
import {cleanedCells} from '../source/clean-cells.js';
import {Refused, type Place} from '../imported.js';
import {listed} from '../pages/listed.js';
import type {Cell, Page} from '../page.js';
import {sheetBlocks} from '../pages/sheet-blocks.js';
import {cellName} from '../pages/sheet-page.js';
import type {Warn} from '../source/source.js';
import {commentBlocks, linked, tellDrawings, tellHidden} from './workbook-asides.js';
import {aroundSheet} from './workbook-around.js';
import {cellsOf, type Filled, type Range} from './workbook-cells.js';
import {sheetsOf} from './workbook-parts.js';
import {stringsOf} from './workbook-strings.js';
import {stylesOf} from './workbook-styles.js';

/**
 * A page for each sheet of an XLSX workbook that is not empty. Read by ourselves: readers that can be had tell nothing of
 * merged cells, and believe what an archive says of its size.
 *
 * @throws {Refused} for a damaged or protected workbook, and for more than anyone writes
 */
export function workbookPages(file: string, bytes: Uint8Array, warn: Warn): readonly Page[] {
  const archive = new Archive(file, bytes);
  const {sheets, is1904} = sheetsOf(archive, file);
  const shared = {is1904, strings: stringsOf(archive, file), styles: stylesOf(archive, file)};
  const opened = sheets.map(sheet => {
    const place = (cell: string, line: number): Place => ({file, line, ...(cell && {cell: sheets.length > 1 ? `${sheet.name}!${cell}` : cell})});
    const read = cellsOf(archive, sheet.path, shared, place);
    const around = aroundSheet(archive, sheet.path, file);
    return {...sheet, ...read, place, cells: linked(read.cells, read.links, around.targets), comments: around.comments};
  });
  const texts = cleanedCells(opened.flatMap(({cells, place}) => cells.map(({row, column, text}) => ({text, at: place(cellName(column, row + 1), row + 1)}))), warn);

  let next = 0;
  const pages = opened.flatMap(({name, isHidden, place, cells: raw, merged, hidden, comments}): Page[] => {
    const cells = raw.map(cell => ({...cell, text: listed(texts[next++]!)})).filter(({text}) => text);
    if (!cells.length) return [];
    if (isHidden) warn('hidden', place('A1', 1), `The sheet “${name}” is hidden in the workbook; it was read like the others`);
    tellHidden(hidden, cells, place, warn);
    return [{file, ...(!DEFAULT_NAME.test(name) && {title: name}), blocks: [...sheetBlocks(grid(cells, merged, place)), ...commentBlocks(comments, place, warn)]}];
  });
  tellDrawings(archive, file, warn);
  if (!pages.length) throw new Refused({file, line: 1}, 'there is no text in the sheets of this workbook');
  return pages;
}

/** What programs call a sheet that nobody has named: in whatever language, it says nothing. */
const DEFAULT_NAME = /^(sheet|tabelle|table|tabellenblatt|feuil|feuille|hoja|hoja de cálculo|planilha|página|folha|foglio|blad|arkusz|ark|taul|list|лист|sayfa|シート|工作表|表|시트|ورقة|גיליון) ?\d+$/i;

/** The rows and columns from the first to the last with something in them. */
function grid(cells: readonly Filled[], merged: readonly Range[], place: (cell: string, row: number) => Place): readonly (readonly Cell[])[] {
  const used = {top: Infinity, left: Infinity, bottom: 0, right: 0};
  for (const {row, column} of cells) {
    used.top = Math.min(used.top, row);
    used.left = Math.min(used.left, column);
    used.bottom = Math.max(used.bottom, row);
    used.right = Math.max(used.right, column);
    withinTable(used.bottom - used.top + 1, used.right - used.left + 1, place(cellName(column, row + 1), row + 1));
  }
  const width = used.right - used.left + 1;
  const rows = Array.from({length: used.bottom - used.top + 1}, (_, r) => Array.from({length: width}, (_, c): Cell => {
    const row = used.top + r + 1;
    return {text: '', at: place(cellName(used.left + c, row), row)};
  }));
  for (const {row, column, text, isHead} of cells) {
    const line = rows[row - used.top]!;
    line[column - used.left] = {...line[column - used.left]!, text, ...(isHead && {isHead})};
  }
  cover(rows, merged, used, place);
  return rows;
}

/** Gives all cells of a merged one its text, and marks those that only repeat it. */
function cover(rows: Cell[][], merged: readonly Range[], used: Range, place: (cell: string, row: number) => Place): void {
  let covered = 0;
  for (const {top, left, bottom, right} of merged) {
    const source = rows[top - used.top]?.[left - used.left];
    if (!source?.text) continue;
    const last = Math.min(bottom, used.bottom);
    const end = Math.min(right, used.right);
    covered += (last - top + 1) * (end - left + 1);
    if (covered > BUDGETS.cells) throw new Refused(place(cellName(left, top + 1), top + 1), 'the merged cells of this sheet lie upon each other. Take the merging away, and save it again');
    for (let row = top; row <= last; row++) {
      for (let column = left; column <= end; column++) {
        if (row === top && column === left) continue;
        const line = rows[row - used.top]!;
        const {text, at} = line[column - used.left]!;
        if (text) continue; // there is something under it: never lost
        line[column - used.left] = {...source, at, covered: column > left ? 'row' : 'column'};
      }
    }
  }
}
