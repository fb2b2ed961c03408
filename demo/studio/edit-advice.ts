import {css, html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {adviceOn, type Advice, type Where} from './advice.js';
import type {FrameworkFile} from '../../src/import.js';
import {slug} from '../../src/model/ids.js';
import {StudioPanel} from './panel.js';
import {PutAside} from './put-aside.js';
import {studioStyles} from './studio-styles.js';

/** As many as one reads without losing heart; the others follow when these are asked for. */
const MOST = 8;

/**
 * Quiet advice on the framework: folded, and never in the way.
 *
 * @fires {CustomEvent<Where>} visit - The person wants to go where something is.
 */
export class EditAdvice extends StudioPanel {
  static override properties: PropertyDeclarations = {
    isAll: {state: true},
  };

  static override styles = [studioStyles, css`
    details { border-block: 1px solid var(--line); }
    summary { padding-block: 0.5rem; font-size: 0.9375rem; color: var(--soft); }
    summary:hover, details[open] summary { color: var(--ink); }
    ul { list-style: none; padding-block-end: 0.75rem; display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 0.75rem 3rem; font-size: 0.9375rem; }
    li p:first-child { font-weight: 550; }
    .acts { display: flex; gap: 1.25rem; font-size: 0.875rem; }
    .acts button, .rest button { text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 0.25em; }
    .acts button + button { color: var(--soft); }
    .rest { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; font-size: 0.875rem; padding-block-end: 0.75rem; }
  `];

  declare private isAll: boolean;
  readonly #aside = new PutAside();
  #given: {readonly file: FrameworkFile; readonly advice: readonly Advice[]} | undefined;

  constructor() {
    super();
    this.isAll = false;
  }

  protected override render(): TemplateResult | typeof nothing {
    const {file} = this.store.draft ?? {};
    if (!file) return nothing;
    if (this.#given?.file !== file) this.#given = {file, advice: adviceOn(file)};
    const {advice} = this.#given;
    const name = file.id ?? slug(file.title);
    const open = advice.filter(({id}) => !this.#aside.has(name, id));
    const aside = advice.length - open.length;
    if (!advice.length) return nothing;
    const shown = this.isAll ? open : open.slice(0, MOST);
    return html`<details>
      <summary>${open.length === 0 ? 'Nothing else to look at' : open.length === 1 ? '1 thing may be worth a look' : `${open.length} things may be worth a look`}</summary>
      <ul role="list">${shown.map(one => this.#advice(one, name))}</ul>
      <div class="rest">
        ${shown.length < open.length ? html`<button type="button" @click=${() => (this.isAll = true)}>Show all ${open.length}</button>` : nothing}
        ${aside ? html`<button type="button" @click=${() => this.#again(name)}>Bring back what was put aside (${aside})</button>` : nothing}
      </div>
    </details>`;
  }

  #advice({id, where, what, why}: Advice, name: string): TemplateResult {
    return html`<li>
      <p>${what}</p>
      <p class="soft">${why}</p>
      <div class="acts">
        <button type="button" @click=${() => this.dispatchEvent(new CustomEvent<Where>('visit', {detail: where}))}>Go there<span class="hidden">: ${what}</span></button>
        <button type="button" @click=${() => this.#put(name, id)}>Put aside<span class="hidden">: ${what}</span></button>
      </div>
    </li>`;
  }

  #put(framework: string, advice: string): void {
    this.#aside.add(framework, advice);
    this.requestUpdate();
  }

  #again(framework: string): void {
    this.#aside.clear(framework);
    this.requestUpdate();
  }
}

customElements.define('edit-advice', EditAdvice);

declare global {
  interface HTMLElementTagNameMap {
    'edit-advice': EditAdvice;
  }
}
