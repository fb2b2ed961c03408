import {html, type ReactiveController, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {talkWords} from '../text/words/talk.js';
import type {CheckView} from './check-view.js';

/** What two people write down together on a competency. It is kept when the writer goes on to something else, or leaves the page. */
export class SharedNotes implements ReactiveController {
  /** What was written and is not kept yet, by what keeps it. */
  readonly #drafts = new Map<string, () => void>();

  constructor(host: ReactiveControllerHost) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('pagehide', this.#keepAll);
  }

  hostDisconnected(): void {
    removeEventListener('pagehide', this.#keepAll);
    this.#keepAll();
  }

  render(competency: string, {assessment, change}: CheckView, words: typeof talkWords, title: string): TemplateResult {
    const text = assessment.get('talks', competency)?.text ?? '';
    const write = ({target}: Event) => {
      const {value} = target as HTMLTextAreaElement;
      this.#drafts.set(competency, () => change((own, now) => own.with('talks', competency, value.trim() ? {text: value} : {}, now)));
    };
    return html`
      <details class="shared" ?open=${text !== ''}>
        <summary>${words.shared}<span class="hidden">${words.on(title)}</span></summary>
        <textarea rows="3" aria-label=${words.sharedOn(title)} .value=${text} @input=${write} @change=${() => this.#keep(competency)}></textarea>
      </details>`;
  }

  #keep(competency: string): void {
    const draft = this.#drafts.get(competency);
    this.#drafts.delete(competency);
    draft?.();
  }

  readonly #keepAll = (): void => {
    for (const competency of [...this.#drafts.keys()]) this.#keep(competency);
  };
}
