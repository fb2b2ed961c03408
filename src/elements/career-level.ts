import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {CareerLevelSelectEvent} from '../events/career-level-select.js';
import {factsOf} from '../model/facts.js';
import type {Competency, Framework, Group, Level} from '../model/framework.js';
import type {Move} from '../model/moves.js';
import {amount} from '../text/amount.js';
import {nounsOf} from '../text/nouns.js';
import {languageOf, wordsOf, type Words} from '../text/words.js';
import {levelWords} from '../text/words/level.js';
import {levelStyles} from './career-level.styles.js';
import {renderCell, renderContent, renderFact} from './content.js';
import {FrameworkElement} from './framework-element.js';
import {pathStyles, renderPaths} from './paths.js';
import {colorOf} from './track-color.js';
import {vars} from './vars.js';

/** So many levels before or after this one still fit beside its name. */
const FEW = 3;

/**
 * One level in full: what it is, what it expects, where it comes from and leads to, what it pays and what others
 * call it. Fit for a job advert.
 *
 * The reader goes on to the levels below and above; when the level changes under the reader's focus, the focus goes to
 * the new level's name.
 *
 * @tag career-level
 * @fires {CareerLevelSelectEvent} career-level-select - the reader went on to another level
 * @csspart title - the level's name
 * @csspart facts - what one wants to know at a glance
 * @csspart competency - what is expected in one competency
 * @csspart section - a longer text about the level
 * @csspart pay - what it pays
 * @csspart equivalents - what other systems call it
 * @csspart way - a level that leads here, or that this one leads on to
 * @cssprop [--career-accent=#0b7a75] - the colour from which all others are taken
 * @cssprop [--career-text-color=inherit] - colour of the text
 * @cssprop [--career-background=Canvas] - colour of the page behind the element
 */
export class CareerLevel extends FrameworkElement {
  static override styles = [FrameworkElement.styles, pathStyles, levelStyles];

  static override properties: PropertyDeclarations = {
    level: {reflect: true, useDefault: true},
    noPay: {type: Boolean, attribute: 'no-pay'},
  };

  /** Id of the level. Empty: the first one. */
  declare level: string;

  /** Leaves pay out. */
  declare noPay: boolean;

  /** The reader's focus was in here when another level was asked for. */
  #isFollowed = false;

  constructor() {
    super();
    this.level = '';
    this.noPay = false;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.#isFollowed = changed.has('level') && !!this.shadowRoot?.activeElement;
  }

  protected draw(framework: Framework): TemplateResult {
    const words = wordsOf('level', levelWords, this);
    const level = this.level ? framework.level(this.level) : framework.levels[0];
    return html`<article lang=${framework.lang ?? nothing}>${level ? this.#level(framework, level, words) : this.#choice(framework, words)}</article>`;
  }

