import type {CSSResult, ReactiveControllerHost} from 'lit';

/** A part of an element whose code and styles are loaded when it is first needed. The element is drawn anew when they have come, or cannot. */
export class Later<Part extends object> {
  readonly #host: ReactiveControllerHost & Element;
  readonly #load: () => Promise<Part>;
  #coming: Promise<void> | undefined;
  #isMissed = false;
  /** What has come. */
  code: Part | undefined;
  /** Whether it did not come, as when the reader is offline. */
  isStuck = false;

  /** @param load always the same module, and nothing that the element needs at once */
  constructor(host: ReactiveControllerHost & Element, load: () => Promise<Part>) {
    this.#host = host;
    this.#load = load;
  }

  /** Settles when what the element waits for has come or cannot; nothing where it waits for nothing. */
  get coming(): Promise<void> | undefined {
    return this.#isMissed && !this.code ? this.#coming : undefined;
  }

  /**
   * Says whether the part is missed.
   *
   * @param mayRetry whether the reader has done something since; else what is stuck would be asked for again and again
   */
  miss(isMissed: boolean, mayRetry: boolean): void {
    this.#isMissed = isMissed;
    if (isMissed && (mayRetry || !this.isStuck)) void this.load();
  }

  readonly load = (): Promise<void> => {
    return this.#coming ??= this.#load().then(code => {
      this.code = code;
      if ('styles' in code) this.#host.shadowRoot!.adoptedStyleSheets.push((code.styles as CSSResult).styleSheet!);
    }, () => {
      this.isStuck = true;
      this.#coming = undefined;
    }).then(() => this.#host.requestUpdate());
  };
}
