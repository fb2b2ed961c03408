import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {Permalink} from '../controllers/permalink.js';
import type {OwnLevels} from '../controllers/own-levels.js';
import type {CareerCellSelectEvent} from '../events/career-cell-select.js';
import {CareerCompareSelectEvent} from '../events/career-compare-select.js';
import {CareerLevelSelectEvent} from '../events/career-level-select.js';
import type {CareerPathSelectEvent} from '../events/career-path-select.js';
import type {CareerSectionSelectEvent} from '../events/career-section-select.js';
import type {CareerTracksSelectEvent} from '../events/career-tracks-select.js';
import {CareerViewSelectEvent} from '../events/career-view-select.js';
import type {Framework} from '../model/framework.js';
import {viewsOf, type View} from '../model/views.js';
import {nounsOf} from '../text/nouns.js';
import {wordsOf} from '../text/words.js';
import {frameworkWords} from '../text/words/framework.js';
import {askedFor} from './asked-for.js';
import {frameworkStyles} from './career-framework.styles.js';
import {FrameworkElement} from './framework-element.js';
import {renderOverview} from './overview.js';
import {renderTabs, revealTab} from './tabs.js';
import {ViewCode} from './view-code.js';

/** What `permalink` keeps in the address. */
const LINKED = ['view', 'level', 'to', 'compare', 'cell', 'tracks', 'section'] as const;
/** The views that show which level is picked. From a link in any other one the reader is brought to the level. */
const SELECTING: readonly View[] = ['ladder', 'level', 'crosswalk'];

/**
 * The whole framework behind one tag: overview, ladder, comparison, single level, self-check, crosswalk and guide, as
 * tabs with one selection; those of them that the file has content for. What draws a view is loaded when it is first
 * opened, and the view then stays as the reader leaves it.
 *
 * @tag career-framework
 * @fires {CareerViewSelectEvent} career-view-select - the reader went to another view
 * @fires {CareerLevelSelectEvent} career-level-select - the reader picked a level, in whichever view, or let go of it
 * @fires {CareerPathSelectEvent} career-path-select - the reader picked a second level on the ladder, or let go of it
 * @fires {CareerTracksSelectEvent} career-tracks-select - the reader chose which tracks the ladder and the table show
 * @fires {CareerCompareSelectEvent} career-compare-select - the reader chose which levels to compare
 * @fires {CareerCellSelectEvent} career-cell-select - the reader picked a cell of the comparison, or let go of it
 * @fires {CareerSectionSelectEvent} career-section-select - the reader went to a section of the guide
 * @fires {CareerAssessmentChangeEvent} career-assessment-change - an answer, the target or the reader's own level changed. Says that, and not what unless the element has `tells-answers`
 * @csspart tabs - the row of tabs
 * @csspart tab - the name of a view; with a second name `tab--selected`
 * @csspart panel - a view
 * @csspart track - a track's name in the overview
 * @cssprop [--career-accent=#0b7a75] - the colour from which all others are taken
 * @cssprop [--career-text-color=inherit] - colour of the text
 * @cssprop [--career-background=Canvas] - colour of the page behind the element
 */
export class CareerFramework extends FrameworkElement {
  static override styles = [FrameworkElement.styles, frameworkStyles];

  static override properties: PropertyDeclarations = {
    view: {reflect: true, useDefault: true},
    level: {reflect: true, useDefault: true},
    to: {reflect: true, useDefault: true},
    compare: {reflect: true, useDefault: true},
    cell: {reflect: true, useDefault: true},
    tracks: {reflect: true, useDefault: true},
    section: {reflect: true, useDefault: true},
    since: {useDefault: true, attribute: 'before'}, // an element has a method `before`
    noPay: {type: Boolean, attribute: 'no-pay'},
    noSharing: {type: Boolean, attribute: 'no-sharing'},
    noPeople: {type: Boolean, attribute: 'no-people'},
    tellsAnswers: {type: Boolean, attribute: 'tells-answers'},
    answers: {useDefault: true},
    subject: {useDefault: true},
    permalink: {converter: {fromAttribute: (value: string | null) => value === null ? false : value || true}},
  };

  /** What is shown: `overview`, `ladder`, `compare`, `level`, `check`, `crosswalk` or `guide`. Empty, or one that the framework has no content for: the first there is. */
  declare view: string;

  /** Id of the picked level, in every view. Empty: none. */
  declare level: string;

  /** Id of a second level: the ladder shows the way from `level` to it. Empty: none. */
  declare to: string;

