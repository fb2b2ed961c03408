import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Cell, Competency, Content, Criterion, Expected, Framework, Level} from '../model/framework.js';
import {layersOf} from '../model/layers.js';
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
  return [
    cell.state === 'said' ? nothing : html`<p class="soft small">${words[cell.state](cell.from.name)}</p>`,
    cell.expected ? html`<p class="step">${stepOf(cell.expected, words)}</p>` : nothing,
    renderTexts(cell, framework, host),
  ];
}

/** The same where many cells stand beside each other: what stands elsewhere already, and the texts of a step, unfold when asked for. */
export function renderFolded(cell: Cell, framework: Framework, host: Host): unknown {
  if (!cell.content || (cell.state === 'said' && !cell.expected)) return renderCell(cell, framework, host);
  const words = wordsOf('content', contentWords, host);
  const origin = cell.state === 'said' ? undefined : words[cell.state](cell.from.name);
  return html`
    <details class=${cell.expected ? nothing : 'soft'}>
      <summary class=${cell.expected ? 'step' : nothing}>${cell.expected ? stepOf(cell.expected, words) : origin}</summary>
      ${cell.expected && origin ? html`<p class="soft small">${origin}</p>` : nothing}
      ${renderTexts(cell, framework, host)}
    </details>`;
}

/** In a cumulative framework: what a level says itself, and folded, unless it is to be open, what it includes of the levels below. */
export function renderLayers(cell: Cell, framework: Framework, level: Level, competency: Competency, host: Host, isOpen = false): unknown {
  const below = layersOf(framework, level, competency).filter(({content}) => content !== cell.content || cell.state === 'carried');
  if (!below.length) return renderCell(cell, framework, host);
  const words = wordsOf('content', contentWords, host);
  const names = below.map(({from, expected}) => expected?.step?.title ?? from.name);
  return html`
    ${cell.state === 'carried' ? nothing : renderCell(cell, framework, host)}
    <details class="soft" ?open=${isOpen}>
      <summary>${cell.state === 'carried' ? words.carried(cell.from.name) : words.fromBelow(names)}</summary>
      ${below.map(({content}, i) => html`${below.length > 1 ? html`<p class="label">${names[i]}</p>` : nothing}${renderContent(content, framework, host)}`)}
    </details>`;
}

function stepOf({step, optional}: Expected, words: typeof contentWords): unknown {
  return html`${step?.title ?? words.applies}${optional ? html` <span class="soft">${words.optional}</span>` : nothing}`;
}

/** What is said in a cell, without the name of the step that it stands for. */
function renderTexts({content, expected}: Cell, framework: Framework, host: Host): unknown {
  return [
    expected?.step?.summary ? html`<div class="soft small">${prose(expected.step.summary, host)}</div>` : nothing,
    expected?.text ? html`<p>${prose(expected.text, host)}</p>` : nothing,
    content ? renderContent(content, framework, host) : nothing,
  ];
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
    return html`<li>${prose(item.text, host)}${item.examples.length ? html`<div class="soft small">${words.examples}${words.colon}${renderLines(item.examples, host)}</div>` : nothing}</li>`;
  }
}
