import {html, nothing, type PropertyDeclarations, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {vars} from '../../src/elements/vars.js';
import {ContainerSize} from '../../src/controllers/container-size.js';
import type {FrameworkFile} from '../../src/import.js';
import {idsOf} from '../../src/model/ids.js';
import type {Where} from './advice.js';
import type {Leaving} from './edit-cell.js';
import './edit-cell.js';
import './edit-menu.js';
import {editTableStyles} from './edit-table.styles.js';
import {find, idsIn, stepsOf, type StepOf} from './editing.js';
import {StudioPanel} from './panel.js';
import {studioStyles} from './studio-styles.js';
import {addFact, addGroup, addLevelAfter, addToGroup, cellActs, competencyActs, factActs, groupActs, HEAD, levelActs, type Act, type Spot} from './table/acts.js';
import {fieldsAt, headFields, withCell, withHead, type Field, type Headed} from './table/fields.js';
import {blocksOf, columnsOf, LEVELS, type Block, type Column, type Row} from './table/rows.js';
import {shownAt, type Names, type Piece, type Shown} from './table/shown.js';
import {columnsInSight, FEW} from './table/sight.js';

/** All that one drawing goes by. */
interface View {
  readonly file: FrameworkFile;
  readonly columns: readonly Column[];
  readonly blocks: readonly Block[];
  readonly names: Names;
}

/** The framework as a table that is written in: levels beside each other, competencies below each other by group. Where there is little room, one level at a time. */
export class EditTable extends StudioPanel {
  static override properties: PropertyDeclarations = {
    narrow: {type: Boolean, reflect: true},
    track: {state: true},
    at: {state: true},
    isOpen: {state: true},
    only: {state: true},
    sight: {state: true},
  };

  static override styles = [studioStyles, editTableStyles];

  declare narrow: boolean;
  /** Id of the track whose levels are shown; empty: all. */
  declare private track: string;
  declare private at: Spot;
  declare private isOpen: boolean;
  /** The level that is shown where there is room for one. */
  declare private only: string;
  declare private sight: string;

  /** Where the focus goes once it is drawn. */
  #goes = false;
  /** What was open when its text was read, so that it is read once. */
  #drawn: {readonly file: FrameworkFile; readonly track: string; readonly view: View} | undefined;
  readonly #size = new ContainerSize(this, width => (width > 0 && width < 620 ? 'narrow' : 'wide'));

  constructor() {
    super();
    this.narrow = false;
    this.track = '';
    this.at = {row: HEAD, col: ''};
    this.isOpen = false;
    this.only = '';
    this.sight = '0-16';
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
  }

  protected override render(): TemplateResult {
    if (!this.store.draft) return html``;
    const view = this.#view(this.store.draft.file);
    const {columns} = view;
    const at = this.#spot(view);
    const only = columns.find(({id}) => id === (at.col || this.only))?.id ?? columns[0]?.id;
    const {from, to} = this.narrow ? {from: columns.findIndex(({id}) => id === only), to: columns.findIndex(({id}) => id === only) + 1} : this.#inSight(columns.length);
    const shown = {view, at, from, to, drawn: columns.slice(from, to)};
    return html`
      <div class="above small">
        ${this.#tracks(view.file)}
        ${this.narrow ? this.#steps(columns, only) : nothing}
        <span class="soft hint">Click a text to change it, or go there with the arrows and press Enter.</span>
      </div>
      <div class="scroll" @scroll=${this.#look}>
        <table role="grid" class=${columns.length > FEW ? 'large' : ''} aria-label="${view.file.title}: levels and what is expected" aria-colcount=${columns.length + 1} .style=${vars({n: columns.length + 0.5})}
            @click=${this.#click} @keydown=${this.#key} @focusin=${this.#enter} @focusout=${this.#exit} @contextmenu=${this.#context}>
          <colgroup><col class="head">${columns.length ? html`<col span=${columns.length}>` : nothing}</colgroup>
          <thead role="rowgroup"><tr role="row">${this.#heads(shown)}</tr></thead>
          ${repeat(view.blocks, ({key}) => key, block => this.#block(block, shown))}
        </table>
      </div>
      <button type="button" class="action small" @click=${() => this.#act(addGroup)}>Add a group</button>
      <edit-menu @act=${({detail}: CustomEvent<Act>) => this.#act(detail)}></edit-menu>`;
  }

  #view(file: FrameworkFile): View {
    if (this.#drawn?.file === file && this.#drawn.track === this.track) return this.#drawn.view;
    const steps = new Map<string, readonly StepOf[]>();
    const view: View = {
      file, columns: columnsOf(file, this.track), blocks: blocksOf(file),
      names: {
        levels: new Map(idsIn(file, 'levels').map((id, i) => [id, file.levels[i]!.title])),
        ratings: new Map(idsOf('rating step', file.rating?.steps ?? []).map((id, i) => [id, file.rating!.steps[i]!.title])),
        steps: id => steps.get(id) ?? (steps.set(id, stepsOf(file, id)), steps.get(id)!),
      },
    };
    this.#drawn = {file, track: this.track, view};
    return view;
  }

  /** Where the focus is, or would come to; what it was at may be gone. */
  #spot({columns, blocks}: View): Spot {
    const {row, col} = this.at;
    const isThere = row === HEAD || blocks.some(block => block.key === row || block.rows.some(({key}) => key === row));
    const hasColumn = columns.some(({id}) => id === col);
    if (isThere && (hasColumn || (col === '' && row !== HEAD))) return this.at;
    return {row: HEAD, col: columns.find(({id}) => id === this.only)?.id ?? columns[0]?.id ?? ''};
  }

  #tracks(file: FrameworkFile): TemplateResult | typeof nothing {
    const ids = idsIn(file, 'tracks');
    if (ids.length < 2) return nothing;
    return html`<label><span class="soft">Levels of</span>
      <select @change=${(event: Event) => (this.track = (event.target as HTMLSelectElement).value)}>
        <option value="" ?selected=${!this.track}>all tracks</option>
        ${ids.map((id, i) => html`<option value=${id} ?selected=${id === this.track}>${file.tracks![i]!.title}</option>`)}
      </select></label>`;
  }

  #steps(columns: readonly Column[], only: string | undefined): TemplateResult {
    const show = (id: string | undefined) => {
      if (id === undefined) return;
      this.only = id;
      this.at = {row: this.at.row, col: id};
    };
    const at = columns.findIndex(({id}) => id === only);
    return html`<div class="steps">
      <button type="button" class="action" ?disabled=${at <= 0} @click=${() => show(columns[at - 1]?.id)}>Back</button>
      <select aria-label="Level" @change=${(event: Event) => show((event.target as HTMLSelectElement).value)}>
        ${columns.map(({id, level}) => html`<option value=${id} .selected=${id === only}>${level.title}${level.code ? ` ${level.code}` : ''}</option>`)}
      </select>
      <button type="button" class="action" ?disabled=${at >= columns.length - 1} @click=${() => show(columns[at + 1]?.id)}>On</button>
      <button type="button" class="action" @click=${() => this.#act(addLevelAfter(only))}>Add</button>
    </div>`;
  }

  #heads({view, at, from, to, drawn}: Drawn): TemplateResult {
    const {columns} = view;
    return html`<th class="corner" role="columnheader" scope="col" aria-colindex="1"><span class="hidden">What it is about</span></th>
      ${gap(from)}
      ${repeat(drawn, ({id}) => id, ({id, level}, i) => {
        const spot = {row: HEAD, col: id};
        const isHere = same(at, spot);
        return html`<th role="columnheader" scope="col" aria-colindex=${from + i + 2} data-row=${HEAD} data-col=${id} class=${isHere && this.isOpen ? 'open' : ''} tabindex=${isHere && !this.isOpen ? 0 : -1}>
          ${isHere && this.isOpen ? this.#editor(level.title, headFields(view.file, 'levels', id)) : html`${level.title}${level.code ? html` <span class="code">${level.code}</span>` : nothing}${this.#more(level.title, isHere)}`}
        </th>`;
      })}
      ${gap(columns.length - to)}
      ${to === columns.length ? html`<th class="add" role="columnheader" scope="col" aria-colindex=${columns.length + 2}><button type="button" @click=${() => this.#act(addLevelAfter(columns.at(-1)?.id))}>Add a level</button></th>` : nothing}`;
  }

  #block(block: Block, shown: Drawn): TemplateResult {
    const {at, drawn} = shown;
    const isHere = same(at, {row: block.key, col: ''});
    const {group} = block;
    const span = drawn.length + 3;
    const add = block.key === LEVELS ? html`<button type="button" @click=${() => this.#act(addFact(shown.view.file))}>Add a row</button>` : html`<button type="button" @click=${() => this.#act(addToGroup(group))}>Add a competency<span class="hidden"> to ${block.title}</span></button>`;
    const name = html`<span class="name">${block.title}</span>`;
    return html`<tbody role="rowgroup">
      <tr role="row" class="block ${group === undefined ? 'own' : ''}">
        ${group === undefined ? html`<th role="rowheader" scope="rowgroup" colspan=${span}>${name}</th>` : html`
        <th role="rowheader" scope="rowgroup" colspan=${span} data-row=${block.key} data-col="" class=${isHere && this.isOpen ? 'open' : ''} tabindex=${isHere && !this.isOpen ? 0 : -1}>
          ${isHere && this.isOpen ? this.#editor(block.title, headFields(shown.view.file, 'groups', group)) : html`${name}${this.#more(block.title, isHere)}`}
        </th>`}
      </tr>
      ${repeat(block.rows, ({key}) => key, row => this.#row(row, shown))}
      <tr role="row" class="add"><td role="gridcell" colspan=${span}>${add}</td></tr>
    </tbody>`;
  }

  #row(row: Row, {view, at, from, to, drawn}: Drawn): TemplateResult {
    const isHere = same(at, {row: row.key, col: ''});
    const head = row.kind === 'competency'
      ? html`${row.title}${row.competency.code ? html` <span class="code">${row.competency.code}</span>` : nothing}${this.#more(row.title, isHere)}`
      : html`${row.title}${row.kind === 'fact' ? this.#more(row.title, isHere) : nothing}`;
    const [list, id] = headOf({row: row.key, col: ''});
    return html`<tr role="row" class="row-${row.kind}">
      <th role="rowheader" scope="row" aria-colindex="1" data-row=${row.key} data-col="" class=${isHere && this.isOpen ? 'open' : ''} tabindex=${isHere && !this.isOpen ? 0 : -1}>
        ${isHere && this.isOpen && id !== undefined ? this.#editor(row.title, headFields(view.file, list, id)) : head}
      </th>
      ${gap(from)}
      ${repeat(drawn, ({id}) => id, (column, i) => this.#cell(row, column, from + i + 2, at, view))}
      ${gap(view.columns.length - to)}
    </tr>`;
  }

  #cell(row: Row, column: Column, index: number, at: Spot, view: View): TemplateResult {
    const isHere = at.row === row.key && at.col === column.id;
    if (isHere && this.isOpen) return html`<td role="gridcell" class="open" aria-colindex=${index} data-row=${row.key} data-col=${column.id} tabindex="-1">${this.#editor(`${row.title}, ${column.level.title}`, fieldsAt(view.file, row, column.id), row)}</td>`;
    return html`<td role="gridcell" aria-colindex=${index} data-row=${row.key} data-col=${column.id} tabindex=${isHere ? 0 : -1}>${said(shownAt(row, column, view.names))}</td>`;
  }

  #editor(name: string, fields: readonly Field[], row?: Row): TemplateResult {
    const isText = row?.kind === 'competency' && !row.isStepped;
    return html`<edit-cell .name=${name} .fields=${fields} .parts=${isText ? ['text', 'criteria', 'examples', 'avoid'] : []} .hasMenu=${row === undefined || row.kind === 'competency'}
      @leave=${({detail}: CustomEvent<Leaving>) => this.#close(detail)} @menu=${this.#menu}></edit-cell>`;
  }

  #more(name: string, isHere: boolean): TemplateResult {
    return html`<button type="button" class="menu" tabindex=${isHere ? 0 : -1} aria-label="More for ${name}" aria-haspopup="menu">⋯</button>`;
  }

  protected override updated(): void {
    const {view} = this.#drawn ?? {};
    this.#fade();
    if (!this.#goes || !view) return;
    this.#goes = false;
    const {row, col} = this.#spot(view);
    const cell = this.#cellAt(row, col);
    const editor = this.isOpen ? cell?.querySelector('edit-cell') : null;
    // What has just been drawn has fields only after its own update.
    void editor?.updateComplete.then(() => {
      editor.focus();
      cell!.scrollIntoView({block: 'nearest', inline: 'nearest'});
    });
    if (editor || !cell) return;
    cell.focus({preventScroll: true});
    cell.scrollIntoView({block: 'nearest', inline: 'nearest'});
  }

  /** What is longer than its cell shows that it goes on. All heights are read before anything is changed. (Not in a large table, where what is out of sight has no height yet.) */
  #fade(): void {
    const texts = [...this.renderRoot.querySelectorAll<HTMLElement>('table:not(.large) .said')];
    const areLonger = texts.map(({scrollHeight, clientHeight}) => scrollHeight > clientHeight + 1);
    texts.forEach((text, i) => text.classList.toggle('cut', areLonger[i]));
  }

  #cellAt(row: string, col: string): HTMLElement | undefined {
    return [...this.renderRoot.querySelectorAll<HTMLElement>('[data-row]')].find(({dataset}) => dataset.row === row && dataset.col === col);
  }

  #go(spot: Spot, isOpen = false): void {
    this.#close('kept');
    const place = this.#view(this.store.draft!.file).columns.findIndex(({id}) => id === spot.col);
    const {from, to} = this.#inSight(this.#view(this.store.draft!.file).columns.length);
    if (!this.narrow && place >= 0 && (place < from || place >= to)) {
      // Where nothing is drawn yet there is nothing to scroll to.
      const scroll = this.renderRoot.querySelector('.scroll')!;
      const way = place * this.#columnWidth();
      scroll.scrollLeft = getComputedStyle(this).direction === 'rtl' ? -way : way;
      this.#look();
    }
    this.at = spot;
    if (spot.col) this.only = spot.col;
    this.isOpen = isOpen && this.#canOpen(spot);
    this.#goes = true;
    this.requestUpdate();
  }

  #canOpen({row, col}: Spot): boolean {
    return col !== '' || headOf({row, col})[1] !== undefined;
  }

  #rowOf(key: string): Row | undefined {
    return this.#view(this.store.draft!.file).blocks.flatMap(({rows}) => rows).find(row => row.key === key);
  }

  /** Takes what was typed, or not, and goes on. What undo would say names the place. */
  #close(how: Leaving): void {
    const editor = this.renderRoot.querySelector('edit-cell');
    if (!this.isOpen || !editor?.hasUpdated || !this.store.draft) return;
    const {file} = this.store.draft;
    const spot = this.#spot(this.#view(file));
    // One that is on its way out, as the next opens, has been read already.
    if (!same(spot, spotOf(editor.closest<HTMLElement>('[data-row]')!))) return;
    const hasFocus = this.shadowRoot!.activeElement === editor;
    this.isOpen = false;
    if (how !== 'left') this.#take(spot, editor.values);
    if (how === 'next' || how === 'back') this.#go(this.#neighbour(spot, how === 'next' ? 1 : -1), true);
    else if (hasFocus) this.#go(spot);
  }

  #take({row, col}: Spot, values: ReadonlyMap<string, string>): void {
    const {file} = this.store.draft!;
    const [list, id] = headOf({row, col});
    if (list && id) {
      const title = list === 'facts' ? id : find(file, list, id)?.title;
      if (title !== undefined) this.store.edit(values.get('title') === title ? `writing of ${title}` : `renaming ${title}`, withHead(file, list, id, values));
      return;
    }
    const written = this.#rowOf(row);
    const level = find(file, 'levels', col);
    if (written && level) this.store.edit(`writing ${written.title} at ${level.title}`, withCell(file, written, col, values));
  }

  /** The next place to write in: to the side, then the row below or above. */
  #neighbour(spot: Spot, by: 1 | -1): Spot {
    const view = this.#view(this.store.draft!.file);
    const rows = keysOf(view);
    const cols = colsOf(spot.row, view);
    const beside = cols[cols.indexOf(spot.col) + by];
    if (beside !== undefined) return {row: spot.row, col: beside};
    const row = rows[rows.indexOf(spot.row) + by];
    if (row === undefined) return spot;
    return {row, col: colsOf(row, view).at(by === 1 ? 0 : -1)!};
  }

  #enter({target}: FocusEvent): void {
    const cell = (target as Element).closest<HTMLElement>('[data-row]');
    if (!cell) return;
    const spot = spotOf(cell);
    if (same(spot, this.at)) return;
    this.#close('kept');
    this.at = spot;
    if (spot.col) this.only = spot.col;
  }

  /** Nothing is lost when the pointer or the focus goes elsewhere; another window is not elsewhere. */
  #exit({target, relatedTarget}: FocusEvent): void {
    if (!this.isOpen || (target as Element).localName !== 'edit-cell' || !document.hasFocus()) return;
    const goesTo = relatedTarget as Element | null;
    const cell = (target as Element).closest<HTMLElement>('[data-row]');
    // What was open before loses the focus only as it goes.
    if (!cell || !same(spotOf(cell), this.at) || goesTo?.localName === 'edit-menu') return;
    this.#close('kept');
  }

  #click({target}: Event): void {
    const cell = (target as Element).closest<HTMLElement>('[data-row]');
    if (!cell || (target as Element).closest('edit-cell')) return;
    const spot = spotOf(cell);
    if ((target as Element).closest('.menu')) {
      this.#go(spot);
      this.#menu();
    } else if (!String(getSelection())) {
      this.#go(spot, true);
    }
  }

  #context(event: Event): void {
    const cell = (event.target as Element).closest<HTMLElement>('[data-row]');
    if (!cell || this.isOpen) return;
    this.at = spotOf(cell);
    if (this.#acts().length) event.preventDefault();
    this.#menu();
  }

  #acts(): Act[] {
    const {file} = this.store.draft!;
    const {row, col} = this.at;
    const [list, id] = headOf(this.at);
    if (id === undefined) {
      const written = this.#rowOf(row);
      return written && col ? cellActs(file, written, col) : [];
    }
    return {levels: levelActs, competencies: competencyActs, groups: groupActs, facts: factActs}[list](file, id);
  }

  readonly #menu = (): void => {
    const acts = this.#acts();
    const place = this.#cellAt(this.at.row, this.at.col);
    if (acts.length && place) void this.renderRoot.querySelector('edit-menu')!.openAt(place, 'More', acts);
  };

  #act({did, change, added}: Act): void {
    // What is typed comes first; saying that nothing is expected then takes its place.
    this.#close('kept');
    const before = this.store.draft!.file;
    const file = change(before);
    this.store.edit(did, file);
    if (added && file !== before) this.#go(added(file), true);
    else this.#go(this.at);
  }

  #key(event: KeyboardEvent): void {
    const {target, key} = event;
    if (!(target as Element).matches('[data-row]') || event.altKey && key !== 'ArrowDown') return;
    const spot = spotOf(target as HTMLElement);
    const to = this.#way(spot, event);
    if (key === 'Enter' || key === 'F2') this.#go(spot, true);
    else if (key === 'Delete' || key === 'Backspace') this.#empty();
    else if ((key === 'F10' && event.shiftKey) || (key === 'ArrowDown' && event.altKey)) this.#menu();
    else if (to) this.#go(to);
    else return;
    event.preventDefault();
  }

  #empty(): void {
    this.#act(this.#acts().find(({label}) => label === 'Leave it out') ?? {label: '', did: '', change: file => file});
  }

  #way({row, col}: Spot, {key, ctrlKey, metaKey}: KeyboardEvent): Spot | undefined {
    const view = this.#view(this.store.draft!.file);
    const rows = keysOf(view);
    const cols = colsOf(row, view);
    const isFar = ctrlKey || metaKey;
    const on = getComputedStyle(this).direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
    const down = (by: number): Spot | undefined => {
      const next = rows[rows.indexOf(row) + by];
      if (next === undefined) return undefined;
      const there = colsOf(next, view);
      return {row: next, col: there.includes(col || this.only) ? col || (there.includes('') ? '' : this.only) : there[0]!};
    };
    switch (key) {
      case 'ArrowDown': return down(1);
      case 'ArrowUp': return down(-1);
      case 'ArrowLeft': case 'ArrowRight': {
        const beside = cols[cols.indexOf(col) + (key === on ? 1 : -1)];
        return beside === undefined ? undefined : {row, col: beside};
      }
      case 'Home': return isFar ? {row: rows[0]!, col: colsOf(rows[0]!, view)[0]!} : {row, col: cols[0]!};
      case 'End': return isFar ? {row: rows.at(-1)!, col: colsOf(rows.at(-1)!, view).at(-1)!} : {row, col: cols.at(-1)!};
      default: return undefined;
    }
  }

  #columnWidth(): number {
    return 15 * Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  }

  #inSight(count: number): {readonly from: number; readonly to: number} {
    const scroll = this.renderRoot.querySelector('.scroll');
    return columnsInSight(count, Math.abs(scroll?.scrollLeft ?? 0), scroll?.clientWidth ?? 1200, this.#columnWidth());
  }

  /** Draws anew only where other columns have come into sight. */
  #look(): void {
    const {from, to} = this.#inSight(this.#drawn?.view.columns.length ?? 0);
    this.sight = `${from}-${to}`;
  }
}

