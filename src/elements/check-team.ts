import {css, html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {layoutMirror} from '../layout/mirror.js';
import {farthestApartFirst, teamOf, type TeamPlace, type TeamRow} from '../model/team.js';
import type {Question} from '../model/questions.js';
import {wordsOf} from '../text/words.js';
import {mirrorWords} from '../text/words/mirror.js';
import {teamWords} from '../text/words/team.js';
import {distinct, nameOf, ownName} from './check-names.js';
import type {CheckPanel, CheckView} from './check-view.js';
import {renderHeads} from './mirror-heads.js';
import {standingInShort} from './standing-words.js';
import {groupsOf, renderTwin, twinStyles} from './twin-table.js';
import {vars} from './vars.js';

/** What the rows of a team are drawn with. */
interface Team {
  readonly view: CheckView;
  readonly words: typeof teamWords;
  /** The reader, or whose answers these are, first. */
  readonly names: readonly string[];
}

/** The shape of a team: a mark for each person in each competency, where they say they stand. */
class TeamPanel implements CheckPanel {
  readonly #host: ReactiveControllerHost & Element;
  #isByDifference = false;
  #isTable = false;

  constructor(host: ReactiveControllerHost & Element) {
    this.#host = host;
  }

  render(view: CheckView): TemplateResult {
    const {questions, assessment, beside, host} = view;
    const words = wordsOf('team', teamWords, host);
    const others = beside.filter(({kind}) => kind === 'theirs');
    const views = [assessment, ...others.map(({assessment}) => assessment)];
    const team: Team = {view, words, names: distinct([ownName(view) || words.you, ...others.map(other => nameOf(other) || words.someone)], words.another)};
    const rows = teamOf(questions, views.map(said => question => said.answer(question)));
    const initials = initialsOf(team.names);
    const turn = (change: () => void) => () => {
      change();
      this.#host.requestUpdate();
    };
    return html`
      <h3>${words.title}</h3>
      <p class="soft small">${words.intro}</p>
      <div class="reading small">
        <ul class="legend" role="list">${team.names.map((name, i) => html`<li><span class="mark ${i ? '' : 'own'}" data-initials=${initials[i]!}></span>${name}</li>`)}</ul>
        <div class="own-levels">
          <label class="level-choice"><span class="soft">${words.order}</span>
            <select name="order" @change=${turn(() => (this.#isByDifference = !this.#isByDifference))}>
              <option .selected=${!this.#isByDifference}>${words.asWritten}</option>
              <option .selected=${this.#isByDifference}>${words.byDifference}</option>
            </select>
          </label>
          <button type="button" class="action" aria-pressed=${this.#isTable ? 'true' : 'false'} @click=${turn(() => (this.#isTable = !this.#isTable))}>${words.asTable}</button>
        </div>
      </div>
      ${this.#isTable ? html`
        <div class="wide-table">${renderTwin({label: words.table, part: 'team', heads: team.names, cells: question => views.map(said => standingInShort(question, said.answer(question), view))}, view)}</div>`
        : this.#renderRows(rows, team)}`;
  }

  #renderRows(rows: readonly TeamRow[], team: Team): TemplateResult {
    const {questions, target} = team.view;
    const {lowest, highest} = wordsOf('mirror', mirrorWords, this.#host);
    const rowOf = new Map(rows.map(row => [row.question, row]));
    const groups = this.#isByDifference ? [farthestApartFirst(rows)] : groupsOf(questions).map(members => members.map(question => rowOf.get(question)!));
    return html`
      <div class="mirror crowd">
        ${renderHeads(layoutMirror(questions, []).columns, target, [lowest, highest])}
        ${groups.map(members => html`
          ${members[0]!.question.group && !this.#isByDifference ? html`<h4 class="group"><span class="label">${members[0]!.question.group.title}</span></h4>` : nothing}
          <ol role="list">${members.map(row => renderRow(row, team))}</ol>`)}
      </div>`;
  }
}

function renderRow(row: TeamRow, {view, words, names}: Team): TemplateResult {
  const {question, places, unplaced} = row;
  const {choices, competency} = question;
  const width = Math.max(1, choices.length - 1);
  const called = (people: readonly number[]) => people.map(person => names[person]!);
  const initials = initialsOf(names);
  const mark = (person: number) => html`<span class="mark ${person ? '' : 'own'}" data-initials=${initials[person]!}></span>`;
  /** One text alone: at it is the far end, and not yet at it the near one. */
  const at = (place: number) => (choices.length === 1 ? place + 1 : Math.max(0, place) / width);
  /** How far apart the nearest two may be, as a part of the whole width. */
  const room = (places.some(({place}) => place % 1) ? 0.5 : 1) / width;
  return html`
    <li part="team">
      <span class="name"><button type="button" @click=${() => view.open(question)}>${competency.title}</button><span class="said">${shapeInWords(row, words, view)}</span></span>
      <span class="places" .style=${vars({n: choices.length})}>
        ${places.map(({place, people}) => html`
          <button type="button" class="place ${[0, 1].includes(at(place)) ? 'end' : ''}" .style=${vars({at: at(place), room})} aria-label=${words.at(placeName(question, place, words, view), called(people))}>
            ${people.map(mark)}<span class="tip" aria-hidden="true">${called(people).join(', ')}</span>
          </button>`)}
        ${unplaced.length ? html`<span class="hidden">${words.at(words.unplaced, called(unplaced))}</span>` : nothing}
      </span>
    </li>`;
}

/** The shortest beginnings by which the names can be told apart, of each word one letter where that is enough. */
function initialsOf(names: readonly string[]): readonly string[] {
  const letters = names.map(name => name.split(/\s+/).map(word => [...word][0] ?? '').slice(0, 2).join('').toUpperCase());
  return names.map((name, i) => (letters.indexOf(letters[i]!) === letters.lastIndexOf(letters[i]!) ? letters[i]! : [...name].slice(0, 3).join('')));
}

/** What one sees in a row: who counts is not said, only between what the places lie. */
function shapeInWords({question, places, unplaced}: TeamRow, words: typeof teamWords, view: CheckView): string {
  const name = ({place}: TeamPlace, round = (place: number) => place) => placeName(question, round(place), words, view);
  const [low, high] = [places[0], places.at(-1)];
  if (!low || !high) return words.nobody;
  if (low !== high) return words.range(name(low, Math.floor), name(high, Math.ceil));
  if (low.people.length === 1) return words.single(name(low));
  return unplaced.length ? words.placed(name(low)) : words.all(name(low));
}

function placeName({choices}: Question, place: number, words: typeof teamWords, {words: check}: CheckView): string {
  if (place < 0) return check.open.below;
  const [low, high] = [choices[Math.floor(place)]!, choices[Math.ceil(place)]!];
  return low === high ? low.title : words.between(low.title, high.title);
}

const teamStyles = css`
  ${twinStyles}
  .team > h3 { font-size: 1.125em; }
  .team > p { margin-block-start: 0.3em; }
  .team .reading { margin-block-start: 0.75em; }
  .wide-table { overflow-x: auto; }
  .crowd li { display: grid; grid-template-columns: calc(var(--names) + var(--pad)) minmax(0, 1fr); padding-inline-end: var(--pad); border-block-end: 1px solid var(--hairline); align-items: stretch; }
  .crowd .name { width: auto; padding-block: 0.45em; padding-inline-end: 0.5em; }
  .crowd .name button { min-height: 1.5em; }
  .crowd .name button:hover { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
  .crowd .group::after { display: none; }
  .places { container-type: inline-size; display: grid; align-items: center; min-height: 2.6em; background: linear-gradient(to right, var(--hairline) 1px, transparent 1px) 0 0 / calc(100% / max(1, var(--n) - 1)) 100%, linear-gradient(var(--hairline), var(--hairline)) 100% 0 / 1px 100% no-repeat; }
  .places > * { grid-area: 1 / 1; }
  .place { position: relative; display: flex; flex-wrap: wrap; justify-content: center; align-content: center; gap: 0.2em; justify-self: start; width: max-content; max-width: min(7em, var(--room) * 100cqi); min-width: 1.6em; min-height: 1.6em; padding: 0.3em 0.2em; margin-inline-start: calc(var(--at) * 100%); translate: -50% 0; }
  .place.end { max-width: min(2 * var(--pad), var(--room) * 100cqi); }
  .place:dir(rtl) { translate: 50% 0; }
  .mark { display: inline-grid; place-content: center; flex: none; min-width: 2.1em; height: 2.1em; padding-inline: 0.3em; border: 0.15em solid var(--second); border-radius: 1.05em; background: var(--paper); font-size: 0.75em; line-height: 1; font-weight: 600; }
  .mark::after { content: attr(data-initials); }
  .mark.own { border-color: var(--accent); border-width: 0.25em; }
  .legend .mark { margin-inline-end: 0.5em; }
  .tip { display: none; position: absolute; z-index: 4; inset-block-end: 100%; inset-inline-start: 50%; translate: calc(var(--at) * -100%) 0; width: max-content; max-width: 14em; padding: 0.2em 0.6em; background: var(--paper); border: 1px solid var(--hairline); font-size: 0.875em; line-height: 1.4; pointer-events: none; }
  .tip:dir(rtl) { translate: calc(var(--at) * 100%) 0; }
  .place:hover > .tip, .place:focus > .tip { display: block; }
  @container (width < 37.5em) {
    .crowd li { display: block; padding-inline: var(--pad); }
    .crowd .name { margin-inline: calc(-1 * var(--pad)); padding-block-end: 0.1em; text-shadow: none; }
  }
  @media (forced-colors: active) { .mark { border-color: CanvasText; } .mark.own { border-color: Highlight; } }
  @media print { .mark { print-color-adjust: exact; border-color: #000; } .team .own-levels { display: none; } }
`;

export {TeamPanel as panel, teamStyles as styles};