  #level(framework: Framework, level: Level, words: Words['level']): TemplateResult {
    const tracks = framework.tracks.length > 1 ? framework.tracksOf(level) : [];
    const facts = factsOf(level, words.years);
    return html`
      <div class="opening">
        ${tracks.length ? html`<p class="tracks">${tracks.map(track => html`<span class="label ${tracks.length === 1 ? 'tracked' : ''}" .style=${vars({color: colorOf(track, framework)})}>${[...track.family, track.title].join(' · ')}</span>`)}</p>` : nothing}
        <div class="name">
          <h2 part="title" tabindex="-1">${level.title}${level.code ? html` <span class="soft code">${level.code}</span>` : nothing}</h2>
          ${this.#pager(framework, level, words)}
        </div>
        ${level.summary ? html`<div class="lead">${this.prose(level.summary)}</div>` : nothing}
        ${level.todo ? html`<p class="soft planned">${words.todo(nounsOf(framework, this).level.one)}</p>` : nothing}
      </div>
      ${facts.length ? html`<dl part="facts" class="facts">${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${renderFact(value, this)}</dd></div>`)}</dl>` : nothing}
      ${level.criteria.length ? html`<div class="criteria">${renderContent({criteria: level.criteria, examples: [], avoid: []}, framework, this)}</div>` : nothing}
      ${this.#expectations(framework, level, words)}
      ${level.sections.map(({title, text}) => html`<section part="section"><h3>${title}</h3><div class="prose">${this.prose(text, 4)}</div></section>`)}
      ${this.noPay ? nothing : this.#pay(level, words)}
      ${this.#equivalents(framework, level, words)}
      ${this.#ways(framework, level, words)}`;
  }

  /** The levels below and above on the same track. Where many tracks meet or part, only the end of the page names them all. */
  #pager(framework: Framework, level: Level, words: Words['level']): unknown {
    const few = (levels: Level[]) => (levels.length > FEW ? [] : levels);
    const previous = few(framework.waysIn(level).filter(isStep).map(({from}) => from));
    const next = few(framework.waysOn(level).filter(isStep).map(({to}) => to));
    if (!previous.length && !next.length) return nothing;
    const button = (to: Level, kind: 'previous' | 'next') => html`
      <button type="button" class="turn ${kind}" @click=${(event: Event) => this.#go(to, event)}><span class="hidden">${words[kind]} </span>${to.name}</button>`;
    return html`<nav class="pager small" aria-label=${words.pager}>${previous.map(from => button(from, 'previous'))}${next.map(to => button(to, 'next'))}</nav>`;
  }

  /** What is said or holds, by group, and in a line each what is not expected and what is not written. */
  #expectations(framework: Framework, level: Level, words: Words['level']): unknown {
    const said = framework.competencies.filter(competency => isSaid(framework, level, competency));
    const groups = [undefined, ...framework.groups]
      .map((group): [Group | undefined, Competency[]] => [group, said.filter(competency => competency.group === group?.id)])
      .filter(([group, members]) => members.length || group?.takeaways.has(level.id));
    const inState = (state: 'none' | 'todo') => framework.competencies.filter(competency => framework.cell(level, competency).state === state).map(({title}) => title);
    const [none, todo] = [inState('none'), level.todo ? [] : inState('todo')];
    if (!groups.length && !none.length && !todo.length) return nothing;
    return html`
      <section>
        <h3>${words.expectations}</h3>
        ${groups.map(([group, members]) => html`
          ${group ? html`<h4 class="label">${group.title}</h4>` : nothing}
          ${group?.summary ? html`<div class="soft small">${this.prose(group.summary)}</div>` : nothing}
          ${group?.takeaways.has(level.id) ? html`<div class="takeaway">${this.prose(group.takeaways.get(level.id))}</div>` : nothing}
          ${members.length ? html`<dl class="facts">${members.map(competency => this.#competency(framework, level, competency, words))}</dl>` : nothing}
          ${group?.note ? html`<div class="soft small note">${this.prose(group.note)}</div>` : nothing}`)}
        ${none.length ? html`<p class="soft small open">${words.none(none)}</p>` : nothing}
        ${todo.length ? html`<p class="soft small open">${words.unwritten(todo)}</p>` : nothing}
      </section>`;
  }

  #competency(framework: Framework, level: Level, competency: Competency, words: Words['level']): TemplateResult {
    const {title, summary, criteria} = competency;
    const cell = framework.cell(level, competency);
    return html`
      <div part="competency">
        <dt><span class="competency">${title}</span>${summary ? html`<div class="soft small">${this.prose(summary)}</div>` : nothing}</dt>
        <dd>
          ${cell.content ? renderCell(cell, framework, this) : nothing}
          ${criteria.length ? html`
            <p class="label always">${words.always(nounsOf(framework, this).level.one)}</p>
            ${renderContent({criteria, examples: [], avoid: []}, framework, this)}` : nothing}
        </dd>
      </div>`;
  }

