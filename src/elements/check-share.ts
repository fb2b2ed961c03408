import {css, html, nothing, type TemplateResult} from 'lit';
import {isGiven} from '../model/turns.js';
import {wordsOf} from '../text/words.js';
import {sharingWords} from '../text/words/sharing.js';
import {linkTo, ownLink} from './answers-address.js';
import {saveAnswers} from './check-file.js';
import {Opened} from './check-opened.js';
import {openedStyles} from './check-opened.styles.js';
import type {CheckPanel, CheckView} from './check-view.js';
import {copyTable} from './clipboard.js';
import {isFramed, ownAddress, renderWayOut} from './way-out.js';

/** From about here on, chats and mail programs cut a link off. */
const VERY_LONG = 4_000;

/** Gives one’s answers to others, by a link or as a file, and opens theirs. */
class SharePanel implements CheckPanel {
  readonly #host: CheckView['host'];
  readonly #opened: Opened;
  /** As typed in here for the person whose answers are open, and kept nowhere. */
  #name = '';
  #subject = '';
  #withNotes = false;
  #said = '';
  /** A link that could not be copied, for the reader to do it by hand. */
  #byHand = '';
  /** Where to go on once a reader has saved a file in a frame, which may have done nothing. */
  #out: string | undefined;
  #pasted = '';
  #isOver = false;

  constructor(host: CheckView['host']) {
    this.#host = host;
    this.#opened = new Opened(host);
  }

  render(view: CheckView): TemplateResult {
    const words = wordsOf('sharing', sharingWords, this.#host);
    const {subject} = view.assessment;
    if (subject !== this.#subject) this.#turnTo(subject);
    return html`
      <div class="sharing ${this.#isOver ? 'over' : ''}" @dragover=${this.#onDragOver} @dragleave=${this.#onDragLeave} @drop=${(event: DragEvent) => this.#onDrop(event, view)}>
        <div class="giving"><h3>${words.share}</h3>${this.#giving(view, words)}</div>
        <div class="opening"><h3>${words.open}</h3>${this.#opening(view, words)}</div>
        <div class="here">${this.#opened.render(view)}</div>
      </div>`;
  }

  /** A name, a tick and a link were another person’s. */
  #turnTo(subject: string): void {
    this.#subject = subject;
    this.#name = this.#said = this.#byHand = '';
    this.#withNotes = false;
    this.#out = undefined;
  }

  #giving(view: CheckView, words: typeof sharingWords): TemplateResult {
    const {assessment} = view;
    const [answers, notes] = [assessment.list('answers').filter(([, answer]) => isGiven(answer)).length, assessment.list('notes').length];
    return html`
      ${answers ? html`
        <p class="soft small">${words.holds(answers, ['target', 'here', 'looking'].some(key => assessment.said(key)), Boolean(assessment.said('track')))}</p>
        <label class="field"><span>${words.name}</span>
          <input type="text" maxlength="80" autocomplete="off" placeholder=${words.nameHint} .value=${this.#name} @input=${this.#onName}>
        </label>
        ${notes ? html`<label class="tick"><input type="checkbox" .checked=${this.#withNotes} @change=${this.#onNotes}> <span>${words.withNotes}</span></label>` : nothing}` : html`<p class="soft small">${words.nothing}</p>`}
      <p class="ways">
        ${answers ? html`<button type="button" class="action" @click=${() => this.#copy(view, words)}>${words.copy}</button>` : nothing}
        <button type="button" class="action" @click=${() => this.#save(view)}>${words.save}</button>
      </p>
      <p class="soft small" role="status">${this.#said}</p>
      ${this.#out === undefined ? nothing : renderWayOut(this.#host, this.#out, {withAnswers: true})}
      ${this.#byHand ? html`
        <label class="field by-hand"><span>${words.byHand}</span>
          <textarea readonly rows="3" .value=${this.#byHand} @focus=${(event: Event) => (event.target as HTMLTextAreaElement).select()}></textarea>
        </label>` : nothing}
      <p class="soft small">${words.saveHint}</p>`;
  }

  #opening(view: CheckView, words: typeof sharingWords): TemplateResult {
    return html`
      <p class="soft small">${words.openHint}</p>
      <p class="ways">
        <button type="button" class="action" @click=${(event: Event) => (event.target as Element).parentElement!.querySelector('input')!.click()}>${words.files}</button>
        <input type="file" hidden multiple accept=".json,application/json" aria-label=${words.files} @change=${(event: Event) => this.#onFiles(event, view)}>
      </p>
      <form class="field" @submit=${(event: Event) => this.#onPasted(event, view)}>
        <label><span>${words.link}</span>
          <input type="text" name="link" autocomplete="off" spellcheck="false" .value=${this.#pasted} @input=${(event: Event) => (this.#pasted = (event.target as HTMLInputElement).value)}>
        </label>
        <button type="submit" class="action">${words.show}</button>
      </form>
      <p class="soft small">${words.drop}</p>`;
  }

  readonly #onName = (event: Event): void => {
    this.#name = (event.target as HTMLInputElement).value;
    this.#say('');
  };

  readonly #onNotes = (event: Event): void => {
    this.#withNotes = (event.target as HTMLInputElement).checked;
    this.#say('');
  };

  async #copy(view: CheckView, words: typeof sharingWords): Promise<void> {
    // In the turn of the click: a browser lets nobody copy who has waited.
    const link = linkTo(view, {name: this.#name, notes: this.#withNotes});
    try {
      const isCopied = await copyTable(link.then(text => ({text, html: `<a href="${escaped(text)}">${escaped(text)}</a>`})));
      const isLong = (await link).length > VERY_LONG;
      this.#say([isCopied ? words.copied : '', isLong ? words.veryLong : ''].join(' ').trim(), isCopied ? '' : await link);
    } catch (error) {
      this.#say(error instanceof RangeError ? words.tooMuch : words.failed);
    }
  }

  async #save(view: CheckView): Promise<void> {
    saveAnswers(view.framework, view.assessment, this.#name.trim(), Date.now());
    if (!isFramed()) return;
    this.#out = ownAddress() && await ownLink(view);
    this.#host.requestUpdate();
  }

  async #onFiles(event: Event, view: CheckView): Promise<void> {
    const input = event.target as HTMLInputElement;
    await this.#opened.openFiles([...(input.files ?? [])], view);
    input.value = ''; // so that the same file can be chosen again
  }

  async #onPasted(event: Event, view: CheckView): Promise<void> {
    event.preventDefault();
    const text = this.#pasted;
    this.#pasted = '';
    await this.#opened.openText(text, view);
  }

  readonly #onDragOver = (event: DragEvent): void => {
    event.preventDefault();
    if (!this.#isOver) this.#mark(true);
  };

  readonly #onDragLeave = (event: DragEvent): void => {
    if (!(event.currentTarget as Element).contains(event.relatedTarget as Node | null)) this.#mark(false);
  };

  async #onDrop(event: DragEvent, view: CheckView): Promise<void> {
    event.preventDefault();
    this.#mark(false);
    const {files, text} = {files: [...(event.dataTransfer?.files ?? [])], text: event.dataTransfer?.getData('text/plain') ?? ''};
    if (files.length) await this.#opened.openFiles(files, view);
    else await this.#opened.openText(text, view);
  }

  #mark(isOver: boolean): void {
    this.#isOver = isOver;
    this.#host.requestUpdate();
  }

