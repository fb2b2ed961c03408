import {transposed, type Grid} from './grid.js';
import {guard} from './guard.js';
import {BREAK, INDENT, markdownProse, markdownText} from './markdown-prose.js';
import {aboutOutline, cellOutline, isList, type Outline} from './outline.js';
import type {Table, TableBlock} from './table.js';

/**
 * A table as Markdown, for wikis and repositories: a heading and a table for each group, as GitHub knows them, with its summary
 * above and its note below.
 */
export function toMarkdown(table: Table, {levelsAsRows = false}: {readonly levelsAsRows?: boolean} = {}): string {
  const blocks = table.blocks.map(block => {
    const {title, summary, note} = block.group ?? {};
    const grid = gridOf(block, table, levelsAsRows ? '' : table.words.competency);
    return [
      title && `## ${markdownText(title)}`,
      summary && paragraph(summary),
      rowsOf(levelsAsRows ? transposed(grid) : grid),
      note && paragraph(note),
    ];
  });
  return `${[`# ${markdownText(table.title)}`, ...blocks.flat()].filter(Boolean).join('\n\n')}\n`;
}

function gridOf({takeaways, rows}: TableBlock, {levels, words}: Table, corner: string): Grid<string> {
  return [
    [corner, ...levels.map(({name}) => name)].map(markdownText),
    ...(takeaways.length ? [[`*${markdownText(words.glance)}*`, ...takeaways.map(markdownProse)]] : []),
    ...rows.map(row => [
      [`**${markdownText(row.competency.title)}**${row.competency.code ? ` (${markdownText(row.competency.code)})` : ''}`, draw(aboutOutline(row, words))].filter(Boolean).join(BREAK),
      ...row.cells.map(cell => draw(cellOutline(cell, words))),
    ]),
  ];
}

function rowsOf([heads = [], ...rows]: Grid<string>): string {
  return [heads, heads.map(() => '---'), ...rows].map((row, i) => `| ${row.map(cell => (i === 1 ? cell : guarded(cell))).join(' | ')} |`).join('\n');
}

function draw(outline: Outline): string {
  return outline
    .map(part => (isList(part)
      ? part.map(item => `• ${draw(item).replaceAll(BREAK, BREAK + INDENT)}`).join(BREAK)
      : [part.title && `**${markdownText(part.title)}**`, part.aside && `*${markdownText(part.aside)}*`, part.text && markdownProse(part.text)].filter(Boolean).join(' ')))
    .join(BREAK);
}

/** What a wiki draws is copied into sheets too. What is behind a `;` is left alone: here it may end an entity. */
function guarded(cell: string): string {
  return cell.replace(/(^|<br>(?:&emsp;)*)((?:\*|~~|`|\[|<code>)*)([^;<]*)/g, (_, before: string, marks: string, text: string) => before + marks + guard(text));
}

/** One line that begins no list, no heading and no quote. */
function paragraph(text: string): string {
  return markdownProse(text).replace(/^\d*(?=[-+>#=.)])/, '$&\\');
}
