import type {Block, Inline} from '../text/parse.js';
import {escape} from './escape.js';
import {blocksOf, flat, leadsAnywhere} from './prose.js';

/**
 * A text of the framework as HTML: every word of it escaped, and no tag that is not written here.
 *
 * @param before HTML that goes before it in its first paragraph
 */
export function htmlProse(text: string, before = ''): string {
  const blocks = blocksOf(text);
  const lead = blocks[0]?.type === 'paragraph' ? blocks[0].children : [];
  const rest = lead.length ? blocks.slice(1) : blocks;
  return (before || lead.length ? `<p>${before}${inlines(lead)}</p>` : '') + rest.map(htmlBlock).join('');
}

/** HTML without the tags of its paragraph, where one is all there is. */
export function unwrapped(html: string): string {
  return html.replace(/^<p>((?:(?!<\/p>)[^])*)<\/p>$/, '$1');
}

function htmlBlock(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlines(block.children)}</p>`;
    case 'heading':
      return `<p><strong>${inlines(block.children)}</strong></p>`;
    case 'list': {
      const items = block.items.map(item => `<li>${unwrapped(item.map(htmlBlock).join(''))}</li>`).join('');
      return block.ordered ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'quote':
      return `<blockquote>${block.children.map(htmlBlock).join('')}</blockquote>`;
    case 'code':
      return `<pre><code>${escape(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
  }
}

function inlines(children: readonly Inline[]): string {
  return children.map(inline).join('');
}

function inline(node: Inline): string {
  if (typeof node === 'string') return escape(flat(node));
  switch (node.type) {
    case 'strong':
    case 'em':
    case 'del':
      return `<${node.type}>${inlines(node.children)}</${node.type}>`;
    case 'code':
      return `<code>${escape(node.text)}</code>`;
    case 'break':
      return '<br>';
    case 'link':
      return leadsAnywhere(node) ? `<a href="${escape(node.href)}">${inlines(node.children)}</a>` : inlines(node.children);
  }
}
