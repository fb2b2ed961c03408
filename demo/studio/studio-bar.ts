import {css, html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {saveFile} from '../../src/elements/save-file.js';
import {slug} from '../../src/model/ids.js';
import type {Kept} from './kept.js';
import {StudioPanel} from './panel.js';
import {studioStyles} from './studio-styles.js';

/** What belongs to the draft as a whole: its title, whether it is kept, the way back, and its file. */
export class StudioBar extends StudioPanel {
  static override properties: PropertyDeclarations = {
    kept: {attribute: false},
    told: {attribute: false},
  };

  static override styles = [studioStyles, css`
    :host { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; align-items: baseline; }
    label { flex: 1 1 16rem; min-inline-size: 0; }
    input:not([type='radio'], [type='checkbox'], [type='color'], [type='file']) { inline-size: 100%; padding: 0.1rem 0; border: 0; border-block-end: 1px solid transparent; border-radius: 0; font-size: clamp(1.375rem, 3vw, 1.75rem); line-height: 1.25; font-weight: 700; letter-spacing: -0.02em; text-overflow: ellipsis; }
    input:not([type='radio'], [type='checkbox'], [type='color'], [type='file']):hover { border-color: var(--line); }
    .acts { display: flex; flex-wrap: wrap; gap: 0.25rem 1.25rem; align-items: baseline; }
    .acts button:disabled { color: var(--soft); border-color: transparent; cursor: default; }
    .what { color: var(--soft); font-weight: 400; max-inline-size: 14rem; }
    .told { flex-basis: 100%; min-block-size: 1.4em; }
    @media (width < 44rem) { .what { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); } }
  `];

  declare kept: Kept;
  /** What `kept` tells; given so that it is drawn anew. */
  declare told: string;

  protected override render(): TemplateResult {
    const {draft, undoes, redoes} = this.store;
    return html`
      <label><span class="hidden">Title</span><input dir="auto" autocomplete="off" .value=${titleOf(draft?.file)} @change=${this.#rename} @keydown=${leave}></label>
      <div class="acts small" role="group" aria-label="Draft">
        <button type="button" class="action" ?disabled=${!undoes} @click=${() => this.store.undo()}>Undo${what(undoes)}</button>
        <button type="button" class="action" ?disabled=${!redoes} @click=${() => this.store.redo()}>Redo${what(redoes)}</button>
        <button type="button" class="action" @click=${this.#save}>Save file</button>
        <button type="button" class="action" @click=${() => this.store.clear()}>Begin anew</button>
      </div>
      <p class="told small soft"><span role="status">${this.told}</span>${this.kept.isElsewhere ? html` <button type="button" class="action" @click=${() => this.kept.restore()}>Show that</button>` : nothing}</p>`;
  }

  readonly #rename = (event: Event) => {
    const input = event.target as HTMLInputElement;
    const title = input.value.trim();
    const {file} = this.store.draft!;
    if (title) this.store.edit('renaming the framework', {...file, title});
    else input.value = titleOf(file);
  };

  readonly #save = () => {
    const {file} = this.store.draft!;
    saveFile(`${slug(titleOf(file)) || 'framework'}.json`, `${JSON.stringify(file, undefined, 2)}\n`, 'application/json');
  };
}

/** A file on its way may have anything there. */
export function titleOf(file: {readonly title: unknown} | undefined): string {
  return typeof file?.title === 'string' ? file.title : '';
}

function what(did: string | undefined): unknown {
  return did ? html` <span class="what">${did}</span>` : nothing;
}

function leave({key, target}: KeyboardEvent): void {
  if (key === 'Enter') (target as HTMLInputElement).blur();
}

customElements.define('studio-bar', StudioBar);
