import {isReadable} from '../model/limits.js';
import {parseMarkdown, type Block, type Inline} from '../text/parse.js';

/** The blocks of a text of the framework; what must not be read as Markdown is one paragraph as it stands. */
export function blocksOf(text: string): readonly Block[] {
  return isReadable(text) ? parseMarkdown(text) : [{type: 'paragraph', children: [text]}];
}

/** Whether a link leads to the same place from wherever it is pasted. Others lead somewhere within the page they came from. */
export function leadsAnywhere({href}: Pick<Extract<Inline, {type: 'link'}>, 'href'>): boolean {
  return /^(https?|mailto):/i.test(href);
}

/** White space as a reader sees it: line ends within a paragraph mean nothing. */
export function flat(text: string): string {
  return text.replace(/[\t\n\v\f\r \u2028\u2029]+/g, ' ');
}
