import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {ContainerSize} from '../controllers/container-size.js';
import {secondFramework} from '../controllers/second-framework.js';
import {CareerLevelSelectEvent} from '../events/career-level-select.js';
import {layoutCrosswalk, type CrosswalkCell} from '../layout/crosswalk.js';
import {crosswalkBetween, crosswalkOf, type Crosswalk, type CrosswalkRow, type CrosswalkMatch} from '../model/crosswalk.js';
import type {Framework, Level} from '../model/framework.js';
import type {OtherLevel, OtherSystem} from '../model/other-system.js';
import type {FrameworkFile} from '../model/schema.js';
import {nounsOf} from '../text/nouns.js';
import {wordsOf} from '../text/words.js';
import {crosswalkWords} from '../text/words/crosswalk.js';
import {crosswalkStyles} from './career-crosswalk.styles.js';
import {FrameworkElement} from './framework-element.js';
import {colorOf} from './track-color.js';
import {vars} from './vars.js';

/** In pixels: what our levels and each column of others need to be read. */
const HEAD = 150;
const COLUMN = 130;
/** A table with more columns than this may scroll sideways; one with fewer becomes a list where they do not fit. */
const FEW = 3;

/** What is to be drawn. */
interface View extends Crosswalk {
  readonly framework: Framework;
  /** Whether another framework stands beside this one, or is to. */
  readonly isPair: boolean;
  readonly picked: Level | undefined;
  readonly words: typeof crosswalkWords;
}

/**
 * The levels beside those of other systems, such as market surveys, or beside those of another framework: aligned by
 * what the files state, and by nothing else.
 *
 * @tag career-crosswalk
 * @fires {CareerLevelSelectEvent} career-level-select - the reader picked a level, or let go of it
 * @csspart level - one of the framework's own levels; with a second name `level--selected`
 * @csspart system - the name of another system above its column
 * @csspart equivalent - a level of another system
 * @cssprop [--career-accent=#0b7a75] - the colour from which all others are taken
 * @cssprop [--career-text-color=inherit] - colour of the text
 * @cssprop [--career-background=Canvas] - colour of the page behind the element; the heads that stay in view cover what is below them with it
 * @cssprop [--career-crosswalk-height=46em] - height from which the table scrolls within itself; `none` lets it grow
 */
export class CareerCrosswalk extends FrameworkElement {
  static override styles = [FrameworkElement.styles, crosswalkStyles];

  static override properties: PropertyDeclarations = {
    level: {reflect: true, useDefault: true},
    systems: {useDefault: true},
    with: {useDefault: true},
    other: {attribute: false, noAccessor: true}, // declared, so that one set before the element is defined is not lost
  };

  /** Id of the picked level. Empty: none. */
  declare level: string;

  /** Ids of the systems to show, in their order, separated by spaces: `radford pave`. Empty: all. */
  declare systems: string;

  /** Address of another framework file, relative to the page: its levels stand beside these, instead of the systems. */
  declare with: string;

