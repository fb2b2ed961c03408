import {css, html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import './edit-field.js';
import {find, idsIn, newSection, setDetails, setWay, waysFrom, type Details, type Way} from './editing.js';
import {StudioPanel} from './panel.js';
import {equivalentFields, payFields, sectionFields, type Place} from './details/fields.js';
import {studioStyles} from './studio-styles.js';
import type {FrameworkFile} from '../../src/import.js';

const HEADS = {pay: 'Pay', equivalents: 'What others call it', sections: 'More to read'} as const;
const ADD = {pay: 'Add a pay range', equivalents: 'Add a name elsewhere', sections: 'Add a text about this level'} as const;
const THING = {pay: 'the pay range', equivalents: 'the name elsewhere', sections: 'the text'} as const;

/** What else there is to say of one level: the ways on from it, its pay, what other systems call it, and longer texts. */
export class EditDetails extends StudioPanel {
  static override properties: PropertyDeclarations = {
    level: {state: true},
  };

  static override styles = [studioStyles, css`
    .which { display: flex; flex-wrap: wrap; gap: 0.25rem 0.6rem; align-items: baseline; padding-block: 0.75rem; }
    .which select { max-inline-size: 100%; font-weight: 600; }
    .parts { display: grid; grid-template-columns: repeat(auto-fill, minmax(min(100%, 24rem), 1fr)); gap: 2rem 3.5rem; padding-block-start: 0.5rem; }
    h4 { margin: 0; font-size: 0.9375rem; font-weight: 650; }
    ul { list-style: none; }
    li { padding-block: 0.75rem; border-block-end: 1px solid var(--line); }
    .fields { display: grid; grid-template-columns: repeat(6, minmax(0, 1fr)); gap: 0.4rem 1rem; align-items: end; }
    .fields > * { grid-column: span 3; }
    .fields > .third { grid-column: span 2; }
    .fields > .whole { grid-column: 1 / -1; }
    .ways li { border: 0; padding-block-end: 0; }
    .fields select { inline-size: 100%; padding: 0.25rem 0.3rem; }
    .quiet { color: var(--soft); font-size: 0.875rem; }
    .quiet:hover, .quiet:focus-visible { color: var(--ink); }
    .action, .add { margin-block-start: 0.75rem; }
    .add { padding: 0.15rem 0.3rem; max-inline-size: 100%; }
  `];

  /** Id of the level that is shown; the first where it is gone. */
  declare private level: string;

  constructor() {
    super();
    this.level = '';
  }

  protected override render(): TemplateResult | typeof nothing {
    const {file} = this.store.draft ?? {};
    if (!file?.levels.length) return nothing;
    const id = this.#shown(file);
    const choose = ({target}: Event) => {
      this.gather();
      this.level = (target as HTMLSelectElement).value;
    };
    return html`
      <h3>More about a level</h3>
      <p class="soft small">What stands beside its expectations: the ways on from it, its pay, and what other systems call it.</p>
      <label class="which small"><span class="soft">Level</span>
        <select @change=${choose}>${idsIn(file, 'levels').map(level => html`<option value=${level} .selected=${level === id}>${nameOf(file, level)}</option>`)}</select></label>
      <div class="parts">
        ${this.#ways(file, id)}
        ${this.#list(file, id, 'pay', payFields, last => ({currency: last?.currency ?? 'EUR', per: last?.per ?? 'year'}))}
        ${this.#list(file, id, 'equivalents', equivalentFields, () => ({system: 'Another system', level: find(file, 'levels', id)!.title}))}
        ${this.#list(file, id, 'sections', sectionFields, () => newSection(this.store.draft!.file, id))}
      </div>`;
  }

  #shown(file: FrameworkFile): string {
    const ids = idsIn(file, 'levels');
    return ids.includes(this.level) ? this.level : ids[0]!;
  }

  #ways(file: FrameworkFile, id: string): TemplateResult {
    const name = nameOf(file, id);
    const ways = waysFrom(file, id);
    const others = idsIn(file, 'levels').filter(other => other !== id && !ways.some(({to}) => to === other));
    const set = (did: string, to: string, text: string | undefined) => this.store.edit(did, setWay(this.store.draft!.file, id, to, text));
    const way = ({to, text, isDrawn}: Way) => html`<li>
      <edit-field label="What it takes to get to ${nameOf(file, to)}" .value=${text} @written=${({detail}: CustomEvent<string>) => set(`writing the way from ${name} to ${nameOf(file, to)}`, to, detail)}></edit-field>
      ${isDrawn ? nothing : html`<button type="button" class="quiet" @click=${() => {
        set(`removing the way from ${name} to ${nameOf(file, to)}`, to, undefined);
        void this.#focusOn('.ways', '.add');
      }}>Remove<span class="hidden"> the way to ${nameOf(file, to)}</span></button>`}
    </li>`;
    return html`<section class="ways">
      <h4>Ways on</h4>
      ${ways.length ? html`<ul role="list">${ways.map(way)}</ul>` : html`<p class="soft small">No way leads on from here.</p>`}
      ${others.length ? html`<select class="add small" aria-label="Add a way on from ${name}" @change=${({target}: Event) => {
        const select = target as HTMLSelectElement;
        set(`adding a way from ${name} to ${nameOf(file, select.value)}`, select.value, '');
        select.value = '';
      }}><option value="">Add a way to …</option>${others.map(other => html`<option value=${other}>${nameOf(file, other)}</option>`)}</select>` : nothing}
    </section>`;
  }

  #list<Name extends keyof Details>(file: FrameworkFile, id: string, list: Name, fields: (thing: Details[Name][number], place: Place<Details[Name][number]>) => TemplateResult, another: (last: Details[Name][number] | undefined) => Details[Name][number]): TemplateResult {
    type Thing = Details[Name][number];
    const name = nameOf(file, id);
    const things = (of = this.store.draft!.file) => (find(of, 'levels', id)![list] ?? []) as readonly Thing[];
    const set = (did: string, changed: readonly Thing[]) => this.store.edit(`${did} of ${name}`, setDetails(this.store.draft!.file, id, list, changed as Details[Name]));
    const last = file.levels.flatMap(level => (level[list] ?? []) as readonly Thing[]).at(-1);
    return html`<section class=${list}>
      <h4>${HEADS[list]}</h4>
      <ul role="list" ?hidden=${!things(file).length}>${things(file).map((thing, i) => html`<li>
        <div class="fields">${fields(thing, {file, all: things(file), of: things(file).length > 1 ? ` ${i + 1}` : '', set: changed => set(`changing ${THING[list]}`, things().with(i, changed))})}</div>
        <button type="button" class="quiet" @click=${() => {
          set(`removing ${THING[list]}`, things().toSpliced(i, 1));
          void this.#focusOn(`.${list}`, '.action');
        }}>Remove<span class="hidden"> ${THING[list]}${things(file).length > 1 ? ` ${i + 1}` : ''}</span></button>
      </li>`)}</ul>
      <button type="button" class="action small" @click=${() => {
        set(`adding ${THING[list]}`, [...things(), another(last)]);
        void this.#focusOn(`.${list}`, 'li:last-child edit-field');
      }}>${ADD[list]}</button>
    </section>`;
  }

  /** What was there before may be gone, or is new. */
  async #focusOn(part: string, thing: string): Promise<void> {
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`${part} ${thing}`)?.focus();
  }
}

function nameOf(file: FrameworkFile, id: string): string {
  const level = find(file, 'levels', id);
  return level ? [level.title, level.code].filter(Boolean).join(' ') : id;
}

customElements.define('edit-details', EditDetails);
