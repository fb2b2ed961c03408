import {html, nothing, svg, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {ContainerWidth} from '../controllers/container-width.js';
import {CareerLevelSelectEvent} from '../events/career-level-select.js';
import {layoutLadder, type LadderLayout, type Station} from '../layout/ladder.js';
import type {Line, Point} from '../layout/lines.js';
import {inOrder, travel, type Direction} from '../layout/travel.js';
import type {Framework, Level} from '../model/framework.js';
import type {Move} from '../model/moves.js';
import {nounsOf} from '../text/nouns.js';
import {wordsOf} from '../text/words.js';
import {ladderWords} from '../text/words/ladder.js';
import {ladderStyles} from './career-ladder.styles.js';
import {FrameworkElement} from './framework-element.js';
import {renderDetail} from './ladder-detail.js';
import {colorOf, ownTrack} from './track-color.js';
import {vars} from './vars.js';

/** Widths in CSS pixels: from which the details stand beside the map, and what a map of so many lanes needs. */
const BESIDE = 600;
const NEEDED = (lanes: number) => (lanes === 1 ? 200 : lanes === 2 ? 360 : lanes * 160);

/**
 * The ladder as a map: tracks as lines, levels as stations by rank, with forks and rejoins. A picked level
 * shows its ways in and on, on the map and in words.
 *
 * @tag career-ladder
 * @fires {CareerLevelSelectEvent} career-level-select - the reader picked a level, or let go of it
 * @csspart level - a level; with a second name `level--selected`, `level--near` (on the ways in and on) or `level--far`
 * @csspart track - a track's name
 * @csspart detail - what is said of the picked level
 * @cssprop [--career-accent=#0b7a75] - the colour from which all others are taken
 * @cssprop [--career-text-color=inherit] - colour of the text
 * @cssprop [--career-background=Canvas] - colour of the page behind the element
 */
export class CareerLadder extends FrameworkElement {
  static override styles = [FrameworkElement.styles, ladderStyles];

  static override properties: PropertyDeclarations = {
    level: {reflect: true, useDefault: true},
    fact: {useDefault: true},
  };

  /** Id of the picked level. Empty: none. */
  declare level: string;

  /** Name of the fact that stands under each level. Default: the first one that most levels have, if it is short. */
  declare fact: string;

  readonly #width = new ContainerWidth(this, width => Math.floor(width / 20) * 20);
  /** The level that the arrow keys have reached; picked or not, it is the one stop of the Tab key. */
  #reached = '';

  constructor() {
    super();
    this.level = '';
    this.fact = '';
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('level')) this.#reached = this.level;
  }

  protected draw(framework: Framework): TemplateResult {
    const words = wordsOf('ladder', ladderWords, this);
    const beside = this.#width.value >= BESIDE;
    const map = layoutLadder(framework);
    const room = this.#width.value * (beside ? 0.6 : 1);
    const compact = NEEDED(map.lanes) > room || (!beside && map.lanes > 1);
    const layout = compact ? layoutLadder(framework, {compact: true}) : map;
    const picked = framework.level(this.level);
    const near = picked && around(framework, picked);
    const order = inOrder(layout);
    const fact = this.fact || commonFact(framework);
    const detail = picked ? renderDetail({framework, level: picked, inline: !beside, pick: level => this.#follow(level), host: this}) : nothing;
    return html`
      <div class="ladder ${beside ? 'beside' : ''}">
        <div>
          <div class="intro" lang=${framework.lang ?? nothing}>
            <h2>${framework.title}</h2>
            ${framework.summary ? html`<div class="soft">${this.prose(framework.summary)}</div>` : nothing}
          </div>
          <div
            class="map ${compact ? 'compact' : layout.lanes === 2 ? 'fork' : 'lanes'}"
            .style=${vars({rows: layout.rows, lanes: layout.lanes})}
            @keydown=${(event: KeyboardEvent) => this.#travel(event, framework, layout)}
          >
            ${this.#lines(framework, layout, near)}
            <ol role="list" lang=${framework.lang ?? nothing} aria-label=${words.levels(framework.title, nounsOf(framework, this).level.other)}>
              ${order.map(station => this.#station(framework, layout, station, order[0]!.level, near, fact, beside ? nothing : detail, words))}
            </ol>
          </div>
        </div>
        ${beside ? html`<section part="detail" aria-label=${picked?.name ?? words.tracks}>${picked ? detail : this.#legend(framework, words)}</section>` : nothing}
      </div>`;
  }

  #station(framework: Framework, layout: LadderLayout, station: Station, first: Level, near: ReadonlySet<Level> | undefined, factName: string | undefined, detail: unknown, words: typeof ladderWords): TemplateResult {
    const {level, row, x, side, crown} = station;
    const selected = level.id === framework.level(this.level)?.id;
    const track = ownTrack(level, framework);
    const state = selected ? 'selected' : near ? (near.has(level) ? 'near' : 'far') : 'calm';
    const reached = framework.level(this.#reached) ?? first;
    const fact = factOf(level, factName);
    return html`
      <li part="level ${near && `level--${state}`}" class="${state} ${side} ${track ? 'tracked' : ''}"
        .style=${vars({row, x, lift: lift(layout, row), color: colorOf(track, framework)})}>
        ${crown ? html`<span class="crown" part="track" aria-hidden="true">${crown.title}</span>` : nothing}
        <button type="button" aria-pressed=${selected} tabindex=${reached === level ? 0 : -1} @click=${() => this.#pick(level)}>
          <span class="dot"></span>
          <span class="name">
            <span class="title">${level.name}</span>
            ${level.todo ? html`<span class="fact">${words.todo}</span>` : fact ? html`<span class="fact">${fact}</span>` : nothing}
          </span>
        </button>
        <span class="hidden">${track ? `${track.title}. ` : ''}${words.ways(framework.waysIn(level).map(({from}) => from.name), framework.waysOn(level).map(({to}) => to.name))}</span>
        ${selected && detail !== nothing ? html`<div class="inline" part="detail">${detail}</div>` : nothing}
      </li>`;
  }

  /**
   * One slice for each row, from its stations down to those of the row below: however tall texts make a row, its lines
   * are as long. A single row has no row below, and its arcs stand in its own slice.
   */
  #lines(framework: Framework, layout: LadderLayout, near: ReadonlySet<Level> | undefined): TemplateResult {
    const slices = Array.from({length: layout.rows}, (_, row) => layout.lines.filter(line => Math.min(line.row + 1, layout.rows - 1) === row));
    return html`
      <div class="slices" aria-hidden="true">
        ${slices.map((lines, row) => lines.length ? html`
          <div class="slice" .style=${vars({row, lift: lift(layout, row), 'lift-below': lift(layout, row - 1)})}>
            <svg viewBox="0 0 ${Math.max(1, layout.lanes - 1)} 1" preserveAspectRatio="none">
              ${inFront(lines, near).map(line => svg`
                <path d=${pathOf(line, row)} class="${line.look} ${line.track ? 'tracked' : ''} ${isLit(line, near) ? '' : 'dim'}" .style=${vars({color: colorOf(line.track, framework)})} />`)}
            </svg>
          </div>` : nothing)}
      </div>`;
  }

  #legend(framework: Framework, words: typeof ladderWords): TemplateResult {
    return html`
      <div class="detail">
        ${framework.tracks.length > 1 ? html`
          <ul role="list" class="ways legend">
            ${framework.tracks.map(track => html`
              <li class="tracked" .style=${vars({color: colorOf(track, framework)})}>
                <h3 part="track"><span class="bar"></span>${track.title}</h3>
                ${track.todo && !track.levels.length ? html`<p class="soft">${words.todo}</p>` : nothing}
                ${track.summary ? html`<div class="soft">${this.prose(track.summary)}</div>` : nothing}
              </li>`)}
          </ul>` : nothing}
        <p class="soft">${words.hint(nounsOf(framework, this).level.one)}</p>
      </div>`;
  }

  /** Picks a level from the words, which are drawn anew for it: the keyboard goes along to its station. */
  async #follow(level: Level): Promise<void> {
    this.#pick(level);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('ol > li > button[tabindex="0"]')?.focus();
  }

  #pick(level: Level): void {
    const id = level.id === this.framework?.level(this.level)?.id ? '' : level.id;
    this.#reached = level.id;
    if (this.dispatchEvent(new CareerLevelSelectEvent(id))) this.level = id;
    this.requestUpdate();
  }

  /** Arrow keys along the ladder, Home and End to its ends. */
  #travel(event: KeyboardEvent, framework: Framework, layout: LadderLayout): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>('ol > li > button')];
    const stations = inOrder(layout);
    const from = stations[buttons.indexOf(event.target as HTMLButtonElement)];
    const direction = directionOf(event.key, getComputedStyle(this).direction);
    if (!from || !direction || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const goal = travel(framework, layout, from, direction);
    if (!goal) return;
    event.preventDefault();
    this.#reached = goal.level.id;
    this.requestUpdate();
    buttons[stations.indexOf(goal)]!.focus();
  }
}

function directionOf(key: string, writing: string): Direction | undefined {
  const [left, right] = writing === 'rtl' ? ['end', 'start'] as const : ['start', 'end'] as const;
  const directions: Record<string, Direction> = {ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: left, ArrowRight: right, Home: 'first', End: 'last'};
  return directions[key];
}

/** A level, everything that leads to it and everything it leads to. */
function around(framework: Framework, level: Level): ReadonlySet<Level> {
  const reach = (next: (level: Level) => Level[]) => {
    const seen = new Set([level]);
    for (const at of seen) for (const other of next(at)) seen.add(other);
    return seen;
  };
  const into = reach(at => framework.waysIn(at).filter(isRise).map(move => move.from));
  const on = reach(at => framework.waysOn(at).filter(isRise).map(move => move.to));
  return new Set([...into, ...on]);
}

function isRise({kind}: Move): boolean {
  return kind !== 'lateral' && kind !== 'down';
}

function isLit({moves}: Line, near: ReadonlySet<Level> | undefined): boolean {
  return !near || moves.some(({from, to}) => near.has(from) && near.has(to));
}

/** Lit lines last, so that none of them is crossed out by a dim one. */
function inFront(lines: readonly Line[], near: ReadonlySet<Level> | undefined): readonly Line[] {
  return near ? [...lines].sort((a, b) => Number(isLit(a, near)) - Number(isLit(b, near))) : lines;
}

/** A line as the path of a slice, whose top is the row `top`. */
function pathOf({from, strokes}: Line, top: number): string {
  const place = ([x, y]: Point) => `${x} ${+(top - y).toFixed(3)}`;
  return `M${place(from)}${strokes.map(points => `${points.length > 1 ? 'C' : 'L'}${points.map(place).join(' ')}`).join('')}`;
}

/** Whether a row holds the name of a track, and is higher for it. */
function lift({stations}: LadderLayout, row: number): 0 | 1 {
  return stations.some(station => station.row === row && station.crown) ? 1 : 0;
}

function factOf(level: Level, name: string | undefined): string {
  const value = name === undefined ? undefined : level.facts.get(name);
  return typeof value === 'string' ? value : (value ?? []).join(', ');
}

/** The first fact that most levels have and that stays short on every one of them. */
function commonFact({levels}: Framework): string | undefined {
  const names = new Set(levels.flatMap(level => [...level.facts.keys()]));
  return [...names].find(name => {
    const values = levels.map(level => factOf(level, name)).filter(Boolean);
    return values.length * 2 > levels.length && values.every(value => value.length <= 40);
  });
}

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadder;
  }
}
