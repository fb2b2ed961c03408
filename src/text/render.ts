import {html, type TemplateResult} from 'lit';
import {parseMarkdown, type Block, type Inline} from './parse.js';

/** Markdown as Lit templates. Loaded when the first text asks for it; see `prose`. */
export function renderMarkdown(text: string): TemplateResult[] {
  return parseMarkdown(text).map(block);
}

function block(part: Block): TemplateResult {
  switch (part.type) {
    case 'heading':
      return html`<p><strong>${part.children.map(inline)}</strong></p>`;
    case 'paragraph':
      return html`<p>${part.children.map(inline)}</p>`;
    case 'list': {
      const items = part.items.map(item => html`<li>${item.map(block)}</li>`);
      return part.ordered ? html`<ol start=${part.start}>${items}</ol>` : html`<ul>${items}</ul>`;
    }
    case 'quote':
      return html`<blockquote>${part.children.map(block)}</blockquote>`;
    case 'code':
      return html`<pre><code>${part.text}</code></pre>`;
    case 'rule':
      return html`<hr>`;
  }
}

function inline(part: Inline): unknown {
  if (typeof part === 'string') return part;
  switch (part.type) {
    case 'strong':
      return html`<strong>${part.children.map(inline)}</strong>`;
    case 'em':
      return html`<em>${part.children.map(inline)}</em>`;
    case 'del':
      return html`<del>${part.children.map(inline)}</del>`;
    case 'link':
      return html`<a href=${part.href} rel="noopener noreferrer">${part.children.map(inline)}</a>`;
    case 'code':
      return html`<code>${part.text}</code>`;
    case 'break':
      return html`<br>`;
  }
}
