import {html, nothing, type TemplateResult} from 'lit';
import type {matrixWords} from '../text/words/matrix.js';

/** Where a narrow place has room for one column only: which one that is, and the ways to its neighbours. */
export function renderSteps(names: readonly string[], at: number, go: (place: number) => void, words: typeof matrixWords): TemplateResult {
  const step = (place: number, label: string, arrow: string) => html`
    <button type="button" aria-label=${label} aria-disabled=${place in names ? nothing : 'true'} @click=${() => place in names && go(place)}><span aria-hidden="true">${arrow}</span></button>`;
  return html`
    <div class="stepper">
      ${step(at - 1, words.stepBack(names[at - 1] ?? ''), '←')}
      <p role="status"><strong>${names[at]}</strong> <span class="soft small">${words.stepAt(at + 1, names.length)}</span></p>
      ${step(at + 1, words.stepOn(names[at + 1] ?? ''), '→')}
    </div>`;
}
