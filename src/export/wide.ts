import {withoutEmpty, type Grid} from './grid.js';
import {aboutOutline, cellOutline, isList, type Outline} from './outline.js';
import type {Table} from './table.js';

/**
 * A table as people read it: a row for each competency, with its group, code, name and what it is about, then a column for each
 * level. A group that says something of its own has a row before its competencies for its summary and takeaways, and one behind
 * them for its note, both under names of their own.
 *
 * Texts stand as the file has them, with their Markdown. Items of a list begin with `•`: a hyphen would begin a formula.
 * There are no ids, and a title may look like a text; `long` is the form from which nothing has to be guessed.
 */
export function wide({levels, blocks, words}: Table): Grid<string> {
  const nowhere = levels.map(() => '');
  const rows = blocks.flatMap(({group, takeaways, rows}) => {
    const {title = '', summary = '', note} = group ?? {};
    return [
      ...(summary || takeaways.length ? [[title, '', words.glance, summary, ...(takeaways.length ? takeaways : nowhere)]] : []),
      ...rows.map(row => [
        title, row.competency.code ?? '', row.competency.title, textOf(aboutOutline(row, words)),
        ...row.cells.map(cell => textOf(cellOutline(cell, words))),
      ]),
      ...(note ? [[title, '', words.note, note, ...nowhere]] : []),
    ];
  });
  return withoutEmpty([[words.group, words.code, words.competency, words.about, ...levels.map(({name}) => name)], ...rows], [0, 1, 3]);
}

function textOf(outline: Outline): string {
  return outline
    .map(part => (isList(part)
      ? part.map(item => `• ${textOf(item).replaceAll('\n', '\n  ')}`).join('\n')
      : [part.title, part.aside, part.text].filter(Boolean).join(' ')))
    .join('\n');
}
