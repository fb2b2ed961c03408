import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {answerBeside, lookedAt, tickedText} from '../export/conversation-beside.js';
import {asItStood, historyOf, keepingToday} from '../model/days.js';
import type {KeptThing} from '../model/kept.js';
import {orphans} from '../model/left-over.js';
import {dayText} from '../text/day.js';
import {languageOf, wordsOf} from '../text/words.js';
import {conversationWords} from '../text/words/conversation.js';
import {historyWords} from '../text/words/history.js';
import {keptStyles, toHeading} from './check-kept.js';
import type {CheckPanel, CheckView} from './check-view.js';

/** How one stood on earlier days, and what is kept of earlier editions of the framework. */
class HistoryPanel implements CheckPanel {
  readonly #host: ReactiveControllerHost & Element;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  render(view: CheckView): TemplateResult {
    const words = wordsOf('history', historyWords, this.#host);
    const days = historyOf(view.assessment);
    const gone = orphans(view.framework, view.assessment);
    return html`
      <h3 tabindex="-1">${words.title}</h3>
      <p class="soft small">${words.intro}</p>
      <form class="kept-form" @submit=${(event: SubmitEvent) => {
        event.preventDefault();
        const field = (event.target as HTMLFormElement).elements.namedItem('label') as HTMLInputElement;
        const label = field.value.trim();
        view.change((own, now) => keepingToday(own, label, now));
        field.value = '';
      }}>
        <label><span class="soft small">${words.label}</span> <input name="label" autocomplete="off" maxlength="120"></label>
        <button type="submit" class="action small">${words.keep}</button>
      </form>
      ${days.length ? html`
        <ul class="kept-list" role="list">
          ${days.map(({id, day, snapshot}) => {
            const date = dayText(day, languageOf(this.#host));
            const name = snapshot.label ? `${date}: ${snapshot.label}` : date;
            const isShown = view.beside.some(({kind, name: shown}) => kind === 'past' && shown === name);
            const others = view.beside.filter(({kind}) => kind !== 'past');
            const look = () => view.lookBeside(isShown ? others : [...others, {kind: 'past', name, assessment: asItStood(view.assessment, snapshot)}]);
            return html`
              <li>
                <span><time datetime=${new Date(day).toISOString()}>${date}</time>${snapshot.label ? html`<span class="day-label">${snapshot.label}</span>` : nothing}</span>
                <button type="button" class="action small" aria-label=${`${isShown ? words.unlook : words.look}: ${name}`} @click=${look}>${isShown ? words.unlook : words.look}</button>
                <button type="button" class="soft small" aria-label=${words.deletes(name)} @click=${() => {
                  if (isShown) look();
                  view.change((own, now) => own.with('history', id, {}, now));
                  toHeading(this.#host);
                }}>${words.delete}</button>
              </li>`;
          })}
        </ul>` : html`<p class="soft small">${words.none}</p>`}
      ${gone.length ? html`
        <h3>${words.orphans}</h3>
        <p class="soft small">${words.orphansHint}</p>
        <dl class="orphans">${gone.map(({id, kept}) => html`<dt>${id}</dt>${kept.map(thing => html`<dd><span class="soft small">${words.shelves[thing.shelf]}</span> ${this.#inWords(thing, view)}</dd>`)}`)}</dl>` : nothing}`;
  }

  #inWords(thing: KeptThing, {framework}: CheckView): string {
    switch (thing.shelf) {
      case 'answers': return [lookedAt(framework, thing), answerBeside(framework, thing, wordsOf('conversation', conversationWords, this.#host))].filter(Boolean).join(': ');
      case 'ticks': return tickedText(thing);
      case 'evidence': return [thing.entry.text, thing.entry.link].filter(Boolean).join(' · ');
      case 'plans': return [thing.entry.action, thing.entry.text].filter(Boolean).join(' · ');
      default: return thing.entry.text ?? '';
    }
  }
}

export {HistoryPanel as panel, keptStyles as styles};
