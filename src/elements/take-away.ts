import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {copyTable, type Copy} from './clipboard.js';
import {isFramed, ownAddress, renderWayOut} from './way-out.js';

export type Form = 'csv' | 'markdown';

/** What can be taken along, and the words for it. */
export interface Ways {
  /** Names of the group, of what can be done, and of the files; then how it came out. */
  readonly words: {readonly [word in 'takeAway' | 'copy' | 'print' | 'copied' | 'byHand' | 'failed' | Form]: string};
  /** The files, in their order. */
  readonly forms: readonly Form[];
  readonly copy: () => Copy | Promise<Copy>;
  readonly save: (form: Form) => void | Promise<void>;
  /** This page’s address with the answers that would else be missing there; without it, the address as it is. */
  readonly address?: () => Promise<string>;
}

/** The ways to take something along: to the clipboard, as a file, and on paper. */
export class TakeAway {
  readonly #host: ReactiveControllerHost & Element;
  /** How the last act came out. */
  #said = '';
  /** What could not be copied, for the reader to do it by hand. */
  #byHand = '';

  /** Where this page can be opened by itself, once a reader may want that; empty where it has no address. */
  #out: string | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  render(ways: Ways): TemplateResult {
    const {words, forms, copy, save, address} = ways;
    return html`
      <div class="away small" role="group" aria-label=${words.takeAway}>
        <button type="button" class="action" @click=${() => this.#copy(copy, words)}>${words.copy}</button>
        ${forms.map(form => html`<button type="button" class="action" @click=${() => this.#save(save(form), ways)}>${words[form]}</button>`)}
        <button type="button" class="action" @click=${() => this.#print(ways)}>${words.print}</button>
        <p class="soft" role="status">${this.#said}</p>
      </div>
      ${this.#out === undefined ? nothing : renderWayOut(this.#host, this.#out, {withAnswers: Boolean(address)})}
      ${this.#byHand ? html`
        <label class="by-hand note-bar small">${words.byHand}
          <textarea readonly rows="6" .value=${this.#byHand} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
        </label>` : nothing}`;
  }

  /** What was said is no longer so, for instance since it is somebody else’s. */
  forget(): void {
    this.#said = this.#byHand = '';
    this.#out = undefined;
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

  async #save(saved: void | Promise<void>, ways: Ways): Promise<void> {
    try {
      await saved;
      this.#say('');
      await this.#offerOut(ways);
    } catch {
      this.#say(ways.words.failed);
    }
  }

  async #print(ways: Ways): Promise<void> {
    print();
    this.#say('');
    await this.#offerOut(ways);
  }

  /** A frame that forbids to save or to print does not say so. Where there is no page to open, the text is there to be copied. */
  async #offerOut({address, copy}: Ways): Promise<void> {
    if (!isFramed()) return;
    const out = ownAddress() && await (address?.() ?? ownAddress());
    if (!out) this.#say('', (await copy()).text);
    this.#out = out;
    this.#host.requestUpdate();
  }

  #say(said: string, byHand = ''): void {
    this.#out = undefined;
    this.#said = said;
    this.#byHand = byHand;
    this.#host.requestUpdate();
  }
}
