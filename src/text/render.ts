import {html, nothing, type TemplateResult} from 'lit';
import {CareerLevelSelectEvent} from '../events/career-level-select.js';
import {CareerSectionSelectEvent} from '../events/career-section-select.js';
import type {Framework} from '../model/framework.js';
import {parseMarkdown, type Block, type Inline} from './parse.js';

/**
 * Markdown as Lit templates. Loaded when the first text asks for it; see `prose`.
 *
 * @param headings the level of the text's own headings, where it stands below a heading; 0 in a cell or a sentence, where they are bold words
 */
export function renderMarkdown(text: string, headings: number): TemplateResult[] {
  return parseMarkdown(text).map(part => (part.type === 'heading' && headings
    ? html`<p role="heading" aria-level=${headings}><strong>${part.children.map(inline)}</strong></p>`
    : block(part)));
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
      return html`<a href=${part.href} rel="noopener noreferrer" @click=${part.href.startsWith('#') ? follow : nothing}>${part.children.map(inline)}</a>`;
    case 'code':
      return html`<code>${part.text}</code>`;
    case 'break':
      return html`<br>`;
  }
}

/** What the element around a text may have. */
interface Reader extends Element {
  readonly framework?: Framework;
  level?: string;
  section?: string;
}

/**
 * A link to `#senior` asks for that level, as any other way to it does, and in a guide one to a section goes there. What
 * is neither stays what it is anywhere: a link to a place in the page.
 */
function follow(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const reader: Reader = (link.getRootNode() as ShadowRoot).host;
  const id = link.getAttribute('href')!.slice(1);
  const level = reader.framework?.level(id);
  const section = reader.section !== undefined && reader.framework?.sections.find(section => section.id === id);
  if (!level && !section) return;
  event.preventDefault();
  link.focus(); // Safari gives it to nothing that is clicked, and where the reader is decides where the focus goes
  if (level && link.dispatchEvent(new CareerLevelSelectEvent(level.id)) && reader.level !== undefined) reader.level = level.id;
  if (section && !level && link.dispatchEvent(new CareerSectionSelectEvent(section.id))) reader.section = section.id;
}
