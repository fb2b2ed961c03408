import {css, html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {checkFile} from '../../src/model/check.js';
import type {EditorState} from '@codemirror/state';
import type {FrameworkFile} from '../../src/import.js';
import type {JsonEditor} from './json-editor.js';
import type {Marked} from './json-problems.js';
import {changesTo, same, writeJson} from './json-write.js';
import {StudioPanel} from './panel.js';
import type {Store} from './store.js';
import {studioStyles} from './studio-styles.js';

/** So long one pauses before the preview follows, and so long before the next letters are a step of their own. In milliseconds. */
const [PAUSE, STEP] = [300, 1500];
/** So many problems are told in words; the rest is marked in the text. */
const MOST = 30;

/** Fetches the editor, so that it is there when the tab is opened. */
export const loadEditor = () => import('./json-editor.js');

/** Editors as they were left, with their cursor: the tab is opened again and again. */
const left = new WeakMap<Store, EditorState>();

/**
 * The framework file as text. As long as it can be drawn, each pause in writing hands it to the store; as long as it cannot,
 * the preview stays, the text stays too, and what is wrong is told in words, each a way to its place.
 */
export class StudioJson extends StudioPanel {
  static override properties: PropertyDeclarations = {
    editor: {state: true},
    failed: {state: true},
    told: {state: true},
  };

  static override styles = [studioStyles, css`
    :host { --wrong: light-dark(#b3261e, #ff9d94); }
    .editor { border-block: 1px solid var(--line); margin-block: 0.75rem; min-block-size: 12rem; }
    .help { min-block-size: 3rem; max-inline-size: 45rem; }
    .help code, .keys kbd { font: 600 0.875em ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace; }
    .keys { margin-block-start: 1rem; }
    .wrong { color: var(--wrong); font-weight: 600; }
    .state { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; align-items: baseline; margin-block: 0.5rem; }
    .problems { list-style: none; margin-block: 0.25rem 1rem; }
    .problems li { border-block-end: 1px solid var(--line); }
    .problems li button { display: grid; grid-template-columns: 4.5rem 1fr; gap: 0 0.75rem; inline-size: 100%; padding-block: 0.4rem; }
    .problems li button:hover .message { text-decoration: underline; text-underline-offset: 0.2em; }
    .line { color: var(--soft); font-variant-numeric: tabular-nums; }
    .lists { container-type: inline-size; }
    @container (max-width: 30rem) { .problems li button { grid-template-columns: 1fr; } }
  `];

  declare private editor: JsonEditor | undefined;
  declare private failed: boolean;
  /** What is said aloud: counts after a pause, help when asked for. */
  declare private told: string;

  /** The file of the store that the text knows of, and the text that the store knows of. */
  #file: FrameworkFile | undefined;
  #written: string | undefined;
  /** The text when it was last good: the way back keeps its form. */
  #good: string | undefined;
  #isBehind = false;
  #pause = 0;
  #typed = -Infinity;
  #Editor: typeof JsonEditor | undefined;

  constructor() {
    super();
    this.failed = false;
    this.told = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  override disconnectedCallback(): void {
    this.#handOver();
    super.disconnectedCallback();
    if (this.editor) left.set(this.store, this.editor.leave());
    this.editor = undefined;
  }

  async #load(): Promise<void> {
    try {
      this.#Editor = (await loadEditor()).JsonEditor;
    } catch {
      this.failed = true;
    }
    await this.updateComplete;
    this.#begin();
  }

  #begin(): void {
    const {draft} = this.store;
    if (!this.#Editor || !this.isConnected || !draft || this.editor) return;
    const text = (draft.text ?? `${writeJson(draft.file)}\n`).replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
    const state = left.get(this.store);
    this.editor = new this.#Editor({
      parent: this.renderRoot.querySelector<HTMLElement>('.editor')!,
      root: this.shadowRoot!,
      begin: state?.doc.toString() === text ? state : text,
      attributes: {'aria-label': 'The framework file as JSON', 'aria-describedby': 'keys'},
      changed: isTyped => this.#changed(isTyped),
      asked: () => this.#explain(),
    });
    [this.#file, this.#written] = [undefined, draft.text];
    this.#follow();
    this.told = this.#counts();
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.#follow();
  }

  /** What the store says that the text does not know of: others edit too, and undo. */
  #follow(): void {
    const {draft} = this.store;
    if (!this.editor || !draft) return;
    if (draft.text !== this.#written) {
      // Another draft altogether.
      this.#written = draft.text;
      this.editor.change([{from: 0, to: this.editor.text.length, insert: draft.text ?? `${writeJson(draft.file)}\n`}]);
    }
    if (draft.file === this.#file) return;
    this.#typed = -Infinity;
    if (this.editor.reading.file) this.editor.change(changesTo(this.editor.text, draft.file));
    else this.#isBehind = this.#file !== undefined;
    this.#file = draft.file;
    this.#remember();
  }

  #changed(isTyped: boolean): void {
    this.requestUpdate();
    if (!isTyped) return;
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#handOver(), PAUSE);
  }

  /** What was written goes to the store: as a file if it is one, in any case as text. */
  #handOver(): void {
    clearTimeout(this.#pause);
    const {draft} = this.store;
    if (!this.#pause || !this.editor || !draft) return;
    this.#pause = 0;
    const {text, reading: {file}} = this.editor;
    this.#written = text;
    this.told = this.#counts();
    this.#remember();
    if (!file || same(file, draft.file)) {
      this.store.write(text);
      return;
    }
    const now = performance.now();
    this.#file = file;
    this.#isBehind = false;
    this.store.edit('editing the file', file, {joined: now - this.#typed < STEP, text});
    this.#typed = now;
  }

  #remember(): void {
    if (this.editor?.reading.file) [this.#good, this.#isBehind] = [this.editor.text, false];
  }

  /** The text as the preview has it, in its last good form. */
  #goBack(): void {
    const {draft} = this.store;
    if (!this.editor || !draft) return;
    const good = this.#good ?? `${writeJson(draft.file)}\n`;
    this.editor.change([{from: 0, to: this.editor.text.length, insert: good}], {isAsked: true});
    this.editor.change(changesTo(good, draft.file), {isAsked: true});
    this.#handOver();
  }

  #explain(): void {
    const help = this.editor?.help;
    this.told = help ? `${help.name}: ${help.text.replaceAll('`', '')}` : 'There is nothing to explain here.';
  }

  protected override render(): TemplateResult {
    const marked = this.editor?.reading.marked ?? [];
    const [wrong, doubts] = [marked.filter(({weight}) => weight !== 'doubt'), marked.filter(({weight}) => weight === 'doubt')];
    return html`
      <p class="soft small keys" id="keys"><kbd>Ctrl</kbd> <kbd>Space</kbd> offers what fits, <kbd>F1</kbd> explains, <kbd>F8</kbd> goes to the next mistake, <kbd>Tab</kbd> leaves.</p>
      <div class="editor" aria-busy=${!this.editor && !this.failed} @focusout=${() => this.#handOver()}></div>
      ${this.failed ? html`<p>The editor could not be loaded. Your file is safe; load this page again.</p>` : nothing}
      <p class="hidden" role="status">${this.told}</p>
      ${this.editor ? html`<p class="help small soft">${this.#help()}</p>${this.#state(wrong[0])}` : nothing}
      <div class="lists">${this.#list('To mend', wrong)}${this.#list('To look at', doubts)}</div>`;
  }

  #help(): unknown {
    const help = this.editor!.help;
    if (!help) return 'Put the cursor on a key, and what it means is said here.';
    return html`<code><bdi>${help.name}</bdi></code> <bdi>${help.text.split('`').map((words, i) => (i % 2 ? html`<code>${words}</code>` : words))}</bdi>`;
  }

  #state(worst: Marked | undefined): TemplateResult {
    if (!worst) return html`<p class="state small soft">The preview shows this file.</p>`;
    const hasPreview = !checkFile(this.store.draft!.file).problems.length;
    const before = worst.weight === 'fault' ? `line ${worst.line} broke` : `the mistake in line ${worst.line}`;
    return html`
      <div class="state small">
        <p class="wrong">${hasPreview ? `The preview shows the file as it was before ${before}.` : 'There is something to see as soon as this is mended.'}</p>
        ${this.#isBehind ? html`<p>It was changed elsewhere since; this text does not have that.</p>` : nothing}
        ${hasPreview ? html`<button type="button" class="action" @click=${() => this.#goBack()}>Go back to what the preview shows</button>` : nothing}
      </div>`;
  }

  #list(title: string, marked: readonly Marked[]): unknown {
    if (!marked.length) return nothing;
    return html`
      <h3>${title}</h3>
      <ol class="problems small" role="list">${marked.slice(0, MOST).map(({line, where, message, from}) => html`
        <li><button type="button" @click=${() => this.editor!.goTo(from)}><span class="line">Line ${line}</span><span class="message">${where ? html`<bdi>${where}</bdi>: ` : nothing}<bdi>${message}</bdi></span></button></li>`)}
      </ol>
      ${marked.length > MOST ? html`<p class="small soft">And ${marked.length - MOST} more, marked in the text.</p>` : nothing}`;
  }

  /** `2 things to mend, 1 to look at` */
  #counts(): string {
    const marked = this.editor?.reading.marked ?? [];
    const doubts = marked.filter(({weight}) => weight === 'doubt').length;
    const wrong = marked.length - doubts;
    const told = [wrong && `${wrong} ${wrong === 1 ? 'thing' : 'things'} to mend`, doubts && `${doubts} ${wrong ? '' : doubts === 1 ? 'thing ' : 'things '}to look at`].filter(Boolean);
    return told.join(', ') || 'Nothing to mend';
  }
}

customElements.define('studio-json', StudioJson);
