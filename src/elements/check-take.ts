import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {wordsOf} from '../text/words.js';
import {conversationWords} from '../text/words/conversation.js';
import {ownLink} from './answers-address.js';
import type {CheckPanel, CheckView} from './check-view.js';
import {copyOf, saveAnswers, sheetOf} from './conversation-forms.js';
import {renderPaper} from './conversation-paper.js';
import {TakeAway} from './take-away.js';

export {checkTakeStyles as styles} from './check-take.styles.js';

/** The ways to take the answers along: to the clipboard, as a file, and on paper. While it is open, the page prints as the conversation sheet. */
class TakePanel implements CheckPanel {
  readonly #host: ReactiveControllerHost & Element;
  /** Whose sheet it is; nothing until the reader has typed here. It goes nowhere but into what they take along. */
  #name: string | undefined;
  #subject = '';
  readonly #away: TakeAway;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#away = new TakeAway(host);
  }

  render(view: CheckView): TemplateResult {
    const words = wordsOf('conversation', conversationWords, this.#host);
    const {subject, name: known = ''} = view.assessment;
    if (subject !== this.#subject) this.#turnTo(subject);
    const name = this.#name ?? known;
    return html`
      <div class="take">
        <p class="soft">${words.hint}</p>
        <p><label class="small"><span class="label">${words.name}</span>
          <input autocomplete="name" .value=${name} @input=${(event: Event) => this.#call((event.target as HTMLInputElement).value)}></label></p>
        ${this.#away.render({words, forms: ['markdown', 'csv'], copy: () => copyOf(view, name), save: form => saveAnswers(form, view, name), address: () => ownLink(view)})}
        ${renderPaper(sheetOf(view, name), view)}
      </div>`;
  }

  /** A name was another person’s, and so was what could not be copied. */
  #turnTo(subject: string): void {
    this.#subject = subject;
    this.#name = undefined;
    this.#away.forget();
  }

  #call(name: string): void {
    this.#name = name;
    this.#away.forget();
    this.#host.requestUpdate();
  }
}

export {TakePanel as panel};
