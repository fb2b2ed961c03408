import type {ReactiveController, ReactiveControllerHost} from 'lit';
import type {Assessment} from '../model/assessment.js';
import {keptLevels, keyOf, type KeptLevels} from '../model/kept-levels.js';
import {onPage, type Listener} from './on-page.js';

/** Where a person says they are and look to, as the browser kept it with their answers: only read, and followed as it changes. */
export class OwnLevels implements ReactiveController, Listener {
  levels: KeptLevels = {};
  readonly #host: ReactiveControllerHost;
  #key: string | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    onPage.add(this);
    addEventListener('storage', this.#read);
    this.#read(); // what another element or tab kept while this one was away
  }

  hostDisconnected(): void {
    onPage.delete(this);
    removeEventListener('storage', this.#read);
  }

  /** Follows the answers of a subject to a framework. */
  open(frameworkId: string, subject: string): void {
    const key = keyOf(frameworkId, subject);
    if (key === this.#key) return;
    this.#key = key;
    this.levels = {};
    this.#read();
  }

  hear(key: string, {here, target}: Assessment): void {
    if (key === this.#key) this.#take({here: here ?? undefined, target: target ?? undefined});
  }

  readonly #read = (): void => {
    if (this.#key === undefined) return;
    try {
      this.#take(keptLevels(localStorage.getItem(this.#key)));
    } catch {} // the browser keeps nothing for this page
  };

  #take(levels: KeptLevels): void {
    this.levels = levels;
    this.#host.requestUpdate();
  }
}
