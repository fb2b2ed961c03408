import {html, nothing, type LitElement, type ReactiveController, type TemplateResult} from 'lit';
import type {Framework, Group, Level} from '../model/framework.js';
import {nounsOf} from '../text/nouns.js';
import {translationOf} from '../text/words.js';
import type {matrixWords} from '../text/words/matrix.js';
import {CellMark} from './cell-mark.js';
import {ColumnRules} from './column-rules.js';
import type {MatrixActs} from './matrix-acts.js';
import {competenciesDown, levelsDown, notesOf, renderNotes} from './matrix-drawing.js';
import {renderGroup} from './matrix-groups.js';
import {MatrixRows, type Drawing} from './matrix-rows.js';
import {MatrixSearch} from './matrix-search.js';
import {renderSteps} from './matrix-steps.js';
import {competencyOf, type MatrixView, type Told} from './matrix-view.js';
import {OneColumn} from './one-column.js';
import {vars} from './vars.js';

/** More columns than this cannot be read side by side on a sheet of paper. */
export const SHEET = 6;

type Host = LitElement & {readonly framework: Framework | undefined; search: string; readonly level: string; readonly cell: string};

/** The table itself: its heads and rows, what of it is folded or found, and the marks on a level and on a cell. */
export class MatrixTable implements ReactiveController {
  readonly search: MatrixSearch;
  readonly #host: Host;
  readonly #acts: MatrixActs;
  readonly #rows = new MatrixRows<object, object>(rows => this.#filled(rows));
  readonly #cellMark = new CellMark(this.#rows);
  readonly #rules = new ColumnRules();
  readonly #column: OneColumn;
  /** Groups that the reader has folded, by id. */
  readonly #folded = new Set<string>();
  #view: MatrixView | undefined;
  #drawing: Drawing<object, object> | undefined;
  /** What the drawing is made for. */
  #drawn: readonly unknown[] = [];
  /** The level of `level`, once it has been brought into view. */
  #own: Level | undefined;

