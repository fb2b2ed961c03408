import {css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {copyTable} from '../../src/elements/clipboard.js';
import type {Draft} from './draft.js';
import {frameworkOf} from './framework-of.js';
import {COPY_WORDS, everything, FILE_WORDS, languageOf, made, SNIPPET_WORDS, type Kit, type Saved} from './handing.js';
import {settingsOf} from './looked.js';
import {addressFrom, type Material} from './material.js';
import type {Place, Step, Taken} from './places.js';
import {save} from './save.js';
import {shipped, whenIdle} from './shipped.js';
import {asksForAddress, snippetOf} from './snippets.js';
import './studio-snippet.js';
import {studioStyles} from './studio-styles.js';

/** What is beside the places, whatever was chosen: where the page will be, as the person says. */
let address = '';

/** The three steps for one place, with the things in them. */
export class StudioPlace extends LitElement {
  static override properties: PropertyDeclarations = {
    draft: {attribute: false},
    place: {attribute: false},
    material: {state: true},
    told: {state: true},
    at: {state: true},
    byHand: {state: true},
  };

  static override styles = [studioStyles, css`
    .takes { margin-block: 0.35rem 1.25rem; max-inline-size: 60ch; }
    .by-hand { margin-block-start: 0.75rem; }
    ol { list-style: none; counter-reset: step; }
    .step { counter-increment: step; position: relative; padding-inline-start: 2.25rem; padding-block: 1rem; border-block-start: 1px solid var(--line); }
    .step::before { content: counter(step); position: absolute; inset-inline-start: 0; font-weight: 600; font-size: 1.25rem; line-height: 1.2; color: var(--soft); }
    .things { display: grid; gap: 0.75rem; margin-block-start: 0.75rem; }
    .buttons { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: baseline; }
    .address { margin-block-start: 0.75rem; }
    .address input { inline-size: 100%; min-block-size: 2.25rem; }
    button:disabled { color: var(--soft); border-color: transparent; cursor: default; }
    .main:disabled { background: var(--line); }
    .end { padding-block-start: 1rem; border-block-start: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; }
  `];

  declare draft: Draft;
  declare place: Place;
  declare private material: Material | undefined;
  /** What became of the last thing that was asked for, and the text that has to be copied by hand. */
  declare private told: string;
  /** In which step that was; beyond the last, for all of it. */
  declare private at: number;
  declare private byHand: string;

  #kit: Kit | undefined;

  constructor() {
    super();
    this.told = '';
    this.at = 3;
    this.byHand = '';
  }

  override connectedCallback(): void {
    super.connectedCallback();
    whenIdle(() => void shipped('embed.html').catch(() => {}));
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('place')) this.told = this.byHand = '';
    if (changed.has('draft')) void this.#gather();
  }

  async #gather(): Promise<void> {
    const {draft} = this;
    const framework = frameworkOf(draft.file);
    if (!framework) return;
    try {
      const kit = this.#kit ??= await import('./take-kit.js');
      const words = await kit.takenWords(settingsOf(framework, draft.file, draft.look).lang, framework);
      if (draft === this.draft) this.material = {draft, framework, words, address};
    } catch {
      this.told = 'A part of the studio did not arrive. Reload the page: your work is kept.';
    }
  }

  protected override render(): TemplateResult {
    const {place, material} = this;
    const asking = place.steps.findIndex(({taken = []}) => taken.some(thing => asksForAddress(kindOf(thing))));
    // Known once the page is somewhere: asked for where it is saved, or where it is first needed.
    const saving = place.steps.findIndex(({taken = []}) => taken.some(thing => 'save' in thing && thing.save === 'page'));
    const main = place.steps.findIndex(({taken = []}) => taken.some(thing => !('paste' in thing)));
    return html`
      <h3>${place.name}</h3>
      <p class="takes soft">${place.takes}</p>
      <ol role="list">${place.steps.map((step, i) => this.#step(step, i, {asks: asking >= 0 && i === (saving >= 0 ? saving : asking), isMain: i === main}))}</ol>
      <div class="end">
        <button type="button" class="action" ?disabled=${!material} @click=${() => this.#try(place.steps.length, async material => this.#keep(await everything(material, this.#kit!)))}>Save everything there is, in one folder (ZIP)</button>
        ${this.#became(place.steps.length)}
      </div>`;
  }

  #step({text, taken = []}: Step, at: number, {asks, isMain}: {readonly asks: boolean; readonly isMain: boolean}): TemplateResult {
    const {material} = this;
    const buttons = taken.filter(thing => !('paste' in thing) && (!('save' in thing) || thing.save !== 'lang' || material && languageOf(material)));
    const boxes = taken.flatMap(thing => ('paste' in thing ? [thing.paste] : []));
    return html`<li class="step">
      <p>${text}</p>
      ${buttons.length ? html`<p class="things buttons">${buttons.map((thing, i) => this.#button(thing, at, isMain && i === 0))}${this.#became(at)}</p>` : nothing}
      ${this.byHand && at === this.at ? html`<studio-snippet class="by-hand" label="What was to be copied" .text=${this.byHand}></studio-snippet>` : nothing}
      ${asks ? this.#address() : nothing}
      ${material && boxes.length ? html`<div class="things">${boxes.map(kind => html`<studio-snippet label=${SNIPPET_WORDS[kind]} ?captioned=${boxes.length > 1} .text=${snippetOf(kind, material)}></studio-snippet>`)}</div>` : nothing}
    </li>`;
  }

  /** What became of what was asked for, beside where it was. */
  #became(at: number): TemplateResult {
    return html`<span class="small soft" role="status">${at === this.at ? this.told : ''}</span>`;
  }

  #address(): TemplateResult {
    const isWrong = Boolean(address) && !addressFrom(address);
    return html`<p class="address small">
      <label><span class="label">Its address, once it is there</span>
      <input type="url" inputmode="url" autocomplete="off" spellcheck="false" aria-describedby="address-told" placeholder="https://you.example/careers.html" .value=${address} @input=${this.#moved}></label>
      <span class="soft" id="address-told">${isWrong ? 'It has to be the whole address, and begin with https://.' : address ? 'It stands in what you copy now.' : 'Until you write it here, an example stands in its place.'}</span>
    </p>`;
  }

  #button(thing: Taken, at: number, isMain: boolean): TemplateResult {
    const {material} = this;
    const words = 'copy' in thing ? COPY_WORDS[thing.copy] : 'save' in thing ? `Save ${FILE_WORDS[thing.save]}` : '';
    const isEarly = 'save' in thing && thing.save === 'oembed' && !addressFrom(address);
    return html`<button type="button" class=${isMain ? 'main' : 'action'} ?disabled=${!material || isEarly} @click=${() => this.#try(at, material => ('copy' in thing ? this.#copy(thing.copy, material) : this.#save((thing as {save: Saved}).save, material)))}>${words}${isEarly ? ' (needs the address)' : ''}</button>`;
  }

  readonly #moved = (event: Event): void => {
    address = (event.target as HTMLInputElement).value;
    if (this.material) this.material = {...this.material, address};
  };

  /** What goes wrong is told, with a way out. */
  async #try(at: number, act: (material: Material) => Promise<string>): Promise<void> {
    this.told = this.byHand = '';
    this.at = at;
    try {
      this.told = await act(this.material!);
    } catch {
      this.told = 'That could not be made: a part of the studio did not arrive. Try again, or take Markdown or the framework file, which need nothing more.';
    }
  }

  #keep({name, type, content}: Awaited<ReturnType<typeof made>>): string {
    save(name, content, type);
    return `Saved ${name}`;
  }

  async #save(kind: Saved, material: Material): Promise<string> {
    return this.#keep(await made(kind, material, this.#kit!));
  }

  async #copy(kind: 'document' | 'table', material: Material): Promise<string> {
    const copy = this.#kit!.copyOf(kind, material);
    if (await copyTable(copy)) return 'Copied: now paste it';
    this.byHand = kind === 'table' ? copy.text : copy.html;
    await this.updateComplete;
    const box = this.renderRoot.querySelector<HTMLElementTagNameMap['studio-snippet']>('studio-snippet.by-hand')!;
    await box.updateComplete;
    box.select();
    return '';
  }
}

function kindOf(thing: Taken): string {
  return 'save' in thing ? thing.save : 'paste' in thing ? thing.paste : thing.copy;
}

customElements.define('studio-place', StudioPlace);

declare global {
  interface HTMLElementTagNameMap {
    'studio-place': StudioPlace;
  }
}
