import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Item, Piece} from '../export/document.js';
import {safeHref} from '../text/href.js';
import {prose} from '../text/prose.js';
import type {CheckView} from './check-view.js';
import {renderLines} from './mirror.js';

type Host = ReactiveControllerHost & Element;

/** The conversation sheet as it is printed: its head, the mirror, and then all that is in it. */
export function renderPaper(pieces: readonly Piece[], view: CheckView): TemplateResult {
  const start = pieces.findIndex(piece => piece.is === 'heading' && piece.depth === 2);
  const head = start < 0 ? pieces : pieces.slice(0, start);
  return html`
    <div class="paper">
      ${head.map(piece => renderPiece(piece, view.host))}
      ${renderLines(view)}
      ${blocksOf(pieces.slice(head.length)).map(block => html`<div class="block">${block.map(piece => renderPiece(piece, view.host))}</div>`)}
    </div>`;
}

/** What is to stand together on a sheet of paper: a competency, with the heading of the group that begins with it. */
function blocksOf(pieces: readonly Piece[]): readonly (readonly Piece[])[] {
  const blocks: Piece[][] = [];
  pieces.forEach((piece, i) => {
    if (i === 0 || (piece.is === 'heading' && pieces[i - 1]!.is !== 'heading')) blocks.push([]);
    blocks.at(-1)!.push(piece);
  });
  return blocks;
}

function renderPiece(piece: Piece, host: Host): TemplateResult {
  switch (piece.is) {
    case 'heading':
      return piece.depth === 1 ? html`<h2>${piece.text}</h2>` : piece.depth === 2 ? html`<h3>${piece.text}</h3>` : html`<h4>${piece.text}</h4>`;
    case 'line':
      return html`<p class=${piece.weight ?? nothing}>${piece.text}</p>`;
    case 'text':
      return html`${labelOf(piece.label)}<div>${prose(piece.text, host)}</div>`;
    case 'own':
      return html`${labelOf(piece.label)}<blockquote>${prose(piece.text, host)}</blockquote>`;
    case 'list':
      return html`${labelOf(piece.label)}<ul>${piece.items.map(item => html`<li>${renderItem(item, host)}</li>`)}</ul>`;
  }
}

function labelOf(label: string | undefined): unknown {
  return label ? html`<p class="label">${label}</p>` : nothing;
}

/** An address is told in full: paper cannot be clicked. */
function renderItem({text, link, aside}: Item, host: Host): unknown {
  const href = link && safeHref(link);
  return [aside ? html`<em>${aside}:</em> ` : nothing, text ? prose(text, host) : nothing, link ? html` ${href ? html`<a href=${href} rel="noopener noreferrer">${link}</a>` : link}` : nothing];
}
