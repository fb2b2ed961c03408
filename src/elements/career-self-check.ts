import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {SavedAnswers} from '../controllers/saved-answers.js';
import {CareerAssessmentChangeEvent} from '../events/career-assessment-change.js';
import {Assessment, ME} from '../model/assessment.js';
import {askingOf, type Asking} from '../model/asking.js';
import type {Framework} from '../model/framework.js';
import {competencyIds, type Question} from '../model/questions.js';
import type {SavedRecord} from '../model/record.js';
import {knowingAsked} from '../model/today.js';
import {firstTurn} from '../model/turns.js';
import {wordsOf} from '../text/words.js';
import {selfCheckWords} from '../text/words/self-check.js';
import {besideFrom, type Beside, type BesideGiven} from './beside.js';
import {selfCheckStyles} from './career-self-check.styles.js';
import {renderNotices} from './check-notices.js';
import {CheckParts} from './check-parts.js';
import type {CheckView} from './check-view.js';
import {FrameworkElement} from './framework-element.js';
import {LatePart} from './late-part.js';
import {renderQuestions} from './question.js';

/**
 * The mirror: one question for each competency, with the framework's own texts as answers; the answers as a
 * jagged line, beside a level of choice; and where to push next. Answers stay in the reader's browser. Nothing is
 * summed up.
 *
 * @tag career-self-check
 * @fires {CareerAssessmentChangeEvent} career-assessment-change - an answer, the target or the reader's own level changed, or what else is kept with them. Says that, and not what unless the element has `tells-answers`
 * @csspart mirror - the jagged line
 * @csspart row - a competency in it
 * @csspart question - the question and its answers
 * @csspart push - what comes next in one competency
 * @csspart table - the mirror as a table
 * @csspart difference - what two people see differently in one competency
 * @csspart team - the team's places in one competency
 * @cssprop [--career-accent=#0b7a75] - the colour from which all others are taken
 * @cssprop [--career-text-color=inherit] - colour of the text
 * @cssprop [--career-background=Canvas] - colour of the page behind the element
 */
export class CareerSelfCheck extends FrameworkElement {
  static override styles = [FrameworkElement.styles, selfCheckStyles];

  static override properties: PropertyDeclarations = {
    subject: {useDefault: true},
    competency: {useDefault: true},
    track: {useDefault: true},
    answers: {useDefault: true},
    noSharing: {type: Boolean, attribute: 'no-sharing'},
    noPeople: {type: Boolean, attribute: 'no-people'},
    tellsAnswers: {type: Boolean, attribute: 'tells-answers'},
    assessment: {attribute: false, noAccessor: true},
    beside: {attribute: false, noAccessor: true},
  };

  /** Whose answers these are. Each subject's are kept apart in the browser. Default: `me`. */
  declare subject: string;

  /** Id of the competency that is asked. Default: the first one without an answer. */
  declare competency: string;

  /** Id of the track whose competencies are asked. Default: the reader chooses, where tracks differ. */
  declare track: string;

  /** What one answers with: `texts`, those of each competency, or `ratings`, the framework’s rating scale, for what is expected at one level. Default: what the file says, else `texts`, unless all that is written are the texts of the scale. */
  declare answers: string;

  /** Leaves out what shares answers by a link or a file, and opens none: not those in the page's address either. */
  declare noSharing: boolean;

  /** Whether the reader cannot keep other people's answers here too, and choose between them. Default: `false`. */
  declare noPeople: boolean;

  /** Whether the page is told by each `career-assessment-change` what the answers are. The reader is told that it is. Default: `false`. */
  declare tellsAnswers: boolean;

  readonly #saved = new SavedAnswers(this);
  readonly #parts = new CheckParts(this);
  /** What stands around the question. */
  readonly #rest = new LatePart(this, async () => new (await import('./check-rest.js')).CheckRest(this));
  /** What is shown. */
  #shown: CheckView | undefined;
  #given: Assessment | undefined;
  #beside: readonly Beside[] = [];

  constructor() {
    super();
    this.subject = 'me';
    this.competency = '';
    this.track = '';
    this.answers = '';
    this.noSharing = false;
    this.noPeople = false;
    this.tellsAnswers = false;
  }

  /**
   * The answers, as a value that does not change: each act of the reader makes a new one. `toJSON()` gives the
   * record, `{answers: {competencyId: {choice, at}}}` among others. Set one, or a record, to show it: it is kept in
   * the browser from the reader's next change on.
   */
  get assessment(): Assessment | undefined {
    return this.#given ?? this.#saved.assessment;
  }

