import {html, nothing, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {repeat} from 'lit/directives/repeat.js';
import type {Kind} from '../../../src/import.js';
import type {Source} from '../draft.js';
import {KIND_WORDS, kindsFor} from '../read-words.js';
import {whereIn} from '../source-lines.js';
import type {Found} from '../source.js';
import type {Reading} from './reading.js';

/** So many columns or headings are shown before somebody asks for all. */
const PARTS = 10;

/** What each column and heading was taken for, to be put right. */
export function parts({found, understood}: Source, reading: Reading): TemplateResult | typeof nothing {
  if (!found.length) return nothing;
  const list = (what: Found['what'], head: string) => {
    const these = found.filter(one => one.what === what);
    if (!these.length) return nothing;
    return html`<h4 class="soft">${head}</h4><ul class="columns small" role="list">${repeat(these.slice(0, reading.all ? Infinity : PARTS), ({name}) => name, one => part(one, understood.shape, reading))}</ul>
      ${!reading.all && these.length > PARTS ? html`<p><button type="button" class="action small" @click=${reading.showAll}>Show all ${these.length}</button></p>` : nothing}`;
  };
  return html`
    <section aria-labelledby="parts">
      <h3 id="parts">What each part was taken for</h3>
      <p class="soft small">If one is wrong, say what it is: your source is read anew, and stays as it is.</p>
      ${list('column', 'Columns')}${list('heading', 'Headings')}
    </section>`;
}

function part(one: Found, shape: string, reading: Reading): TemplateResult {
  const where = reading.shown && whereIn(reading.shown, one.at);
  const focus = `part ${one.what} ${one.name}`;
  return html`<li>
    ${where ? html`<button type="button" class="name" title="See it in your source" dir="auto" @click=${() => reading.go(where)}>${one.name}</button>` : html`<span class="name" dir="auto">${one.name}</span>`}
    <select data-focus=${focus} aria-label=${`“${one.name}” is`} @change=${(event: Event) => reading.sayKind(one, (event.target as HTMLSelectElement).value as Kind, focus)}>
      ${kindsFor(one, shape).map(kind => html`<option value=${kind} .selected=${live(kind === one.kind)}>${KIND_WORDS[kind]}</option>`)}
    </select>
  </li>`;
}
