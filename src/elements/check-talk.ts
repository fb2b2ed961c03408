import {css, html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import {agreementsOf, differencesOf, type Difference} from '../model/differences.js';
import {keptOf} from '../model/kept.js';
import type {Question} from '../model/questions.js';
import type {Answer} from '../model/record.js';
import {standingOf} from '../model/standing.js';
import {prose} from '../text/prose.js';
import {wordsOf} from '../text/words.js';
import {talkWords, type Speaker} from '../text/words/talk.js';
import {distinct, nameOf, ownName} from './check-names.js';
import type {Beside, CheckPanel, CheckView} from './check-view.js';
import {SharedNotes} from './shared-notes.js';
import {standingInShort} from './standing-words.js';

/** Two people who talk, and what they see. */
interface Talk {
  readonly view: CheckView;
  readonly words: typeof talkWords;
  readonly you: Speaker;
  readonly they: Speaker;
  readonly other: Beside;
}

/** What two people see differently, the largest difference first, with room for what they write down together; then what they agree on. */
class TalkPanel implements CheckPanel {
  readonly #host: ReactiveControllerHost & Element;
  readonly #notes: SharedNotes;
  #other: Beside | undefined;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
    this.#notes = new SharedNotes(host);
  }

  settle(): void {
    this.#notes.settle();
  }

  render(view: CheckView): TemplateResult {
    const {questions, assessment, beside, host} = view;
    const words = wordsOf('talk', talkWords, host);
    const people = beside.filter(({kind}) => kind === 'theirs');
    const other = people.find(person => person === this.#other) ?? people[0]!;
    const [own, name] = [ownName(view), nameOf(other)];
    const talk: Talk = {view, words, other, you: own ? {is: 'named', name: own} : {is: 'you'}, they: name ? {is: 'named', name} : {is: 'they'}};
    const [yours, theirs] = [assessment, other.assessment].map(view => (question: Question) => view.answer(question)) as [Saying, Saying];
    const [apart, alike] = [differencesOf(questions, yours, theirs), agreementsOf(questions, yours, theirs)];
    return html`
      <h3 class="label" part="talk">${words.title}</h3>
      ${people.length > 1 ? this.#renderChoice(people, other, words, view) : nothing}
      ${apart.length ? html`<ul role="list">${repeat(apart, ({question}) => question.key, difference => this.#renderDifference(difference, talk))}</ul>`
        : html`<p class="soft small">${alike.length ? words.none : words.nothing}</p>`}
      ${alike.length ? html`
        <details class="alike">
          <summary class="small">${words.agreed}</summary>
          <ul role="list" class="small">${alike.map(question => html`<li>${words.agreement(question.competency.title, standingInShort(question, assessment.answer(question), view))}</li>`)}</ul>
        </details>` : nothing}`;
  }

  #renderChoice(people: readonly Beside[], other: Beside, words: typeof talkWords, {host}: CheckView): TemplateResult {
    const names = distinct(people.map(person => nameOf(person) || wordsOf('talk', talkWords, host).someone), words.another);
    return html`
      <label class="small with"><span class="soft">${words.with}</span>
        <select name="with" @change=${(event: Event) => this.#turnTo(people[(event.target as HTMLSelectElement).selectedIndex])}>
          ${people.map((person, i) => html`<option .selected=${person === other}>${names[i]}</option>`)}
        </select>
      </label>`;
  }

  #turnTo(other: Beside | undefined): void {
    this.#other = other;
    this.#host.requestUpdate();
  }

  #renderDifference({question, yours, theirs}: Difference, {view, words, you, they, other}: Talk): TemplateResult {
    const {competency} = question;
    const note = keptOf(other.assessment, 'notes', question)?.text;
    return html`
      <li part="difference">
        <h4>${competency.title}</h4>
        <p>${words.both(inWords(question, yours, you, words), inWords(question, theirs, they, words))}</p>
        ${note ? html`<div class="soft small">${words.noted(they)} ${prose(note, view.host)}</div>` : nothing}
        <div class="do small">
          <button type="button" class="soft" @click=${() => view.open(question)}>${words.toQuestion}<span class="hidden">${words.on(competency.title)}</span></button>
          ${this.#notes.render(question, view, words)}
        </div>
      </li>`;
  }
}

type Saying = (question: Question) => Omit<Answer, 'at'> | undefined;

/** What somebody says, as a part of a sentence. */
function inWords(question: Question, answer: Omit<Answer, 'at'> | undefined, who: Speaker, words: typeof talkWords): string {
  const standing = standingOf(question, answer);
  switch (standing.is) {
    case 'choice': return words.says(who, standing.title);
    case 'between': return words.between(who, standing.low, standing.high);
    case 'gone': return words.gone(who);
    case 'unanswered': return words.unanswered(who);
    default: return words.open[standing.is](who);
  }
}

const talkStyles = css`
  .talk > h3 { padding-block-end: 0.5em; border-block-end: 1px solid var(--hairline); }
  .talk > p { margin-block-start: 0.7em; }
  .with { display: flex; gap: 0.5em; align-items: baseline; margin-block-start: 0.5em; }
  .with select { font-weight: 600; border-block-end: 2px solid var(--hairline); padding-block: 0.2em; min-width: 0; }
  .talk li[part] { padding-block: 0.9em; border-block-end: 1px solid var(--hairline); overflow-wrap: break-word; }
  .talk h4 { font-size: 1em; font-weight: 600; line-height: 1.4; }
  .talk h4 + p { margin-block-start: 0.15em; }
  .talk .do { display: flex; flex-wrap: wrap; gap: 0 1.25em; margin-block-start: 0.25em; }
  .talk .do > button { min-height: 1.9em; align-self: start; }
  .talk .do > button:hover, .talk summary:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
  .talk summary { cursor: pointer; min-height: 1.9em; align-content: center; color: var(--soft); }
  .talk details[open].shared { flex-basis: 100%; }
  .talk textarea { display: block; inline-size: 100%; margin-block-start: 0.25em; font: inherit; color: inherit; background: none; border: 1px solid var(--hairline); border-radius: 0; padding: 0.5em; resize: vertical; field-sizing: content; min-block-size: 4.5em; }
  .alike { margin-block-start: 0.75em; }
  .alike li { padding-block: 0.15em; }
  @media print { .talk .do > button, .talk details:not([open]) { display: none; } }
`;

export {TalkPanel as panel, talkStyles as styles};
