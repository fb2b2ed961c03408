import type {Block, Inline} from '../text/parse.js';
import {blocksOf, flat, leadsAnywhere} from './prose.js';

/** What begins a line within a cell of a Markdown table. */
export const BREAK = '<br>';
/** Moves a line in by the width of the bullet above it. */
export const INDENT = '&emsp;';

/** A text of the framework as Markdown in one line, as it must be in a table: blocks stand behind each other with breaks between. */
export function markdownProse(text: string): string {
  return blocksOf(text).map(block).filter(Boolean).join(BREAK);
}

/** Plain words as Markdown: nothing of them is taken for markup, by any renderer that knows tables. */
export function markdownText(text: string): string {
  return flat(text)
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .replace(/[\\`*[\]|~$]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|(?<=^|\s)#|(?<=[\w.+-])@(?=[\w-])|:(?=\/\/)|(?<=www)\./giu, '\\$&')
    .replace(/&(?=#?\w+;)/g, '&amp;')
    .replaceAll('<', '&lt;');
}

function block(part: Block): string {
  switch (part.type) {
    case 'paragraph':
      return inlines(part.children);
    case 'heading':
      return `**${inlines(part.children)}**`;
    case 'list':
      return part.items
        .map((item, i) => `${part.ordered ? `${part.start + i}.` : '•'} ${item.map(block).join(BREAK).replaceAll(BREAK, BREAK + INDENT)}`)
        .join(BREAK);
    case 'quote':
      return part.children.map(block).join(BREAK);
    case 'code':
      return part.text.split('\n').map(code).join(BREAK);
    case 'rule':
      return '';
  }
}

/** An exclamation mark before a link would make a picture of it. */
function inlines(children: readonly Inline[]): string {
  const parts = children.map(inline);
  return parts.map((part, i) => (part.endsWith('!') && parts[i + 1]?.startsWith('[') ? `${part.slice(0, -1)}\\!` : part)).join('');
}

function inline(node: Inline): string {
  if (typeof node === 'string') return markdownText(node);
  switch (node.type) {
    case 'strong':
      return `**${inlines(node.children)}**`;
    case 'em':
      return `*${inlines(node.children)}*`;
    case 'del':
      return `~~${inlines(node.children)}~~`;
    case 'code':
      return code(node.text);
    case 'break':
      return BREAK;
    case 'link':
      return leadsAnywhere(node) ? `[${inlines(node.children)}](${address(node.href)})` : inlines(node.children);
  }
}

/** Backticks know no escapes: what has one, or what would end the cell, is escaped as text. */
function code(text: string): string {
  return /^[^`|\\\s]([^`|\\\n\r]*[^`|\\\s])?$/.test(text) ? `\`${text}\`` : `<code>${markdownText(text)}</code>`;
}

function address(href: string): string {
  return href.replace(/[\s<>()|\\[\]`*_]/g, character => `%${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
}
