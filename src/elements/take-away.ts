import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {wordsOf} from '../text/words.js';
import {matrixWords} from '../text/words/matrix.js';
import {copyTable} from './clipboard.js';
import type {MatrixView} from './matrix-view.js';

type Form = 'csv' | 'markdown';

/** The ways to take a table along: to the clipboard, as a file, and on paper. What makes the forms is loaded with the first. */
export class TakeAway {
  readonly #host: ReactiveControllerHost & Element;
  /** How the last act came out. */
  #said = '';
  /** What could not be copied, for the reader to do it by hand. */
  #byHand = '';

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  render(view: MatrixView): TemplateResult {
    const words = wordsOf('matrix', matrixWords, this.#host);
    return html`
      <div class="away small" role="group" aria-label=${words.takeAway}>
        <button type="button" class="action" @click=${() => this.#copy(view, words)}>${words.copy}</button>
        <button type="button" class="action" @click=${() => this.#save('csv', view, words)}>CSV</button>
        <button type="button" class="action" @click=${() => this.#save('markdown', view, words)}>Markdown</button>
        <button type="button" class="action" @click=${() => print()}>${words.print}</button>
        <p class="soft" role="status">${this.#said}</p>
      </div>
      ${this.#byHand ? html`
        <label class="by-hand note-bar small">${words.byHand}
          <textarea readonly rows="6" .value=${this.#byHand} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
        </label>` : nothing}`;
  }

  async #copy(view: MatrixView, words: typeof matrixWords): Promise<void> {
    // In the turn of the click: a browser lets nobody copy who has waited for code to arrive.
    const forms = import('./matrix-export.js').then(({copyOf}) => copyOf(view, this.#host));
    try {
      const isCopied = await copyTable(forms);
      this.#say(isCopied ? words.copied : '', isCopied ? '' : (await forms).text);
    } catch {
      this.#say(words.failed);
    }
  }

  async #save(form: Form, view: MatrixView, words: typeof matrixWords): Promise<void> {
    try {
      const {saveTable} = await import('./matrix-export.js');
      saveTable(form, view, this.#host);
      this.#say('');
    } catch {
      this.#say(words.failed);
    }
  }

  #say(said: string, byHand = ''): void {
    this.#said = said;
    this.#byHand = byHand;
    this.#host.requestUpdate();
  }
}
