import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {calledSource} from '../bring-files.js';
import type {Source} from '../draft.js';
import {count, layoutsFor, sureness} from '../read-words.js';
import type {Reading} from './reading.js';

/** What a source was taken for as a whole, and what else it may be. */
export function taken(source: Source, {change}: Reading): TemplateResult {
  const {understood, runnerUp, mapping} = source;
  const layouts = layoutsFor(understood.shape);
  return html`
    <p class="taken">${source.files.length > 1 ? `${count(source.files.length, 'file')} were` : html`<span dir="auto">${calledSource(source.files[0]?.name ?? '')}</span> was`} read so: <strong>${understood.told}</strong>. ${mapping.shape === undefined ? sureness(understood) : 'You said so.'}</p>
    <p class="ways">
      ${runnerUp ? html`<span>Is that wrong? <button type="button" class="action" data-focus="runner" @click=${() => change({...mapping, shape: runnerUp.shape}, 'runner')}>Read it so instead: ${runnerUp.told}</button></span>` : nothing}
      ${layouts.length ? html`<label class="small">It has <select data-focus="shape" @change=${(event: Event) => change({...mapping, shape: (event.target as HTMLSelectElement).value}, 'shape')}>
        ${layouts.map(([shape, told]) => html`<option value=${shape} .selected=${live(shape === understood.shape)}>${told}</option>`)}
      </select></label>` : nothing}
    </p>`;
}
