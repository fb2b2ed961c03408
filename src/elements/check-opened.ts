import {html, nothing, type TemplateResult} from 'lit';
import {readShared, sharedIn} from '../controllers/shared-answers.js';
import {fitOf} from '../model/asked-answers.js';
import type {Assessment} from '../model/assessment.js';
import {takenOver} from '../model/taken-over.js';
import {undone} from '../model/undo.js';
import {dayText} from '../text/day.js';
import {languageOf, wordsOf} from '../text/words.js';
import {sharingWords} from '../text/words/sharing.js';
import {readFile} from './check-file.js';
import type {Beside, CheckView} from './check-view.js';

/** Answers that were opened, until the reader has said what becomes of them. */
interface Arrival {
  /** As it was typed in; empty where it was not. */
  readonly name: string;
  readonly assessment: Assessment;
  readonly day: string;
  /** How many answers of a link this edition cannot tell. */
  readonly unknown: number;
  /** Whether some of a file could not be read. */
  readonly damaged: boolean;
}

/**
 * What came by a link or in a file. It is shown before anything becomes of it: looked at beside one's own, kept, or let go. Until
 * then it is in memory alone.
 */
export class Opened {
  readonly #host: CheckView['host'];
  /** Called once nothing is left to decide. */
  readonly #onDecided: () => void;
  #arrivals: readonly Arrival[] = [];
  #refusals: readonly string[] = [];
  #said = '';
  /** Whether the list of who is looked at says the same to the eye. */
  #isShown = false;
  /** The act by which answers were kept, while it is the last one. */
  #kept: {readonly before: Assessment; readonly after: Assessment} | undefined;
  /** Counts what was let go of, so that what is still being read then does not arrive. */
  #round = 0;

  constructor(host: CheckView['host'], onDecided: () => void = () => {}) {
    this.#host = host;
    this.#onDecided = onDecided;
  }

  /** Opens every link in a text. */
  async openText(text: string, {framework}: CheckView): Promise<void> {
    const round = this.#round;
    for (const answers of sharedIn(text)) {
      const read = await readShared(framework, answers);
      if (round !== this.#round) return;
      if (read.is !== 'answers') this.#refuse('', read, framework.title);
      else this.#arrive({...read, name: nameIn(read.assessment), day: dayText(read.day * 86_400_000, languageOf(this.#host), 'UTC'), damaged: false});
    }
    this.#host.requestUpdate();
  }

  /** Opens files, of which one that cannot be read keeps no other from it. */
  async openFiles(files: readonly File[], {framework}: CheckView): Promise<void> {
    for (const file of files) {
      const read = await readFile(framework, file);
      if (read.is !== 'assessment') this.#refuse(file.name, read, framework.title);
      else {
        const last = Math.max(0, ...read.assessment.list('answers').map(([, {at}]) => at));
        this.#arrive({...read, name: nameIn(read.assessment) || nameOf(file, framework.id), day: last ? dayText(last, languageOf(this.#host)) : '', unknown: 0});
      }
    }
    this.#host.requestUpdate();
  }

  /** Lets go of all that has not been decided on. */
  clear(): void {
    this.#round++;
    this.#arrivals = [];
    this.#refusals = [];
  }

  render(view: CheckView): TemplateResult {
    const words = this.#words;
    const others = view.beside.filter(({kind}) => kind === 'theirs');
    return html`
      <div class="opened" role="group" aria-label=${words.opened}>
        ${this.#refusals.map(sentence => html`
          <div class="note-bar" role="alert"><p>${sentence}</p>
            <p><button type="button" class="action small" @click=${() => this.#drop(sentence)}>${words.dismiss}</button></p>
          </div>`)}
        ${this.#arrivals.map(arrival => this.#preview(arrival, view))}
        ${this.#arrivals.length > 1 ? html`<p><button type="button" class="action" @click=${() => this.#lookAt(this.#arrivals, view)}>${words.allBeside}</button></p>` : nothing}
        <p class="outcome ${this.#isShown ? 'hidden' : ''}" role="status" tabindex="-1">${this.#said}${this.#kept?.after === view.assessment ? html` <button type="button" class="action small" @click=${() => this.#undo(view)}>${words.undo}</button>` : nothing}</p>
        ${others.length ? html`
          <div class="beside small"><span class="soft">${words.besideYours}</span>
            <ul role="list">${others.map(other => html`
              <li>${this.#called(other.name)} ${this.#unshown(other, view)}<button type="button" class="action" aria-label=${words.close(this.#called(other.name))} @click=${() => this.#close(other, view)}>${words.dismiss}</button></li>`)}
            </ul>
          </div>` : nothing}
      </div>`;
  }

  #preview(arrival: Arrival, view: CheckView): TemplateResult {
    const words = this.#words;
    const {name, assessment, day, unknown, damaged} = arrival;
    const {answered, asked, unasked, others} = fitOf(view.framework, assessment, view.questions);
    const sentences = [
      day && words.of(day), words.fits(answered, asked),
      others + unknown ? words.others(others + unknown) : '', unasked ? words.unasked(unasked, askedIn(view, assessment)) : '',
      assessment.list('notes').length ? words.withTheirNotes : '', damaged ? words.partly : '',
    ];
    return html`
      <article class="arrival" aria-label=${words.whose(name)}>
        <p class="whose">${words.whose(name)}</p>
        <p class="soft small">${sentences.filter(Boolean).join(' ')}</p>
        <p class="ways">
          <button type="button" class="action" @click=${() => this.#lookAt([arrival], view)}>${words.beside}</button>
          <button type="button" class="action" @click=${() => this.#keep(arrival, view)}>${words.keep}</button>
          <button type="button" class="action" @click=${() => this.#decide([arrival], words.ignored)}>${words.ignore}</button>
        </p>
      </article>`;
  }

  /** Of one who looks from another place: that not all they say has a place beside. */
  #unshown({assessment}: Beside, view: CheckView): unknown {
    const {unasked} = fitOf(view.framework, assessment, view.questions);
    return unasked ? html`<span class="soft">${this.#words.unasked(unasked, askedIn(view, assessment))}</span> ` : nothing;
  }

  #arrive(arrival: Arrival): void {
    this.#arrivals = [...this.#arrivals.filter(other => !isSame(other, arrival)), arrival];
    this.#say('');
  }

  #refuse(file: string, read: {readonly is: Exclude<keyof typeof sharingWords.refused, 'others'>} | {readonly is: 'others'; readonly id: string}, own: string): void {
    const {refused} = this.#words;
    const sentence = read.is === 'others' ? refused.others(file, read.id, own) : refused[read.is](file);
    this.#refusals = [...this.#refusals.filter(other => other !== sentence), sentence];
    this.#say('');
  }

  #lookAt(arrivals: readonly Arrival[], view: CheckView): void {
    if (!view.assessment.list('answers').length) askAlike(arrivals[0]!, view);
    let all = view.beside;
    const names = arrivals.map(({name, assessment}) => {
      const others = all.filter(one => one.kind === 'past' || !isSame({name: this.#isNobody(one.name) ? '' : one.name, assessment: one.assessment}, {name, assessment}));
      const shown = name || this.#unnamed(others);
      all = [...others, {kind: 'theirs', name: shown, assessment}];
      return shown;
    });
    view.lookBeside(all);
    this.#decide(arrivals, names.length > 1 ? this.#words.areBeside(names.length) : this.#words.isBeside(this.#called(names[0]!)));
    this.#isShown = true;
  }

  #close(other: Beside, view: CheckView): void {
    view.lookBeside(view.beside.filter(one => one !== other));
    this.#decide([], this.#words.closed(this.#called(other.name)));
  }

  #keep(arrival: Arrival, view: CheckView): void {
    const hadOwn = view.assessment.list('answers').length > 0;
    view.change((own, now) => takenOver(view.framework, own, arrival.assessment, now));
    this.#decide([arrival], this.#words.kept(hadOwn));
    this.#kept = {before: view.assessment, after: view.saved.assessment!};
  }

  #undo({change}: CheckView): void {
    const {before, after} = this.#kept!;
    change((own, now) => undone(own, before, after, now));
    this.#decide([], this.#words.undone);
  }

  #decide(arrivals: readonly Arrival[], said: string): void {
    this.#arrivals = this.#arrivals.filter(arrival => !arrivals.includes(arrival));
    this.#say(said);
    if (!this.#arrivals.length && !this.#refusals.length) this.#onDecided();
    this.#host.requestUpdate();
    void this.#takeKeyboard();
  }

  #drop(sentence: string): void {
    this.#refusals = this.#refusals.filter(other => other !== sentence);
    this.#decide([], '');
  }

