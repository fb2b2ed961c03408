import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Cell, Content, Criterion, Framework} from '../model/framework.js';
import {prose} from '../text/prose.js';
import {wordsOf} from '../text/words.js';
import {contentWords} from '../text/words/content.js';

type Host = ReactiveControllerHost & Element;

/** A fact of a level: a text, or a list of them. */
export function renderFact(value: string | readonly string[], host: Host): unknown {
  return typeof value === 'string' ? prose(value, host) : renderLines(value, host);
}

function renderLines(lines: readonly string[], host: Host): TemplateResult {
  return html`<ul>${lines.map(line => html`<li>${prose(line, host)}</li>`)}</ul>`;
}

/** What stands in a cell: its text, or which kind of nothing it is. */
export function renderCell(cell: Cell, framework: Framework, host: Host): unknown {
  const words = wordsOf('content', contentWords, host);
  if (cell.state === 'absent') return html`<span class="soft" aria-hidden="true">${words.absent}</span><span class="hidden">${words.nothing}</span>`;
  if (!cell.content) return html`<span class="soft">${words[cell.state]}</span>`;
  const origin = cell.state === 'said' ? nothing : html`<p class="soft small">${words[cell.state](cell.from.name)}</p>`;
  const {step, text, optional} = cell.expected ?? {};
  const body = renderContent(cell.content, framework, host);
  if (!cell.expected) return [origin, body];
  return html`
    ${origin}
    <p class="step">${step?.title ?? words.applies}${optional ? html` <span class="soft">${words.optional}</span>` : nothing}</p>
    ${step?.summary ? html`<div class="soft small">${prose(step.summary, host)}</div>` : nothing}
    ${text ? html`<p>${prose(text, host)}</p>` : nothing}
    ${body}`;
}

/** Criteria, lead-in, examples and what to avoid; a rated content in as many voices as the scale has steps. */
export function renderContent({text, criteria, examples, avoid, rated, step}: Content, framework: Framework, host: Host): unknown {
  const words = wordsOf('content', contentWords, host);
  const alone = criteria.length === 1 && !text && !criteria[0]!.examples.length ? criteria[0] : undefined;
  return [
    step ? html`<p class="step">${step.title}</p>` : nothing,
    text ? html`<div>${prose(text, host)}</div>` : nothing,
    alone ? html`<div>${prose(alone.text, host)}</div>` : criteria.length ? html`<ul>${criteria.map(criterion)}</ul>` : nothing,
    examples.length ? html`${criteria.length || text ? html`<p class="label">${words.examples}</p>` : nothing}${renderLines(examples, host)}` : nothing,
    avoid.length ? html`<p class="label">${words.avoid}</p>${renderLines(avoid, host)}` : nothing,
    rated ? html`<dl class="rated">${framework.rating?.steps.map(({id, title}) => rated.has(id) ? html`<dt class="label">${title}</dt><dd>${prose(rated.get(id)!, host)}</dd>` : nothing)}</dl>` : nothing,
  ];

  function criterion(item: Criterion): TemplateResult {
    return html`<li>${prose(item.text, host)}${item.examples.length ? html`<div class="soft small">${words.examples}: ${renderLines(item.examples, host)}</div>` : nothing}</li>`;
  }
}
