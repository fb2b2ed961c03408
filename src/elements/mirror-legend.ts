import {html, nothing, svg, type TemplateResult} from 'lit';
import {wordsOf} from '../text/words.js';
import {mirrorWords} from '../text/words/mirror.js';
import {namesOfViews} from './check-names.js';
import type {CheckView} from './check-view.js';

/** Which line is which, in words, each with a sample of it; and a way to lay a view away again. */
export function renderLegend(view: CheckView): TemplateResult {
  const {beside, target, lookBeside, host} = view;
  const words = wordsOf('mirror', mirrorWords, host);
  const [own, ...others] = namesOfViews(view);
  const isLined = beside.filter(({kind}) => kind === 'theirs').length === 1;
  const close = (i: number) => {
    lookBeside(beside.filter((_, other) => other !== i));
    host.shadowRoot?.querySelector<HTMLElement>('.twin')?.focus(); // the button goes with its view
  };
  return html`
    <ul class="legend" role="list" aria-label=${words.legend}>
      <li>${sample('line', 'point')}<span>${own}</span></li>
      ${beside.map(({kind}, i) => html`
        <li>${sample(kind === 'past' || isLined ? kind : '', `other ${kind}`)}<span>${others[i]}</span><button type="button" class="close" aria-label=${words.close(others[i]!)} @click=${() => close(i)}>
          <svg viewBox="0 0 10 10" aria-hidden="true">${svg`<path d="M1.5 1.5l7 7m0-7l-7 7" />`}</svg></button></li>`)}
      ${target ? html`<li>${sample('target', '')}<span>${words.target(target.name)}</span></li>` : nothing}
    </ul>`;
}

function sample(line: string, point: string): TemplateResult {
  return html`<span class="sample" aria-hidden="true">${line ? html`<svg viewBox="0 0 1 1" preserveAspectRatio="none">${svg`<path class=${line} d="M0 .5H1" />`}</svg>` : nothing}${point ? html`<span class=${point}></span>` : nothing}</span>`;
}
