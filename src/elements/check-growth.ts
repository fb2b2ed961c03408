import {html, type TemplateResult} from 'lit';
import {isAnswered} from '../model/turns.js';
import {nounsOf} from '../text/nouns.js';
import {wordsOf} from '../text/words.js';
import {mirrorWords} from '../text/words/mirror.js';
import type {CheckView} from './check-view.js';

/** Where to push next, on the way to the target. What draws it is loaded with the first target that there are answers for. */
export function renderGrowth(view: CheckView): TemplateResult {
  const {framework, questions, assessment, target, host, parts} = view;
  const words = wordsOf('mirror', mirrorWords, host);
  if (!questions.some(question => isAnswered(question, assessment))) return html`<section class="pushes"></section>`;
  return html`
    <section class="pushes">
      <h3 class="label">${words.push}</h3>
      ${target ? parts.asides.render(({growth}) => growth.render(view, target)) : html`<p class="soft small">${words.pushHint(nounsOf(framework, host).level.one)}</p>`}
    </section>`;
}
