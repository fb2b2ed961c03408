import {css, html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {grow, growStyles} from './grow.js';
import {studioStyles} from './studio-styles.js';
import {partField, type Field, type Values} from './table/fields.js';

/** How a person leaves a cell: with what was typed, or as it was; and where to. */
export type Leaving = 'kept' | 'left' | 'next' | 'back';

/**
 * A cell that is open. It holds what is typed; whoever has opened it reads `values`.
 *
 * @fires {CustomEvent<Leaving>} leave - The person is done here.
 * @fires {Event} menu - The person asks what else can be done here.
 */
export class EditCell extends LitElement {
  static override properties: PropertyDeclarations = {
    name: {attribute: false},
    fields: {attribute: false},
    parts: {attribute: false},
    hasMenu: {attribute: false},
    added: {state: true},
  };

  static override styles = [studioStyles, growStyles, css`
    .field + .field { margin-block-start: 0.5rem; }
    .label { display: block; }
    .rest { display: flex; flex-wrap: wrap; gap: 0 0.9rem; font-size: 0.8125rem; margin-block-start: 0.25rem; color: var(--soft); }
    .rest button { text-decoration: underline; text-decoration-color: var(--line); text-underline-offset: 0.25em; }
    .rest button:hover { color: var(--ink); }
    select { inline-size: 100%; padding-inline: 0.25rem; }
  `];

  /** What is written here, for who cannot see where. */
  declare name: string;
  declare fields: readonly Field[];
  /** Parts that can be added. */
  declare parts: readonly string[];
  declare hasMenu: boolean;
  declare private added: readonly string[];

  constructor() {
    super();
    this.name = '';
    this.fields = [];
    this.parts = [];
    this.hasMenu = false;
    this.added = [];
  }

  get values(): Values {
    return new Map([...this.#inputs()].map(input => [input.dataset.key!, input.value]));
  }

  override focus(): void {
    const first = this.#inputs()[0];
    first?.focus();
    if (first instanceof HTMLTextAreaElement && first.dataset.line !== undefined) first.select();
  }

  #inputs(): NodeListOf<HTMLTextAreaElement | HTMLSelectElement> {
    return this.renderRoot.querySelectorAll<HTMLTextAreaElement | HTMLSelectElement>('[data-key]');
  }

  protected override render(): TemplateResult {
    const fields = [...this.fields, ...this.added.map(part => partField(part))];
    const more = this.parts.filter(part => !fields.some(({key}) => key === part));
    return html`
      <div @keydown=${this.#key}>${fields.map(field => this.#field(field, fields.length > 1))}</div>
      <div class="rest">
        ${more.map(part => html`<button type="button" @click=${() => this.#add(part)}>${ADD[part]}</button>`)}
        ${this.hasMenu ? html`<button type="button" @click=${() => this.dispatchEvent(new Event('menu'))}>More …</button>` : ''}
      </div>`;
  }

  #field({key, label, kind, value, options}: Field, isOneOfSeveral: boolean): TemplateResult {
    const name = `${this.name}: ${label}`;
    return html`<div class="field">
      ${isOneOfSeveral ? html`<span class="label" aria-hidden="true">${label}</span>` : ''}
      ${kind === 'choice'
        ? html`<select data-key=${key} aria-label=${name}>${options!.map(option => html`<option value=${option.value} ?selected=${option.value === value}>${option.label}</option>`)}</select>`
        : grow(key, value, {line: kind === 'line', name})}
    </div>`;
  }

  async #add(part: string): Promise<void> {
    this.added = [...this.added, part];
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`[data-key="${part}"]`)?.focus();
  }

  #key(event: KeyboardEvent): void {
    const input = event.target as HTMLElement;
    const inputs = [...this.#inputs()] as HTMLElement[];
    const isLine = input.dataset.line !== undefined;
    const how: Leaving | undefined =
      event.key === 'Escape' ? 'left'
      : event.isComposing ? undefined
      : event.key === 'Enter' && (event.ctrlKey || event.metaKey) ? 'next'
      : event.key === 'Enter' && isLine ? 'kept'
      : event.key === 'Tab' && !event.shiftKey && input === inputs.at(-1) ? 'next'
      : event.key === 'Tab' && event.shiftKey && input === inputs[0] ? 'back'
      : undefined;
    if (event.key === 'ArrowDown' && event.altKey && this.hasMenu) this.dispatchEvent(new Event('menu'));
    else if (how === undefined) return;
    else this.dispatchEvent(new CustomEvent<Leaving>('leave', {detail: how}));
    event.preventDefault();
    event.stopPropagation();
  }
}

const ADD: Readonly<Record<string, string>> = {text: 'Add a lead-in', criteria: 'Add statements', examples: 'Add examples', avoid: 'Add what it is not'};

customElements.define('edit-cell', EditCell);

declare global {
  interface HTMLElementTagNameMap {
    'edit-cell': EditCell;
  }
}
