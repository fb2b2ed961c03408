import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Question} from '../model/questions.js';
import type {CheckView} from './check-view.js';
import {LatePart} from './late-part.js';

type Host = ReactiveControllerHost & Element;

/** What belongs to answering and is loaded when it is first needed; and what of it is unfolded. */
export class CheckParts {
  readonly asides;
  /** Notes by their question, and under one key where one is asked at a time: who writes notes will at the next one too. */
  readonly opened = new Set<string>();

  constructor(host: Host) {
    this.asides = new LatePart(host, async () => new (await import('./check-asides.js')).Asides(host));
  }
}

/** Notes and evidence of a question, folded. */
export function renderNotes(view: CheckView, question: Question): TemplateResult {
  const {parts, words, isAll} = view;
  const summary = html`${words.notes}${view.isNoted(question) ? html` <span class="soft">· ${words.written}</span>` : nothing}`;
  return renderFolded(view, isAll ? question.key : '', 'notes', summary, () => parts.asides.render(({notes}) => notes.render(view, question)));
}

/** What unfolds, and is drawn only then. */
export function renderFolded({parts: {opened}, host}: CheckView, key: string, name: string, summary: unknown, body: () => unknown): TemplateResult {
  const isOpen = opened.has(key);
  return html`
    <details class=${name} .open=${isOpen} @toggle=${({target}: Event) => {
      if ((target as HTMLDetailsElement).open === opened.has(key)) return;
      if (!opened.delete(key)) opened.add(key);
      host.requestUpdate();
    }}>
      <summary class="small">${summary}</summary>
      ${isOpen ? body() : nothing}
    </details>`;
}
