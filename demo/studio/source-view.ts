import {html, nothing, type TemplateResult} from 'lit';
import {cellKey, lineKey, type Shown, type ShownSheet, type ShownText} from './source-lines.js';
import type {Warning} from './source.js';

/** What a view of a source needs to know. */
export interface ViewState {
  /** What is said, by `keyOf` of its place. */
  readonly told: ReadonlyMap<string, readonly Warning[]>;
  /** The place that is looked at. */
  readonly spot: string;
  readonly pick: (key: string) => void;
}

/** A source as it was brought, with a mark at each line or cell of which something is said; what is said of the one that is looked at stands below it. */
export function sourceView(shown: Shown, state: ViewState): TemplateResult {
  const name = shown.kind === 'sheet' && shown.sheet ? `${shown.file}, ${shown.sheet}` : shown.file;
  return html`<div class="source" role="region" aria-label=${`Source: ${name}`} tabindex="0">${shown.kind === 'sheet' ? sheet(shown, state) : text(shown, state)}</div>`;
}

function text(shown: ShownText, state: ViewState): TemplateResult {
  return html`<ol class="lines" role="list">${shown.lines.map(line => {
    const key = lineKey(shown, line);
    const isSpot = key === state.spot;
    return html`
      ${line.afterGap ? html`<li class="gap soft">…</li>` : nothing}
      <li class=${isSpot ? 'spot' : ''} data-key=${key}>
        ${mark(key, String(line.number), `Line ${line.number}`, state)}
        <span dir="auto">${line.text || '\u00a0'}</span>
        ${isSpot ? remarks(key, state) : nothing}
      </li>`;
  })}</ol>`;
}

function sheet(shown: ShownSheet, state: ViewState): TemplateResult {
  return html`<table class="sheet">
    <thead><tr><td></td>${shown.columns.map(letter => html`<th scope="col">${letter}</th>`)}</tr></thead>
    <tbody>${shown.rows.map(row => {
      const spot = row.cells.findIndex((_, column) => cellKey(shown, row, column) === state.spot);
      return html`
        ${row.afterGap ? html`<tr class="gap"><td></td><td colspan=${Math.max(1, shown.columns.length)} class="soft">…</td></tr>` : nothing}
        <tr>
          <th scope="row">${row.number}</th>
          ${row.cells.map((text, column) => {
            const key = cellKey(shown, row, column);
            return html`<td class=${column === spot ? 'spot' : ''} data-key=${key}>${state.told.has(key) || column === spot ? mark(key, `${shown.columns[column]!}${row.number}`, `Cell ${shown.columns[column]!}${row.number}`, state) : nothing}<div class="cell" dir="auto">${text}</div></td>`;
          })}
        </tr>
        ${spot < 0 ? nothing : html`<tr class="of-spot"><td></td><td colspan=${shown.columns.length}>${remarks(cellKey(shown, row, spot), state)}</td></tr>`}`;
    })}</tbody>
  </table>`;
}

/** A number of a line, or the name of a cell: a button where something is said of it. */
function mark(key: string, label: string, name: string, {told, spot, pick}: ViewState): TemplateResult {
  const {length = 0} = told.get(key) ?? [];
  if (!length && key !== spot) return html`<span class="number soft">${label}</span>`;
  return html`<button type="button" class="number" aria-expanded=${key === spot ? 'true' : 'false'} aria-label=${`${name}${length ? `: ${length === 1 ? 'a remark' : `${length} remarks`}` : ''}`} @click=${() => pick(key === spot ? '' : key)}>${label}</button>`;
}

function remarks(key: string, {told}: ViewState): TemplateResult | typeof nothing {
  const warnings = told.get(key) ?? [];
  return warnings.length ? html`<ul class="remarks" role="list">${warnings.map(({message}) => html`<li>${message}</li>`)}</ul>` : nothing;
}
