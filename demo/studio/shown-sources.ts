import type {Given, Place} from '../../src/import.js';
import type {Block, Page} from '../../src/import/page.js';
import {htmlPage} from '../../src/import/pages/html-page.js';
import {sheetPage} from '../../src/import/pages/sheet-page.js';
import {readSource} from '../../src/import/source/source.js';
import {workbookPages} from '../../src/import/workbook/workbook-pages.js';
import {shownLines, shownSheet, spotOf, type Shown, type SheetCell} from './source-lines.js';

const silent = () => {};
/** So many files are shown: those of which something is said come first. */
const FILES = 20;

/** What there is to see of sources: each as text or as sheets, long ones only around the places. */
export function shownOf(given: readonly Given[], places: readonly Place[]): Shown[] {
  const spoken = new Set(places.map(({file}) => file));
  const first = [...given.filter(({name}) => spoken.has(name)), ...given.filter(({name}) => !spoken.has(name))].slice(0, FILES);
  return given.filter(file => first.includes(file)).flatMap(file => shownFile(file, places.filter(place => place.file === file.name)));
}

function shownFile(file: Given, places: readonly Place[]): Shown[] {
  const source = readSource(file, silent);
  const numbers = places.map(({line}) => line);
  switch (source.form) {
    case 'xlsx': return sheetsOf(file.name, workbookPages(file.name, file.content as Uint8Array, silent), places);
    case 'csv':
    case 'tsv': return sheetsOf(file.name, [sheetPage(source, silent)], places);
    case 'html': {
      // Nobody reads tags: what stands in them is shown, by the lines on which it stands.
      const lines = new Map<number, string>();
      for (const {text, at} of textsIn(htmlPage(source, silent).blocks)) lines.set(at.line, lines.has(at.line) ? `${lines.get(at.line)!} · ${text}` : text);
      return [{kind: 'text', file: file.name, lines: shownLines(lines, numbers).filter(({number}) => lines.has(number) || numbers.includes(number))}];
    }
    default: {
      const before = source.firstLine ?? 1;
      return [{kind: 'text', file: file.name, lines: shownLines(new Map(source.text.split('\n').map((text, i) => [before + i, text])), numbers)}];
    }
  }
}

/** The sheets of a file, in their order. */
function sheetsOf(file: string, pages: readonly Page[], places: readonly Place[]): Shown[] {
  const sheets = new Map<string, SheetCell[]>();
  for (const {blocks} of pages) {
    for (const {text, at} of textsIn(blocks)) {
      const sheet = at.cell === undefined ? undefined : spotOf(at.cell)?.sheet;
      if (sheet !== undefined) (sheets.get(sheet) ?? sheets.set(sheet, []).get(sheet)!).push({cell: at.cell!, text});
    }
  }
  return [...sheets].map(([name, cells]) => shownSheet(file, name, cells, places.flatMap(({cell}) => (cell !== undefined && spotOf(cell)?.sheet === name ? [cell] : []))));
}

/** All texts of a page, from top to bottom, each with its place. */
function* textsIn(blocks: readonly Block[]): Generator<{readonly text: string; readonly at: Place}> {
  for (const block of blocks) {
    switch (block.kind) {
      case 'heading':
      case 'code': yield block; break;
      case 'paragraph': yield* block.lines; break;
      case 'table': for (const row of block.rows) for (const cell of row) if (cell.text && !cell.covered) yield cell; break;
      case 'list': for (const item of block.items) {
        yield item;
        yield* textsIn(item.children);
      }
    }
  }
}
