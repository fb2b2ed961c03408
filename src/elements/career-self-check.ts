import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {SavedAnswers} from '../controllers/saved-answers.js';
import {CareerAssessmentChangeEvent} from '../events/career-assessment-change.js';
import {layoutMirror, type MirrorRow} from '../layout/mirror.js';
import {Assessment, ME, type Answer, type AssessmentRecord} from '../model/assessment.js';
import type {Framework, Level} from '../model/framework.js';
import {pushesTo} from '../model/growth.js';
import {nounsOf} from '../text/nouns.js';
import {wordsOf} from '../text/words.js';
import {selfCheckWords} from '../text/words/self-check.js';
import {selfCheckStyles} from './career-self-check.styles.js';
import {renderContent} from './content.js';
import {FrameworkElement} from './framework-element.js';
import {renderMirror} from './mirror.js';
import {renderQuestion} from './question.js';

/**
 * The mirror: one question for each competency, with the framework's own texts as answers; the answers as a
 * jagged line, beside a level of choice; and where to push next. Answers stay in the reader's browser. Nothing is
 * summed up.
 *
 * @tag career-self-check
 * @fires {CareerAssessmentChangeEvent} career-assessment-change - an answer, the target or the reader's own level changed. Says that, not what
 * @csspart mirror - the jagged line
 * @csspart row - a competency in it
 * @csspart question - the question and its answers
 * @csspart push - what comes next in one competency
 * @cssprop [--career-accent=#0b7a75] - the colour from which all others are taken
 * @cssprop [--career-text-color=inherit] - colour of the text
 * @cssprop [--career-background=Canvas] - colour of the page behind the element
 */
export class CareerSelfCheck extends FrameworkElement {
  static override styles = [FrameworkElement.styles, selfCheckStyles];

  static override properties: PropertyDeclarations = {
    subject: {useDefault: true},
    competency: {useDefault: true},
    assessment: {attribute: false, noAccessor: true},
  };

  /** Whose answers these are. Each subject's are kept apart in the browser. Default: `me`. */
  declare subject: string;

  /** Id of the competency that is asked. Default: the first one without an answer. */
  declare competency: string;

  readonly #saved = new SavedAnswers(this);
  #given: Assessment | undefined;

  constructor() {
    super();
    this.subject = 'me';
    this.competency = '';
  }

  /**
   * The answers, as a value that does not change: each act of the reader makes a new one. `toJSON()` gives the
   * record, `{answers: {competencyId: {choice, at}}}` among others. Set one, or a record, to show it: it is kept in
   * the browser from the reader's next change on.
   */
  get assessment(): Assessment | undefined {
    return this.#given ?? this.#saved.assessment;
  }

  set assessment(assessment: Assessment | AssessmentRecord | undefined) {
    this.#given = assessment instanceof Assessment || !assessment ? assessment : Assessment.from(assessment);
    this.requestUpdate('assessment');
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    const {framework} = this;
    if (!framework) return;
    this.#saved.open(framework, this.subject || ME);
    if (this.#given) this.#saved.give(this.#given);
    this.#given = undefined;
  }

  protected draw(framework: Framework): TemplateResult {
    const words = wordsOf('selfCheck', selfCheckWords, this);
    const assessment = this.#saved.assessment!;
    const target = framework.level(assessment.target ?? '');
    const layout = layoutMirror(framework, assessment, target);
    const {rows} = layout;
    const answered = rows.filter(({competency}) => assessment.answer(competency, framework)).length;
    const current = this.#current(framework, rows);
    if (!current) return html`<p class="soft">${words.empty}</p>`;
    const row = rows[current - 1]!;
    return html`
      <div class="frame">
        <div class="check ${rows.some(({choices}) => choices.some(({content}) => content.criteria.length + content.examples.length > 1)) ? 'long' : ''}">
          <div class="intro">
            <h2>${words.title}</h2>
            <p class="soft">${words.intro}</p>
            ${this.#warning(words)}
          </div>
          ${renderQuestion({
            framework, words,
            competency: row.competency,
            choices: row.choices,
            answer: assessment.answer(row.competency, framework),
            place: current,
            all: rows.length,
            say: answer => this.#say(row.competency.id, answer),
            clear: () => this.#clear(row.competency.id),
            go: step => rows[current - 1 + step] && this.#open(rows[current - 1 + step]!.competency.id),
            host: this,
          })}
          <section class="answers">
            <div class="bar small">
              <span class="soft">${words.progress(answered, rows.length)}</span>
              <div class="own-levels">${this.#ownLevels(framework, assessment, target, words)}</div>
            </div>
            ${renderMirror({
              layout, target, words,
              current: row.competency,
              answerTo: competency => assessment.answer(competency, framework),
              open: competency => this.#open(competency.id),
            })}
            <div class="keeping soft small">${this.#keeping(framework, assessment, words)}</div>
          </section>
          ${this.#pushes(framework, assessment, target, answered, words)}
        </div>
      </div>`;
  }

  /** The place of the question that is asked, from 1; 0 where the framework has none. */
  #current(framework: Framework, rows: readonly MirrorRow[]): number {
    const asked = rows.findIndex(row => row.competency === framework.competency(this.competency));
    if (asked >= 0) return asked + 1;
    const open = rows.findIndex(row => !this.#saved.assessment!.answer(row.competency, framework));
    return rows.length ? Math.max(0, open) + 1 : 0;
  }

  /** Where the reader says they are, and where they look to: two statements of their own, and neither follows from the other. */
  #ownLevels(framework: Framework, assessment: Assessment, target: Level | undefined, words: typeof selfCheckWords): TemplateResult {
    const written = framework.levels.filter(level => framework.competencies.some(competency => framework.cell(level, competency).content));
    const choice = (name: 'here' | 'target', label: string, none: string, chosen: Level | undefined, levels: readonly Level[], choose: (id: string | null) => void) => html`
      <label class="level-choice"><span class="soft">${label}</span>
        <select name=${name} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value || null)}>
          <option value="" .selected=${!chosen}>${none}</option>
          ${levels.map(level => html`<option value=${level.id} .selected=${level === chosen}>${level.name}</option>`)}
        </select>
      </label>`;
    return html`
      ${choice('here', words.here, words.noHere, framework.level(assessment.here ?? ''), framework.levels, id => this.#change(own => own.standing(id)))}
      ${choice('target', words.target(nounsOf(framework, this).level.one), words.noTarget, target, written, id => this.#change(own => own.aiming(id)))}`;
  }

