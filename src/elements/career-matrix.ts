import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {Permalink} from '../controllers/permalink.js';
import {secondFramework} from '../controllers/second-framework.js';
import {CareerCellSelectEvent} from '../events/career-cell-select.js';
import {CareerCompareSelectEvent} from '../events/career-compare-select.js';
import {CareerTracksSelectEvent} from '../events/career-tracks-select.js';
import type {Framework, Group, Level, Track} from '../model/framework.js';
import type {FrameworkFile} from '../model/schema.js';
import {nounsOf} from '../text/nouns.js';
import {translationOf, wordsOf, type Translation} from '../text/words.js';
import {matrixWords} from '../text/words/matrix.js';
import {sourceWords} from '../text/words/source.js';
import {askedFor, openByArrow} from './asked-for.js';
import {matrixStyles} from './career-matrix.styles.js';
import {CellMark} from './cell-mark.js';
import {ColumnRules} from './column-rules.js';
import {FindBar} from './find-bar.js';
import {findBarStyles} from './find-bar.styles.js';
import {foundStyles} from './found.styles.js';
import {FrameworkElement} from './framework-element.js';
import {Later} from './later.js';
import {renderLevelChoice} from './level-choice.js';
import {linkedCell} from './linked-cell.js';
import {renderGroup} from './matrix-groups.js';
import {competenciesDown, levelsDown, notesOf, renderNotes} from './matrix-drawing.js';
import type {MatrixFinder} from './matrix-finder.js';
import {MatrixRows, type Drawing} from './matrix-rows.js';
import {renderSteps} from './matrix-steps.js';
import {competencyOf, matrixView, type MatrixView, type Told} from './matrix-view.js';
import {OneColumn} from './one-column.js';
import {TakeAway, type Ways} from './take-away.js';
import {renderTrackChoice, trackChoiceStyles} from './track-choice.js';
import {vars} from './vars.js';

/** More levels than this, of several tracks, are not shown as one table before the reader has chosen what to see. */
const CROWD = 24;
/** More columns than this cannot be read side by side on a sheet of paper. */
const SHEET = 6;
/** So many ids are named to a reader whose link has a wrong one. */
const SAMPLE = 12;
/** What `permalink` keeps in the address. */
const LINKED = ['compare', 'track', 'group', 'cell'] as const;
/** What decides which rows and columns there are. */
const SHOWN = ['compare', 'levels', 'track', 'group', 'everything', 'changes', 'levelsAsRows'];

/**
 * Competencies by levels as a table: all levels, those of one track, or two to four chosen ones side by side with what
 * changes from one to the next.
 *
 * Only what is on the screen is laid out, and all of it is in the document soon after the first rows: it can be found in
 * the page, and printed.
 *
 * @tag career-matrix
 * @fires {CareerCompareSelectEvent} career-compare-select - the reader chose which levels to compare
 * @fires {CareerTracksSelectEvent} career-tracks-select - the reader chose a track, or all of them
 * @fires {CareerCellSelectEvent} career-cell-select - the reader picked a cell, or let go of it
 * @csspart cell - a cell; with a second name for how it relates to the one before, for instance `cell--changed`
 * @csspart level - a level's name above its column, or before its row
 * @csspart competency - a competency's name before its row, or above its column
 * @csspart group - a group's name and summary
 * @csspart note - a group's note
 * @csspart track - a track that can be chosen, where there are too many to show all at once
 * @cssprop [--career-accent=#0b7a75] - the colour from which all others are taken
 * @cssprop [--career-text-color=inherit] - colour of the text
 * @cssprop [--career-background=Canvas] - colour of the page behind the element; the heads that stay in view cover what is below them with it
 * @cssprop [--career-matrix-height=46em] - height from which the table scrolls within itself; `none` lets it grow
 */
export class CareerMatrix extends FrameworkElement {
  static override styles = [FrameworkElement.styles, matrixStyles, trackChoiceStyles, findBarStyles, foundStyles];

