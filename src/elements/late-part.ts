import {html, nothing, type CSSResult, type ReactiveControllerHost} from 'lit';
import {wordsOf} from '../text/words.js';
import {selfCheckWords} from '../text/words/self-check.js';
import {sourceWords} from '../text/words/source.js';
import type {CheckPanel, CheckView} from './check-view.js';
import {Later} from './later.js';

type Host = ReactiveControllerHost & Element;

/** A part of the self-check whose code is loaded when it is first drawn. */
export class LatePart<Part extends object> {
  readonly #host: Host;
  readonly #later: Later<Part>;

  constructor(host: Host, load: () => Promise<Part>) {
    this.#host = host;
    this.#later = new Later(host, load);
  }

  /** Nothing until it has come. */
  get part(): Part | undefined {
    return this.#later.code;
  }

  /** Settles when what is waited for has come or cannot; nothing where nothing is waited for. */
  get coming(): Promise<void> | undefined {
    return this.#later.coming;
  }

  /** The part as it is drawn; nothing while it is on its way, and where it does not arrive, a way to ask once more. */
  render(draw: (part: Part) => unknown): unknown {
    const {code, isStuck, load} = this.#later;
    if (code) return draw(code);
    this.#later.miss(true, false);
    return isStuck ? html`
      <p class="note-bar small" role="alert">${wordsOf('selfCheck', selfCheckWords, this.#host).lost}
        <button type="button" class="action" @click=${load}>${wordsOf('source', sourceWords, this.#host).retry}</button>
      </p>` : nothing;
  }
}

/** What a module of a panel exports. */
export interface PanelCode {
  readonly panel: new (host: Host) => CheckPanel;
  readonly styles?: CSSResult;
}

/** A part that has a state of its own from when it has come. */
export class LatePanel {
  readonly #host: Host;
  readonly #code: LatePart<PanelCode>;
  #panel: CheckPanel | undefined;

  constructor(host: Host, load: () => Promise<PanelCode>) {
    this.#host = host;
    this.#code = new LatePart(host, load);
  }

  render(view: CheckView): unknown {
    return this.#code.render(({panel}) => (this.#panel ??= new panel(this.#host)).render(view));
  }

  settle(): void {
    this.#panel?.settle?.();
  }
}
