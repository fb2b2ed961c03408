import {css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {studioStyles} from './studio-styles.js';

/** A text to copy, in a box. Where the browser refuses to copy, it is selected, and the person’s own keys do it. */
export class StudioSnippet extends LitElement {
  static override properties: PropertyDeclarations = {
    text: {},
    label: {},
    captioned: {type: Boolean},
    told: {state: true},
  };

  static override styles = [studioStyles, css`
    textarea { display: block; inline-size: 100%; resize: vertical; font: 0.875rem/1.55 ui-monospace, 'Cascadia Code', Menlo, Consolas, monospace; direction: ltr; white-space: pre-wrap; overflow-wrap: anywhere; field-sizing: content; max-block-size: 14rem; padding: 0.75rem; }
    .label { margin-block-end: 0.25rem; }
    p:not(.label) { display: flex; gap: 1rem; align-items: baseline; margin-block-start: 0.35rem; }
  `];

  declare text: string;
  /** What it is. */
  declare label: string;
  /** Whether what it is stands above it, as where there is more than one. */
  declare captioned: boolean;
  declare private told: string;

  constructor() {
    super();
    this.captioned = false;
    this.told = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('text')) this.told = '';
  }

  protected override render(): TemplateResult {
    const lines = this.text.split('\n').reduce((sum, line) => sum + Math.ceil((line.length || 1) / 60), 0);
    return html`
      ${this.captioned ? html`<p class="label" aria-hidden="true">${this.label}</p>` : nothing}
      <textarea readonly spellcheck="false" aria-label=${this.label} rows=${Math.min(lines, 8)} .value=${this.text}></textarea>
      <p class="small"><button type="button" class="action" @click=${this.#copy}>Copy<span class="hidden"> ${this.label}</span></button><span class="soft" role="status">${this.told}</span></p>`;
  }

  async #copy(): Promise<void> {
    try {
      await navigator.clipboard.writeText(this.text);
      this.told = 'Copied';
    } catch {
      this.select();
    }
  }

  /** Selects it for the person to copy. */
  select(): void {
    const box = this.renderRoot.querySelector('textarea')!;
    box.focus();
    box.select();
    this.told = `Selected: copy it with ${/Mac|iPhone|iPad/.test(navigator.platform) ? '⌘' : 'Ctrl+'}C`;
  }
}

customElements.define('studio-snippet', StudioSnippet);

declare global {
  interface HTMLElementTagNameMap {
    'studio-snippet': StudioSnippet;
  }
}
