import {html, nothing, type TemplateResult} from 'lit';
import type {Choice} from '../model/choices.js';
import type {Level} from '../model/framework.js';
import {vars} from './vars.js';

/** The names of the columns, where all rows have the same. Of many only the first and the last have room for one, and the target. */
export function renderHeads(columns: readonly Choice[], target: Level | undefined): unknown {
  if (!columns.length) return nothing;
  const isNamed = (i: number) => columns.length < 8 || i === 0 || i === columns.length - 1;
  const head = ({id, title}: Choice, i: number): TemplateResult => html`<div>${isNamed(i) || id === target?.id ? html`<span class=${id === target?.id ? 'aimed' : ''}>${title}</span>` : nothing}</div>`;
  return html`<div class="heads" aria-hidden="true" .style=${vars({n: columns.length})}><div>${columns.map(head)}</div></div>`;
}
