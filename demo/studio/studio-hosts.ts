import {css, html, LitElement, type PropertyDeclarations, type TemplateResult} from 'lit';
import type {Draft} from './draft.js';
import './studio-framed.js';
import './studio-guest.js';
import {studioStyles} from './studio-styles.js';

/** The sorts of places where it may stand, each with what is to be seen there. */
const HOSTS = {
  wiki: ['Wiki', 'A column of 720 pixels where there is room, as wikis and intranets have.'],
  phone: ['Phone', '360 pixels wide, as on a small phone.'],
  dark: ['Dark page', 'A page that is dark for everybody.'],
  sandbox: ['Frame', 'In a frame that allows nothing but scripts, as WordPress and many wikis have it: nothing can be kept or saved there, and the page says so where it matters.'],
  print: ['Print', 'On paper, A4: without buttons, and with all there is to read.'],
} as const;

type Host = keyof typeof HOSTS;
const NAMES = Object.keys(HOSTS) as Host[];

/** The draft on pages of others, one at a time. */
export class StudioHosts extends LitElement {
  static override properties: PropertyDeclarations = {
    draft: {attribute: false},
    host: {state: true},
  };

  static override styles = [studioStyles, css`
    [role='tablist'] { display: flex; flex-wrap: wrap; gap: 0.25rem 1.5rem; border-block-end: 1px solid var(--line); }
    [role='tab'] { color: var(--soft); padding-block: 0.3rem; border-block-end: 2px solid transparent; margin-block-end: -1px; }
    [role='tab'][aria-selected='true'] { color: inherit; font-weight: 600; border-color: var(--career-accent); }
    .told { padding-block: 0.6rem 1rem; }
    .page { background: var(--paper); border: 1px solid var(--line); }
    .wiki .bar, .phone .bar { display: flex; justify-content: space-between; gap: 1rem; padding: 0.5rem 1rem; border-block-end: 1px solid var(--line); }
    .wiki .column { max-inline-size: 720px; margin-inline: auto; padding: clamp(1rem, 4%, 2.5rem) 1rem; }
    .wiki .column, .phone .column { box-sizing: content-box; }
    .title { font-size: 1.75rem; font-weight: 700; line-height: 1.2; margin-block-end: 0.5rem; }
    .wiki studio-guest { margin-block: 2rem; }
    .phone { max-inline-size: 362px; margin-inline: auto; border-radius: 1.5rem; overflow: clip; }
    .phone .column { padding: 1rem; box-sizing: border-box; }
    .dark { color-scheme: dark; background: #17181b; color: #ededef; padding: clamp(1rem, 4%, 3rem); --career-background: #17181b; }
  `];

  declare draft: Draft;
  declare private host: Host;

  constructor() {
    super();
    this.host = 'wiki';
  }

  protected override render(): TemplateResult {
    return html`
      <div role="tablist" aria-label="Seen on" @keydown=${this.#turn}>
        ${NAMES.map(name => html`<button type="button" role="tab" id="tab-${name}" aria-controls="stage" aria-selected=${name === this.host} tabindex=${name === this.host ? 0 : -1} @click=${() => (this.host = name)}>${HOSTS[name][0]}</button>`)}
      </div>
      <div role="tabpanel" id="stage" aria-labelledby="tab-${this.host}">
        <p class="told soft small">${HOSTS[this.host][1]}</p>
        ${this.#stage()}
      </div>`;
  }

  #stage(): TemplateResult {
    const {draft} = this;
    const guest = html`<studio-guest .file=${draft.file} .look=${draft.look}></studio-guest>`;
    switch (this.host) {
      case 'wiki': return html`
        <div class="page wiki">
          <p class="bar small soft"><span>People handbook</span><span>Edit</span></p>
          <div class="column"><p class="title">How we grow</p><p class="soft">A page of your wiki. What stands above and below is yours.</p>${guest}<p class="soft">Questions? Ask the people team.</p></div>
        </div>`;
      case 'phone': return html`<div class="page phone"><p class="bar small soft"><span>9:41</span><span>your.wiki</span></p><div class="column">${guest}</div></div>`;
      case 'dark': return html`<div class="dark">${guest}</div>`;
      case 'sandbox': return html`<div class="page"><studio-framed as="sandbox" .draft=${draft}></studio-framed></div>`;
      case 'print': return html`<studio-framed as="print" .draft=${draft}></studio-framed>`;
    }
  }

  async #turn(event: KeyboardEvent): Promise<void> {
    const at = NAMES.indexOf(this.host);
    const step = getComputedStyle(this).direction === 'rtl' ? -1 : 1;
    const to = {ArrowRight: at + step, ArrowLeft: at - step, Home: 0, End: NAMES.length - 1}[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.host = NAMES.at(to % NAMES.length)!;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('[aria-selected=true]')!.focus();
  }
}

customElements.define('studio-hosts', StudioHosts);
