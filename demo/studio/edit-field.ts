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
    pattern: {},
    of: {},
  };

  static override styles = [studioStyles, growStyles, css`
    .label { display: block; margin-block-end: 3px; }
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
  /** All of a text that is taken, as a regular expression. Default: any. */
  declare pattern: string;
  /** Said after the label to who cannot see where it stands. */
  declare of: string;

  constructor() {
    super();
    this.label = '';
    this.value = '';
    this.line = false;
    this.bare = false;
    this.required = false;
    this.pattern = '';
    this.of = '';
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#write();
  }

  override focus(): void {
    void this.updateComplete.then(() => {
      this.#input?.focus();
      this.#input?.select();
    });
  }

  /** Tells what was typed so far; one may go on with it. */
  gather(): void {
    const typed = this.#input?.value;
    if (typed === undefined || typed === this.value || !this.#takes(typed)) return;
    this.dispatchEvent(new CustomEvent('written', {detail: typed}));
  }

  protected override render(): TemplateResult {
    return html`<span class=${this.bare ? 'hidden' : 'label'} aria-hidden="true">${this.label}</span>
      <div @change=${this.#write} @keydown=${this.#key}>${grow('text', this.value, {line: this.line, name: this.label + this.of})}</div>`;
  }

  get #input(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector('textarea');
  }

  #write(): void {
    if (this.#takes(this.#input?.value ?? '')) this.gather();
    else this.#reset();
  }

  #takes(text: string): boolean {
    return !(this.required && !text.trim()) && (!this.pattern || new RegExp(`^(?:${this.pattern})$`).test(text));
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