  #pushes(framework: Framework, assessment: Assessment, target: Level | undefined, answered: number, words: typeof selfCheckWords): unknown {
    if (!answered) return html`<section class="pushes"></section>`;
    const pushes = target ? pushesTo(framework, assessment, target) : [];
    return html`
      <section class="pushes">
        <h3 class="label">${words.push}</h3>
        ${!target ? html`<p class="soft small">${words.pushHint(nounsOf(framework, this).level.one)}</p>` : !pushes.length ? html`<p class="soft small">${words.pushNone(target.name)}</p>` : html`
          <ul role="list">
            ${pushes.map(({competency, next, goal}) => html`
              <li part="push">
                <h4>${competency.title}</h4>
                <p class="soft small">${words.towards(next.title, next === goal ? '' : goal.title)}</p>
                <div>${renderContent(next.content, framework, this)}</div>
              </li>`)}
          </ul>`}
      </section>`;
  }

  /** What one has to know before 27 answers are given. */
  #warning(words: typeof selfCheckWords): unknown {
    const {keeping, setAside} = this.#saved;
    return html`
      <div class="keeping" role="status">
        ${keeping === 'kept' ? nothing : html`<p class="note-bar">${words[keeping]}</p>`}
        ${setAside ? html`<p class="note-bar">${words.setAside}</p>` : nothing}
      </div>`;
  }

  #keeping(framework: Framework, assessment: Assessment, words: typeof selfCheckWords): unknown {
    const orphans = [...assessment.answers].filter(([id, {choice, open}]) => (choice !== undefined || open) && !framework.competency(id)).length;
    return html`
      ${this.#saved.keeping === 'kept' ? html`<p>${words.kept}</p>` : nothing}
      ${orphans ? html`<p>${words.orphans(orphans)}</p>` : nothing}`;
  }

  #say(competency: string, answer: Omit<Answer, 'at'>): void {
    this.competency = competency; // stay at the question that was answered, even if it was only the first open one
    this.#change(assessment => assessment.with(competency, answer, Date.now()));
  }

  #clear(competency: string): void {
    this.#say(competency, {});
    void this.#open(competency); // the button goes with the answer: the keyboard goes on among the choices
  }

  #change(change: (assessment: Assessment) => Assessment): void {
    this.#saved.change(change);
    this.dispatchEvent(new CareerAssessmentChangeEvent());
  }

  /** Goes to a question, and takes the keyboard along: to the answer that is given, else to the first one. */
  async #open(competency: string): Promise<void> {
    this.competency = competency;
    await this.updateComplete;
    const radios = [...this.renderRoot.querySelectorAll<HTMLInputElement>('.question input')];
    (radios.find(radio => radio.checked) ?? radios[0])?.focus({preventScroll: true});
    this.renderRoot.querySelector('legend')?.scrollIntoView({block: 'nearest'}); // the question, not only its first answer
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'career-self-check': CareerSelfCheck;
  }
}
