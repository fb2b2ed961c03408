import {html, nothing} from 'lit';
import {changesSince, understood, untold} from '../model/since.js';
import type {Question} from '../model/questions.js';
import {wordsOf} from '../text/words.js';
import {sinceWords} from '../text/words/since.js';
import type {CheckView} from './check-view.js';

/** What became of the answers, because the framework has changed, and the reader has not been told yet. */
export function renderSince(view: CheckView): unknown {
  const words = wordsOf('since', sinceWords, view.host);
  const since = untold(changesSince(view.framework, view.questions, view.assessment), view.assessment);
  const {gone, unplaced, reworded, added} = since;
  if (!Object.values(since).some(list => list.length)) return nothing;
  const line = (question: Question, what: string) => html`<li><button type="button" class="action" @click=${() => view.open(question)}>${question.competency.title}</button> <span class="soft">${what}</span></li>`;
  return html`
    <section class="since note-bar small">
      <h3>${words.title}</h3>
      ${gone.length ? html`<p>${words.gone(gone.length)}</p>` : nothing}
      <ul role="list">
        ${unplaced.map(question => line(question, words.unplaced(view.assessment.answer(question)!.choice!)))}
        ${reworded.map(question => line(question, words.reworded))}
        ${added.map(question => line(question, words.added))}
      </ul>
      <p><button type="button" class="action" @click=${() => {
        view.change((own, now) => understood(view.framework, since, own, now));
        view.open(view.current); // the button goes with the notice
      }}>${words.understood}</button></p>
    </section>`;
}