  #pay({pay}: Level, words: Words['level']): unknown {
    if (!pay.length) return nothing;
    return html`
      <section part="pay">
        <h3>${words.pay}</h3>
        <dl class="facts">${pay.map(range => html`<div><dt>${range.place || range.currency}</dt><dd><bdi>${amount(range, languageOf(this), words)}</bdi></dd></div>`)}</dl>
      </section>`;
  }

  #equivalents({systems}: Framework, {equivalents}: Level, words: Words['level']): unknown {
    if (!equivalents.length) return nothing;
    const bySystem = new Map(equivalents.map(({system}) => [system, equivalents.filter(other => other.system === system)]));
    return html`
      <section part="equivalents">
        <h3>${words.equivalents}</h3>
        <dl class="facts">
          ${[...bySystem].map(([system, levels]) => html`
            <div><dt>${systems.find(({id, title}) => id === system || title === system)?.title ?? system}</dt><dd>${levels.map(({level}) => level).join(', ')}</dd></div>`)}
        </dl>
      </section>`;
  }

  #ways(framework: Framework, level: Level, words: Words['level']): unknown {
    const [before, after] = [framework.waysIn(level), framework.waysOn(level)];
    if (!before.length && !after.length) return nothing;
    const column = (title: string, moves: readonly Move[], end: 'from' | 'to') => html`
      <div>
        <h3>${title}</h3>
        <ul role="list" class="ways">${[...moves].sort((a, b) => Number(isStep(b)) - Number(isStep(a))).map(move => this.#way(framework, move, end, words))}</ul>
      </div>`;
    return html`
      <nav class="both" aria-label=${words.ways}>
        ${before.length ? column(words.before, before, 'from') : nothing}
        ${after.length ? column(words.after, after, 'to') : nothing}
      </nav>`;
  }

  #way(framework: Framework, move: Move, end: 'from' | 'to', words: Words['level']): TemplateResult {
    const level = move[end];
    const track = framework.ownTrack(level);
    const turn = isStep(move) ? (end === 'from' ? 'turn previous' : 'turn next') : '';
    const remark = [words.kinds[move.kind], level.todo ? words.planned : ''].filter(Boolean).join(', ');
    return html`
      <li part="way" class=${track ? 'tracked' : ''} .style=${vars({color: colorOf(track, framework)})}>
        <button type="button" class="way ${turn}" @click=${(event: Event) => this.#go(level, event)}>${level.name}</button>
        ${remark ? html` <span class="soft small">${remark}</span>` : nothing}
        ${move.text ? html`<div class="soft">${this.prose(move.text)}</div>` : nothing}
      </li>`;
  }

  /** An id that leads nowhere is said to: another level in its place would pass for the one that was meant. */
  #choice(framework: Framework, words: Words['level']): TemplateResult {
    const {one, other} = nounsOf(framework, this).level;
    return html`
      <h2 part="title" tabindex="-1">${words.unknown(this.level, one)}</h2>
      <p class="choose">${words.choose(other)}</p>
      ${renderPaths(framework, (level, event) => this.#go(level, event))}`;
  }

  #go(level: Level, event: Event): void {
    (event.currentTarget as HTMLElement).focus(); // Safari gives it to nothing that is clicked
    if (this.dispatchEvent(new CareerLevelSelectEvent(level.id))) this.level = level.id;
  }

  protected override updated(): void {
    const title = this.#isFollowed && this.renderRoot.querySelector<HTMLElement>('h2');
    if (!title) return;
    title.focus({preventScroll: true});
    title.scrollIntoView({block: 'nearest'});
  }
}

/** Whether a move goes one step along a track; others lead across. */
function isStep({tracks}: Move): boolean {
  return tracks.length > 0;
}

/**
 * Whether a level says something of a competency: in a text, by a step or by what holds at every level. For a planned
 * one what is carried on from below says nothing yet.
 */
function isSaid(framework: Framework, level: Level, competency: Competency): boolean {
  const cell = framework.cell(level, competency);
  if (cell.state === 'carried') return !level.todo;
  return Boolean(cell.content) || (competency.criteria.length > 0 && !competency.entries.size);
}

declare global {
  interface HTMLElementTagNameMap {
    'career-level': CareerLevel;
  }
}
