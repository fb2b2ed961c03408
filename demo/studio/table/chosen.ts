import {html, nothing, type TemplateResult} from 'lit';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {idsIn} from '../editing.js';
import type {Column} from './rows.js';

/** Which track’s levels are shown; nothing where there is none to choose. */
export function trackChoice(file: FrameworkFile, track: string, choose: (track: string) => void): TemplateResult | typeof nothing {
  const ids = idsIn(file, 'tracks');
  if (ids.length < 2) return nothing;
  return html`<label><span class="soft">Levels of</span>
    <select @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
      <option value="" ?selected=${!track}>all tracks</option>
      ${ids.map((id, i) => html`<option value=${id} ?selected=${id === track}>${file.tracks![i]!.title}</option>`)}
    </select></label>`;
}

/** Which level is shown, where there is room for one. */
export function levelChoice(columns: readonly Column[], only: string | undefined, {show, add}: {readonly show: (id: string) => void; readonly add: () => void}): TemplateResult {
  const at = columns.findIndex(({id}) => id === only);
  return html`<div class="steps">
    <button type="button" class="action" ?disabled=${at <= 0} @click=${() => show(columns[at - 1]!.id)}>Back</button>
    <select aria-label="Level" @change=${(event: Event) => show((event.target as HTMLSelectElement).value)}>
      ${columns.map(({id, level}) => html`<option value=${id} .selected=${id === only}>${level.title}${level.code ? ` ${level.code}` : ''}</option>`)}
    </select>
    <button type="button" class="action" ?disabled=${at >= columns.length - 1} @click=${() => show(columns[at + 1]!.id)}>On</button>
    <button type="button" class="action" @click=${add}>Add</button>
  </div>`;
}