interface Drawn {
  readonly view: View;
  readonly at: Spot;
  readonly from: number;
  readonly to: number;
  readonly drawn: readonly Column[];
}

const same = (a: Spot, b: Spot) => a.row === b.row && a.col === b.col;
const spotOf = ({dataset}: HTMLElement): Spot => ({row: dataset.row!, col: dataset.col!});

/** Whose head a place is. */
function headOf({row, col}: Spot): [Headed, string | undefined] {
  if (row === HEAD) return ['levels', col];
  if (row.startsWith('group:')) return ['groups', row.slice(6)];
  if (row.startsWith('fact:')) return ['facts', col === '' ? row.slice(5) : undefined];
  return ['competencies', col === '' && row.startsWith('competency:') ? row.slice(11) : undefined];
}

/** The rows that arrows go through. */
function keysOf({blocks}: View): string[] {
  return [HEAD, ...blocks.flatMap(({key, group, rows}) => [...(group === undefined ? [] : [key]), ...rows.map(row => row.key)])];
}

function colsOf(row: string, {columns}: View): string[] {
  if (row.startsWith('group:')) return [''];
  return [...(row === HEAD ? [] : ['']), ...columns.map(({id}) => id)];
}

/** Columns that are not drawn. */
function gap(count: number): TemplateResult | typeof nothing {
  return count > 0 ? html`<td class="gap" aria-hidden="true" colspan=${count}></td>` : nothing;
}

function said({pieces, note}: Shown): TemplateResult | typeof nothing {
  if (!pieces.length && note === undefined) return nothing;
  return html`<div class="said">${pieces.map(piece)}${note === undefined ? nothing : html`<p class="note">${note}</p>`}</div>`;
}

function piece({label, statements}: Piece): TemplateResult {
  return html`${label === undefined ? nothing : html`<p class="label">${label}</p>`}${statements.length === 1 ? html`<p>${statements[0]}</p>` : html`<ul role="list">${statements.map(statement => html`<li>${statement}</li>`)}</ul>`}`;
}

customElements.define('edit-table', EditTable);

declare global {
  interface HTMLElementTagNameMap {
    'edit-table': EditTable;
  }
}