  set assessment(assessment: Assessment | SavedRecord | undefined) {
    this.#given = assessment instanceof Assessment || !assessment ? assessment : Assessment.from(assessment);
    this.requestUpdate('assessment');
  }

  /**
   * The conversation sheet as Markdown: the answers by group with the framework's texts, what shows them, the plan, and what is seen
   * differently by those whose answers lie beside. Nobody is named in it who is not named by a file or link that was opened.
   *
   * @throws {Error} where there is no framework, or nothing to ask
   */
  async toMarkdown(): Promise<string> {
    const {markdownOf} = await import('./check-drawer.js');
    return markdownOf(this.#asked);
  }

  /**
   * The answers as CSV, a row for each competency and view, safe to open in a spreadsheet: no cell begins a formula.
   *
   * @throws {Error} where there is no framework, or nothing to ask
   */
  async toCSV(): Promise<string> {
    const {csvOf} = await import('./check-drawer.js');
    return csvOf(this.#asked);
  }

  get #asked(): CheckView {
    if (!this.framework || !this.#shown) throw new Error('There are no answers to take along yet.');
    return this.#shown;
  }

  /**
   * Answers of others to look at beside the reader's own, with the names they are shown under: `[{name: 'Ana', assessment}]`, each
   * an `Assessment` or a record of one; or these alone, shown under the name that is said in them. Two that differ are talked about,
   * three and more are shown as a team too. They are not kept, and setting them is silent. The reader may lay them away again, or
   * open others. Default: none.
   */
  get beside(): readonly Beside[] {
    return this.#beside;
  }

  set beside(views: readonly BesideGiven[] | undefined) {
    this.#beside = (views ?? []).map(besideFrom);
    this.requestUpdate('beside');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {framework} = this;
    if (!framework) return;
    if (changed.get('subject') !== undefined && !changed.has('beside')) this.#beside = []; // what was beside another person's answers
    if (changed.has('subject') || this.#saved.assessment?.frameworkId !== framework.id) {
      this.#parts.asides.part?.settle(); // it belongs to the answers that were open
      this.#rest.part?.settle();
    }
    this.#saved.open(framework, this.subject || ME);
    if (this.#given) this.#saved.give(this.#given);
    this.#given = undefined;
  }

  /** Settles with what stands around the question. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    const {coming} = this.#rest;
    if (!coming) return isComplete;
    await coming;
    return super.getUpdateComplete();
  }

  protected draw(framework: Framework): TemplateResult {
    const words = wordsOf('selfCheck', selfCheckWords, this);
    const assessment = this.#saved.assessment!;
    const asking = askingOf(framework, assessment, this);
    const {questions, missing} = asking;
    const current = this.#current(framework, questions);
    this.#shown = current && this.#view(framework, questions, current, words);
    const view = this.#shown;
    if (!view) return html`<p class="soft">${words.empty}</p>`;
    const isLong = view.isAll || questions.some(({choices}) => choices.some(({content}) => content.criteria.length + content.examples.length + (content.rated?.size ?? 0) > 1));
    /** With another person it is the two views that matter: they come first, and the question after them. */
    const isTalk = !missing && view.beside.some(({kind}) => kind === 'theirs');
    return html`
      <div class="frame" @keydown=${(event: KeyboardEvent) => this.#onKey(event, view)}>
        ${this.#rest.part?.address.render(view)}
        <div class="check ${isLong && !missing ? 'long' : ''} ${missing ? 'unasked' : ''} ${isTalk ? 'talking' : ''}">
          <div class="intro">
            <h2>${words.title}</h2>
            <p class="soft">${this.tellsAnswers ? words.introTold : words.intro}</p>
            ${assessment.name ? html`<p class="whose">${words.of(assessment.name)}</p>` : nothing}
            ${renderNotices(view)}
            ${this.#rest.part?.renderNews(view)}
          </div>
          ${missing ? this.#parts.asides.render(({first}) => first.render(view, asking)) : this.#mirrored(view, asking, isTalk)}
        </div>
        ${missing ? nothing : this.#rest.part?.renderTeam(view)}
        ${this.#rest.render(({panels}) => panels.render(view, [...(this.noPeople ? ['people' as const] : []), ...(this.noSharing ? ['share' as const] : [])]))}
      </div>`;
  }

  #mirrored(view: CheckView, asking: Asking, isTalk: boolean): TemplateResult {
    const rest = this.#rest.part;
    return html`
      ${isTalk ? nothing : renderQuestions(view)}
      <section class="answers">
        ${rest?.renderAnswers(view, asking)}
      </section>
      ${isTalk ? html`${rest?.renderTalk(view)}${renderQuestions(view)}` : nothing}
      ${rest?.renderGrowth(view)}`;
  }

  #view(framework: Framework, questions: readonly Question[], current: Question, words: typeof selfCheckWords): CheckView {
    const assessment = this.#saved.assessment!;
    const isOn = (key: string) => assessment.said(key) === 'yes';
    return {
      framework, questions, current, assessment, words,
      target: framework.level(assessment.target ?? ''),
      beside: this.#beside,
      saved: this.#saved,
      parts: this.#parts,
      host: this,
      isAll: isOn('all'),
      isUnnamed: isOn('unnamed'),
      isTicking: isOn('ticking'),
      isNoted: question => isNoted(assessment, question),
      change: (act, question = current) => this.#change(act, question),
      say: (question, answer) => this.#change((own, now) => own.with('answers', question.key, answer, now), question),
      settle: (key, value) => void this.#settle(key, value),
      undo: () => this.#undo(questions),
      open: question => void this.#open(question),
      lookBeside: beside => {
        this.#beside = beside;
        this.requestUpdate();
      },
      switchTo: subject => {
        this.#beside = []; // opened beside the other person's answers
        this.subject = subject;
        this.competency = '';
      },
      deleteAll: subject => {
        const isGone = this.#saved.deleteAll(subject);
        this.#tell();
        return isGone;
      },
    };
  }

