import {css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import './studio-bar.js';
import './studio-bring.js';
import './studio-edit.js';
import './studio-look.js';
import './studio-preview.js';
import './studio-read.js';
import './studio-take.js';
import {Kept} from './kept.js';
import {NAMES, STEPS, stepIn, type Step} from './steps.js';
import {Store} from './store.js';
import {titleOf} from './studio-bar.js';
import {studioStyles} from './studio-styles.js';

/** Steps that show by themselves what becomes of it, and the one beside which it is shown at once. */
const SHOWN: readonly Step[] = ['read', 'look'];
const BESIDE: Step = 'edit';

/** Whose it is, and the way to them. The start page has a heading of its own. */
const brand = (heading: unknown) => html`
  <div class="brand">
    <a class="brand" href="index.html"><svg viewBox="0 0 32 32" aria-hidden="true"><path d="M16 30V20C16 15 6 17 6 10V8M16 20C16 15 26 17 26 10V8"/><circle cx="6" cy="6" r="4"/><circle cx="26" cy="6" r="4"/><circle cx="16" cy="20" r="4"/></svg><strong>Career Elements</strong></a>
    ${heading}
  </div>`;

/** The studio: from what somebody has to their page. Who has brought nothing yet sees where to begin; else the steps, and what becomes of them. */
export class StudioApp extends LitElement {
  static override properties: PropertyDeclarations = {
    ready: {state: true},
    step: {state: true},
    wide: {state: true},
    preview: {state: true},
  };

  static override styles = [studioStyles, css`
    .brand { display: flex; flex-wrap: wrap; gap: 0.25rem 0.6rem; align-items: center; font-size: 1rem; line-height: 1.5; letter-spacing: 0; margin: 0; }
    .brand svg { inline-size: 1.5rem; fill: none; stroke: var(--career-accent); stroke-width: 3; stroke-linecap: round; }
    .brand circle { fill: var(--paper); }
    .brand a { text-decoration: none; padding-block: 0.2rem; }
    .brand a:hover { text-decoration: underline; }
    h1 { font-size: 1rem; font-weight: 400; color: var(--soft); margin: 0; }
    h1::before { content: '/'; margin-inline-end: 0.6rem; color: var(--line); }
    header + .back { margin-block-start: 1rem; }
    .back { padding-block-end: 0.75rem; margin-block-end: 1rem; border-block-end: 1px solid var(--line); }
    studio-bar { margin-block-start: 1rem; }
    .way { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; align-items: baseline; justify-content: space-between; margin-block-start: 0.5rem; border-block-end: 1px solid var(--line); }
    ol { display: flex; flex-wrap: wrap; gap: 0 1.75rem; list-style: none; }
    .way a { display: block; text-decoration: none; color: var(--soft); padding-block: 0.5rem; border-block-end: 2px solid transparent; margin-block-end: -1px; }
    .way a:hover { color: inherit; }
    .way a[aria-current] { color: inherit; font-weight: 600; border-color: var(--career-accent); }
    @media (width < 30rem) { ol { gap: 0 1rem; font-size: 0.9375rem; } }
    main { padding-block: 1.5rem 4rem; }
    main:focus { outline: none; }
    main > [hidden] { display: none; }
    .beside { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: clamp(2rem, 4vw, 4rem); align-items: start; }
    .beside.edit { grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); }
    .beside .preview { position: sticky; inset-block-start: 0; max-block-size: 100dvh; overflow: auto; overscroll-behavior: contain; padding-block: 0.25rem; padding-inline-start: clamp(1rem, 2vw, 2rem); border-inline-start: 1px solid var(--line); }
  `];

  declare private ready: boolean;
  /** As the address has it. */
  declare private step: Step;
  /** Whether there is room for a preview beside the work. */
  declare private wide: boolean;
  /** What the person wants of the preview; nothing: as there is room. */
  declare private preview: boolean | undefined;

  readonly #store = new Store();
  readonly #kept = new Kept(this.#store);
  readonly #room = matchMedia('(width >= 1000px)');
  #hadDraft = false;

  constructor() {
    super();
    this.ready = false;
    this.step = 'read';
    this.wide = this.#room.matches;
    this.preview = undefined;
    for (const type of ['change', 'kept']) this.#store.addEventListener(type, () => this.requestUpdate());
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('hashchange', this.#follow);
    addEventListener('keydown', this.#onKey);
    this.#room.addEventListener('change', this.#measure);
    void this.#kept.open().finally(() => {
      this.#hadDraft = this.#store.draft !== undefined;
      this.ready = true;
      this.#follow();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('hashchange', this.#follow);
    removeEventListener('keydown', this.#onKey);
    this.#room.removeEventListener('change', this.#measure);
    this.#kept.close();
  }

  protected override willUpdate(): void {
    const {draft} = this.#store;
    if (!this.ready || this.#hadDraft === (draft !== undefined)) return;
    this.#hadDraft = draft !== undefined;
    // Another draft, or none: the way begins at its beginning, and the keyboard goes along.
    history.pushState(null, '', draft ? `#${this.#steps[0]!}` : location.pathname + location.search);
    this.#follow();
    void this.updateComplete.then(() => this.renderRoot.querySelector('main')?.focus({preventScroll: true}));
    scrollTo({top: 0});
  }

  protected override updated(): void {
    const title = titleOf(this.#store.draft?.file);
    if (this.ready) document.title = title ? `${title}: studio` : 'Studio: your career framework, from your file to your page';
  }

  protected override render(): unknown {
    if (!this.ready) return nothing;
    const {draft} = this.#store;
    if (!draft) return html`<header>${brand(nothing)}</header>${this.#away()}<main tabindex="-1"><studio-bring .store=${this.#store}></studio-bring></main>`;
    return html`
      <header>
        ${brand(html`<h1>Studio</h1>`)}
        <studio-bar .store=${this.#store} .kept=${this.#kept} .told=${this.#kept.told}></studio-bar>
      </header>
      ${this.#work()}`;
  }

  /** What was worked on before, and what there is to tell where nothing is worked on. */
  #away(): unknown {
    const {cleared} = this.#store;
    const {told} = this.#kept;
    return html`
      ${told ? html`<p class="back small" role="status">${told}${this.#kept.isElsewhere ? html` <button type="button" class="action" @click=${() => this.#kept.restore()}>Show that</button>` : nothing}</p>` : nothing}
      ${cleared ? html`<p class="back small"><bdi>${titleOf(cleared.file)}</bdi> was put away. <button type="button" class="action" @click=${() => this.#store.bringBack()}>Bring it back</button></p>` : nothing}`;
  }

  #work(): TemplateResult {
    const {step} = this;
    const isOpen = !SHOWN.includes(step) && (this.preview ?? (this.wide && step === BESIDE));
    const isAlone = isOpen && !this.wide;
    return html`
      <div class="way">
        <nav aria-label="Steps"><ol>${this.#steps.map(name => html`<li><a href="#${name}" aria-current=${name === step ? 'step' : nothing} @click=${this.#go}>${NAMES[name]}</a></li>`)}</ol></nav>
        ${SHOWN.includes(step) ? nothing : html`<button type="button" class="action small" @click=${() => (this.preview = !isOpen)}>${isOpen ? 'Hide preview' : 'Preview'}</button>`}
      </div>
      <main tabindex="-1" class="${isOpen && this.wide ? `beside ${step}` : ''}">
        <div ?hidden=${isAlone}>${this.#panel()}</div>
        ${isOpen ? html`<section class="preview" aria-label="Preview" tabindex=${this.wide ? '0' : nothing}><studio-preview .store=${this.#store}></studio-preview></section>` : nothing}
      </main>`;
  }

  #panel(): TemplateResult {
    switch (this.step) {
      case 'read': return html`<studio-read .store=${this.#store}></studio-read>`;
      case 'edit': return html`<studio-edit .store=${this.#store}></studio-edit>`;
      case 'look': return html`<studio-look .store=${this.#store}></studio-look>`;
      case 'take': return html`<studio-take .store=${this.#store}></studio-take>`;
    }
  }

  get #steps(): readonly Step[] {
    return STEPS.filter(step => step !== 'read' || this.#store.draft?.source);
  }

  readonly #follow = () => {
    this.#store.gather();
    this.step = stepIn(location.hash, this.#steps) ?? this.#steps[0]!;
  };

  /** Who goes on wants to see the step, and no preview in its place. */
  readonly #go = () => {
    if (!this.wide) this.preview = undefined;
  };

  readonly #measure = () => {
    this.wide = this.#room.matches;
    this.preview = undefined;
  };

  /** In a field the keys belong to the field. */
  readonly #onKey = (event: KeyboardEvent) => {
    const [target] = event.composedPath();
    const isField = target instanceof HTMLElement && (target.isContentEditable || target.matches('input:not([type=radio], [type=checkbox]), textarea, select'));
    const key = event.key.toLowerCase();
    if (isField || event.altKey || !(event.ctrlKey || event.metaKey) || (key !== 'z' && key !== 'y')) return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) this.#store.redo();
    else if (this.#store.draft) this.#store.undo();
    else this.#store.bringBack();
  };
}

customElements.define('studio-app', StudioApp);
