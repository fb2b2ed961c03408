import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {placed} from '../../../src/import.js';
import type {Source} from '../draft.js';
import {count, sortsOf} from '../read-words.js';
import {whereIn} from '../source-lines.js';
import {sourceView} from '../source-view.js';
import type {Warning} from '../source.js';
import {FEW, type Reading} from './reading.js';

/** What was in doubt, beside the source that it speaks of. */
export function looks({warnings, files}: Source, reading: Reading): TemplateResult {
  const sorts = sortsOf(warnings);
  const doubts = sorts.filter(({isRepair}) => !isRepair).reduce((sum, sort) => sum + sort.warnings.length, 0);
  return html`
    <section aria-labelledby="looks">
      <h3 id="looks">${doubts ? `Please look at ${count(doubts, 'place')}` : 'Your source'}</h3>
      <div class="looks">
        <div class="sorts small">
          ${sorts.length ? sorts.map(sort => html`
            <details ?open=${!sort.isRepair}><summary>${sort.name}: ${sort.warnings.length}</summary>
              <ul role="list">${sort.warnings.slice(0, reading.all ? Infinity : FEW).map(warning => doubt(warning, files.length > 1, reading))}</ul>
            </details>`) : html`<p class="soft">Nothing was in doubt, and nothing had to be put right.</p>`}
          ${reading.all || !sorts.some(sort => sort.warnings.length > FEW) ? nothing : html`<button type="button" class="action" @click=${reading.showAll}>Show all of them</button>`}
        </div>
        ${sourceOf(warnings, reading)}
      </div>
    </section>`;
}

function doubt({at, message}: Warning, isAmong: boolean, reading: Reading): TemplateResult {
  const where = reading.shown && whereIn(reading.shown, at);
  const place = isAmong ? placed(at) : at.cell ? `Cell ${at.cell}` : `Line ${at.line}`;
  return html`<li><button type="button" class="spot" aria-pressed=${where?.key === reading.spot && reading.spot ? 'true' : 'false'} ?disabled=${!where} @click=${() => where && reading.go(where)}><span class="place">${place}</span>: ${message}</button></li>`;
}

function sourceOf(warnings: readonly Warning[], reading: Reading): TemplateResult {
  const {shown} = reading;
  if (!shown) return html`<p class="soft small">Your source comes…</p>`;
  const open = shown[reading.open] ?? shown[0];
  if (!open) return html`<p class="soft small">Your source cannot be shown here.</p>`;
  const told = new Map<string, Warning[]>();
  for (const warning of warnings) {
    const key = whereIn(shown, warning.at)?.key;
    if (key !== undefined) (told.get(key) ?? told.set(key, []).get(key)!).push(warning);
  }
  return html`<div>
    ${shown.length > 1 ? html`<p class="small"><label>Shown <select @change=${(event: Event) => reading.openOne(Number((event.target as HTMLSelectElement).value))}>${shown.map((one, i) => html`<option value=${i} .selected=${live(one === open)}>${one.kind === 'sheet' && one.sheet ? `${one.file}: ${one.sheet}` : one.file}</option>`)}</select></label></p>` : nothing}
    ${sourceView(open, {told, spot: reading.spot, pick: reading.look})}
  </div>`;
}
