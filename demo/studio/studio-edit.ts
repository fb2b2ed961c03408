import {css, html, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Where} from './advice.js';
import './edit-advice.js';
import './edit-details.js';
import './edit-field.js';
import './edit-guide.js';
import './edit-steps.js';
import './edit-table.js';
import './edit-tracks.js';
import {setAbout} from './editing.js';
import {StudioPanel} from './panel.js';
import './studio-json.js';
import {studioStyles} from './studio-styles.js';

const TABS = {table: 'As a table', file: 'As a file'} as const;
type Tab = keyof typeof TABS;

/** The framework, to be written in: as a table, with all that stands around it, or as the file itself. */
export class StudioEdit extends StudioPanel {
  static override properties: PropertyDeclarations = {
    tab: {state: true},
  };

  static override styles = [studioStyles, css`
    [role='tablist'] { display: flex; gap: 1.5rem; padding-block-end: 1rem; font-size: 0.9375rem; }
    [role='tab'] { border-block-end: 2px solid transparent; color: var(--soft); }
    [role='tab'][aria-selected='true'] { color: inherit; font-weight: 600; border-color: var(--career-accent); }
    .about { display: grid; grid-template-columns: minmax(0, 1fr) 8rem; gap: 0.5rem 2rem; max-inline-size: 46rem; padding-block-end: 1.5rem; }
    .about .title { font-size: 1.5rem; font-weight: 650; letter-spacing: -0.015em; line-height: 1.25; align-self: end; }
    .about .edition { align-self: end; }
    .about .summary { grid-column: 1 / -1; }
    edit-advice { padding-block-end: 1rem; }
    edit-details, edit-steps, edit-tracks, edit-guide { padding-block-start: 2.5rem; }
  `];

  declare private tab: Tab;

  constructor() {
    super();
    this.tab = 'table';
  }

  protected override render(): TemplateResult {
    const names = Object.keys(TABS) as Tab[];
    return html`
      <h2 class="hidden">Edit</h2>
      <div role="tablist" aria-label="How to edit" @keydown=${this.#key}>
        ${names.map(name => html`<button type="button" role="tab" id=${name} aria-controls="panel" aria-selected=${name === this.tab ? 'true' : 'false'} tabindex=${name === this.tab ? 0 : -1} @click=${() => this.#open(name)}>${TABS[name]}</button>`)}
      </div>
      <div role="tabpanel" id="panel" aria-labelledby=${this.tab}>${this.tab === 'table' ? this.#table() : html`<studio-json .store=${this.store}></studio-json>`}</div>`;
  }

  #table(): TemplateResult {
    const {file} = this.store.draft ?? {};
    if (!file) return html``;
    const set = (did: string, change: Parameters<typeof setAbout>[1]) => this.store.edit(did, setAbout(this.store.draft!.file, change));
    return html`
      <div class="about">
        <edit-field class="title" label="Title" line bare required .value=${file.title} @written=${({detail}: CustomEvent<string>) => set('renaming the framework', {title: detail})}></edit-field>
        <edit-field class="edition" label="Edition" line .value=${file.version ?? ''} @written=${({detail}: CustomEvent<string>) => set('changing the edition', {version: detail})}></edit-field>
        <edit-field class="summary" label="In short" .value=${file.summary ?? ''} @written=${({detail}: CustomEvent<string>) => set('writing what it is', {summary: detail})}></edit-field>
      </div>
      <edit-advice .store=${this.store} @visit=${this.#visit}></edit-advice>
      <edit-table .store=${this.store}></edit-table>
      <edit-details .store=${this.store}></edit-details>
      <edit-steps .store=${this.store}></edit-steps>
      <edit-tracks .store=${this.store}></edit-tracks>
      <edit-guide .store=${this.store}></edit-guide>`;
  }

  #visit({detail}: CustomEvent<Where>): void {
    const {renderRoot} = this;
    if (detail.track === undefined) void renderRoot.querySelector('edit-table')!.goTo(detail);
    else renderRoot.querySelector('edit-tracks')!.scrollIntoView({block: 'start'});
  }

  #open(tab: Tab): void {
    this.store.gather();
    this.tab = tab;
  }

  #key(event: KeyboardEvent): void {
    if (!['ArrowLeft', 'ArrowRight'].includes(event.key)) return;
    this.#open(this.tab === 'table' ? 'file' : 'table');
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>(`#${this.tab}`)!.focus());
  }
}

customElements.define('studio-edit', StudioEdit);
