import {HtmlTable} from './html-table.js';
import type {Place} from '../imported.js';
import {listed} from './listed.js';
import {inlineText, type Links} from './markdown-inline.js';
import type {RawLine} from './markdown-lines.js';
import type {ReadTable} from './markdown-tables.js';
import type {Warn} from '../source/source.js';

interface Begun {
  readonly isHead: boolean;
  readonly attributes: string;
  readonly at: Place;
  text: string;
}

/** The table of a wiki such as Wikipedia that begins at a line: from `{|` to `|}`, with `|-` between its rows, and a cell, or several, in each line. */
export function mediaWikiTable(lines: readonly RawLine[], from: number, file: string, links: Links, warn: Warn): ReadTable | undefined {
  if (!/^\s*\{\|/.test(lines[from]!.text)) return undefined;
  let end = from + 1;
  while (lines[end] && !/^\s*(\|\}|\{\|)/.test(lines[end]!.text)) end++;
  if (!/^\s*\|\}\s*$/.test(lines[end]?.text ?? '') || !ATTRIBUTES.test(lines[from]!.text.trim().slice(2))) return undefined;

  const table = new HtmlTable({file, line: lines[from]!.line}, warn);
  let cell: Begun | undefined;
  let title: Begun | undefined;
  const put = () => {
    if (!cell) return;
    const {isHead, attributes, at, text} = cell;
    const said = listed(inlineText(wikiText(text).replaceAll('\n', '<br>'), at, links));
    table.cell({text: said, at, ...(isHead && {isHead})}, span(attributes, 'col'), span(attributes, 'row'));
    cell = undefined;
  };
  for (const {text, line} of lines.slice(from + 1, end)) {
    const at = {file, line};
    const [, mark, rest] = /^\s*(\|-|\|\+|[|!])(.*)$/.exec(text) ?? [];
    if (mark === '|-') {
      put();
      if (!ATTRIBUTES.test(rest!.replace(/^-+/, ''))) return undefined; // words that would be lost
      table.row(at, false);
    } else if (mark === '|+') title = {...begun(rest!, false, at)};
    else if (mark) {
      for (const part of rest!.split(mark === '!' ? /!!|\|\|/ : '||')) {
        put();
        cell = begun(part, mark === '!', at);
      }
    } else if (cell) cell.text += `\n${text}`;
    else if (title) title.text += ` ${text}`;
    else if (text.trim()) return undefined;
  }
  put();
  if (title) table.title = inlineText(wikiText(title.text), title.at, links);
  const read = table.table();
  return read && {table: read, next: end + 1};
}

const ATTRIBUTES = /^(?:\s*(?:[a-z-]+\s*=\s*(?:"[^"]*"|'[^']*'|[\w#%-]+)))*\s*$/i;

/** `rowspan="2" | words`, or only words. */
function begun(part: string, isHead: boolean, at: Place): Begun {
  const bar = part.indexOf('|');
  const before = bar < 0 ? '' : part.slice(0, bar);
  const isSet = before.trim() !== '' && ATTRIBUTES.test(before);
  return {isHead, attributes: isSet ? before : '', at, text: (isSet ? part.slice(bar + 1) : part).trim()};
}

function span(attributes: string, of: 'col' | 'row'): number {
  return Number(new RegExp(`${of}span\\s*=\\s*["']?(\\d{1,6})`, 'i').exec(attributes)?.[1] ?? 1) || 1;
}

/** Bold, italics, lists and links of a wiki, as Markdown has them. */
function wikiText(text: string): string {
  return text
    .replace(/'''/g, '**')
    .replace(/''/g, '*')
    .replace(/^\*+ ?(?=[^*\s])(?![^\n]*\*\*$)/gm, '- ')
    .replace(/\[\[(?:[^[\]|]*\|)?([^[\]|]*)\]\]/g, '$1');
}
