import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {stepSentence} from '../export/compared-step.js';
import type {Compared, ComparedCell} from '../model/comparison.js';
import type {Criterion, Framework} from '../model/framework.js';
import {prose} from '../text/prose.js';
import {wordsOf} from '../text/words.js';
import {comparisonWords} from '../text/words/comparison.js';
import {contentWords} from '../text/words/content.js';
import {matrixWords} from '../text/words/matrix.js';
import {renderCell, renderLayers} from './content.js';
import {markWords} from './word-marks.js';

type Host = ReactiveControllerHost & Element;

interface ComparedView {
  /** What stands at the level before. */
  readonly before?: ComparedCell;
  /** Of the level. */
  readonly framework: Framework;
  /** Whether one word says how it relates; it says nothing where two levels have nothing in common. */
  readonly tellsKind: boolean;
  /** Whether what is as before is shown too, and not folded. */
  readonly everything: boolean;
  readonly host: Host;
}

/** A cell beside that of the level before: one word says how it relates, and what is new in it is marked. */
export function renderCompared(compared: ComparedCell, view: ComparedView): unknown {
  const {cell, change, level, competency} = compared;
  const {framework, tellsKind, host} = view;
  if (change === undefined && competency) return renderLayers(cell, framework, level, competency, host, view.everything);
  const {texts, criteria, examples, avoid, rated} = compared;
  const isOther = [...texts, ...criteria, ...examples, ...avoid, ...rated].every(({change}) => change === 'new' || change === 'dropped');
  if (isOther || !tellsKind) return [tellsKind ? kindOf(compared, view) : nothing, renderCell(cell, framework, host)]; // each of them would be marked
  const words = wordsOf('content', contentWords, host);
  const {step, optional} = cell.expected ?? {};
  const isAlone = criteria.length === 1 && !texts.length;
  return [
    kindOf(compared, view),
    cell.expected ? html`<p class="step">${step?.title ?? words.applies}${optional ? html` <span class="soft">${words.optional}</span>` : nothing}</p>` : nothing,
    texts.map(text => html`<p class=${text.change}>${statement(text, view)}</p>`),
    isAlone ? html`<div>${statement(criteria[0]!, view)}</div>` : renderStatements(criteria, view),
    examples.length ? html`<p class="label">${words.examples}</p>${renderStatements(examples, view)}` : nothing,
    avoid.length ? html`<p class="label">${words.avoid}</p>${renderStatements(avoid, view)}` : nothing,
    rated.length ? html`<dl class="rated">${framework.rating?.steps.map(({id, title}) => rated.filter(({voice}) => voice === id).map(text => html`<dt class="label">${title}</dt><dd class=${text.change}>${statement(text, view)}</dd>`))}</dl>` : nothing,
  ];
}

/** Statements with what became of each; what is as before is folded, unless everything is asked for, and so is what is not said any more. */
export function renderStatements(statements: readonly Compared<string | Criterion>[], view: ComparedView): unknown {
  const words = wordsOf('matrix', matrixWords, view.host);
  const isOld = ({change}: Compared<unknown>) => change === 'same' || change === 'carried';
  const dropped = statements.filter(({change}) => change === 'dropped');
  const old = view.everything ? [] : statements.filter(isOld);
  const isFolded = old.length > 1;
  const shown = statements.filter(compared => compared.change !== 'dropped' && !(isFolded && isOld(compared)));
  return [
    shown.length ? list(shown, view) : nothing,
    isFolded ? html`<details class="soft"><summary>${words.asBefore(old.length)}</summary>${list(old, view)}</details>` : nothing,
    dropped.length ? html`<details class="soft"><summary>${words.notAgain(dropped.length)}</summary>${list(dropped, view)}</details>` : nothing,
  ];
}

function list(statements: readonly Compared<string | Criterion>[], view: ComparedView): TemplateResult {
  return html`<ul class="statements">${statements.map(compared => html`<li class=${compared.change}>${statement(compared, view)}</li>`)}</ul>`;
}

/** What is said now, with the words marked that are new; of what is dropped, what was said. */
function statement({now, before, change}: Compared<string | Criterion>, {host}: ComparedView): unknown {
  const said = (now ?? before)!;
  const text = textOf(said);
  const marked = now !== undefined && before !== undefined && change !== 'same' && change !== 'carried' ? markWords(textOf(before), text, host) : undefined;
  const examples = typeof said === 'string' ? [] : said.examples;
  const words = wordsOf('content', contentWords, host);
  return [
    marked ?? prose(text, host),
    examples.length ? html`<div class="soft small">${words.examples}${words.colon}<ul>${examples.map(example => html`<li>${prose(example, host)}</li>`)}</ul></div>` : nothing,
  ];
}

function textOf(said: string | Criterion): string {
  return typeof said === 'string' ? said : said.text;
}

/** One word; of another step, which way it goes. */
export function kindOf(now: ComparedCell, {before, host}: Pick<ComparedView, 'before' | 'host'>): unknown {
  const {change} = now;
  if (!change || change === 'none') return nothing;
  const step = before && change !== 'new' && change !== 'dropped' ? stepSentence(before, now, wordsOf('comparison', comparisonWords, host), title => title) : undefined;
  return html`<p class="kind ${change}">${step ?? wordsOf('matrix', matrixWords, host).kinds[change]}</p>`;
}
