import {css, html, LitElement, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import type {Draft} from './draft.js';
import {frameworkOf} from './framework-of.js';
import {settingsOf} from './looked.js';
import {pretendPrint} from './pretend-print.js';
import {shipped} from './shipped.js';
import {studioStyles} from './studio-styles.js';

/** A new page is made once the person has stopped choosing for so long, in milliseconds. */
const PAUSE = 250;

/** The very page that is taken away, in a frame: in a sandbox as strict as the strictest host’s, or as it comes out of the printer. */
export class StudioFramed extends LitElement {
  static override properties: PropertyDeclarations = {
    draft: {attribute: false},
    as: {},
    page: {state: true},
    failed: {state: true},
  };

  static override styles = [studioStyles, css`
    iframe { display: block; inline-size: 100%; block-size: 44rem; border: 0; background: transparent; }
    .sheet { max-inline-size: 50rem; margin-inline: auto; padding: 2.5rem clamp(1rem, 6%, 3.5rem); background: #fff; color-scheme: light; border: 1px solid var(--line); }
    .above { margin-block-end: 1rem; }
  `];

  declare draft: Draft;
  declare as: 'sandbox' | 'print';
  declare private page: string;
  declare private failed: boolean;

  #timer: ReturnType<typeof setTimeout> | undefined;
  #stop: (() => void) | undefined;

  constructor() {
    super();
    this.page = '';
    this.failed = false;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#stop?.();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (!changed.has('draft')) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#make(), this.page ? PAUSE : 0);
  }

  async #make(): Promise<void> {
    const {draft} = this;
    const framework = frameworkOf(draft.file);
    if (!framework) return;
    try {
      const [{pageOf, takenWords}, embed] = await Promise.all([import('./take-kit.js'), shipped('embed.html')]);
      const words = await takenWords(settingsOf(framework, draft.file, draft.look).lang, framework);
      const look = this.as === 'print' ? {...draft.look, theme: 'light' as const} : draft.look;
      if (draft === this.draft) this.page = pageOf(embed, {draft: {...draft, look}, framework, words}).text;
      this.failed = false;
    } catch {
      this.failed = true;
    }
  }

  protected override render(): TemplateResult {
    if (this.failed) {
      return html`<p role="alert">The page could not be made: a part of the studio did not arrive. <button type="button" class="action" @click=${() => void this.#make()}>Try again</button></p>`;
    }
    if (!this.page) return html`<p class="soft" role="status">Making the page …</p>`;
    return this.as === 'sandbox'
      ? html`<iframe title="The page in a sandboxed frame" sandbox="allow-scripts" srcdoc=${this.page}></iframe>`
      : html`
        <p class="above"><button type="button" class="action" @click=${() => this.renderRoot.querySelector('iframe')?.contentWindow?.print()}>Print it, or save it as PDF</button></p>
        <div class="sheet"><iframe title="The page on paper" srcdoc=${this.page} @load=${this.#loaded}></iframe></div>`;
  }

  #loaded(event: Event): void {
    this.#stop?.();
    this.#stop = pretendPrint(event.target as HTMLIFrameElement);
  }
}

customElements.define('studio-framed', StudioFramed);
