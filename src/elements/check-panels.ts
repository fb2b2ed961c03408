import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {wordsOf} from '../text/words.js';
import {mirrorWords} from '../text/words/mirror.js';
import type {CheckView} from './check-view.js';
import {LatePanel, type PanelCode} from './late-part.js';

const LOAD = {
  people: async () => (await import('./check-drawer.js')).people,
  history: async () => (await import('./check-drawer.js')).history,
  share: async () => (await import('./check-drawer.js')).share,
  take: async () => (await import('./check-drawer.js')).take,
} satisfies {readonly [name: string]: () => Promise<PanelCode>};

export type PanelName = keyof typeof LOAD;
const NAMES = Object.keys(LOAD) as readonly PanelName[];

/** What one seldom does: a row of buttons, and below it the part that the reader has opened. Its code is loaded with that. */
export class CheckPanels {
  readonly #host: ReactiveControllerHost & Element;
  readonly #panels: ReadonlyMap<PanelName, LatePanel>;
  #opened: PanelName | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#panels = new Map(NAMES.map(name => [name, new LatePanel(host, LOAD[name])]));
  }

  /** Opens a part, or with none closes the one that is open. */
  open(name: PanelName | undefined): void {
    this.#opened = name;
    this.#host.requestUpdate();
  }

  /** The row of buttons, and what is open; some may be left out. */
  render(view: CheckView, without: readonly PanelName[] = []): TemplateResult {
    const words = wordsOf('mirror', mirrorWords, this.#host);
    const opened = this.#opened && !without.includes(this.#opened) ? this.#opened : undefined;
    const panel = opened ? this.#panels.get(opened)!.render(view) : nothing;
    return html`
      <section class="panels">
        <div class="tools small" role="group" aria-label=${words.tools}>
          ${NAMES.filter(name => !without.includes(name)).map(name => html`<button type="button" class="action" aria-expanded=${name === opened ? 'true' : 'false'} @click=${() => this.open(name === opened ? undefined : name)}>${words.panels[name]}</button>`)}
        </div>
        ${panel === nothing ? nothing : html`<div class="panel">${panel}</div>`}
      </section>`;
  }
}