  /** The question that is asked: the page’s, else the one whose turn it is. */
  #current(framework: Framework, questions: readonly Question[]): Question | undefined {
    return questions.find(({competency}) => competency === framework.competency(this.competency)) ?? firstTurn(questions, this.#saved.assessment!);
  }

  /** An act at a question stays there, even if it was only the first open one. */
  #change(act: (assessment: Assessment, now: number) => Assessment, {competency}: Question): void {
    this.competency = competency.id;
    this.#saved.change((own, now) => {
      const after = act(own, now);
      return this.framework && after.said('asked') === undefined && after.list('answers').length ? knowingAsked(this.framework, after, now) : after;
    });
    this.#tell();
  }

  #tell(): void {
    this.dispatchEvent(new CareerAssessmentChangeEvent(this.tellsAnswers ? this.assessment : undefined));
  }

  /** What is chosen before the first question goes away with that: the keyboard goes on at the question. */
  async #settle(key: string, value: string | null): Promise<void> {
    const isFirst = !this.renderRoot.querySelector('.question');
    this.#saved.change((own, now) => own.saying(key, value, now), false);
    this.#tell();
    await super.getUpdateComplete(); // not for what stands around the question
    if (isFirst) this.#focusOn(this.renderRoot.querySelector('fieldset'));
  }

  /** Takes the last act back, and shows the question where that was. */
  #undo(questions: readonly Question[]): void {
    const before = this.#saved.assessment!;
    this.#saved.undo();
    this.#tell();
    const after = this.#saved.assessment!;
    const concerned = questions.find(question => before.answer(question) !== after.answer(question));
    if (concerned) void this.#open(concerned);
  }

  #onKey(event: KeyboardEvent, {saved, undo}: CheckView): void {
    const isTyping = (event.target as Element).matches('textarea, select, input:not([type=radio], [type=checkbox])');
    if (event.key.toLowerCase() !== 'z' || !(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || isTyping || !saved.canUndo) return;
    event.preventDefault();
    undo();
  }

  /** Goes to a question, and takes the keyboard along. */
  async #open(question: Question): Promise<void> {
    this.competency = question.competency.id;
    await super.getUpdateComplete(); // not for what stands around the question
    const fieldsets = [...this.renderRoot.querySelectorAll<HTMLElement>('fieldset')];
    this.#focusOn(fieldsets.find(({dataset}) => dataset['key'] === question.key) ?? null);
  }

  /** To the answer that is given, else to the first one. */
  #focusOn(fieldset: HTMLElement | null): void {
    const radios = [...fieldset?.querySelectorAll<HTMLInputElement>('[type=radio]') ?? []];
    (radios.find(radio => radio.checked) ?? radios[0])?.focus({preventScroll: true});
    fieldset?.querySelector('legend')?.scrollIntoView({block: 'nearest'}); // the question, not only its first answer
  }
}

function isNoted(assessment: Assessment, question: Question): boolean {
  const ids = competencyIds(question);
  return ids.some(id => assessment.get('notes', id)) || assessment.list('evidence').some(([, {competency}]) => competency !== undefined && ids.includes(competency));
}

declare global {
  interface HTMLElementTagNameMap {
    'career-self-check': CareerSelfCheck;
  }
}
