import {nothing} from 'lit';
import {answersInAddress, clearAddress} from './answers-address.js';
import {openedStyles} from './check-opened.styles.js';
import {Opened} from './check-opened.js';
import type {CheckView} from './check-view.js';

/** The answers that the page’s address holds, above one’s own. They leave the address once the reader has decided. */
export class AddressedAnswers {
  readonly #host: CheckView['host'];
  readonly #opened: Opened;
  #answers: string | undefined;
  #framework: CheckView['framework'] | undefined;
  #isThere = false;

  constructor(host: CheckView['host']) {
    this.#host = host;
    this.#opened = new Opened(host, () => clearAddress(host));
    if (openedStyles.styleSheet) host.shadowRoot!.adoptedStyleSheets.push(openedStyles.styleSheet);
  }

  render(view: CheckView): unknown {
    const answers = answersInAddress(this.#host);
    if (answers !== this.#answers || view.framework !== this.#framework) this.#follow(answers, view);
    return this.#isThere ? this.#opened.render(view) : nothing;
  }

  #follow(answers: string | undefined, view: CheckView): void {
    this.#answers = answers;
    this.#framework = view.framework;
    this.#opened.clear();
    if (answers === undefined) return;
    this.#isThere = true;
    void this.#opened.openText(answers, view);
  }
}
