import {LitElement, type PropertyDeclarations} from 'lit';
import type {} from './edit-field.js';
import type {Store} from './store.js';

/** A part of the studio: it draws what the store holds, anew with each change, and tells the store what the person does. */
export abstract class StudioPanel extends LitElement {
  static override properties: PropertyDeclarations = {
    store: {attribute: false},
  };

  declare store: Store;

  readonly #draw = () => this.requestUpdate();
  readonly #gather = () => this.gather();

  override connectedCallback(): void {
    super.connectedCallback();
    this.store.addEventListener('change', this.#draw);
    this.store.addEventListener('gather', this.#gather);
    this.requestUpdate();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.store.removeEventListener('change', this.#draw);
    this.store.removeEventListener('gather', this.#gather);
  }

  /** Puts into the draft what is being written here. */
  protected gather(): void {
    for (const field of this.renderRoot.querySelectorAll('edit-field')) field.gather();
  }
}