  readonly #second = secondFramework(this, ({error}) => {
    if (error) void this.fault(error);
  });
  /** How many columns of others have room. */
  readonly #room = new ContainerSize(this, width => Math.max(0, Math.floor((width - HEAD) / COLUMN)));

  constructor() {
    super();
    this.level = '';
    this.systems = '';
    this.with = '';
  }

  /** The other framework. Set a framework or the content of a file to show it beside this one; `undefined` goes back to `with`. */
  get other(): Framework | undefined {
    return this.#second.framework;
  }

  set other(other: Framework | FrameworkFile | undefined) {
    this.#second.give(other);
  }

  /** Loads the files once more, after a fault. */
  override reload(): void {
    super.reload();
    this.#second.load();
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('with')) this.#second.follow();
  }

  protected draw(framework: Framework): TemplateResult {
    const words = wordsOf('crosswalk', crosswalkWords, this);
    const {framework: other, error} = this.#second;
    const isPair = Boolean(this.with || other || error);
    const crosswalk = isPair ? crosswalkBetween(framework, other) : crosswalkOf(framework, this.systems.split(/\s+/));
    const view: View = {...crosswalk, framework, isPair, words, picked: framework.level(this.level)};
    return html`
      <div class="frame" lang=${framework.lang ?? nothing}>
        <h2>${other ? words.beside(framework.title, other.title) : isPair ? framework.title : words.title(nounsOf(framework, this).level.other)}</h2>
        ${error && this.with ? html`<p class="label">${this.with}</p>` : nothing}
        ${this.waiting(this.#second)}
        ${this.#preface(view)}
        ${other && !crosswalk.basis ? this.#lists(view, other) : isPair || crosswalk.systems.length ? this.#table(view) : nothing}
      </div>`;
  }

  /** What the alignment rests on, and how to read it. */
  #preface({framework, systems, rows, basis, isPair, words}: View): unknown {
    const said = isPair ? [systems.length && words.basis[basis]] : systems.length ? [] : [words.empty];
    if (systems.length && basis && rows.some(row => row.sameHeight)) said.push(words.height(nounsOf(framework, this).level.other));
    const text = said.filter(Boolean).join(' ');
    return text ? html`<p class="soft preface">${text}</p>` : nothing;
  }

  #table(view: View): TemplateResult {
    const {framework, systems, rows, words} = view;
    const columns = systems.map((_, i) => layoutCrosswalk(rows, i));
    const lanes = columns.reduce((sum, column) => sum + column.lanes, 0);
    const isNarrow = this.#room.value < Math.min(lanes, FEW);
    const cells = ({cells}: CrosswalkRow, row: number) => isNarrow
      ? cells.map((matches, i) => this.#cell(view, i, {row, rows: 1, lane: 0, lanes: 1, matches, kind: matches.length ? 'levels' : 'gap'}))
      : columns.map((column, i) => column.cells[row]!.map(cell => this.#cell(view, i, cell)));
    const body = (isApart: boolean) => rows.map((row, i) => row.apart !== isApart ? nothing : html`
      <tr role="row" class="${row.sameHeight ? 'same' : ''} ${row.level ? '' : 'theirs'}">${this.#ours(view, row)}${cells(row, i)}</tr>`);
    return html`
      <div class="scroll" role="region" tabindex="0" aria-label=${words.table(framework.title, systems.map(({title}) => title))}>
        <table role="table" class=${isNarrow ? 'narrow' : ''} .style=${vars({lanes})}>
          <thead role="rowgroup">
            <tr role="row">
              <th role="columnheader" scope="col">${framework.title}</th>
              ${systems.map((system, i) => html`<th role="columnheader" scope="col" part="system" colspan=${isNarrow ? 1 : columns[i]!.lanes} lang=${system.lang ?? nothing}>${this.#system(system)}</th>`)}
            </tr>
          </thead>
          <tbody role="rowgroup">${body(false)}</tbody>
          ${rows.some(({apart}) => apart) ? html`
            <tbody role="rowgroup">
              <tr role="row" class="apart"><th role="rowheader" scope="rowgroup" colspan=${isNarrow ? systems.length + 1 : lanes + 1}><span class="label">${words.apart}</span></th></tr>
              ${body(true)}
            </tbody>` : nothing}
        </table>
      </div>`;
  }

  #system({title, summary, ladders}: OtherSystem): TemplateResult {
    const titles = ladders.flatMap(ladder => ladder.title ?? []).join(', ');
    return html`
      ${title}
      ${titles ? html`<p class="soft small">${titles}</p>` : nothing}
      ${summary ? html`<div class="soft small">${this.prose(summary)}</div>` : nothing}`;
  }

  #ours(view: View, {level, sameHeight}: CrosswalkRow): TemplateResult {
    const {framework, words} = view;
    return html`
      <th role="rowheader" scope="row">
        ${level ? this.#level(view, level) : html`<span class="hidden none">${words.ownGap(nounsOf(framework, this).level.one)}</span>`}
        ${sameHeight ? html`<span class="hidden">${words.sameHeight}</span>` : nothing}
      </th>`;
  }

  #level({framework, picked}: View, level: Level): TemplateResult {
    const isPicked = level === picked;
    return html`
      <button type="button" part="level ${isPicked ? 'level--selected' : ''}" aria-pressed=${isPicked} class="tracked" .style=${vars({color: colorOf(framework.ownTrack(level), framework)})}
        @click=${() => this.#pick(isPicked ? '' : level.id)}><span class="dot"></span><span>${level.title}${level.code ? html` <span class="soft code">${level.code}</span>` : nothing}</span></button>`;
  }

  #cell({rows, systems, isPair, words, picked}: View, system: number, {row, rows: count, lanes, matches, kind}: CrosswalkCell): TemplateResult {
    const {title, lang} = systems[system]!;
    const covered = rows.slice(row, row + count);
    const isPicked = covered.some(({level}) => level && level === picked);
    const also = ({level}: CrosswalkMatch) => rows.flatMap(other => other.level && !covered.includes(other) && other.cells[system]!.some(match => match.level === level) ? shortName(other.level, rows) : []);
    const notes = (match: CrosswalkMatch) => [match.by === 'rank' && !isPair && words.byRank, also(match).length && words.also(also(match))].filter(Boolean);
    return html`
      <td role="cell" class="${kind} ${count > 1 ? 'span' : ''} ${isPicked ? 'picked' : ''}" rowspan=${count} colspan=${lanes} lang=${lang ?? nothing}>
        <span class="system" aria-hidden="true">${title}</span>
        <div>
          ${matches.map(match => html`<p part="equivalent">${renderOther(match.level)}${notes(match).map(note => html` <span class="soft small">${note}</span>`)}</p>`)}
          ${kind === 'gap' ? html`<span class="hidden none">${words.gap}</span>` : nothing}
        </div>
      </td>`;
  }

  /** Both in their own order, where nothing says how they compare. */
  #lists(view: View, other: Framework): TemplateResult {
    const {framework} = view;
    const highestFirst = ({levels, ranks}: Framework) => [...levels].sort((a, b) => ranks.get(b.id)! - ranks.get(a.id)!);
    return html`
      <div class="lists">
        <section><h3>${framework.title}</h3><ol role="list">${highestFirst(framework).map(level => html`<li>${this.#level(view, level)}</li>`)}</ol></section>
        <section lang=${other.lang ?? nothing}><h3>${other.title}</h3><ol role="list">${highestFirst(other).map(level => html`<li>${renderOther(level)}</li>`)}</ol></section>
      </div>`;
  }

  #pick(id: string): void {
    if (this.dispatchEvent(new CareerLevelSelectEvent(id))) this.level = id;
  }
}

function renderOther({code, title, ladder}: OtherLevel): TemplateResult {
  return html`${code ? html`<span class="code">${code}</span> ` : nothing}${title ?? nothing}${ladder ? html` <span class="soft small">${ladder}</span>` : nothing}`;
}

/** A code that no other level has, else the name. */
function shortName({code, name}: Level, rows: readonly CrosswalkRow[]): string {
  return code !== undefined && rows.filter(({level}) => level?.code === code).length === 1 ? code : name;
}

declare global {
  interface HTMLElementTagNameMap {
    'career-crosswalk': CareerCrosswalk;
  }
}
