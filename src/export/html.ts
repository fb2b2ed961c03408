import {escape} from './escape.js';
import {transposed} from './grid.js';
import {guard} from './guard.js';
import {htmlOutline} from './html-outline.js';
import {htmlProse, unwrapped} from './html-prose.js';
import {aboutOutline, cellOutline} from './outline.js';
import type {Table, TableBlock} from './table.js';

/** A cell of HTML; `span` says over how many rows. */
interface HtmlCell {
  readonly html: string;
  readonly head?: 'col' | 'row';
  readonly span?: number;
}

/**
 * A table as HTML for the clipboard, or a file of its own: plain tags that word processors, wikis and sheets know, no style.
 * A group is a cell before its competencies; with levels as rows, above them. No text in it begins a formula (see `guard`).
 *
 * It is never parsed into a page.
 */
export function toHtml(table: Table, {levelsAsRows = false}: {readonly levelsAsRows?: boolean} = {}): string {
  const {lang, levels, blocks, words} = table;
  const hasGroups = blocks.some(({group}) => group);
  const hasAbout = blocks.some(({group, rows}) => group?.summary || group?.note || rows.some(({about}) => about.length));
  const heads = [...(hasGroups ? [words.group] : []), words.competency, ...(hasAbout ? [words.about] : []), ...levels.map(({name}) => name)];
  const rows = blocks.flatMap(block => {
    const body = bodyOf(block, table).map(([name, about, ...cells]) => (hasAbout ? [name, about, ...cells] : [name, ...cells]));
    const group: HtmlCell = {html: escape(block.group?.title ?? ''), head: block.group && 'row', span: body.length};
    return hasGroups ? body.map((row, i) => [i ? undefined : group, ...row]) : body;
  });
  const grid = [heads.map((name): HtmlCell => ({html: escape(name), head: 'col'})), ...rows];
  const lines = (levelsAsRows ? transposed(grid) : grid).map(row => `<tr valign="top">${row.map(cell => (cell ? tag(cell, levelsAsRows) : '')).join('')}</tr>\n`);
  return `<meta charset="utf-8">\n<table border="1"${lang ? ` lang="${escape(lang)}"` : ''}>\n${lines.join('')}</table>\n`;
}

/** A row for what the group says of itself, and one for each competency: its name, what it is about, and a cell for each level. */
function bodyOf({group, takeaways, rows}: TableBlock, {levels, words}: Table): HtmlCell[][] {
  const {summary = '', note = ''} = group ?? {};
  const own = takeaways.length ? takeaways : levels.map(() => '');
  return [
    ...(summary || note || takeaways.length ? [[{html: escape(words.glance), head: 'row'} as const, {html: htmlProse(summary) + htmlProse(note)}, ...own.map(text => ({html: htmlProse(text)}))]] : []),
    ...rows.map((row): HtmlCell[] => [
      {html: named(row.competency), head: 'row'},
      {html: htmlOutline(aboutOutline(row, words))},
      ...row.cells.map(cell => ({html: htmlOutline(cellOutline(cell, words))})),
    ]),
  ];
}

/** What heads a row heads a column once rows are columns. */
function tag({html, head, span = 1}: HtmlCell, turned: boolean): string {
  const content = guarded(unwrapped(html));
  const spans = span > 1 ? ` ${turned ? 'colspan' : 'rowspan'}="${span}"` : '';
  const scope = turned ? {col: 'row', row: 'col'} : {col: 'col', row: 'row'};
  return head ? `<th scope="${scope[head]}"${spans}>${content}</th>` : `<td${spans}>${content}</td>`;
}

function named({title, code}: {readonly title: string; readonly code?: string}): string {
  return escape(code ? `${title} (${code})` : title);
}

/** Where a line begins, past tags within it that hold nothing one sees. */
const START = /(^|<(?:p|li|br|blockquote|pre)>)((?:(?:(?![\t\n\r])[\p{Z}\p{Cc}\p{Cf}])*(?:<\w[^>]*>|<\/(?:strong|em|del|code|a)>))*)([^<;]*)/gu;

/** A sheet makes a cell of each block and each line in it. What is behind a `;` is left alone: here it may end an entity. */
function guarded(html: string): string {
  return html.replace(START, (_, before: string, tags: string, text: string) => before + tags + guard(text));
}
