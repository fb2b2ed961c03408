import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {wordsOf} from '../text/words.js';
import {matrixWords} from '../text/words/matrix.js';

interface FindBarView {
  /** What stands in the field. */
  readonly query: string;
  /** In how many places it was found; `undefined` where nothing is looked for. */
  readonly places: number | undefined;
  /** The same in words; empty where nothing is looked for. */
  readonly said: string;
  /** The reader has typed, or cleared the field. */
  readonly search: (query: string) => void;
  readonly go: (step: 1 | -1) => void;
}

/** A search field, what was found, and the ways from hit to hit. Enter goes to the next, with Shift to the one before; Escape clears. */
export class FindBar {
  readonly #host: ReactiveControllerHost & Element;
  /** Made by hand: a text that stands there already is not set once more, while an input method is at work in it. */
  readonly #field = Object.assign(document.createElement('input'), {type: 'search', autocomplete: 'off', spellcheck: false, enterKeyHint: 'search'});
  #outcome = outcomeOf('');

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#field.part.add('search');
  }

  render(view: FindBarView): TemplateResult {
    const {query, places, said, search, go} = view;
    const words = wordsOf('matrix', matrixWords, this.#host);
    const field = this.#field;
    if (field.value !== query) field.value = query;
    if (this.#outcome.textContent !== said) this.#outcome = outcomeOf(said);
    const step = (by: 1 | -1, arrow: string, name: string) => html`<button type="button" aria-label=${name} @click=${() => go(by)}>${arrow}</button>`;
    return html`
      <div class="find" @keydown=${press} @input=${() => search(field.value)}>
        <div class="field">
          <label><span class="label">${words.find}</span> ${field}</label>
          ${query ? html`<button type="button" aria-label=${words.clear} @click=${clear}>×</button>` : nothing}
        </div>
        ${places ? html`<div class="steps">${step(-1, '↑', words.before)}${step(1, '↓', words.next)}</div>` : nothing}
        ${this.#outcome}
        ${places === 0 ? html`<button type="button" class="action small" @click=${clear}>${words.clear}</button>` : nothing}
        <p class="hidden" role="status"></p>
      </div>`;

    function press(event: KeyboardEvent): void {
      // Keys that belong to an input method, as the Enter that takes a Japanese word. Safari tells of that one by its code alone.
      if (event.isComposing || event.keyCode === 229) return;
      if (event.key === 'Escape' && query) {
        event.stopPropagation(); // a dialog around stays open
        clear(event);
      }
      if (event.key === 'Enter' && event.target === field) {
        event.preventDefault();
        if (places) go(event.shiftKey ? -1 : 1);
      }
    }

    /** The button that was pressed goes, and the field has the focus. */
    function clear(event: Event): void {
      event.preventDefault();
      field.focus();
      search('');
    }
  }
}

/**
 * What is seen changes with every letter; what is said aloud waits for a pause in typing. Each new outcome is a new
 * paragraph, and starts an animation of that length over, in which nothing moves: where it comes to its end, the
 * reader has stopped.
 */
function outcomeOf(said: string): HTMLElement {
  return Object.assign(document.createElement('p'), {className: 'count soft small', textContent: said, onanimationend: announce});
}

function announce({currentTarget}: Event): void {
  const outcome = currentTarget as Element;
  outcome.closest('.find')!.querySelector('[role=status]')!.textContent = outcome.textContent;
}
