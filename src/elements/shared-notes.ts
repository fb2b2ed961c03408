import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {Drafts} from '../controllers/drafts.js';
import {keptOf} from '../model/kept.js';
import type {Question} from '../model/questions.js';
import type {talkWords} from '../text/words/talk.js';
import type {CheckView} from './check-view.js';
import {draftKey} from './draft-key.js';

interface Typed {
  readonly question: Question;
  readonly text: string;
}

/** What two people write down together on a competency. It is kept when the writer goes on to something else, or leaves the page. */
export class SharedNotes {
  readonly #drafts: Drafts<Typed>;
  #view: CheckView | undefined;

  constructor(host: ReactiveControllerHost) {
    this.#drafts = new Drafts(host, (key, typed) => this.#keep(key, typed), true);
  }

  render(question: Question, view: CheckView, words: typeof talkWords): TemplateResult {
    this.#view = view;
    const {id, title} = question.competency;
    const kept = keptOf(view.assessment, 'talks', question)?.text ?? '';
    const key = draftKey(id, view);
    return html`
      <details class="shared" ?open=${kept !== ''}>
        <summary>${words.shared}<span class="hidden">${words.on(title)}</span></summary>
        <textarea rows="3" aria-label=${words.sharedOn(title)} .value=${live(this.#drafts.get(key)?.text ?? kept)}
          @input=${({target}: Event) => this.#drafts.set(key, {question, text: (target as HTMLTextAreaElement).value})} @change=${() => this.#drafts.settle(key)}></textarea>
      </details>`;
  }

  #keep(key: string, {question, text}: Typed): boolean {
    const view = this.#view!;
    const {id} = question.competency;
    if (key !== draftKey(id, view)) return false;
    if (text !== (keptOf(view.saved.assessment!, 'talks', question)?.text ?? '')) view.change((own, now) => own.with('talks', id, text.trim() ? {text} : {}, now));
    return true;
  }

  /** Puts down what is being typed, before other answers are opened. */
  settle(): void {
    this.#drafts.settleAll();
  }
}
