import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {secondFramework} from '../controllers/second-framework.js';
import type {Framework} from '../model/framework.js';
import type {FrameworkFile} from '../model/schema.js';
import {nounsOf} from '../text/nouns.js';
import {wordsOf} from '../text/words.js';
import {matrixWords} from '../text/words/matrix.js';
import {sourceWords} from '../text/words/source.js';
import {matrixStyles} from './career-matrix.styles.js';
import {findBarStyles} from './find-bar.styles.js';
import {foundStyles} from './found.styles.js';
import {FrameworkElement} from './framework-element.js';
import {MatrixActs} from './matrix-acts.js';
import {MatrixContent} from './matrix-content.js';
import {renderHead, renderTools} from './matrix-head.js';
import {renderNotices} from './matrix-notices.js';
import {MatrixTable, SHEET} from './matrix-table.js';
import type {MatrixView} from './matrix-view.js';
import {TakeAway, type Ways} from './take-away.js';
import {renderTrackChoice, trackChoiceStyles} from './track-choice.js';

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

  readonly #second = secondFramework(this, ({error}) => {
    if (error) void this.fault(error);
  });
  readonly #earlier = secondFramework(this, ({error}) => {
    if (error) void this.fault(error);
  }, () => this.since);
  readonly #acts = new MatrixActs(this);
  readonly #content = new MatrixContent(this);
  readonly #table = new MatrixTable(this, this.#acts);
  readonly #takeAway = new TakeAway(this);

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
    return this.updateComplete.then(() => this.#table.filled);
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
    if (!this.#content.view) throw new Error('There is no framework to take along yet.');
    return this.#content.view;
  }

  /** Loads the files once more, after a fault. */
  override reload(): void {
    super.reload();
    this.#second.load();
    this.#earlier.load();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.requestUpdate(); // what was missing when it left the page
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('with')) this.#second.follow();
    if (changed.has('since')) this.#earlier.follow();
    if (!this.framework) return;
    const view = this.#table.view = this.#content.update(this.framework, changed);
    this.#table.search.look(view, changed.size > 0);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const coming = [...this.#content.coming, this.#table.search.coming];
    if (!coming.some(Boolean)) return isComplete;
    await Promise.all(coming);
    return super.getUpdateComplete();
  }

  protected draw(framework: Framework): TemplateResult {
    const view = this.#content.view!;
    const {compared, levels, blocks, across, isCrowd, unchanged, editions} = view;
    const words = wordsOf('matrix', matrixWords, this);
    const {competency: {one, other}} = nounsOf(framework, this);
    const head = {view, acts: this.#acts, words, host: this};
    return html`
      <div class="frame ${across.length > SHEET ? 'many' : ''}" lang=${framework.lang ?? nothing}>
        <h2 class="hidden">${compared.length ? words.compared(levels.map(level => level.name)) : words.heading}</h2>
        ${renderHead(head)}
        ${renderNotices(view, words, this)}
        ${isCrowd || !(blocks.length || this.group) ? nothing : renderTools(head, this.#table.search)}
        ${this.waiting(this.#second)}${this.waiting(this.#earlier, this.since)}
        ${this.#body(view, words)}
        ${unchanged ? html`<p class="soft small foot">${words.unchanged(unchanged, one, other)}</p>` : nothing}
        ${editions && !isCrowd ? editions.renderOthers(view, this) : nothing}
        ${blocks.length && !isCrowd ? this.#takeAway.render(this.#ways(view, words)) : nothing}
      </div>`;
  }

  /** The table, or what stands there while it cannot. */
  #body(view: MatrixView, words: typeof matrixWords): unknown {
    const {framework, compared, levels, blocks, edition, isCrowd, needsComparing, needsEditions} = view;
    if (isCrowd) return renderTrackChoice({framework, most: 1, choose: ([track]) => this.#acts.chooseTrack(track), host: this});
    if (needsComparing || needsEditions) return html`<p class="soft" role="status">${this.#content.isStuck ? words.failed : wordsOf('source', sourceWords, this).loading}</p>`;
    if (levels.length && (blocks.length || (compared.length && !edition))) return this.#table.render(view, words);
    if (this.group && framework.competencies.length) return html`<p class="soft nothing">${words.noneOfGroup} <button type="button" class="action" @click=${() => this.#acts.go({group: ''})}>${words.allGroups}</button></p>`;
    return edition?.rows.length ? nothing : html`<p class="soft nothing">${words.empty}</p>`;
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
}

declare global {
  interface HTMLElementTagNameMap {
    'career-matrix': CareerMatrix;
  }
}
