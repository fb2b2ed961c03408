import {html, nothing, type TemplateResult} from 'lit';
import type {Piece, Shown} from './shown.js';

/** What a closed cell says. */
export function said({pieces, note}: Shown): TemplateResult | typeof nothing {
  if (!pieces.length && note === undefined) return nothing;
  return html`<div class="said">${pieces.map(piece)}${note === undefined ? nothing : html`<p class="note">${note}</p>`}</div>`;
}

function piece({label, statements}: Piece): TemplateResult {
  return html`${label === undefined ? nothing : html`<p class="label">${label}</p>`}${statements.length === 1 ? html`<p>${statements[0]}</p>` : html`<ul role="list">${statements.map(statement => html`<li>${statement}</li>`)}</ul>`}`;
}

/** What is longer than its cell shows that it goes on. All heights are read before anything is changed. (Not in a large table, where what is out of sight has no height yet.) */
export function fade(root: ParentNode): void {
  const texts = [...root.querySelectorAll<HTMLElement>('table:not(.large) .said')];
  const areLonger = texts.map(({scrollHeight, clientHeight}) => scrollHeight > clientHeight + 1);
  texts.forEach((text, i) => text.classList.toggle('cut', areLonger[i]));
}
