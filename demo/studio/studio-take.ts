import {css, html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {frameworkOf} from './framework-of.js';
import {StudioPanel} from './panel.js';
import {GROUPS, PLACES, placesFor, type Place} from './places.js';
import './studio-place.js';
import {studioStyles} from './studio-styles.js';

/** The place that was chosen last stays chosen while the page is open. */
let last = 'website';

/** Where it is to go, and what to do there. */
export class StudioTake extends StudioPanel {
  static override properties: PropertyDeclarations = {
    chosen: {state: true},
    asked: {state: true},
  };

  static override styles = [studioStyles, css`
    :host { container-type: inline-size; }
    .both { display: grid; gap: 2rem 4rem; padding-block-start: 1.5rem; }
    @container (min-width: 48rem) { .both { grid-template-columns: 15rem minmax(0, 44rem); } }
    input, select { inline-size: 100%; min-block-size: 2.25rem; }
    .few { display: none; }
    .places { display: grid; gap: 1rem 2rem; margin-block-start: 1rem; align-content: start; }
    @container (min-width: 26rem) and (max-width: 47.99rem) { .places { grid-template-columns: 1fr 1fr; } }
    ul { list-style: none; }
    .choice { inline-size: 100%; padding-block: 0.15rem; padding-inline-start: 0.6rem; border-inline-start: 2px solid var(--line); }
    .choice:hover { border-color: currentColor; }
    .choice[aria-pressed='true'] { font-weight: 600; border-color: var(--career-accent); }
    @container (width < 26rem) {
      .both { padding-block-start: 0.75rem; }
      .few { display: block; }
      .many { display: none; }
    }
  `];

  declare private chosen: string;
  declare private asked: string;

  #isMoved = false;

  constructor() {
    super();
    this.chosen = last;
    this.asked = '';
  }

  protected override render(): TemplateResult {
    const {draft} = this.store;
    const framework = draft && frameworkOf(draft.file);
    if (!draft) return html`<h2>Take it away</h2>`;
    if (!framework) return html`<h2>Take it away</h2><p>There is something to put right first: see Edit.</p>`;
    const place = PLACES.find(({id}) => id === this.chosen)!;
    return html`
      <h2>Where shall it go?</h2>
      <div class="both">
        <label class="few small"><span class="label">Your place</span>${this.#select()}</label>
        <div class="many small">
          <label><span class="label">Your place</span><input type="search" placeholder="Notion, intranet, Excel …" .value=${this.asked} @input=${(event: Event) => (this.asked = (event.target as HTMLInputElement).value)}></label>
          <p class="hidden" role="status">${this.asked ? `${placesFor(this.asked).length} found` : ''}</p>
          ${this.#places()}
        </div>
        <studio-place .draft=${draft} .place=${place}></studio-place>
      </div>`;
  }

  #places(): TemplateResult {
    const found = placesFor(this.asked);
    if (!found.length) return html`<p class="places soft">Nothing by that name. Where a page can show another one, “Your own website” does; where it takes nothing but text, “A job advert”.</p>`;
    return html`<div class="places">${GROUPS.map(group => {
      const places = found.filter(place => place.group === group);
      return places.length ? html`<div role="group" aria-label=${group}><p class="label" aria-hidden="true">${group}</p><ul role="list">${places.map(place => this.#choice(place))}</ul></div>` : nothing;
    })}</div>`;
  }

  /** On a phone all places would stand between whoever has chosen and the steps. */
  #select(): TemplateResult {
    return html`<select @change=${(event: Event) => this.#choose((event.target as HTMLSelectElement).value)}>${GROUPS.map(group => html`
      <optgroup label=${group}>${PLACES.filter(place => place.group === group).map(({id, name}) => html`<option value=${id} .selected=${id === this.chosen}>${name}</option>`)}</optgroup>`)}</select>`;
  }

  #choice({id, name}: Place): TemplateResult {
    return html`<li><button type="button" class="choice" aria-pressed=${id === this.chosen} @click=${() => this.#choose(id)}>${name}</button></li>`;
  }

  #choose(id: string): void {
    this.chosen = last = id;
    this.#isMoved = true;
  }

  /** Where the steps stand below the list, whoever has chosen is led to them. */
  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    if (!this.#isMoved) return;
    this.#isMoved = false;
    const steps = this.renderRoot.querySelector('studio-place');
    if (steps && steps.getBoundingClientRect().top > innerHeight * 0.6) steps.scrollIntoView({block: 'start'});
  }
}

customElements.define('studio-take', StudioTake);
