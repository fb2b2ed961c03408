import type {Block, Inline} from '../text/parse.js';
import {escape} from './escape.js';
import {blocksOf, flat, leadsAnywhere} from './prose.js';

/** Where a text stands. */
export interface Surroundings {
  /** The address of a link there; none where it is to be its words alone. */
  readonly link: (href: string) => string | undefined;
  /** The level of headings in the text. None: they are bold words. */
  readonly heading?: number;
}

/** Where nothing is known of what stands around: only what leads to the same place from anywhere is a link. */
export const ELSEWHERE: Surroundings = {link: href => (leadsAnywhere({href}) ? href : undefined)};

/**
 * A text of the framework as HTML: every word of it escaped, and no tag that is not written here.
 *
 * @param before HTML that goes before it in its first paragraph
 */
export function htmlProse(text: string, before = '', around: Surroundings = ELSEWHERE): string {
  const blocks = blocksOf(text);
  const lead = blocks[0]?.type === 'paragraph' ? blocks[0].children : [];
  const rest = lead.length ? blocks.slice(1) : blocks;
  return (before || lead.length ? `<p>${before}${inlines(lead, around)}</p>` : '') + rest.map(block => htmlBlock(block, around)).join('');
}

/** HTML without the tags of its paragraph, where one is all there is. */
export function unwrapped(html: string): string {
  return html.replace(/^<p>((?:(?!<\/p>)[^])*)<\/p>$/, '$1');
}

function htmlBlock(block: Block, around: Surroundings): string {
  const all = (blocks: readonly Block[]) => blocks.map(block => htmlBlock(block, around)).join('');
  switch (block.type) {
    case 'paragraph':
      return `<p>${inlines(block.children, around)}</p>`;
    case 'heading':
      return around.heading ? `<h${around.heading}>${inlines(block.children, around)}</h${around.heading}>` : `<p><strong>${inlines(block.children, around)}</strong></p>`;
    case 'list': {
      const items = block.items.map(item => `<li>${unwrapped(all(item))}</li>`).join('');
      return block.ordered ? `<ol start="${block.start}">${items}</ol>` : `<ul>${items}</ul>`;
    }
    case 'quote':
      return `<blockquote>${all(block.children)}</blockquote>`;
    case 'code':
      return `<pre><code>${escape(block.text)}</code></pre>`;
    case 'rule':
      return '<hr>';
  }
}

function inlines(children: readonly Inline[], around: Surroundings): string {
  return children.map(child => inline(child, around)).join('');
}

function inline(node: Inline, around: Surroundings): string {
  if (typeof node === 'string') return escape(flat(node));
  switch (node.type) {
    case 'strong':
    case 'em':
    case 'del':
      return `<${node.type}>${inlines(node.children, around)}</${node.type}>`;
    case 'code':
      return `<code>${escape(node.text)}</code>`;
    case 'break':
      return '<br>';
    case 'link': {
      const href = around.link(node.href);
      return href === undefined ? inlines(node.children, around) : `<a href="${escape(href)}">${inlines(node.children, around)}</a>`;
    }
  }
}
