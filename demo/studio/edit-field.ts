import {css, html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {grow, growStyles} from './grow.js';
import {studioStyles} from './studio-styles.js';

/**
 * A text with its label, written in place.
 *
 * @fires {CustomEvent<string>} written - The text, once the person goes on or the field goes away.
 */
export class EditField extends LitElement {
  static override properties: PropertyDeclarations = {
    label: {},
    value: {},
    line: {type: Boolean},
    bare: {type: Boolean, reflect: true},
    required: {type: Boolean},
  };

  static override styles = [studioStyles, growStyles, css`
    .label { display: block; }
    .grow::after, .grow textarea { padding-inline: 0; border-width: 0 0 1px; border-radius: 0; background: transparent; }
    .grow textarea:hover { border-color: currentColor; }
  `];

  declare label: string;
  declare value: string;
  declare line: boolean;
  /** Its label is for screen readers only. */
  declare bare: boolean;
  /** A blank text is not taken. */
  declare required: boolean;

  constructor() {
    super();
    this.label = '';
    this.value = '';
    this.line = false;
    this.bare = false;
    this.required = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#write();
  }

  /** Tells what was typed so far; one may go on with it. */
  gather(): void {
    const typed = this.#input?.value;
    if (typed === undefined || typed === this.value || (this.required && !typed.trim())) return;
    this.dispatchEvent(new CustomEvent('written', {detail: typed}));
  }

  protected override render(): TemplateResult {
    return html`<span class=${this.bare ? 'hidden' : 'label'} aria-hidden="true">${this.label}</span>
      <div @change=${this.#write} @keydown=${this.#key}>${grow('text', this.value, {line: this.line, name: this.label})}</div>`;
  }

  get #input(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  #write(): void {
    if (this.required && !this.#input?.value.trim()) this.#reset();
    else this.gather();
  }

  #key(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter' && this.line) {
      event.preventDefault();
      this.#write();
    }
    if (event.key === 'Escape') this.#reset();
  }

  #reset(): void {
    if (!this.#input) return;
    this.#input.value = this.value;
    this.#input.dispatchEvent(new Event('input', {bubbles: true}));
  }
}

customElements.define('edit-field', EditField);

declare global {
  interface HTMLElementTagNameMap {
    'edit-field': EditField;
  }
}