  static override properties: PropertyDeclarations = {
    compare: {reflect: true, useDefault: true},
    levels: {reflect: true, useDefault: true},
    track: {reflect: true, useDefault: true},
    group: {reflect: true, useDefault: true},
    search: {useDefault: true},
    level: {reflect: true, useDefault: true},
    cell: {reflect: true, useDefault: true},
    everything: {type: Boolean, reflect: true},
    changes: {type: Boolean, reflect: true},
    levelsAsRows: {type: Boolean, reflect: true, attribute: 'levels-as-rows'},
    with: {useDefault: true},
    since: {useDefault: true, attribute: 'before'}, // an element has a method `before`
    other: {attribute: false, noAccessor: true}, // declared, so that one set before the element is defined is not lost
    earlier: {attribute: false, noAccessor: true},
    permalink: {converter: {fromAttribute: (value: string | null) => value === null ? false : value || true}},
    folded: {state: true},
  };

  /** Ids of two to four levels to see side by side, separated by spaces: `senior lead`. `/lead` is a level of the other framework. Empty: all levels. */
  declare compare: string;

  /** Ids of the levels that have a column, separated by spaces, where none are compared. Empty: all of which anything is written. */
  declare levels: string;

  /** Id of a track: "all levels" are then those of this track. Empty: of every track. */
  declare track: string;

  /** Id of a group: only its competencies are shown. Empty: all. */
  declare group: string;

  /** Words to look for: rows without them are hidden, and where they stand they are marked. Empty: nothing is looked for. */
  declare search: string;

  /** Id of a level whose column is marked, for instance the reader's own. Empty: none. */
  declare level: string;

  /** The cell that is marked, as a link to it says: `level/competency`, by their ids; `/level/competency` beside a level of the other framework. It is scrolled to, and where a track would have to be chosen first, its own is shown. Empty: none. */
  declare cell: string;

  /** Shows what stays the same too, when levels are compared, or editions. */
  declare everything: boolean;

  /** Says in every cell how it relates to the level before, when levels are not compared. */
  declare changes: boolean;

  /** Turns the table: levels are rows, competencies are columns. Compared levels are always columns. */
  declare levelsAsRows: boolean;

  /** Address of another framework file, relative to the page: its levels can be compared with these. */
  declare with: string;

  /**
   * Address of an earlier edition of the framework, relative to the page: every cell says what became of it since, and what is
   * gone is told. While levels are compared it waits. Empty: none.
   */
  declare since: string;

  /**
   * Keeps comparison, track, group and cell in the fragment of the page's address, so that a copied link shows the same:
   * `#career.compare=senior+lead`. A value is the prefix to use instead of `career`, where a page has several. Whatever
   * else stands in the fragment stays as it is.
   */
  declare permalink: boolean | string;

  /** Groups that the reader has folded, by id. */
  protected declare folded: ReadonlySet<string>;