  constructor(host: Host, acts: MatrixActs) {
    this.#host = host;
    this.#acts = acts;
    this.#column = new OneColumn(host);
    host.addController(this);
    this.search = new MatrixSearch(host, this.#rows);
  }

  hostConnected(): void {
    this.#rules.attach(this.#host.shadowRoot!);
  }

  hostDisconnected(): void {
    this.#rows.stop();
  }

  hostUpdated(): void {
    if (!this.#view) return;
    this.#mark();
    this.#markOwn(this.#view);
  }

  /** Settles when all cells are in the document. */
  get filled(): Promise<void> {
    return this.#rows.filled;
  }

  /** What it is about to show. */
  set view(view: MatrixView) {
    // Cells without a word on changes are those of the framework, whatever stands beside them.
    const key = [view.comparison || view.edition ? view : view.framework, view.isTurned, translationOf(this.#host)];
    if (key.some((part, i) => part !== this.#drawn[i])) this.#drawing = view.isTurned ? levelsDown(view, this.#host) : competenciesDown(view, this.#host);
    this.#drawn = key;
    this.#view = view;
    this.#column.count = view.across.length;
  }

  render(view: MatrixView, words: typeof matrixWords): TemplateResult {
    const {framework, levels, compared, across, isTurned} = view;
    const elements = this.#rows.show(this.#drawing!, view.down, across, row => this.#isShown(row));
    const isComparing = compared.length > 0;
    const names = across.map(column => nameOf(column, words));
    this.#rules.set(across.length > SHEET ? names : [], isComparing ? undefined : this.#column.settled);
    const own = framework.level(this.#host.level);
    const marked = across.indexOf(own!);
    const {level, competency} = nounsOf(framework, this.#host);
    return html`
      ${isComparing || across.length < 2 ? nothing : renderSteps(names, this.#column.at, this.#column.go, words)}
      <div class="scroll ${isComparing ? '' : 'swipe'}" role="region" tabindex="0" aria-label=${words.table(framework.title, levels.map(level => level.name))}
        @scroll=${this.#column.scrolled} @keydown=${this.#pressed} @click=${this.#clicked}>
        <div class="sheet ${isComparing ? 'comparing' : ''}" .style=${vars({count: across.length})}>
          <table role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col" class="corner"><span class="hidden">${isTurned ? level.one : competency.one}</span></th>
                ${across.map((column, i) => html`<th role="columnheader" scope="col" part=${isTurned ? 'competency' : 'level'} class=${i === marked ? 'own' : ''}>${above(view, i)}${'takeaways' in column ? words.glance : [names[i], renderNotes(notesOf(column as Level | Told, view, this.#host))]}</th>`)}
              </tr>
            </thead>
            ${isComparing ? view.comparing!.renderGlance(view, this.#host) : nothing}
            ${isTurned ? html`<tbody role="rowgroup">${elements}</tbody>` : this.#groups(view, elements)}
          </table>
          ${marked < 0 ? nothing : html`<div class="mark" aria-hidden="true"><i .style=${vars({at: marked + 2})}></i></div>`}
        </div>
      </div>`;
  }

  #groups(view: MatrixView, elements: readonly HTMLTableRowElement[]): TemplateResult[] {
    const {finder} = this.search;
    let end = 0;
    return view.blocks.map(({group, rows}) => renderGroup(group, {
      view,
      rows: elements.slice(end, end += rows.length),
      isFolded: Boolean(group && !finder?.hits && this.#folded.has(group.id)),
      isShown: finder?.isGroupShown(group) ?? true,
      fold: () => this.#fold(group!.id),
      host: this.#host,
    }));
  }

  /** A search brings up what is folded. */
  #isShown(row: object): boolean {
    const {finder} = this.search;
    if (finder?.hits) return finder.isShown(row);
    return this.#view!.isTurned || !this.#folded.has(competencyOf(row as Told).group ?? '');
  }

  #fold(id: string): void {
    if (!this.#folded.delete(id)) this.#folded.add(id);
    this.#host.requestUpdate();
  }

  /** Rows have got their cells: what belongs on these can be put there. */
  #filled(rows: readonly object[]): void {
    if (this.#host.isUpdatePending) return; // they are not in the document yet: `hostUpdated` follows
    this.#mark();
    this.search.finder?.filled(rows);
  }

  #mark(): void {
    this.#cellMark.mark(this.#host.cell, this.#view!);
  }

  /** The level that the page names: its row, where levels are rows; and where there is room for one column, it is that one. */
  #markOwn({isTurned, down, across}: MatrixView): void {
    const own = this.#host.framework?.level(this.#host.level);
    if (isTurned) for (const level of down) this.#rows.head(level)?.parentElement!.classList.toggle('own', level === own);
    if (own === this.#own) return;
    this.#own = own;
    if (own && across.includes(own)) void this.#host.updateComplete.then(() => this.#column.open(across.indexOf(own)));
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.#host.cell) this.#pick('');
    this.#column.pressed(event);
  };

  readonly #clicked = (event: Event): void => {
    const link = this.#cellMark.linkAt(event, this.#view!);
    if (link !== undefined) this.#pick(link);
  };

  #pick(cell: string): void {
    if (this.#acts.pick(cell)) this.#cellMark.picked(this.#host.cell);
  }
}

function nameOf(column: object, words: typeof matrixWords): string {
  return 'name' in column ? (column as Level).name : 'takeaways' in column ? words.glanceAt((column as Group).title) : competencyOf(column as Told).title;
}

/** What a column belongs to, where its neighbour belongs to something else: a group, or one of two frameworks. */
function above({isTurned, across, blocks, other, compared}: MatrixView, place: number): unknown {
  const belongings = (i: number) => isTurned
    ? blocks.find(({group, rows}) => group === across[i] || rows.includes(across[i] as Told))?.group?.title
    : other && compared[i]?.framework.title;
  const own = belongings(place);
  return own && own !== (place ? belongings(place - 1) : undefined) ? html`<span class="label above">${own}</span>` : nothing;
}
