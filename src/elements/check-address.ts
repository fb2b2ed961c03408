import {html, nothing, type ReactiveController, type ReactiveControllerHost} from 'lit';
import type {AddressedAnswers} from './check-addressed.js';
import type {CheckView} from './check-view.js';

type Host = ReactiveControllerHost & Element & {noSharing: boolean};

/** Looks whether the page’s address holds answers. What shows them is loaded when it does. */
export class CheckAddress implements ReactiveController {
  readonly #host: Host;
  #answers: AddressedAnswers | undefined;
  #isLost = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('hashchange', this.#look);
    void this.#look();
  }

  hostDisconnected(): void {
    removeEventListener('hashchange', this.#look);
  }

  render(view: CheckView): unknown {
    if (this.#host.noSharing) return nothing;
    return this.#isLost ? html`<p class="note-bar" role="alert">${view.words.lost}</p>` : this.#answers?.render(view);
  }

  readonly #look = async (): Promise<void> => {
    if (!this.#answers && (this.#host.noSharing || !/#.*\.answers=/.test(location.href))) return;
    try {
      this.#answers ??= new (await import('./check-drawer.js')).AddressedAnswers(this.#host);
    } catch {
      this.#isLost = true;
    }
    this.#host.requestUpdate();
  };
}
