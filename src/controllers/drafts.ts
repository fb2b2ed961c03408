import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * What is being typed and is not put down yet, by where it is typed. It outlives every redrawing, and is put down at the
 * latest when the page is left or the element is taken away.
 */
export class Drafts<Draft> implements ReactiveController {
  readonly #drafts = new Map<string, Draft>();
  readonly #put: (key: string, draft: Draft) => unknown;
  readonly #whenHidden: boolean;

  /**
   * @param put puts a draft down; `false` where it has to wait
   * @param whenHidden also when the page goes out of sight: on a phone it may never come back, and is not told
   */
  constructor(host: ReactiveControllerHost, put: (key: string, draft: Draft) => unknown, whenHidden = false) {
    this.#put = put;
    this.#whenHidden = whenHidden;
    host.addController(this);
  }

  get(key: string): Draft | undefined {
    return this.#drafts.get(key);
  }

  set(key: string, draft: Draft): void {
    this.#drafts.set(key, draft);
  }

  /** Lets go of what was typed in one place. */
  drop(key: string): void {
    this.#drafts.delete(key);
  }

  /** Puts down what was typed in one place. */
  settle(key: string): void {
    const draft = this.#drafts.get(key);
    this.#drafts.delete(key);
    if (draft !== undefined && this.#put(key, draft) === false) this.#drafts.set(key, draft);
  }

  /** Puts down all of it. */
  readonly settleAll = (): void => {
    for (const key of [...this.#drafts.keys()]) this.settle(key);
  };

  hostConnected(): void {
    addEventListener('pagehide', this.settleAll);
    if (this.#whenHidden) document.addEventListener('visibilitychange', this.settleAll);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.settleAll);
    document.removeEventListener('visibilitychange', this.settleAll);
    this.settleAll();
  }
}
