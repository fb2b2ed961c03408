import type {Data} from './data/data.js';
import type {Given} from './imported.js';
import type {Page} from './page.js';
import {readSource, type Form, type Warn} from './source/source.js';

/** What is in a file: pages of a document, or data; front matter brings both. */
export interface Contents {
  readonly pages: readonly Page[];
  readonly data: readonly Data[];
}

/**
 * A file, decoded, repaired and taken apart. What reads one way of writing is loaded when there is such a file.
 *
 * @param isAmong whether there are others: among them a document with front matter may be a guide
 * @throws {Refused} for what is no text, and for more of it than anyone writes
 */
export async function open(file: Given, warn: Warn, isAmong: boolean, form?: Form): Promise<Contents> {
  const source = readSource(file, warn, form);
  switch (source.form) {
    case 'xlsx': {
      const {workbookPages} = await import('./workbook/workbook-pages.js');
      return {pages: workbookPages(file.name, file.content as Uint8Array, warn), data: []};
    }
    case 'csv':
    case 'tsv': {
      const {sheetPage} = await import('./pages/sheet-page.js');
      return {pages: [sheetPage(source, warn)], data: []};
    }
    case 'html': {
      const {htmlPage} = await import('./pages/html-page.js');
      return {pages: [htmlPage(source, warn)], data: []};
    }
    case 'yaml':
    case 'json': {
      const {dataOf} = await import('./data/data.js');
      return {pages: [], data: [dataOf(source, warn)]};
    }
    case 'markdown':
    case 'text': {
      const {markdownPage} = await import('./pages/markdown-page.js');
      if (!/^(---|\+\+\+)/.test(source.text.trimStart())) return {pages: [markdownPage(source, warn)], data: []};
      const {data, body} = (await import('./data/data.js')).frontMatter(source, warn);
      const page = markdownPage(body, warn);
      const guide = data && isAmong ? (await import('./data/guide-page.js')).guidePage(page, data) : undefined;
      if (guide) return {pages: [guide.page], data: guide.rest ? [guide.rest] : []};
      return {pages: [page], data: data ? [data] : []};
    }
  }
}