  readonly #second = secondFramework(this, ({error}) => {
    if (error) void this.fault(error);
  });
  readonly #earlier = secondFramework(this, ({error}) => {
    if (error) void this.fault(error);
  }, () => this.since);
  readonly #link: Permalink<(typeof LINKED)[number]> = new Permalink(this, LINKED);
  readonly #rows = new MatrixRows<object, object>(rows => this.#filled(rows));
  readonly #cellMark = new CellMark(this.#rows);
  readonly #rules = new ColumnRules();
  readonly #column = new OneColumn(this);
  readonly #takeAway = new TakeAway(this);
  readonly #findBar = new FindBar(this);
  readonly #comparing = new Later(this, () => import('./matrix-compared.js'));
  readonly #editing = new Later(this, () => import('./matrix-editions.js'));
  readonly #finding = new Later(this, async () => {
    const {MatrixFinder} = await import('./matrix-finder.js');
    return {finder: new MatrixFinder(this, this.#rows)};
  });
  #view: MatrixView | undefined;
  /** What the words in the cells are taken from. */
  #translation: Translation | undefined;
  #drawing: Drawing<object, object> | undefined;
  /** What the drawing is made for. */
  #drawn: readonly unknown[] = [];
  /** The level of `level`, once it has been brought into view. */
  #own: Level | undefined;
  /** The track that was shown for the sake of a cell or a level in it. */
  #brought: string | undefined;

  constructor() {
    super();
    this.compare = '';
    this.levels = '';
    this.track = '';
    this.group = '';
    this.search = '';
    this.level = '';
    this.cell = '';
    this.everything = false;
    this.changes = false;
    this.levelsAsRows = false;
    this.with = '';
    this.since = '';
    this.permalink = false;
    this.folded = new Set();
  }

  /** The other framework. Set a framework or the content of a file to compare with its levels; `undefined` goes back to `with`. */
  get other(): Framework | undefined {
    return this.#second.framework;
  }

  set other(other: Framework | FrameworkFile | undefined) {
    this.#second.give(other);
  }

  /** The earlier edition. Set a framework or the content of a file to tell what changed since; `undefined` goes back to `since`. */
  get earlier(): Framework | undefined {
    return this.#earlier.framework;
  }

  set earlier(earlier: Framework | FrameworkFile | undefined) {
    this.#earlier.give(earlier);
  }

  /** Settles when all that is shown is in the document: the first rows are there at once, the others follow. */
  get filled(): Promise<void> {
    return this.updateComplete.then(() => this.#rows.filled);
  }

  /**
   * What is shown as Markdown: a table for each group, and of levels that are compared a document that tells what changes.
   *
   * @throws {Error} while there is no framework
   */
  async toMarkdown(): Promise<string> {
    const {markdownOf} = await import('./matrix-export.js');
    return markdownOf(this.#shown, this);
  }

  /**
   * What is shown as CSV, safe to open in a spreadsheet: no cell begins a formula.
   *
   * @param options `long`: a row for each statement, with ids and what became of it, instead of each competency. Default: false
   * @throws {Error} while there is no framework
   */
  async toCSV({long = false}: {readonly long?: boolean} = {}): Promise<string> {
    const {csvOf} = await import('./matrix-export.js');
    return csvOf(this.#shown, this, long);
  }

  get #shown(): MatrixView {
    if (!this.#view) throw new Error('There is no framework to take along yet.');
    return this.#view;
  }

  /** Loads the files once more, after a fault. */
  override reload(): void {
    super.reload();
    this.#second.load();
    this.#earlier.load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#rules.attach(this.shadowRoot!);
    this.requestUpdate(); // what was missing when it left the page
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#rows.stop();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('with')) this.#second.follow();
    if (changed.has('since')) this.#earlier.follow();
    const {framework, other, earlier} = this;
    if (!framework) return;
    const isThere = (this.#view?.needsComparing && this.#comparing.code) || (this.#view?.needsEditions && this.#editing.code);
    const isNew = framework !== this.#view?.framework;
    const isNewTongue = translationOf(this) !== this.#translation;
    if (isNew || isNewTongue || other !== this.#view?.other || earlier !== this.#view?.earlier || isThere || SHOWN.some(name => changed.has(name))) {
      this.#show(this.#viewOf(framework));
    }
    if (isNew || changed.has('cell') || changed.has('level')) this.#follow(framework);
    const mayRetry = changed.size > 0;
    this.#comparing.miss(Boolean(this.#view!.needsComparing), mayRetry);
    this.#editing.miss(Boolean(this.#view!.needsEditions), mayRetry);
    this.#finding.miss(Boolean(this.search), mayRetry);
    this.#finder?.look(this.#view!, this.search);
  }

  /** Where a track is to be chosen first, a cell brings its own along, and so does the level that the page names; until the page or the reader has chosen another. */
  #follow(framework: Framework): void {
    if (!this.#isCrowd(framework) && (this.#view!.compared.length || this.track !== this.#brought)) return;
    const level = linkedCell(this.cell, framework, this.other).level ?? framework.level(this.level);
    const tracks = level ? framework.tracksOf(level) : [];
    if (!tracks.length || tracks.some(({id}) => id === this.track)) return;
    this.track = this.#brought = tracks[0]!.id;
    this.#show(this.#viewOf(framework));
  }

  #viewOf(framework: Framework): MatrixView {
    return matrixView(framework, this, this, {comparing: this.#comparing.code, editions: this.#editing.code});
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const coming = [this.#comparing, this.#editing, this.#finding].flatMap(part => part.coming ?? []);
    if (!coming.length) return isComplete;
    await Promise.all(coming);
    return super.getUpdateComplete();
  }

  get #finder(): MatrixFinder | undefined {
    return this.#finding.code?.finder;
  }

  /** The reader is about to type: the first letter is not to wait for all the texts. */
  readonly #prepare = async (): Promise<void> => {
    await this.#finding.load();
    if (!this.#view) return;
    this.#finder?.look(this.#view, this.search);
    this.#finder?.ready();
  };

  #show(view: MatrixView): void {
    // Cells without a word on changes are those of the framework, whatever stands beside them.
    this.#translation = translationOf(this);
    const key = [view.comparison || view.edition ? view : view.framework, view.isTurned, this.#translation];
    if (key.some((part, i) => part !== this.#drawn[i])) this.#drawing = view.isTurned ? levelsDown(view, this) : competenciesDown(view, this);
    this.#drawn = key;
    this.#view = view;
    this.#column.count = view.across.length;
  }

  protected draw(framework: Framework): TemplateResult {
    const view = this.#view!;
    const {compared, levels, blocks} = view;
    const words = wordsOf('matrix', matrixWords, this);
    const isCrowd = this.#isCrowd(framework);
    const {competency: {one, other}} = nounsOf(framework, this);
    return html`
      <div class="frame ${view.across.length > SHEET ? 'many' : ''}" lang=${framework.lang ?? nothing}>
        <h2 class="hidden">${compared.length ? words.compared(levels.map(level => level.name)) : words.heading}</h2>
        ${this.#head(framework, isCrowd, words)}
        ${this.#notices(framework, isCrowd, words)}
        ${isCrowd || !(blocks.length || this.group) ? nothing : this.#tools(framework, words)}
        ${this.waiting(this.#second)}${this.waiting(this.#earlier)}
        ${isCrowd ? renderTrackChoice({framework, most: 1, choose: ([track]) => this.#chooseTrack(track), host: this})
          : view.needsComparing || view.needsEditions ? html`<p class="soft" role="status">${this.#comparing.isStuck || this.#editing.isStuck ? words.failed : wordsOf('source', sourceWords, this).loading}</p>`
          : levels.length && (blocks.length || (compared.length && !view.edition)) ? this.#table(view, words)
          : this.group && framework.competencies.length ? html`<p class="soft nothing">${words.noneOfGroup} <button type="button" class="action" @click=${() => this.#go({group: ''})}>${words.allGroups}</button></p>`
          : view.edition?.rows.length ? nothing : html`<p class="soft nothing">${words.empty}</p>`}
        ${view.unchanged ? html`<p class="soft small foot">${words.unchanged(view.unchanged, one, other)}</p>` : nothing}
        ${blocks.length && !isCrowd ? this.#takeAway.render(this.#ways(view, words)) : nothing}
      </div>`;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#mark(changed.has('cell'));
    this.#markOwn();
    this.#finder?.drawn();
  }

  /** The level that the page names: its row, where levels are rows; and where there is room for one column, it is that one. */
  #markOwn(): void {
    if (!this.#view) return;
    const {isTurned, down, across} = this.#view;
    const own = this.framework?.level(this.level);
    if (isTurned) for (const level of down) this.#rows.head(level)?.parentElement!.classList.toggle('own', level === own);
    if (own === this.#own) return;
    this.#own = own;
    if (own && across.includes(own)) void this.updateComplete.then(() => this.#column.open(across.indexOf(own)));
  }

  /** Rows have got their cells: what belongs on these can be put there. */
  #filled(rows: readonly object[]): void {
    if (this.isUpdatePending) return; // they are not in the document yet: `updated` follows
    this.#mark(false);
    this.#finder?.filled(rows);
  }

  /** What is shown, as a sentence that can be changed, and how. */
  #head(framework: Framework, isCrowd: boolean, words: typeof matrixWords): TemplateResult {
    const view = this.#view!;
    const isComparing = view.compared.length > 0;
    const {level: noun, track} = nounsOf(framework, this);
    const written = framework.tracks.filter(({levels}) => levels.length);
    const chosen = framework.track(this.track);
    const isBeside = isComparing || Boolean(this.earlier);
    const isChanges = isBeside ? !this.everything : this.changes;
    return html`
      <div class="head">
        <div class="sentence">
          ${renderLevelChoice({view, noun, words, choose: (ids, place) => this.#compare(ids, place)})}
          ${!isComparing && written.length > 1 ? html`
            <span class="soft">${words.ofTrack}</span>
            <select class="pick" aria-label=${track.one} @keydown=${openByArrow} @change=${(event: Event) => this.#chooseTrack(framework.track(askedFor(event, this.track)))}>
              <option value="" .selected=${!chosen}>${words.allTracks(track.other)}</option>
              ${optionsOf(written, chosen)}
            </select>` : nothing}
        </div>
        ${isCrowd || (framework.levels.length < 2 && !this.earlier) ? nothing : html`
          <div class="views" role="group" aria-label=${words.view}>
            ${[isBeside, !isBeside].map(changes => html`
              <button type="button" aria-pressed=${isChanges === changes} @click=${() => this.#tell(changes, isBeside)}>${changes ? words.changes : words.everything}</button>`)}
          </div>`}
      </div>
      ${isBeside || isCrowd || framework.levels.length < 2 ? nothing : html`<p class="soft small hint">${words.hint(noun.one)}</p>`}`;
  }

  /** What narrows down the table, and turns it. */
  #tools(framework: Framework, words: typeof matrixWords): TemplateResult {
    const {compared, told, levels} = this.#view!;
    const isComparing = compared.length > 0;
    const {level, competency} = nounsOf(framework, this);
    const group = framework.groups.find(({id}) => id === this.group);
    return html`
      <div class="tools" @focusin=${this.#prepare}>
        ${this.#findBar.render({query: this.search, places: this.#finder?.hits?.length, said: this.#finder?.said ?? '', search: query => (this.search = query), go: step => this.#finder?.go(step)})}
        ${framework.groups.length > 1 ? html`
          <select class="pick small" aria-label=${words.group} @keydown=${openByArrow} @change=${(event: Event) => this.#go({group: askedFor(event, group?.id ?? '')})}>
            <option value="" .selected=${!group}>${words.allGroups}</option>
            ${optionsOf(framework.groups, group)}
          </select>` : nothing}
        ${isComparing ? nothing : html`<button type="button" class="action small" aria-pressed=${this.levelsAsRows} @click=${() => (this.levelsAsRows = !this.levelsAsRows)}>${words.turn(level.other)}</button>`}
        <p class="hidden" role="status">${words.size(told.size, competency, levels.length, level)}</p>
      </div>`;
  }

  /** What the page or a link asks for and is not there; and of what is, in short what changes. */
  #notices(framework: Framework, isCrowd: boolean, words: typeof matrixWords): unknown {
    const {comparing, editions, compared, levels, unwritten} = this.#view!;
    const asked = this.#view!.unknown;
    const unknown = [...asked, ...[this.cell, this.level].flatMap(id => linkedCell(id, framework, this.other).unknown)];
    const nouns = nounsOf(framework, this);
    const isAlone = !compared.length && this.compare.trim() && !asked.some(({kind}) => kind === 'level');
    return [
      unknown.map(({kind, ids, known}) => html`<p class="note-bar small" role="status">${words.unknown(kind === 'group' ? words.aGroup : nouns[kind].one, ids, known.slice(0, SAMPLE))}</p>`),
      isAlone && (this.other || !this.with) ? html`<p class="note-bar small" role="status">${words.alone(nouns.level.other)}</p>` : nothing,
      unwritten.length && levels.length && !compared.length && !isCrowd ? html`<p class="soft small missing">${words.unwritten(unwritten.map(level => level.name))}</p>` : nothing,
      compared.length && comparing ? comparing.renderSummary(this.#view!, this) : nothing,
      editions && !isCrowd ? html`<p class="told">${editions.editionSentences(this.#view!, this).join(' ')}</p>` : nothing,
    ];
  }

  /** What makes the forms is loaded with the first. */
  #ways(view: MatrixView, words: typeof matrixWords): Ways {
    const forms = () => import('./matrix-export.js');
    return {
      words,
      forms: ['csv', 'markdown'],
      copy: () => forms().then(({copyOf}) => copyOf(view, this)), // a promise: a browser lets nobody copy who has waited for code to arrive
      save: form => forms().then(({saveTable}) => saveTable(form, view, this)),
    };
  }

  #table(view: MatrixView, words: typeof matrixWords): TemplateResult {
    const {framework, levels, compared, across, isTurned} = view;
    const elements = this.#rows.show(this.#drawing!, view.down, across, row => this.#isShown(row));
    const isComparing = compared.length > 0;
    const names = across.map(column => nameOf(column, words));
    this.#rules.set(across.length > SHEET ? names : [], isComparing ? undefined : this.#column.settled);
    const own = framework.level(this.level);
    const marked = across.indexOf(own!);
    const {level, competency} = nounsOf(framework, this);
    return html`
      ${isComparing || across.length < 2 ? nothing : renderSteps(names, this.#column.at, this.#column.go, words)}
      <div class="scroll ${isComparing ? '' : 'swipe'}" role="region" tabindex="0" aria-label=${words.table(framework.title, levels.map(level => level.name))}
        @scroll=${this.#column.scrolled} @keydown=${this.#pressed} @click=${this.#clicked}>
        <div class="sheet ${isComparing ? 'comparing' : ''}" .style=${vars({count: across.length})}>
          <table role="table">
            <thead role="rowgroup">
              <tr role="row">
                <th role="columnheader" scope="col" class="corner"><span class="hidden">${isTurned ? level.one : competency.one}</span></th>
                ${across.map((column, i) => html`<th role="columnheader" scope="col" part=${isTurned ? 'competency' : 'level'} class=${i === marked ? 'own' : ''}>${this.#above(column, i)}${'takeaways' in column ? words.glance : [names[i], renderNotes(notesOf(column as Level | Told, view, this))]}</th>`)}
              </tr>
            </thead>
            ${isComparing ? view.comparing!.renderGlance(view, this) : nothing}
            ${isTurned ? html`<tbody role="rowgroup">${elements}</tbody>` : this.#groups(view, elements)}
          </table>
          ${marked < 0 ? nothing : html`<div class="mark" aria-hidden="true"><i .style=${vars({at: marked + 2})}></i></div>`}
        </div>
      </div>`;
  }

  /** What a column belongs to, where its neighbour belongs to something else: a group, or one of two frameworks. */
  #above(column: object, place: number): unknown {
    const {isTurned, across, blocks, other, compared} = this.#view!;
    const belongings = (i: number) => isTurned
      ? blocks.find(({group, rows}) => group === across[i] || rows.includes(across[i] as Told))?.group?.title
      : other && compared[i]?.framework.title;
    const own = belongings(place);
    return own && own !== (place ? belongings(place - 1) : undefined) ? html`<span class="label above">${own}</span>` : nothing;
  }

  #groups(view: MatrixView, elements: readonly HTMLTableRowElement[]): TemplateResult[] {
    let end = 0;
    return view.blocks.map(({group, rows}) => renderGroup(group, {
      view,
      rows: elements.slice(end, end += rows.length),
      isFolded: Boolean(group && !this.#finder?.hits && this.folded.has(group.id)),
      isShown: this.#finder?.isGroupShown(group) ?? true,
      fold: () => this.#fold(group!.id),
      host: this,
    }));
  }

  /** A table of so many levels of so many tracks answers no question. */
  #isCrowd(framework: Framework): boolean {
    const {compared, levels} = this.#view!;
    return !compared.length && !this.levels && !framework.track(this.track) && framework.tracks.length > 1 && levels.length > CROWD;
  }

  /** A search brings up what is folded. */
  #isShown(row: object): boolean {
    if (this.#finder?.hits) return this.#finder.isShown(row);
    return this.#view!.isTurned || !this.folded.has(competencyOf(row as Told).group ?? '');
  }

  #compare(ids: readonly string[], place: number): void {
    if (!this.dispatchEvent(new CareerCompareSelectEvent(ids))) return;
    const isAdded = place > 0 && ids.length > this.#view!.compared.length; // the list of what can be added is another one then
    this.#go({compare: ids.join(' ')});
    void this.#keepKeyboard(() => {
      const lists = this.renderRoot.querySelectorAll<HTMLElement>('[data-choice=level]');
      return lists[Math.min(place, lists.length - 1)];
    }, isAdded);
  }

  /** What the reader has used may be gone, and the keyboard with it: then to what is there instead. */
  async #keepKeyboard(next: () => HTMLElement | null | undefined, isElsewhere = false): Promise<void> {
    if (!this.shadowRoot!.activeElement) return;
    await this.updateComplete;
    if (isElsewhere || !this.shadowRoot!.activeElement) next()?.focus();
  }

  #chooseTrack(track: Track | undefined): void {
    if (!this.dispatchEvent(new CareerTracksSelectEvent(track ? [track.id] : []))) return;
    this.#go({track: track?.id ?? ''});
    void this.#keepKeyboard(() => this.renderRoot.querySelector<HTMLElement>('.sentence select:not([data-choice])'));
  }

  /** Changes what is shown, and the address with it. */
  #go(there: Partial<Record<(typeof LINKED)[number], string>>): void {
    Object.assign(this, there);
    this.#link.write('replace');
  }

  #tell(changes: boolean, isBeside: boolean): void {
    if (isBeside) this.everything = !changes;
    else this.changes = changes;
  }

  #fold(id: string): void {
    const folded = new Set(this.folded);
    if (!folded.delete(id)) folded.add(id);
    this.folded = folded;
  }

  readonly #pressed = (event: KeyboardEvent): void => {
    if (event.key === 'Escape' && this.cell) this.#pick('');
    this.#column.pressed(event);
  };

  readonly #clicked = (event: Event): void => {
    const link = this.#cellMark.linkAt(event, this.#view!);
    if (link !== undefined) this.#pick(link);
  };

  #pick(cell: string): void {
    const wanted = cell === this.cell ? '' : cell;
    if (!this.dispatchEvent(new CareerCellSelectEvent(wanted))) return;
    this.#cellMark.picked(wanted);
    this.#go({cell: wanted});
  }

  #mark(isNew: boolean): void {
    if (this.#view) this.#cellMark.mark(this.cell, this.#view, this.other, isNew);
  }
}

function optionsOf(things: readonly (Track | Group)[], chosen: Track | Group | undefined): TemplateResult[] {
  return things.map(thing => html`<option value=${thing.id} .selected=${thing === chosen}>${thing.title}</option>`);
}

function nameOf(column: object, words: typeof matrixWords): string {
  return 'name' in column ? (column as Level).name : 'takeaways' in column ? words.glanceAt((column as Group).title) : competencyOf(column as Told).title;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-matrix': CareerMatrix;
  }
}
