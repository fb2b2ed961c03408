import {css, html, LitElement, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues} from 'lit';
import {FrameworkSource} from '../controllers/framework-source.js';
import {CareerErrorEvent} from '../events/career-error.js';
import {CareerLoadEvent} from '../events/career-load.js';
import {directionOf} from '../model/direction.js';
import type {Framework} from '../model/framework.js';
import type {FrameworkFile} from '../model/schema.js';
import {prose} from '../text/prose.js';
import {readWords, wordsOf} from '../text/words.js';
import {sourceWords} from '../text/words/source.js';
import {baseStyles} from './base-styles.js';

/**
 * What all elements have in common: where the framework comes from, what stands there until it has come,
 * and what is said when it does not come.
 *
 * @fires {CareerLoadEvent} career-load - a framework has arrived
 * @fires {CareerErrorEvent} career-error - the file could not be loaded or drawn
 * @slot - the page's own content: shown until there is a framework, without script, and when the file is bad. May hold the framework itself in a `<script type="application/json">`
 * @csspart fault - what is said when the file is bad
 */
export abstract class FrameworkElement extends LitElement {
  static override styles: CSSResultGroup = [baseStyles, css`
    .fault code { font-size: 0.875em; }
  `];

  static override properties: PropertyDeclarations = {
    src: {useDefault: true},
    framework: {attribute: false, noAccessor: true}, // declared, so that one set before the element is defined is not lost
  };

  /** Address of the framework file, relative to the page. */
  declare src: string;

  readonly #source = new FrameworkSource(this, ({framework, error}) => {
    if (framework) this.dispatchEvent(new CareerLoadEvent(framework));
    if (error) void this.fault(error);
  });
  /** The states `ltr` and `rtl` say which way the framework's texts run: the styles set them well where the page runs the other way. */
  readonly #states = this.attachInternals().states as CustomStateSet | undefined; // older browsers have none
  /** Tells a fault; how and in which words comes with the first one. Where not even that arrives, the error's own English has to do. */
  #tell: ((error: Error, retry: () => void, words: typeof sourceWords, earlier: string | undefined) => unknown) | undefined;

  constructor() {
    super();
    this.src = '';
    readWords(this);
  }

  /** The framework that is shown. Set a framework or the content of a file to show it; `undefined` goes back to `src`. */
  get framework(): Framework | undefined {
    return this.#source.framework;
  }

  set framework(framework: Framework | FrameworkFile | undefined) {
    this.#source.give(framework);
  }

  /** Loads the file once more, after a fault. */
  reload(): void {
    this.#source.load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('src')) this.#source.follow();
    const direction = this.framework && directionOf(this.framework);
    for (const state of ['ltr', 'rtl']) this.#states?.[state === direction ? 'add' : 'delete'](state);
  }

  protected override render(): unknown {
    const {framework} = this.#source;
    return framework ? this.draw(framework) : html`${this.waiting(this.#source)}<slot @slotchange=${this.#lookInside}></slot>`;
  }

  /**
   * What there is to say of a file that is not there: that it is on its way, or what is wrong with it.
   *
   * @param earlier the address of an earlier edition, where the file is one; empty where it has none
   */
  protected waiting(source: FrameworkSource, earlier?: string): unknown {
    const {error, loading} = source;
    const words = wordsOf('source', sourceWords, this);
    return html`${loading ? html`<p class="waiting soft" role="status">${words.loading}</p>` : nothing}${error ? this.#tell?.(error, () => source.load(), words, earlier) : nothing}`;
  }

  /** The element's own picture of a framework. */
  protected abstract draw(framework: Framework): unknown;

  /** A text of the framework, with its Markdown; its headings are of the given level, or bold words. */
  protected prose(text: string | undefined, headings?: number): unknown {
    return text === undefined ? nothing : prose(text, this, headings);
  }

  /** A child that came later may hold the framework. */
  #lookInside(): void {
    if (!this.framework && !this.src) this.#source.load();
  }

  /** Tells the page of a fault, and fetches what `waiting` tells the reader by. */
  protected async fault(error: Error): Promise<void> {
    this.dispatchEvent(new CareerErrorEvent(error));
    this.#tell = await import('./fault.js').then(
      ({faultWords, renderFault}) => (error, retry, words, earlier) => renderFault(error, retry, {...words, ...wordsOf('fault', faultWords, this)}, earlier),
      () => ({message}, retry, words) => html`<p role="alert">${message} <button type="button" class="action" @click=${retry}>${words.retry}</button></p>`,
    );
    this.requestUpdate();
  }
}
