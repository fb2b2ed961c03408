import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {wordsOf} from '../text/words.js';
import {conversationWords} from '../text/words/conversation.js';
import type {CheckPanel, CheckView} from './check-view.js';
import {copyTable} from './clipboard.js';
import {copyOf, saveAnswers, sheetOf} from './conversation-forms.js';
import {renderPaper} from './conversation-paper.js';

export {checkTakeStyles as styles} from './check-take.styles.js';

/** The ways to take the answers along: to the clipboard, as a file, and on paper. While it is open, the page prints as the conversation sheet. */
class TakePanel implements CheckPanel {
  readonly #host: ReactiveControllerHost & Element;
  /** Whose sheet it is; nothing until the reader has typed here. It goes nowhere but into what they take along. */
  #name: string | undefined;
  #subject = '';
  /** How the last act came out. */
  #said = '';
  /** What could not be copied, for the reader to do it by hand. */
  #byHand = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
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
        <div class="away small" role="group" aria-label=${words.takeAway}>
          <button type="button" class="action" @click=${() => this.#copy(view, name, words)}>${words.copy}</button>
          <button type="button" class="action" @click=${() => this.#save('markdown', view, name)}>${words.markdown}</button>
          <button type="button" class="action" @click=${() => this.#save('csv', view, name)}>${words.csv}</button>
          <button type="button" class="action" @click=${() => print()}>${words.print}</button>
          <p class="soft" role="status">${this.#said}</p>
        </div>
        ${this.#byHand ? html`
          <label class="by-hand note-bar small">${words.byHand}
            <textarea readonly rows="6" .value=${this.#byHand} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
          </label>` : nothing}
        ${renderPaper(sheetOf(view, name), view)}
      </div>`;
  }

  /** A name was another person’s, and so was what could not be copied. */
  #turnTo(subject: string): void {
    this.#subject = subject;
    this.#name = undefined;
    this.#said = this.#byHand = '';
  }

  #call(name: string): void {
    this.#name = name;
    this.#say('');
  }

  async #copy(view: CheckView, name: string, words: typeof conversationWords): Promise<void> {
    const copy = copyOf(view, name);
    const isCopied = await copyTable(copy);
    this.#say(isCopied ? words.copied : '', isCopied ? '' : copy.text);
  }

  #save(form: 'csv' | 'markdown', view: CheckView, name: string): void {
    saveAnswers(form, view, name);
    this.#say('');
  }

  #say(said: string, byHand = ''): void {
    this.#said = said;
    this.#byHand = byHand;
    this.#host.requestUpdate();
  }
}

export {TakePanel as panel};