  #say(said: string, byHand = ''): void {
    this.#out = undefined;
    this.#said = said;
    this.#byHand = byHand;
    this.#host.requestUpdate();
  }
}

/** The page’s own address may hold what HTML takes for a mark. */
function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
}

const styles = css`
  ${openedStyles}
  .sharing { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 19em), 1fr)); gap: 2em clamp(1.5em, 4cqi, 3.5em); }
  .sharing .here { grid-column: 1 / -1; }
  .sharing.over { outline: 2px dashed var(--accent); outline-offset: 0.75em; }
  .giving > h3, .opening > h3 { padding-block-end: 0.5em; border-block-end: 1px solid var(--hairline); }
  .giving > h3 + p, .opening > h3 + p { margin-block-start: 0.7em; }
  .giving > .ways, .opening > .ways { margin-block-start: 0.9em; }
  .giving > .ways + p:not(:empty), .field + p { margin-block-start: 0.9em; }
  .field { display: flex; flex-wrap: wrap; gap: 0.25em 1em; align-items: end; margin-block-start: 1em; }
  .field label { flex: 1 1 14em; min-width: 0; }
  .field > span, .field label > span { display: block; font-size: 0.8125em; font-weight: 600; color: var(--soft); }
  .field > span { flex-basis: 100%; }
  .sharing [type=text], .sharing textarea { font: inherit; letter-spacing: inherit; color: inherit; background: none; border: 0; border-radius: 0; border-block-end: 2px solid var(--hairline); padding: 0.25em 0; margin: 0; inline-size: 100%; min-block-size: 2em; }
  .sharing [type=text]:hover { border-color: currentColor; }
  .sharing ::placeholder { color: var(--soft); opacity: 1; }
  .sharing textarea { border: 1px solid var(--hairline); padding: 0.5em; overflow-wrap: anywhere; }
  .tick { display: inline-flex; gap: 0.6em; align-items: center; min-block-size: 2em; margin-block-start: 0.6em; }
  .tick input { accent-color: var(--accent); inline-size: 1.125em; block-size: 1.125em; margin: 0; }
`;

export {SharePanel as panel, styles};
