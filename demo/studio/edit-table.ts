import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {vars} from '../../src/elements/vars.js';
import {ContainerSize} from '../../src/controllers/container-size.js';
import type {Where} from './advice.js';
import type {EditCell, Leaving} from './edit-cell.js';
import './edit-menu.js';
import {editTableStyles} from './edit-table.styles.js';
import {find} from './editing.js';
import {StudioPanel} from './panel.js';
import {studioStyles} from './studio-styles.js';
import {actsAt, addGroup, addLevelAfter, EMPTY, type Act} from './table/acts.js';
import {bring} from './table/bring.js';
import {levelChoice, trackChoice} from './table/chosen.js';
import {block, heads, type Drawing} from './table/drawn.js';
import {canOpen, goesByName, HEAD, isSame, spotOf, type Spot} from './table/places.js';
import {fade} from './table/said.js';
import {Scrolled} from './table/scrolled.js';
import {FEW} from './table/sight.js';
import {spotIn, viewOf, type View} from './table/view.js';
import {askedBy, nextTo} from './table/ways.js';
import {Writing} from './table/writing.js';

/** Milliseconds without a key after which what was typed is kept. */
export const PAUSE = 800;

/** The framework as a table that is written in: levels beside each other, competencies below each other by group. Where there is little room, one level at a time. */
export class EditTable extends StudioPanel {
  static override properties: PropertyDeclarations = {
    narrow: {type: Boolean, reflect: true},
    track: {state: true},
    at: {state: true},
    writing: {state: true},
    only: {state: true},
  };

  static override styles = [studioStyles, editTableStyles];

  declare narrow: boolean;
  /** Id of the track whose levels are shown; empty: all. */
  declare private track: string;
  declare private at: Spot;
  /** What is being written, where a place is open. */
  declare private writing: Writing | undefined;
  /** The level that is shown where there is room for one. */
  declare private only: string;

  /** Where the focus goes once it is drawn. */
  #goes = false;
  #pause = 0;
  #drawn: {readonly view: View; readonly track: string} | undefined;
  readonly #size = new ContainerSize(this, width => (width > 0 && width < 620 ? 'narrow' : 'wide'));
  readonly #scrolled = new Scrolled(this);

  constructor() {
    super();
    this.narrow = false;
    this.track = '';
    this.at = {row: HEAD, col: ''};
    this.writing = undefined;
    this.only = '';
  }

  override disconnectedCallback(): void {
    this.#close('kept');
    super.disconnectedCallback();
  }

  /** Brings a place into sight and the focus to it. */
  async goTo({level, competency, group}: Where): Promise<void> {
    if (level !== undefined && this.track && !find(this.store.draft!.file, 'tracks', this.track)?.levels.includes(level)) this.track = '';
    this.#go({row: competency !== undefined ? `competency:${competency}` : group !== undefined ? `group:${group}` : HEAD, col: level ?? ''});
    await this.updateComplete;
  }

  protected override willUpdate(changed: Map<PropertyKey, unknown>): void {
    super.willUpdate(changed);
    this.narrow = this.#size.value === 'narrow';
    // A level or a row may be gone, and the focus with it.
    if (!this.store.draft) return;
    this.at = spotIn(this.#view, this.at, this.only);
    if (this.writing && !this.writing.isOf(this.store.draft.file)) this.writing = isSame(this.writing.spot, this.at) ? new Writing(this.store, this.#view, this.at) : undefined;
  }

  protected override render(): TemplateResult {
    if (!this.store.draft) return html``;
    const view = this.#view;
    const {columns} = view;
    const only = columns.find(({id}) => id === (this.at.col || this.only))?.id ?? columns[0]?.id;
    const place = columns.findIndex(({id}) => id === only);
    const {from, to} = this.narrow ? {from: place, to: place + 1} : this.#scrolled.of(columns.length);
    const drawing: Drawing = {view, at: this.at, from, to, writing: this.writing, leave: this.#close, menu: this.#menu, act: this.#act};
    return html`
      <div class="above small">
        ${trackChoice(view.file, this.track, track => (this.track = track))}
        ${this.narrow ? levelChoice(columns, only, {show: this.#show, add: () => this.#act(addLevelAfter(only))}) : nothing}
        <span class="soft hint">Click a text to change it, or go there with the arrows and press Enter.</span>
      </div>
      <div class="scroll" @scroll=${() => this.#scrolled.look(this.#view.columns.length)}>
        <table role="grid" class=${columns.length > FEW ? 'large' : ''} aria-label="${view.file.title}: levels and what is expected" aria-colcount=${columns.length + 1} .style=${vars({n: columns.length + 0.5})}
            @click=${this.#click} @input=${this.#typed} @keydown=${this.#key} @focusin=${this.#enter} @focusout=${this.#exit} @contextmenu=${this.#context}>
          <colgroup><col class="head">${columns.length ? html`<col span=${columns.length}>` : nothing}</colgroup>
          <thead role="rowgroup"><tr role="row">${heads(drawing)}</tr></thead>
          ${repeat(view.blocks, ({key}) => key, one => block(one, drawing))}
        </table>
      </div>
      <button type="button" class="action small" @click=${() => this.#act(addGroup)}>Add a group</button>
      <edit-menu @act=${({detail}: CustomEvent<Act>) => this.#act(detail)}></edit-menu>`;
  }

  /** The file as it is now, as a table. */
  get #view(): View {
    const {file} = this.store.draft!;
    if (this.#drawn?.view.file !== file || this.#drawn.track !== this.track) this.#drawn = {view: viewOf(file, this.track), track: this.track};
    return this.#drawn.view;
  }

  protected override updated(): void {
    fade(this.renderRoot);
    if (!this.#goes) return;
    this.#goes = false;
    const cell = this.#cell;
    if (cell) void bring(cell);
  }

  /** Where the focus is, or would come to. */
  get #cell(): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-row]')].find(cell => isSame(spotOf(cell), this.at));
  }

  readonly #show = (level: string): void => {
    this.only = level;
    this.at = {row: this.at.row, col: level};
  };

  #go(spot: Spot, isOpen = false): void {
    this.#close('kept');
    const {columns} = this.#view;
    if (!this.narrow) this.#scrolled.bring(columns.findIndex(({id}) => id === spot.col), columns.length);
    this.at = spot;
    if (spot.col) this.only = spot.col;
    this.writing = isOpen && canOpen(spot) ? new Writing(this.store, this.#view, spot) : undefined;
    this.#goes = true;
    this.requestUpdate();
  }

  /** The cell that is open, with fields that can be read. */
  get #editor(): EditCell | undefined {
    const editor = this.renderRoot.querySelector('edit-cell');
    // One that is on its way out, as the next opens, has been read already.
    const isRight = this.writing && this.store.draft && editor?.hasUpdated && isSame(this.writing.spot, spotOf(cellOf(editor)!));
    return isRight ? editor : undefined;
  }

  /** Takes what was typed, or not, and goes on. */
  readonly #close = (how: Leaving): void => {
    const {writing} = this;
    const editor = this.#editor;
    if (!writing || !editor) return;
    const hasFocus = this.shadowRoot!.activeElement === editor;
    this.writing = undefined;
    if (how === 'left') writing.leave();
    else writing.keep(editor.values);
    if (how === 'next' || how === 'back') this.#go(nextTo(writing.spot, how === 'next' ? 1 : -1, this.#view), true);
    else if (hasFocus) this.#go(writing.spot);
  };

