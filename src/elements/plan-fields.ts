import {html, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {Drafts} from '../controllers/drafts.js';
import {keptOf} from '../model/kept.js';
import type {Question} from '../model/questions.js';
import type {Plan} from '../model/record.js';
import {wordsOf} from '../text/words.js';
import {growthWords} from '../text/words/growth.js';
import type {CheckView} from './check-view.js';
import {draftKey} from './draft-key.js';

type Typed = Omit<Plan, 'at'>;
const FIELDS = ['action', 'text'] as const;

/** What a person wants to do next in a competency: a next action and a note. The fields come when there is something to put down. */
export class PlanFields {
  readonly #host: ReactiveControllerHost & Element;
  readonly #drafts: Drafts<Typed>;
  /** Competencies whose fields the reader asked for. */
  readonly #opened = new Set<string>();
  #view: CheckView | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#drafts = new Drafts(host, (key, typed) => this.#keep(key, typed), true);
  }

  /** Takes the view of this drawing. */
  look(view: CheckView): void {
    this.#view = view;
  }

  /** Puts down what is being typed, before other answers are opened. */
  settle(): void {
    this.#drafts.settleAll();
  }

  render(question: Question): TemplateResult {
    const words = wordsOf('growth', growthWords, this.#host);
    const {id, title} = question.competency;
    const key = draftKey(id, this.#view!);
    const kept = keptOf(this.#view!.assessment, 'plans', question);
    const shown = this.#drafts.get(key) ?? kept;
    if (!shown && !this.#opened.has(key)) {
      return html`<button type="button" class="action small plan" @click=${(event: Event) => this.#open(key, event)}>${words.plan}<span class="hidden">: ${title}</span></button>`;
    }
    const type = (change: Typed) => this.#drafts.set(key, {action: kept?.action, text: kept?.text, ...this.#drafts.get(key), ...change});
    return html`
      <div class="planned">
        ${FIELDS.map(field => html`
          <label class="small"><span class="label">${field === 'action' ? words.action : words.note}<span class="hidden">: ${title}</span></span>
            <textarea rows=${field === 'action' ? 1 : 2} .value=${live(shown?.[field] ?? '')}
              @input=${(event: Event) => type({[field]: (event.target as HTMLTextAreaElement).value})} @change=${this.#drafts.settleAll}></textarea>
          </label>`)}
      </div>`;
  }

  async #open(key: string, event: Event): Promise<void> {
    const item = (event.currentTarget as Element).parentElement!;
    this.#opened.add(key);
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    item.querySelector('textarea')?.focus();
  }

  #keep(key: string, {action, text}: Typed): boolean {
    const {questions, saved, change} = this.#view!;
    const [, , id] = JSON.parse(key) as [string, string, string];
    const question = questions.find(({competency}) => competency.id === id);
    if (!question || key !== draftKey(id, this.#view!)) return false;
    const kept = keptOf(saved.assessment!, 'plans', question);
    const plan: Typed = {...(action?.trim() && {action: action.trim()}), ...(text?.trim() && {text: text.trim()})};
    if (kept?.action === plan.action && kept?.text === plan.text) return true;
    this.#opened.add(key); // emptied, the fields stay where the reader is
    change((own, now) => own.with('plans', id, plan, now));
    return true;
  }
}