  /** Ids of two to four levels to compare, separated by spaces: `senior lead`. Empty: all levels. */
  declare compare: string;

  /** The cell that is marked among the expectations: `level/competency`, by their ids. Empty: none. */
  declare cell: string;

  /** Ids of the tracks that the ladder shows, separated by spaces; where it is one, all levels are those of it. Empty: as the ladder chooses. */
  declare tracks: string;

  /** Id of the section at which the guide is open. Empty: its beginning. */
  declare section: string;

  /** Address of an earlier edition of the framework, relative to the page: the expectations say what became of it since. Empty: none. */
  declare since: string;

  /** Leaves pay out. */
  declare noPay: boolean;

  /** Leaves out of the self-check what shares answers by a link or a file, and opens none. */
  declare noSharing: boolean;

  /** Whether the reader of the self-check cannot keep other people's answers here too, and choose between them. Default: `false`. */
  declare noPeople: boolean;

  /** Whether the page is told by each `career-assessment-change` what the answers are. The reader is told that it is. Default: `false`. */
  declare tellsAnswers: boolean;

  /** What one answers with in the self-check: `texts`, those of each competency, or `ratings`, the framework’s rating scale. Default: what the file says, else `texts`, unless all that is written are the texts of the scale. */
  declare answers: string;

  /** Whose answers the self-check shows. Each subject's are kept apart in the browser. Default: `me`. */
  declare subject: string;

  /**
   * Keeps view, levels, comparison, cell, tracks and section in the fragment of the page's address, so that a copied link
   * shows the same: `#career.view=compare&career.compare=senior+lead`. A value is the prefix to use instead of
   * `career`, where a page has several. Whatever else stands in the fragment stays as it is.
   */
  declare permalink: boolean | string;

  readonly #link: Permalink<(typeof LINKED)[number]> = new Permalink(this, LINKED);
  /** The framework for which these are: its views, and those of them that have been opened. */
  #of: Framework | undefined;
  #views: readonly View[] = [];
  readonly #opened = new Set<View>();
  readonly #code = new ViewCode(this);
  /** What last had the keyboard in each view. */
  readonly #left = new Map<View, HTMLElement>();
  #isEntering = false;
  /** The view whose tab has been scrolled to. */
  #revealed: View | undefined;
  #own: OwnLevels | undefined;

