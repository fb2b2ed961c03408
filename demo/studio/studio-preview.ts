import {css, html, nothing, type TemplateResult} from 'lit';
import '../../src/define/career-framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {FrameworkError, type Problem} from '../../src/model/problem.js';
import type {Framework} from '../../src/model/framework.js';
import type {FrameworkFile} from '../../src/import.js';
import {learn} from './learn.js';
import {StudioPanel} from './panel.js';
import {studioStyles} from './studio-styles.js';

/** More are of no help before these are mended. */
const TOLD = 3;

/** What somebody may choose to see, by the names that `<career-framework>` has for it. */
const VIEWS: Readonly<Record<string, string>> = {matrix: 'compare', framework: ''};

/** The draft as its readers will see it. A file that cannot be drawn, for now, leaves what was drawn last, and says why. */
export class StudioPreview extends StudioPanel {
  static override styles = [studioStyles, css`
    :host { container-type: inline-size; }
    .fault { padding-block: 0.75rem; margin-block-end: 1rem; border-block: 1px solid var(--line); }
    .fault ul { padding-inline-start: 1.2rem; }
    .paper { color: var(--ink); background: var(--paper); --career-background: var(--paper); }
    .paper.light { color-scheme: light; }
    .paper.dark { color-scheme: dark; }
    .paper:is(.light, .dark) {
      --paper: light-dark(#fffefb, #17181b);
      --ink: light-dark(#1b1b1f, #ededef);
      --soft: color-mix(in oklab, var(--ink) 66%, var(--paper));
      --line: color-mix(in oklab, var(--ink) 14%, var(--paper));
    }
  `];

  /** The file that was looked at last, and what is wrong with it. */
  #file: FrameworkFile | undefined;
  #problems: readonly Problem[] = [];
  #drawn: Framework | undefined;

  protected override willUpdate(): void {
    const file = this.store.draft?.file;
    if (file === this.#file) return;
    this.#file = file;
    try {
      this.#drawn = file && parseFramework(file);
      this.#problems = [];
    } catch (error) {
      if (!(error instanceof FrameworkError)) throw error;
      this.#problems = error.problems;
    }
  }

  /** Of its buttons. */
  get #lang(): string {
    const {file, look} = this.store.draft ?? {};
    return look?.lang || (typeof file?.lang === 'string' ? file.lang : '');
  }

  protected override updated(): void {
    void learn(this.#lang).catch(() => {}); // then they are English
    this.style.setProperty('--career-accent', this.store.draft?.look.accent ?? '');
  }

  protected override render(): TemplateResult {
    const {view = '', level = '', theme = 'auto'} = this.store.draft?.look ?? {};
    return html`
      ${this.#problems.length ? this.#fault() : nothing}
      ${this.#drawn ? html`<div class="paper ${theme}" lang=${this.#lang || nothing}>
        <career-framework .framework=${this.#drawn} .view=${VIEWS[view] ?? view} .level=${level}></career-framework>
      </div>` : nothing}`;
  }

  #fault(): TemplateResult {
    const more = this.#problems.length - TOLD;
    return html`<div class="fault small" role="status">
      <p><strong>${this.#drawn ? 'This is how it was: as it stands now, it cannot be drawn.' : 'As it stands, this cannot be drawn.'}</strong></p>
      <ul>${this.#problems.slice(0, TOLD).map(({place, message}) => html`<li>${place ? html`<code>${place}</code>: ` : nothing}${message}</li>`)}</ul>
      ${more > 0 ? html`<p class="soft">and ${more} more</p>` : nothing}
    </div>`;
  }
}

customElements.define('studio-preview', StudioPreview);
