import {html, nothing, svg, type TemplateResult} from 'lit';
import type {MirrorLayout, MirrorRow} from '../layout/mirror.js';
import type {Answer} from '../model/assessment.js';
import {indexOfChoice} from '../model/choices.js';
import type {Competency, Level} from '../model/framework.js';
import type {selfCheckWords} from '../text/words/self-check.js';
import {vars} from './vars.js';

interface MirrorView {
  readonly layout: MirrorLayout;
  readonly target: Level | undefined;
  readonly current: Competency | undefined;
  readonly answerTo: (competency: Competency) => Answer | undefined;
  readonly open: (competency: Competency) => void;
  readonly words: typeof selfCheckWords;
}

/**
 * The jagged line. It is a list of the competencies, each with the answer in words, so it is its own table twin;
 * the drawing stands behind it. As in the ladder every row draws its own piece of the line.
 */
export function renderMirror(view: MirrorView): TemplateResult {
  const {layout, target, words} = view;
  const {rows, columns} = layout;
  /** Of many columns only the first and the last have room for a name. */
  const isNamed = (i: number) => columns.length < 8 || i === 0 || i === columns.length - 1;
  const groups: MirrorRow[][] = [];
  for (const row of rows) {
    if (row.group || !groups.length) groups.push([]);
    groups.at(-1)!.push(row);
  }
  return html`
    <div class="mirror ${columns.length ? '' : 'stepped'} ${layout.count > 12 ? 'dense' : ''}" part="mirror" role="group" aria-label=${words.mirror}>
      ${columns.length ? html`
        <div class="heads" aria-hidden="true" .style=${vars({n: columns.length})}>
          <div>${columns.map(({id, title}, i) => html`<div>${isNamed(i) || id === target?.id ? html`<span class=${id === target?.id ? 'aimed' : ''}>${title}</span>` : nothing}</div>`)}</div>
        </div>` : nothing}
      ${groups.map(members => html`
        ${members[0]!.group ? html`<h3 class="group" .style=${vars({n: columns.length})}><span class="label">${members[0]!.group.title}</span></h3>` : nothing}
        <ol role="list">${members.map(row => renderRow(row, view))}</ol>`)}
    </div>`;
}

function renderRow({competency, choices, at, to, target, targetTo}: MirrorRow, {layout, current, answerTo, open, words, target: level}: MirrorView): TemplateResult {
  const answer = answerTo(competency);
  const choice = choices[indexOfChoice(choices, answer?.choice)];
  const said = choice?.title ?? (answer?.open === 'unsure' ? words.unsure : answer?.open ? words.noChance : words.unanswered);
  const goal = target === undefined ? undefined : choices[Math.round(target * (choices.length - 1))];
  return html`
    <li part="row">
      <button type="button" aria-current=${competency === current ? 'step' : nothing} @click=${() => open(competency)}>
        <span class="name">${competency.title}${choice && !layout.columns.length ? html` <span class="said">${choice.title}</span>` : html`<span class="hidden">: ${said}</span>`}</span>
        <span class="hidden">${goal && level ? `. ${words.expected(level.name, goal.title)}` : ''}</span>
        <span class="chart" aria-hidden="true" .style=${vars({n: choices.length})}>
          <svg viewBox="0 0 1 1" preserveAspectRatio="none">
            ${target !== undefined && targetTo !== undefined ? svg`<path class="target" d="M${target} 0L${targetTo} 1" />` : nothing}
            ${at !== undefined && to !== undefined ? svg`<path class="line" d="M${at} 0L${to} 1" />` : nothing}
          </svg>
          ${target !== undefined ? html`<span class="aim" .style=${vars({at: target})}></span>` : nothing}
          ${at !== undefined ? html`<span class="point" .style=${vars({at})}></span>` : nothing}
          ${answer?.open ? html`<span class="open">${said}</span>` : nothing}
        </span>
      </button>
    </li>`;
}
