import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {copyTable, type Copy} from './clipboard.js';

export type Form = 'csv' | 'markdown';

/** What can be taken along, and the words for it. */
export interface Ways {
  /** Names of the group, of what can be done, and of the files; then how it came out. */
  readonly words: {readonly [word in 'takeAway' | 'copy' | 'print' | 'copied' | 'byHand' | 'failed' | Form]: string};
  /** The files, in their order. */
  readonly forms: readonly Form[];
  readonly copy: () => Copy | Promise<Copy>;
  readonly save: (form: Form) => void | Promise<void>;
}

/** The ways to take something along: to the clipboard, as a file, and on paper. */
export class TakeAway {
  readonly #host: ReactiveControllerHost;
  /** How the last act came out. */
  #said = '';
  /** What could not be copied, for the reader to do it by hand. */
  #byHand = '';

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
  }

  render({words, forms, copy, save}: Ways): TemplateResult {
    return html`
      <div class="away small" role="group" aria-label=${words.takeAway}>
        <button type="button" class="action" @click=${() => this.#copy(copy, words)}>${words.copy}</button>
        ${forms.map(form => html`<button type="button" class="action" @click=${() => this.#save(save(form), words)}>${words[form]}</button>`)}
        <button type="button" class="action" @click=${() => print()}>${words.print}</button>
        <p class="soft" role="status">${this.#said}</p>
      </div>
      ${this.#byHand ? html`
        <label class="by-hand note-bar small">${words.byHand}
          <textarea readonly rows="6" .value=${this.#byHand} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
        </label>` : nothing}`;
  }

  /** What was said is no longer so, for instance since it is somebody else’s. */
  forget(): void {
    this.#said = this.#byHand = '';
  }

  async #copy(copy: Ways['copy'], words: Ways['words']): Promise<void> {
    try {
      const forms = copy();
      const isCopied = await copyTable(forms);
      this.#say(isCopied ? words.copied : '', isCopied ? '' : (await forms).text);
    } catch {
      this.#say(words.failed);
    }
  }

  async #save(saved: void | Promise<void>, words: Ways['words']): Promise<void> {
    try {
      await saved;
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
