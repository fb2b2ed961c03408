import {css, html, type TemplateResult} from 'lit';
import './edit-field.js';
import {addSection, idsIn, moveSection, removeSection, setSection} from './editing.js';
import {StudioPanel} from './panel.js';
import {studioStyles} from './studio-styles.js';

const PLACES: Readonly<Record<string, string>> = {overview: 'Overview', principles: 'Principles', promotion: 'Promotion', evaluation: 'Evaluation', process: 'Process', compensation: 'Compensation', about: 'About'};

/** The guide: what stands around the table, section by section. */
export class EditGuide extends StudioPanel {
  static override styles = [studioStyles, css`
    .sections { list-style: none; padding: 0; }
    .sections > li { padding-block: 1rem; border-block-end: 1px solid var(--line); max-inline-size: 46rem; }
    .title { font-weight: 600; }
    .foot { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; padding-block-start: 0.4rem; }
    .quiet { color: var(--soft); font-size: 0.875rem; }
    .quiet:hover, .quiet:focus-visible { color: var(--ink); }
    select { padding: 0.1rem 0.3rem; }
    .action { margin-block-start: 1rem; }
  `];

  protected override render(): TemplateResult {
    const {file} = this.store.draft ?? {};
    if (!file) return html``;
    const ids = idsIn(file, 'sections');
    return html`
      <h3>Guide</h3>
      <p class="soft small">What people should read beside the levels: how promotions work, who decides, what you believe in.</p>
      <ul class="sections" role="list">${ids.map((id, i) => this.#section(id, i, ids.length))}</ul>
      <button type="button" class="action small" @click=${() => this.store.edit('adding a section', addSection(file, 'New section'))}>Add a section</button>`;
  }

  #section(id: string, at: number, count: number): TemplateResult {
    const {file} = this.store.draft!;
    const {title, text, place = 'overview'} = file.sections![at]!;
    const set = (did: string, change: {readonly title?: string; readonly text?: string; readonly place?: string}) => this.store.edit(did, setSection(this.store.draft!.file, id, change));
    return html`<li>
      <edit-field class="title" label="Title of section ${at + 1}" line bare required .value=${title} @written=${({detail}: CustomEvent<string>) => set(`renaming ${title}`, {title: detail})}></edit-field>
      <edit-field label="Text of ${title}" bare .value=${text} @written=${({detail}: CustomEvent<string>) => set(`writing ${title}`, {text: detail})}></edit-field>
      <div class="foot small">
        <label class="soft">Part of <select @change=${({target}: Event) => set(`moving ${title}`, {place: (target as HTMLSelectElement).value})}>
          ${Object.entries({...PLACES, ...(place in PLACES ? {} : {[place]: place})}).map(([value, name]) => html`<option value=${value} ?selected=${value === place}>${name}</option>`)}
        </select></label>
        ${at > 0 ? html`<button type="button" class="quiet" @click=${() => this.store.edit(`moving ${title}`, moveSection(file, id, -1))}>Move up</button>` : ''}
        ${at < count - 1 ? html`<button type="button" class="quiet" @click=${() => this.store.edit(`moving ${title}`, moveSection(file, id, 1))}>Move down</button>` : ''}
        <button type="button" class="quiet" @click=${() => this.store.edit(`removing ${title}`, removeSection(file, id))}>Remove</button>
      </div>
    </li>`;
  }
}

customElements.define('edit-guide', EditGuide);
