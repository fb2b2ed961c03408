import {Draft} from '../../src/import/draft.js';
import type {Warning} from '../../src/import/imported.js';
import {markdownPage} from '../../src/import/pages/markdown-page.js';
import type {Mapping} from '../../src/import/mapping.js';
import type {Block, Page} from '../../src/import/page.js';
import type {Part} from '../../src/import/part.js';
import type {Candidate, Reading} from '../../src/import/reading.js';
import {sheetPage} from '../../src/import/pages/sheet-page.js';
import {looksAt} from '../../src/import/tables/table-looks.js';
import {readTables, tableCandidates} from '../../src/import/tables/tables.js';
import type {FrameworkFile} from '../../src/model/schema.js';

export interface ReadTables {
  readonly file: FrameworkFile;
  readonly candidates: readonly Candidate[];
  readonly warnings: readonly Warning[];
  readonly taken: ReadonlySet<Block>;
}

/** What the tables of a document are made into, with nobody reading the rest of it. Its headings are marked with `#`. */
export function readMarkdown(text: string, mapping: Mapping = {}): ReadTables {
  return read(markdownPage({file: 'career.md', form: 'markdown', text}, () => {}), mapping);
}

/** What a table in CSV is made into. */
export function readSheet(text: string, mapping: Mapping = {}): ReadTables {
  return read(sheetPage({file: 'career.csv', form: 'csv', text}, () => {}), mapping);
}

function read(page: Page, mapping: Mapping): ReadTables {
  const pages = [{page, whole: partsOf(page)}];
  const tables = looksAt(pages, mapping);
  const candidates = tableCandidates(pages, tables, mapping).toSorted((a, b) => b.confidence - a.confidence);
  const draft = new Draft();
  const reading: Reading = {draft, name: '', isAlone: true, pages, tables, chosen: candidates[0] ?? {shape: '', told: '', confidence: 0, levels: []}, mapping, taken: new Set()};
  readTables(reading);
  return {file: draft.file(), candidates, warnings: draft.warnings, taken: reading.taken};
}

type Growing = Omit<Part, 'blocks' | 'parts'> & {blocks: Block[]; parts: Growing[]};

function partsOf({file, blocks}: Page): Part {
  const whole: Growing = {title: '', at: {file, line: 1}, depth: 0, isBare: false, blocks: [], parts: []};
  const open = [whole];
  for (const block of blocks) {
    if (block.kind === 'heading') {
      while (open.at(-1)!.depth >= block.depth) open.pop();
      const part: Growing = {title: block.text, at: block.at, depth: block.depth, isBare: false, blocks: [], parts: []};
      open.at(-1)!.parts.push(part);
      open.push(part);
    } else open.at(-1)!.blocks.push(block);
  }
  return whole;
}
