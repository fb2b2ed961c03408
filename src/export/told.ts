import {wordChanges} from '../text/word-changes.js';
import {plainText} from './plain-text.js';

/** A paragraph, or a list of lines. They stand with a blank line between them. */
export type Block = string;

/** A text of the framework as Markdown in one line, in which nothing is markup. */
export function line(text: string): string {
  return escape(plainText(text));
}

/** A text with the words in bold that were not there before. */
export function marked(before: string, now: string): string {
  return begun(wordChanges(plainText(before), plainText(now)).map(({text, isNew}) => (isNew ? `**${marks(text)}**` : marks(text))).join(''));
}

/** A line of a list, and those below it. */
export type Item = readonly [text: string, ...below: string[]];

export function bullets(items: readonly (string | Item)[]): Block {
  return items.flatMap(item => {
    const [text, ...below] = typeof item === 'string' ? [item] : item;
    return [`- ${text!}`, ...below.map(inner => `  - ${inner}`)];
  }).join('\n');
}

/** A heading and what is below it; nothing where that is nothing. */
export function section(title: string, blocks: readonly Block[], depth: number): readonly Block[] {
  return blocks.length ? [heading(depth, title), ...blocks] : [];
}

export function heading(depth: number, text: string): Block {
  return `${'#'.repeat(depth)} ${text}`;
}

/** A name or title: plain words, whatever characters they have, wherever in a line they stand. */
export function escape(text: string): string {
  return begun(marks(text));
}

function marks(text: string): string {
  return text.replace(/[\\`*_[\]<>~|]/g, '\\$&').replace(/&(?=#?\w+;)/g, '\\&');
}

/** What would be a heading or a list at the beginning of a line. */
function begun(text: string): string {
  return text.replace(/^[#+-]/, '\\$&').replace(/^(\d+)([.)])/, '$1\\$2');
}