  constructor() {
    super();
    this.view = '';
    this.level = '';
    this.to = '';
    this.compare = '';
    this.cell = '';
    this.tracks = '';
    this.since = '';
    this.section = '';
    this.noPay = false;
    this.noSharing = false;
    this.noPeople = false;
    this.tellsAnswers = false;
    this.answers = '';
    this.subject = 'me';
    this.permalink = false;
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {framework} = this;
    if (!framework) return;
    if (framework !== this.#of) {
      this.#of = framework;
      this.#views = viewsOf(framework);
      this.#opened.clear();
      this.#left.clear();
    }
    this.#opened.add(this.#shown);
    if (!this.#code.of(this.#shown)) this.#load(this.#shown);
    this.#own?.open(framework.id, this.subject || 'me');
  }

  /** Takes the keyboard along, where the reader went from inside one view to another, or what had it is hidden now. */
  protected override update(changed: PropertyValues): void {
    const before = this.shadowRoot!.activeElement?.closest('[role=tabpanel]');
    super.update(changed);
    const tab = this.renderRoot.querySelector('[role=tab][aria-selected=true]');
    if (tab && this.#revealed !== this.#shown) revealTab(tab);
    this.#revealed = this.#shown;
    if (this.#isEntering || before?.hasAttribute('hidden')) this.#takeKeyboard();
    this.#isEntering = false;
  }

  protected draw(framework: Framework): TemplateResult {
    const words = wordsOf('framework', frameworkWords, this);
    const shown = this.#shown;
    const content = (view: View) => (this.#opened.has(view) ? this.#content(view, framework, words) : nothing);
    return html`
      <div class="frame"
        @career-load=${stop}
        @career-level-select=${this.#onLevel}
        @career-path-select=${this.#onPath}
        @career-tracks-select=${this.#onTracks}
        @career-compare-select=${this.#onCompare}
        @career-cell-select=${this.#onCell}
        @career-section-select=${this.#onSection}
        @career-assessment-change=${() => this.requestUpdate()}
      >
        ${this.#views.length === 1 ? html`<div part="panel">${content(shown)}</div>` : html`
          ${renderTabs({
            label: framework.title,
            tabs: this.#views.map(view => [view, view === 'level' ? words.level(nounsOf(framework, this).level) : words[view]]),
            selected: shown,
            select: view => this.#go(view as View),
          })}
          ${this.#views.map(view => html`
            <div role="tabpanel" id="panel-${view}" part="panel" aria-labelledby="tab-${view}" tabindex="0" ?hidden=${view !== shown}
              @focusin=${(event: FocusEvent) => this.#left.set(view, event.composedPath()[0] as HTMLElement)}>${content(view)}</div>`)}`}
      </div>`;
  }

  /** The view that is shown, whatever `view` asks for. */
  get #shown(): View {
    return this.#views.find(view => view === this.view) ?? this.#views[0]!;
  }

  #content(view: View, framework: Framework, words: typeof frameworkWords): unknown {
    const code = this.#code.of(view);
    if (code === 'coming') return html`<p class="waiting soft" role="status">${words.opening}</p>`;
    if (code === 'failed') return renderFailure(words.failed, words.retry, () => this.#retry(view));
    if (code === 'lost') return renderFailure(words.lost, words.reload, () => location.reload());
    switch (view) {
      case 'overview':
        return renderOverview({framework, views: this.#views, enter: view => this.#enter(view), host: this});
      case 'ladder':
        return this.#ladder(framework, words);
      case 'compare':
        return html`<career-matrix .framework=${framework} .compare=${this.compare} .track=${framework.track(this.tracks)?.id ?? ''} .level=${this.level} .cell=${this.cell} .since=${this.since}></career-matrix>`;
      case 'level':
        return html`${this.#choice(framework, words)}<career-level .framework=${framework} .level=${this.level} .noPay=${this.noPay}></career-level>`;
      case 'check':
        return html`<career-self-check .framework=${framework} .subject=${this.subject} .answers=${this.answers} .noSharing=${this.noSharing} .noPeople=${this.noPeople} .tellsAnswers=${this.tellsAnswers}></career-self-check>`;
      case 'crosswalk':
        return html`<career-crosswalk .framework=${framework} .level=${this.level}></career-crosswalk>`;
      case 'guide':
        return html`<career-guide .framework=${framework} .section=${this.section}></career-guide>`;
    }
  }

  /** The ladder, with the reader's own marks; and from its details on to the other views. */
  #ladder(framework: Framework, words: typeof frameworkWords): TemplateResult {
    const {here, target} = this.#ownLevels;
    return html`
      <career-ladder
        .framework=${framework}
        .level=${this.level}
        .to=${this.to}
        .here=${here ?? ''}
        .target=${target ?? ''}
        .tracks=${this.tracks}
      >${this.#onward(framework, words)}</career-ladder>`;
  }

  /** From the picked level to all that is said of it, and to what changes: towards it, or on the way that is shown. */
  #onward(framework: Framework, words: typeof frameworkWords): unknown {
    const level = framework.level(this.level);
    if (!level) return nothing;
    const other = framework.level(this.to);
    const [from, to] = other ? [level, other] : [framework.waysIn(level)[0]?.from, level];
    const changes = from && from !== to && this.#views.includes('compare');
    return html`
      <div slot="detail" class="onward">
        ${this.#views.includes('level') ? html`<button type="button" class="action" @click=${() => this.#enter('level')}>${words.everything(level.name)}</button>` : nothing}
        ${changes ? html`<button type="button" class="action" @click=${() => this.#compare([from.id, to.id])}>${words.changes(from.name, to.name)}</button>` : nothing}
      </div>`;
  }

  /** Which level is shown in full. Where the link names one that is not there, it is none of them. */
  #choice(framework: Framework, words: typeof frameworkWords): unknown {
    if (framework.levels.length < 2) return nothing;
    const chosen = this.level ? framework.level(this.level) : framework.levels[0];
    const {level: noun} = nounsOf(framework, this);
    return html`
      <label class="choice"><span class="soft">${words.choice(noun)}</span>
        <select @change=${(event: Event) => this.#pick(askedFor(event, chosen?.id ?? ''))}>
          ${chosen ? nothing : html`<option value="" .selected=${true}>${words.none(noun)}</option>`}
          ${framework.levels.map(level => html`<option value=${level.id} .selected=${level === chosen}>${level.name}</option>`)}
        </select>
      </label>`;
  }

  /** What the self-check knows, where it has been opened; else what the browser kept of it. */
  get #ownLevels(): {readonly here?: string | null; readonly target?: string | null} {
    const checked = this.renderRoot.querySelector('career-self-check')?.assessment;
    const isOpen = checked?.subject === (this.subject || 'me') && checked.frameworkId === this.framework?.id;
    return (isOpen ? checked : this.#own?.levels) ?? {};
  }

  /** The ladder marks where the reader says they stand. */
  #load(view: View): void {
    void this.#code.load(view, view === 'ladder' ? this.#loadLevels() : undefined);
  }

  async #loadLevels(): Promise<void> {
    const {OwnLevels} = await import('../controllers/own-levels.js');
    this.#own ??= new OwnLevels(this);
  }

  /** The button goes with its sentence: the keyboard waits in the panel. */
  #retry(view: View): void {
    this.renderRoot.querySelector<HTMLElement>(`#panel-${view}`)?.focus({preventScroll: true});
    this.#load(view);
  }

  /** Goes to a view, which is a place: Back leads from it. */
  #go(view: View): void {
    if (view !== this.#shown && this.dispatchEvent(new CareerViewSelectEvent(view))) {
      this.view = view;
      this.#link.write('push');
    } else this.#link.write('replace');
  }

  /** Goes to a view by something inside another one, and the keyboard goes along, to its beginning. */
  #enter(view: View): void {
    const from = this.#shown;
    this.#left.delete(view);
    this.#go(view);
    this.#isEntering = this.#shown !== from;
  }

  #onLevel(event: CareerLevelSelectEvent): void {
    void after(event, () => {
      const isOther = event.level !== this.level;
      Object.assign(this, {level: event.level, to: ''});
      if (event.level && !SELECTING.includes(this.#shown) && this.#views.includes('level')) this.#enter('level');
      else this.#link.write(this.#shown === 'level' && isOther ? 'push' : 'replace'); // there, a level is a place of its own
    });
  }

  #onPath(event: CareerPathSelectEvent): void {
    void after(event, () => {
      this.to = event.to;
      this.#link.write('replace');
    });
  }

  #onTracks(event: CareerTracksSelectEvent): void {
    void after(event, () => {
      Object.assign(this, {tracks: event.tracks.join(' '), level: '', to: ''});
      this.#link.write('replace');
    });
  }

  #onCompare(event: CareerCompareSelectEvent): void {
    void after(event, () => this.#show(event.levels));
  }

  /** Asks the page, as the matrix does, before two levels are compared. */
  #compare(levels: readonly string[]): void {
    if (this.dispatchEvent(new CareerCompareSelectEvent(levels))) this.#show(levels);
  }

  #show(levels: readonly string[]): void {
    this.compare = levels.join(' ');
    if (this.#views.includes('compare')) this.#enter('compare');
    else this.#link.write('replace');
  }

  #onCell(event: CareerCellSelectEvent): void {
    void after(event, () => {
      this.cell = event.cell;
      this.#link.write('replace');
    });
  }

  #onSection(event: CareerSectionSelectEvent): void {
    void after(event, () => {
      this.section = event.section;
      if (this.#shown !== 'guide' && this.#views.includes('guide')) this.#enter('guide');
      else this.#link.write('replace');
    });
  }

  #pick(id: string): void {
    if (!this.dispatchEvent(new CareerLevelSelectEvent(id))) return;
    this.level = id;
    this.#link.write('push');
  }

  /** To what had it in this view, when the reader comes back by the history; else to the view itself. */
  #takeKeyboard(): void {
    const panel = this.renderRoot.querySelector<HTMLElement>('[role=tabpanel]:not([hidden])');
    this.#left.get(this.#shown)?.focus();
    if (!panel || panel.contains(this.shadowRoot!.activeElement)) return;
    this.renderRoot.querySelector('.tabs')!.scrollIntoView({block: 'nearest'});
    panel.focus({preventScroll: true});
  }
}

function renderFailure(sentence: string, action: string, act: () => void): TemplateResult {
  return html`<div role="alert" class="note-bar"><p>${sentence}</p><p><button type="button" class="action" @click=${act}>${action}</button></p></div>`;
}

/** Takes up what a reader did inside once the page has heard of it too: it may cancel. An event is over when its microtasks run. */
async function after(event: Event, act: () => void): Promise<void> {
  await Promise.resolve();
  if (!event.defaultPrevented) act();
}

/** The framework of an inner element is the outer one's, and has been told of. */
function stop(event: Event): void {
  event.stopPropagation();
}

declare global {
  interface HTMLElementTagNameMap {
    'career-framework': CareerFramework;
  }
}
