import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {orphansOf, type Orphan} from '../model/deleting.js';
import {asItStood, historyOf, keepingToday} from '../model/days.js';
import {changesSince} from '../model/since.js';
import {languageOf, wordsOf} from '../text/words.js';
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
    const {gone} = changesSince(view.framework, view.questions, view.assessment);
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
            const date = this.#dateOf(day);
            const name = snapshot.label ? `${date}: ${snapshot.label}` : date;
            const isShown = view.beside.some(({kind, name: shown}) => kind === 'past' && shown === name);
            const others = view.beside.filter(({kind}) => kind !== 'past');
            const look = () => view.lookBeside(isShown ? others : [...others, {kind: 'past', name, assessment: asItStood(view.assessment, snapshot)}]);
            return html`
              <li>
                <span><time datetime=${new Date(day).toISOString()}>${date}</time>${snapshot.label ? html`<span class="day-label">${snapshot.label}</span>` : nothing}</span>
                <span class="soft small">${words.answers(Object.keys(snapshot.answers ?? {}).length)}</span>
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
        <dl class="orphans">${orphansOf(view.assessment, gone).map(orphan => this.#orphan(orphan, words))}</dl>` : nothing}`;
  }

  #orphan({id, kept}: Orphan, words: typeof historyWords): TemplateResult {
    return html`<dt>${id}</dt>${kept.map(({shelf, entry}) => html`<dd><span class="soft small">${words.shelves[shelf]}</span> ${wordsIn(entry).join(' · ')}</dd>`)}`;
  }

  /** In the reader’s language, where that is a valid one. */
  #dateOf(day: number): string {
    const style = {dateStyle: 'long'} as const;
    try {
      return new Intl.DateTimeFormat(languageOf(this.#host) || undefined, style).format(day);
    } catch {
      return new Intl.DateTimeFormat(undefined, style).format(day);
    }
  }
}

/** What a person put down in an entry, as it is. */
function wordsIn(entry: object): string[] {
  const {choice, open, text, action, link} = entry as Readonly<Record<string, string | undefined>>;
  return [choice, open, text, action, link].filter(word => word !== undefined);
}

export {HistoryPanel as panel, keptStyles as styles};
