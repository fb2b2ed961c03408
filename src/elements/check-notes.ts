import {css, html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {live} from 'lit/directives/live.js';
import {Drafts} from '../controllers/drafts.js';
import {deleting} from '../model/deleting.js';
import type {Criterion} from '../model/framework.js';
import {evidenceOf, keptOf, keptThings} from '../model/kept.js';
import {competencyIds, type Question} from '../model/questions.js';
import type {Evidence} from '../model/record.js';
import {prose} from '../text/prose.js';
import {webAddress} from '../text/web-address.js';
import {wordsOf} from '../text/words.js';
import {noteWords} from '../text/words/notes.js';
import type {CheckView} from './check-view.js';

/** Evidence as it is typed. */
interface Draft {
  readonly text: string;
  readonly link: string;
  /** Id of the criterion. */
  readonly about: string;
}

const EMPTY: Draft = {text: '', link: '', about: ''};

/** A note, and what shows where a person stands. Both belong to the competency, however it is asked. */
export class Notes {
  readonly styles = css`
    .notes > * + * { margin-block-start: 0.75em; }
    .notes label { display: block; }
    .notes .label { display: block; margin-block-end: 0.2em; }
    .notes textarea, .notes input, .notes select { font: inherit; color: inherit; background: none; width: 100%; border: 1px solid var(--edge); border-radius: 2px; padding: 0.4em 0.6em; }
    .notes { --edge: color-mix(in oklab, currentColor 55%, transparent); }
    .notes textarea { display: block; resize: vertical; min-height: 4.5em; field-sizing: content; }
    .notes form { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 12em), 1fr)); gap: 0.6em 1em; align-items: end; }
    .notes form > :first-child { grid-column: 1 / -1; }
    .notes form .action { justify-self: start; }
    .notes .problem { grid-column: 1 / -1; }
    .notes li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 0 1em; padding-block: 0.5em; border-block-start: 1px solid var(--hairline); }
    .notes li p { margin: 0; }
    .notes li button { min-height: 1.75em; align-self: start; }
    .notes .delete { min-height: 2em; }
    .notes .delete:hover { text-decoration: underline; }
    .notes .doubt .action { margin: 0.5em 1.5em 0 0; }
    @media print { .notes form, .notes .delete, .notes .doubt { display: none; } }
  `;

  readonly #notes: Drafts<string>;
  readonly #evidence: Drafts<Draft>;
  /** Where the link of the evidence that is typed is none. */
  #wrongLink: string | undefined;
  /** The question of which all is about to be deleted. */
  #doubted: string | undefined;
  #view: CheckView | undefined;
  /** Those at which something may be typed, also when another track is asked by then. */
  readonly #questions = new Map<string, Question>();

  constructor(host: ReactiveControllerHost) {
    this.#notes = new Drafts(host, (key, text) => this.#keep(key, text), true);
    this.#evidence = new Drafts(host, (key, draft) => this.#add(key, draft));
  }

  /** Puts down what is being typed, before other answers are opened. */
  settle(): void {
    this.#notes.settleAll();
    this.#evidence.settleAll();
  }

  render(view: CheckView, question: Question): TemplateResult {
    this.#view = view;
    const {assessment, host} = view;
    const words = wordsOf('notes', noteWords, host);
    const {key} = question;
    this.#questions.set(key, question);
    const evidence = evidenceOf(assessment, question);
    return html`
      <label class="small">
        <span class="label">${words.note}</span>
        <textarea rows="3" .value=${live(this.#notes.get(key) ?? keptOf(assessment, 'notes', question)?.text ?? '')}
          @input=${(event: Event) => this.#notes.set(key, (event.target as HTMLTextAreaElement).value)}
          @change=${() => this.#notes.settle(key)}></textarea>
      </label>
      <div class="small">
        <p class="label">${words.evidence}</p>
        ${evidence.length ? html`<ul role="list">${evidence.map(([id, entry]) => this.#renderEntry(view, question, id, entry, words))}</ul>` : html`<p class="soft">${words.evidenceHint}</p>`}
      </div>
      ${this.#renderForm(question, words)}
      ${this.#renderDeletion(view, question, words)}`;
  }

  #renderEntry(view: CheckView, question: Question, id: string, {text, link, criterion}: Evidence, words: typeof noteWords): TemplateResult {
    const address = webAddress(link);
    return html`
      <li>
        <div>
          ${text ? html`<div>${prose(text, view.host)}</div>` : nothing}
          ${link ? html`<p>${address ? html`<a href=${address} target="_blank" rel="noopener noreferrer">${address}</a>` : link}</p>` : nothing}
          ${criterion ? html`<p class="soft">${words.about}: ${prose(criterion.text, view.host)}</p>` : nothing}
        </div>
        <button type="button" class="soft" aria-label=${words.removes(text || link || '')} @click=${(event: Event) => {
          (event.target as Element).closest('details')!.querySelector<HTMLElement>('form textarea')!.focus(); // the button goes with its entry
          view.change((own, now) => own.with('evidence', id, {}, now), question);
        }}>${words.remove}</button>
      </li>`;
  }

  #renderForm(question: Question, words: typeof noteWords): TemplateResult {
    const {key} = question;
    const draft = this.#evidence.get(key) ?? EMPTY;
    const criteria = criteriaOf(question);
    const typed = (field: keyof Draft) => (event: Event) => this.#evidence.set(key, {...EMPTY, ...this.#evidence.get(key), [field]: (event.target as HTMLInputElement).value});
    const isWrong = this.#wrongLink === key;
    return html`
      <form class="small" novalidate @submit=${(event: Event) => {
        event.preventDefault();
        this.#submit(key);
      }}>
        <label><span class="label">${words.text}</span><textarea rows="1" .value=${live(draft.text)} @input=${typed('text')}></textarea></label>
        <label><span class="label">${words.link}</span><input type="url" inputmode="url" autocomplete="off" .value=${live(draft.link)} aria-invalid=${isWrong ? 'true' : nothing} @input=${typed('link')}></label>
        ${criteria.length > 1 ? html`
          <label><span class="label">${words.about}</span>
            <select @change=${typed('about')}>
              <option value="" .selected=${!draft.about}>${words.aboutAll}</option>
              ${criteria.map(({id, text}) => html`<option value=${id} .selected=${id === draft.about}>${text}</option>`)}
            </select>
          </label>` : nothing}
        <button type="submit" class="action">${words.add}</button>
        ${isWrong ? html`<p class="note-bar problem" role="alert">${words.notAnAddress}</p>` : nothing}
      </form>`;
  }

  /** Not only the answer: everything, after one more question. */
  #renderDeletion(view: CheckView, question: Question, words: typeof noteWords): unknown {
    const {key, competency} = question;
    if (this.#doubted === key) {
      return html`
        <div class="note-bar small doubt" role="group">
          <p tabindex="-1">${words.confirm(competency.title)}</p>
          <button type="button" class="action" @click=${() => this.#delete(view, question)}>${words.yes}</button>
          <button type="button" class="action" @click=${(event: Event) => this.#doubt(undefined, event, '.delete')}>${words.cancel}</button>
        </div>`;
    }
    const ids = competencyIds(question);
    const hasAny = view.assessment.answer(question) || this.#evidence.get(key) || keptThings(view.assessment).some(({shelf, competency}) => shelf !== 'answers' && ids.includes(competency));
    return hasAny ? html`<button type="button" class="soft small delete" @click=${(event: Event) => this.#doubt(key, event, '.doubt p')}>${words.deleteAll}</button>` : nothing;
  }

  /** The button goes, and the keyboard goes on at what comes in its place. */
  async #doubt(key: string | undefined, event: Event, focus: string): Promise<void> {
    const notes = (event.currentTarget as Element).closest('details')!;
    const {host} = this.#view!;
    this.#doubted = key;
    host.requestUpdate();
    await host.updateComplete;
    notes.querySelector<HTMLElement>(focus)?.focus();
  }

  #delete(view: CheckView, question: Question): void {
    this.#doubted = undefined;
    this.#notes.drop(question.key);
    this.#evidence.drop(question.key);
    view.change((own, now) => deleting(own, question, now), question);
    view.open(question);
  }

  #submit(key: string): void {
    const draft = this.#evidence.get(key);
    const isWrong = Boolean(draft?.link.trim()) && !webAddress(withScheme(draft!.link));
    this.#wrongLink = isWrong ? key : undefined;
    if (!isWrong) this.#evidence.settle(key);
    this.#view!.host.requestUpdate();
  }

  #keep(key: string, text: string): void {
    const question = this.#questions.get(key);
    if (!question || text === (keptOf(this.#view!.saved.assessment!, 'notes', question)?.text ?? '')) return;
    this.#view!.change((own, now) => own.with('notes', competencyIds(question)[0]!, text.trim() ? {text} : {}, now), question);
  }

  /** Puts evidence down. A link that is none is kept as words: nothing that was typed is lost. */
  #add(key: string, {text, link, about}: Draft): void {
    const question = this.#questions.get(key);
    const address = webAddress(withScheme(link));
    const said = [text.trim(), address ? '' : link.trim()].filter(Boolean).join('\n');
    if (!question || !(said || address)) return;
    const criterion = criteriaOf(question).find(({id}) => id === about);
    const entry = {competency: competencyIds(question)[0]!, ...(said && {text: said}), ...(address && {link: address}), ...(criterion && {criterion: {id: criterion.id, text: criterion.text}})};
    this.#view!.change((own, now) => own.with('evidence', newId(now), entry, now), question);
  }
}

/** All that one can bring evidence for, each once. */
function criteriaOf({competency, choices, expects}: Question): readonly Criterion[] {
  const all = [competency.criteria, expects?.criteria ?? [], ...choices.map(({content}) => content.criteria)].flat();
  return [...new Map(all.map(criterion => [criterion.id, criterion])).values()];
}

/** People copy addresses without their beginning. */
function withScheme(link: string): string {
  const written = link.trim();
  return /^[\w-]+(\.[\w-]+)+([/?#:].*)?$/.test(written) ? `https://${written}` : written;
}

/** Two devices must not give the same one; and `crypto.randomUUID` is not there on pages without https. */
function newId(now: number): string {
  return `${now.toString(36)}-${Math.random().toString(36).slice(2, 8)}`;
}
