import {css, html, LitElement, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import '../../src/define/career-framework.js';
import './studio-bring.js';
import './studio-edit.js';
import './studio-look.js';
import './studio-read.js';
import './studio-take.js';
import {Kept} from './kept.js';
import {Store} from './store.js';
import {studioStyles} from './studio-styles.js';

const STEPS = ['read', 'edit', 'look', 'take'] as const;
type StepName = (typeof STEPS)[number];

const NAMES: Readonly<Record<StepName, string>> = {read: 'What was read', edit: 'Edit', look: 'Look', take: 'Take it away'};

/** The studio: from what somebody has to their page. Who has brought nothing yet sees where to begin; else the steps, and what becomes of them. */
export class StudioApp extends LitElement {
  static override properties: PropertyDeclarations = {
    step: {state: true},
    ready: {state: true},
  };

  static override styles = [studioStyles, css`
    .bar { display: flex; flex-wrap: wrap; gap: 0.5rem 1.5rem; align-items: baseline; padding-block: 0.75rem; border-block-end: 1px solid var(--line); }
    .bar h1 { font-size: 1rem; font-weight: 600; margin: 0; margin-inline-end: auto; }
    nav ol { display: flex; flex-wrap: wrap; gap: 0.25rem 1.75rem; list-style: none; padding-block: 1rem; margin: 0; padding-inline: 0; }
    nav button { border-block-end: 2px solid transparent; color: var(--soft); padding-block: 0.2rem; }
    nav button[aria-current] { color: inherit; font-weight: 600; border-color: var(--career-accent); }
  `];

  declare private step: StepName;
  declare private ready: boolean;

  readonly #store = new Store();
  readonly #kept = new Kept(this.#store);

  constructor() {
    super();
    this.step = 'read';
    this.ready = false;
    for (const type of ['change', 'kept']) this.#store.addEventListener(type, () => this.requestUpdate());
    void this.#kept.restore().finally(() => (this.ready = true));
  }

  protected override render(): unknown {
    if (!this.ready) return nothing;
    return this.#store.draft ? this.#work() : html`<studio-bring .store=${this.#store}></studio-bring>`;
  }

  #work(): TemplateResult {
    const {draft, undoes, redoes} = this.#store;
    return html`
      <div class="bar small">
        <h1>${draft!.file.title}</h1>
        <span class="soft" role="status">${this.#kept.told}</span>
        <button type="button" class="action" ?disabled=${!undoes} @click=${() => this.#store.undo()}>Undo${undoes ? html` <span class="hidden">${undoes}</span>` : nothing}</button>
        <button type="button" class="action" ?disabled=${!redoes} @click=${() => this.#store.redo()}>Redo${redoes ? html` <span class="hidden">${redoes}</span>` : nothing}</button>
        <button type="button" class="action" @click=${() => this.#store.clear()}>Begin anew</button>
      </div>
      <nav aria-label="Steps"><ol>${STEPS.map(name => html`<li><button type="button" aria-current=${name === this.step ? 'step' : nothing} @click=${() => (this.step = name)}>${NAMES[name]}</button></li>`)}</ol></nav>
      ${this.#panel()}`;
  }

  #panel(): TemplateResult {
    switch (this.step) {
      case 'read': return html`<studio-read .store=${this.#store}></studio-read>`;
      case 'edit': return html`<studio-edit .store=${this.#store}></studio-edit>`;
      case 'look': return html`<studio-look .store=${this.#store}></studio-look>`;
      case 'take': return html`<studio-take .store=${this.#store}></studio-take>`;
    }
  }
}

customElements.define('studio-app', StudioApp);
