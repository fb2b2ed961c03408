import {css, html, LitElement, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {copyTable} from '../../src/elements/clipboard.js';
import type {Draft} from './draft.js';
import {frameworkOf} from './framework-of.js';
import {primary} from './languages.js';
import {settingsOf} from './looked.js';
import {addressFrom, fileName, TEXT_FILES, wordsName, type Material} from './material.js';
import type {Place, Step, Taken} from './places.js';
import {save} from './save.js';
import {shipped, whenIdle} from './shipped.js';
import {asksForAddress, snippetOf, type Snippet} from './snippets.js';
import './studio-snippet.js';
import {studioStyles} from './studio-styles.js';

type Kit = typeof import('./take-kit.js');
type Saved = Extract<Taken, {save: unknown}>['save'];

const FILE_WORDS: Readonly<Record<Saved, string>> = {
  page: 'the page', framework: 'the framework file', static: 'plain HTML', svg: 'the picture (SVG)', png: 'the picture (PNG)', markdown: 'Markdown', csv: 'the table (CSV, for Excel)',
  oembed: 'what tells WordPress of it', 'career-elements.js': 'the script', lang: 'the words of its language',
};

const SNIPPET_WORDS: Readonly<Record<Snippet, string>> = {
  address: 'The address', frame: 'The frame', tag: 'The script and the tag', install: 'The command', import: 'The import', react: 'The tag in React', vue: 'The tag in Vue',
  'picture-markdown': 'The picture in Markdown', 'picture-wiki': 'The picture in wiki text', bookstack: 'The line for .env', backstage: 'The lines for app-config.yaml', framing: 'The line for the server',
};

const COPY_WORDS = {document: 'Copy all of it', table: 'Copy the table of expectations'} as const;

/** What is beside the places, whatever was chosen: where the page will be, as the person says. */
let address = '';

/** The three steps for one place, with the things in them. */
export class StudioPlace extends LitElement {
  static override properties: PropertyDeclarations = {
    draft: {attribute: false},
    place: {attribute: false},
    material: {state: true},
    told: {state: true},
    byHand: {state: true},
  };

  static override styles = [studioStyles, css`
    .takes { margin-block: 0.35rem 1.25rem; max-inline-size: 60ch; }
    ol { list-style: none; counter-reset: step; }
    .step { counter-increment: step; position: relative; padding-inline-start: 2.25rem; padding-block: 1rem; border-block-start: 1px solid var(--line); }
    .step::before { content: counter(step); position: absolute; inset-inline-start: 0; font-weight: 600; font-size: 1.25rem; line-height: 1.2; color: var(--soft); }
    .things { display: grid; gap: 0.75rem; margin-block-start: 0.75rem; }
    .buttons { display: flex; flex-wrap: wrap; gap: 0.5rem 1.25rem; align-items: baseline; }
    .address { margin-block-start: 0.75rem; }
    .address input { inline-size: 100%; min-block-size: 2.25rem; }
    .end { padding-block-start: 1rem; border-block-start: 1px solid var(--line); display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; align-items: baseline; }
  `];

  declare draft: Draft;
  declare place: Place;
  declare private material: Material | undefined;
  /** What became of the last thing that was asked for, and the text that has to be copied by hand. */
  declare private told: string;
  declare private byHand: string;

  #kit: Kit | undefined;

  constructor() {
    super();
    this.told = '';
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
    return html`
      <h3>${place.name}</h3>
      <p class="takes soft">${place.takes}</p>
      <ol role="list">${place.steps.map((step, i) => this.#step(step, asking >= 0 && i === (saving >= 0 ? saving : asking)))}</ol>
      <div class="end">
        <button type="button" class="action" ?disabled=${!material} @click=${() => this.#try(material => this.#saveAll(material))}>Save everything there is, in one folder (ZIP)</button>
        <span class="small soft" role="status">${this.told}</span>
      </div>
      ${this.byHand ? html`<studio-snippet label="What was to be copied" .text=${this.byHand}></studio-snippet>` : nothing}`;
  }

  #step({text, taken = []}: Step, asksAddress: boolean): TemplateResult {
    const {material} = this;
    const buttons = taken.filter(thing => !('paste' in thing) && (!('save' in thing) || thing.save !== 'lang' || this.#lang()));
    const boxes = taken.flatMap(thing => ('paste' in thing ? [thing.paste] : []));
    return html`<li class="step">
      <p>${text}</p>
      ${buttons.length ? html`<p class="things buttons">${buttons.map((thing, i) => this.#button(thing, i === 0))}</p>` : nothing}
      ${asksAddress ? this.#address() : nothing}
      ${material && boxes.length ? html`<div class="things">${boxes.map(kind => html`<studio-snippet label=${SNIPPET_WORDS[kind]} .text=${snippetOf(kind, material)}></studio-snippet>`)}</div>` : nothing}
    </li>`;
  }

  #address(): TemplateResult {
    const isWrong = Boolean(address) && !addressFrom(address);
    return html`<p class="address small">
      <label><span class="label">Its address, once it is there</span>
      <input type="url" inputmode="url" autocomplete="off" spellcheck="false" aria-describedby="address-told" placeholder="https://you.example/careers.html" .value=${address} @input=${this.#moved}></label>
      <span class="soft" id="address-told">${isWrong ? 'It has to be the whole address, and begin with https://.' : address ? 'It stands in what you copy now.' : 'Until you write it here, an example stands in its place.'}</span>
    </p>`;
  }

  #button(thing: Taken, isMain: boolean): TemplateResult {
    const {material} = this;
    const words = 'copy' in thing ? COPY_WORDS[thing.copy] : 'save' in thing ? `Save ${FILE_WORDS[thing.save]}` : '';
    const isEarly = 'save' in thing && thing.save === 'oembed' && !addressFrom(address);
    return html`<button type="button" class=${isMain ? 'main' : 'action'} ?disabled=${!material || isEarly} @click=${() => this.#try(material => ('copy' in thing ? this.#copy(thing.copy, material) : this.#save((thing as {save: Saved}).save, material)))}>${words}${isEarly ? ' (needs the address)' : ''}</button>`;
  }

  readonly #moved = (event: Event): void => {
    address = (event.target as HTMLInputElement).value;
    if (this.material) this.material = {...this.material, address};
  };

  /** What goes wrong is told, with a way out. */
  async #try(act: (material: Material) => Promise<string>): Promise<void> {
    this.told = this.byHand = '';
    try {
      this.told = await act(this.material!);
    } catch {
      this.told = 'That could not be made: a part of the studio did not arrive. Try again, or take Markdown or the framework file, which need nothing more.';
    }
  }

  async #save(kind: Saved, material: Material): Promise<string> {
    const {name, type, content} = await this.#made(kind, material);
    save(name, content, type);
    return `Saved ${name}`;
  }

  async #copy(kind: 'document' | 'table', material: Material): Promise<string> {
    const copy = this.#kit!.copyOf(kind, material);
    if (await copyTable(copy)) return 'Copied: now paste it';
    this.byHand = kind === 'table' ? copy.text : copy.html;
    await this.updateComplete;
    const box = this.renderRoot.querySelector<HTMLElementTagNameMap['studio-snippet']>(':scope > studio-snippet')!;
    await box.updateComplete;
    box.select();
    return '';
  }

  async #saveAll(material: Material): Promise<string> {
    const {strToU8, zipSync} = this.#kit!;
    const kinds: Saved[] = [...TEXT_FILES.filter(kind => kind !== 'oembed' || addressFrom(address)), 'png', 'career-elements.js', ...(this.#lang() ? ['lang' as const] : [])];
    const all = await Promise.all(kinds.map(kind => this.#made(kind, material)));
    const files: Record<string, Uint8Array> = {};
    for (const {name, content} of all) files[name] = typeof content === 'string' ? strToU8(content) : new Uint8Array(await content.arrayBuffer());
    const name = fileName('zip', material.framework);
    save(name, zipSync(files) as Uint8Array<ArrayBuffer>, 'application/zip');
    return `Saved ${name}, with ${all.length} files`;
  }

  async #made(kind: Saved, material: Material): Promise<{readonly name: string; readonly type: string; readonly content: string | Blob}> {
    const kit = this.#kit!;
    switch (kind) {
      case 'png': return {name: fileName('png', material.framework), type: 'image/png', content: await kit.pngOf(material)};
      case 'career-elements.js': return {name: kind, type: 'text/javascript', content: await shipped(kind)};
      case 'lang': return {name: wordsName(this.#lang()), type: 'text/javascript', content: await shipped(`lang/${this.#lang()}.js`)};
      case 'page': return textOf(kit.pageOf(await shipped('embed.html'), material));
      default: return textOf(kit.fileOf(kind, material));
    }
  }

  #lang(): string {
    const {material} = this;
    return material ? primary(settingsOf(material.framework, material.draft.file, material.draft.look).lang) : '';
  }
}

function kindOf(thing: Taken): string {
  return 'save' in thing ? thing.save : 'paste' in thing ? thing.paste : thing.copy;
}

function textOf({name, type, text}: {readonly name: string; readonly type: string; readonly text: string}) {
  return {name, type, content: text};
}

customElements.define('studio-place', StudioPlace);

declare global {
  interface HTMLElementTagNameMap {
    'studio-place': StudioPlace;
  }
}
