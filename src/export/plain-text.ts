import {isReadable} from '../model/limits.js';
import {parseMarkdown, type Block, type Inline} from '../text/parse.js';

/** A text of the framework without its Markdown, in one line. */
export function plainText(text: string): string {
  return (isReadable(text) ? parseMarkdown(text).map(blockText).join(' ') : text).replace(/\s+/g, ' ').trim();
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
    case 'heading':
      return block.children.map(inlineText).join('');
    case 'list':
      return block.items.map(item => item.map(blockText).join(' ')).join('; ');
    case 'quote':
      return block.children.map(blockText).join(' ');
    case 'code':
      return block.text;
    case 'rule':
      return '';
  }
}

function inlineText(inline: Inline): string {
  if (typeof inline === 'string') return inline;
  return inline.type === 'break' ? ' ' : 'children' in inline ? inline.children.map(inlineText).join('') : inline.text;
}