  readonly #typed = (): void => {
    clearTimeout(this.#pause);
    this.#pause = window.setTimeout(() => this.#keep(), PAUSE);
  };

  /** What is written so far: one goes on writing. */
  #keep(): void {
    const editor = this.#editor;
    if (editor && !goesByName(this.writing!.spot)) this.writing!.keep(editor.values);
  }

  protected override gather(): void {
    this.#keep();
    if (this.writing && goesByName(this.writing.spot)) this.#close('kept');
  }

  #enter({target}: FocusEvent): void {
    const cell = cellOf(target);
    if (!cell || isSame(spotOf(cell), this.at)) return;
    this.#close('kept');
    this.at = spotOf(cell);
    if (this.at.col) this.only = this.at.col;
  }

  /** Nothing is lost when the pointer or the focus goes elsewhere; another window is not elsewhere. */
  #exit({target, relatedTarget}: FocusEvent): void {
    if (!this.writing || (target as Element).localName !== 'edit-cell' || !document.hasFocus()) return;
    const cell = cellOf(target);
    // What was open before loses the focus only as it goes.
    if (!cell || !isSame(spotOf(cell), this.at) || (relatedTarget as Element | null)?.localName === 'edit-menu') return;
    this.#close('kept');
  }

  #click({target}: Event): void {
    const cell = cellOf(target);
    if (!cell || (target as Element).closest('edit-cell')) return;
    if ((target as Element).closest('.menu')) {
      this.#go(spotOf(cell));
      this.#menu();
    } else if (!String(getSelection())) {
      this.#go(spotOf(cell), true);
    }
  }

  #context(event: Event): void {
    const cell = cellOf(event.target);
    if (!cell || this.writing) return;
    this.at = spotOf(cell);
    if (actsAt(this.#view, this.at).length) event.preventDefault();
    this.#menu();
  }

  readonly #menu = (): void => {
    const acts = actsAt(this.#view, this.at);
    const cell = this.#cell;
    if (acts.length && cell) void this.renderRoot.querySelector('edit-menu')!.openAt(cell, 'More', acts);
  };

  readonly #act = ({did, change, added}: Act): void => {
    // What is typed comes first; saying that nothing is expected then takes its place.
    this.#close('kept');
    const before = this.store.draft!.file;
    const file = change(before);
    this.store.edit(did, file);
    if (added && file !== before) this.#go(added(file), true);
    else this.#go(this.at);
  };

  #key(event: KeyboardEvent): void {
    const cell = event.target as HTMLElement;
    if (!cell.matches('[data-row]')) return;
    const spot = spotOf(cell);
    const asked = askedBy(event, spot, {view: this.#view, only: this.only, isRtl: getComputedStyle(this).direction === 'rtl'});
    if (!asked) return;
    event.preventDefault();
    if (asked === 'open') this.#go(spot, true);
    else if (asked === 'menu') this.#menu();
    else if (asked !== 'empty') this.#go(asked);
    else actsAt(this.#view, spot).filter(({label}) => label === EMPTY).forEach(act => this.#act(act));
  }
}

const cellOf = (target: EventTarget | null) => (target as Element).closest<HTMLElement>('[data-row]');

customElements.define('edit-table', EditTable);

declare global {
  interface HTMLElementTagNameMap {
    'edit-table': EditTable;
  }
}
