import {css, html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import {studioStyles} from './studio-styles.js';
import type {Act} from './table/acts.js';

/**
 * What can be done at one place, as a list that opens beside it.
 *
 * @fires {CustomEvent<Act>} act - The person has chosen.
 */
export class EditMenu extends LitElement {
  static override properties: PropertyDeclarations = {
    name: {state: true},
    acts: {state: true},
  };

  static override styles = [studioStyles, css`
    [popover] { position: fixed; inset: auto; left: var(--x); top: var(--y); margin: 0; padding: 0.4rem 0; inline-size: max-content; max-inline-size: min(20rem, 90vw); max-block-size: min(24rem, 70vh); overflow: auto; background: var(--paper); color: var(--ink); border: 1px solid color-mix(in oklab, var(--ink) 35%, var(--paper)); border-radius: 4px; font-size: 0.9375rem; }
    button { display: block; inline-size: 100%; padding: 0.3rem 1rem; }
    button:hover, button:focus-visible { background: color-mix(in oklab, var(--ink) 7%, var(--paper)); outline-offset: -2px; }
  `];

  declare private name: string;
  declare private acts: readonly Act[];

  constructor() {
    super();
    this.name = '';
    this.acts = [];
  }

  async openAt(place: Element, name: string, acts: readonly Act[]): Promise<void> {
    this.name = name;
    this.acts = acts;
    await this.updateComplete;
    const list = this.renderRoot.querySelector<HTMLElement>('[popover]')!;
    list.showPopover();
    const {left, right, bottom, top} = place.getBoundingClientRect();
    const isRtl = getComputedStyle(this).direction === 'rtl';
    const x = isRtl ? right - list.offsetWidth : left;
    const y = bottom + list.offsetHeight > innerHeight ? Math.max(8, Math.min(top, innerHeight) - list.offsetHeight) : bottom;
    this.style.setProperty('--x', `${Math.max(8, Math.min(x, innerWidth - list.offsetWidth - 8))}px`);
    this.style.setProperty('--y', `${y}px`);
    list.querySelector('button')?.focus();
  }

  protected override render(): TemplateResult {
    return html`<div popover role="menu" aria-label=${this.name} @keydown=${this.#key}>
      ${this.acts.map(act => html`<button type="button" role="menuitem" tabindex="-1" @click=${() => this.#choose(act)}>${act.label}</button>`)}
    </div>`;
  }

  #choose(act: Act): void {
    this.renderRoot.querySelector<HTMLElement>('[popover]')!.hidePopover();
    this.dispatchEvent(new CustomEvent<Act>('act', {detail: act}));
  }

  #key(event: KeyboardEvent): void {
    const buttons = [...this.renderRoot.querySelectorAll('button')];
    const at = buttons.indexOf(event.target as HTMLButtonElement);
    if (event.key === 'Tab') this.renderRoot.querySelector<HTMLElement>('[popover]')!.hidePopover();
    const to = {ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: -1}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    buttons.at(to % buttons.length)?.focus();
  }
}

customElements.define('edit-menu', EditMenu);

declare global {
  interface HTMLElementTagNameMap {
    'edit-menu': EditMenu;
  }
}
