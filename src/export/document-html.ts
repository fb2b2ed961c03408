import type {Item, Piece} from './document.js';
import {escape} from './escape.js';
import {htmlProse, unwrapped} from './html-prose.js';

/** A document as HTML, for what takes documents from the clipboard. */
export function documentHtml(pieces: readonly Piece[]): string {
  return pieces.map(htmlOf).join('');
}

function htmlOf(piece: Piece): string {
  switch (piece.is) {
    case 'heading':
      return `<h${piece.depth}>${escape(piece.text)}</h${piece.depth}>`;
    case 'line': {
      const tag = piece.weight === 'strong' ? 'strong' : piece.weight === 'soft' ? 'em' : undefined;
      return `<p>${tag ? `<${tag}>${escape(piece.text)}</${tag}>` : escape(piece.text)}</p>`;
    }
    case 'text':
      return labelOf(piece.label) + htmlProse(piece.text);
    case 'own':
      return `${labelOf(piece.label)}<blockquote>${htmlProse(piece.text)}</blockquote>`;
    case 'list':
      return `${labelOf(piece.label)}<ul>${piece.items.map(item).join('')}</ul>`;
  }
}

function labelOf(label: string | undefined): string {
  return label ? `<p>${escape(label)}:</p>` : '';
}

function item({text, link, aside}: Item): string {
  const parts = [aside && `<em>${escape(aside)}:</em>`, text?.trim() && unwrapped(htmlProse(text)), link && unwrapped(htmlProse(link))];
  return `<li>${parts.filter(Boolean).join(' ')}</li>`;
}