  #say(said: string): void {
    this.#said = said;
    this.#isShown = false;
    this.#kept = undefined;
  }

  /** The buttons go with what was decided; the keyboard waits at what came of it. */
  async #takeKeyboard(): Promise<void> {
    await this.#host.updateComplete;
    const outcomes = [...this.#host.shadowRoot!.querySelectorAll<HTMLElement>('.outcome')];
    outcomes.find(outcome => outcome.textContent!.startsWith(this.#said))?.focus({preventScroll: true});
  }

  /** The first one without a name is spoken of as they; who comes after is counted. */
  #unnamed(others: readonly Beside[]): string {
    for (let count = 1; ; count++) {
      const name = count > 1 ? this.#words.somebody(count) : '';
      if (!others.some(other => other.name === name)) return name;
    }
  }

  #isNobody(name: string): boolean {
    return !name || name.startsWith(this.#words.somebody(1));
  }

  #called(name: string): string {
    return name || this.#words.somebody(1);
  }

  get #words(): typeof sharingWords {
    return wordsOf('sharing', sharingWords, this.#host);
  }
}

/** Who has not begun is asked what the other one was: without that there is nothing to look at beside. */
function askAlike({assessment}: Arrival, {assessment: own, settle}: CheckView): void {
  for (const key of ['track', 'looking']) {
    const value = assessment.said(key);
    if (own.said(key) === undefined && typeof value === 'string') settle(key, value);
  }
}

/** Where they look from: the names of their track, and of the level whose expectations they looked at; empty where they do not say. */
function askedIn({framework}: CheckView, assessment: Assessment): string {
  const [track, level] = ['track', 'looking'].map(key => String(assessment.said(key) ?? ''));
  return [framework.track(track!)?.title, framework.level(level!)?.name].filter(Boolean).join(', ');
}

/** The same person, or the same answers of somebody: opened again, they take the place of the earlier ones. */
function isSame(one: {readonly name: string; readonly assessment: Assessment}, other: {readonly name: string; readonly assessment: Assessment}): boolean {
  return one.name === other.name && (one.name !== '' || JSON.stringify(one.assessment) === JSON.stringify(other.assessment));
}

function nameIn(assessment: Assessment): string {
  return String(assessment.said('name') ?? '').trim();
}

/** Whose a file is where it does not say so itself: what somebody called it, beside the framework. */
function nameOf(file: File, framework: string): string {
  return file.name.replace(/(\.career)?\.json$/i, '').replace(framework, '').replace(/^[-_ .]+|[-_ .]+$|\s*\(\d+\)$/g, '');
}
