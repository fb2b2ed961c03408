import {html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult} from 'lit';
import {ContainerSize} from '../controllers/container-size.js';
import {CareerLevelSelectEvent} from '../events/career-level-select.js';
import {CareerPathSelectEvent} from '../events/career-path-select.js';
import {CareerTracksSelectEvent} from '../events/career-tracks-select.js';
import {layoutLadder, type LadderLayout} from '../layout/ladder.js';
import {lightAlong, lightAround} from '../layout/light.js';
import {inOrder, travel, type Direction} from '../layout/travel.js';
import {commonFact} from '../model/facts.js';
import type {Framework, Level, Track} from '../model/framework.js';
import {findPath} from '../model/path.js';
import {wordsOf} from '../text/words.js';
import {ladderWords} from '../text/words/ladder.js';
import {nounsOf} from '../text/nouns.js';
import {ladderStyles} from './career-ladder.styles.js';
import {FrameworkElement} from './framework-element.js';
import {renderDetail, renderLegend, renderPath} from './ladder-detail.js';
import {renderMap} from './ladder-map.js';
import type {LadderState} from './ladder-picture.js';
import {fitLadder} from './ladder-room.js';
import {renderTrackChoice, trackChoiceStyles} from './track-choice.js';

/** More tracks than this are no map that one reads: the reader chooses some of them first. */
const MANY = 8;
/** The levels on the map, and not those that are told of in the details. */
const STATION = '.map > ol > li > button';

/**
 * The ladder as a map: tracks as lines, levels as stations by rank, with forks and rejoins. A picked level shows its
 * ways in and on, on the map and in words; a second one the way from the one to the other. Where there are many tracks,
 * their families and names are there to choose from first. The map stands; in a place that is too low for it, and wide
 * enough, it lies.
 *
 * @tag career-ladder
 * @fires {CareerLevelSelectEvent} career-level-select - the reader picked a level, or let go of it
 * @fires {CareerPathSelectEvent} career-path-select - the reader picked a second level, to see the way to it, or let go of that
 * @fires {CareerTracksSelectEvent} career-tracks-select - the reader chose which tracks to see
 * @slot detail - what the page adds below the details of the picked level, for instance a link to open roles
 * @csspart level - a level; with a second name `level--selected`, `level--near` (on the ways in and on) or `level--far`
 * @csspart track - a track's name
 * @csspart mark - "You are here", and "Your target"; with a second name `mark--here` or `mark--target`
 * @csspart detail - what is said of the picked level, or of the way to a second one
 * @cssprop [--career-accent=#0b7a75] - the colour from which all others are taken
 * @cssprop [--career-text-color=inherit] - colour of the text
 * @cssprop [--career-background=Canvas] - colour of the page behind the element
 */
export class CareerLadder extends FrameworkElement {
  static override styles = [FrameworkElement.styles, ladderStyles, trackChoiceStyles];

  static override properties: PropertyDeclarations = {
    level: {reflect: true, useDefault: true},
    to: {reflect: true, useDefault: true},
    tracks: {reflect: true, useDefault: true},
    fact: {useDefault: true},
    here: {useDefault: true},
    target: {useDefault: true},
  };

  /** Id of the picked level. Empty: none. */
  declare level: string;

  /** Id of a second level: the way from `level` to it is shown. Empty: none. */
  declare to: string;

  /** Ids of the tracks to show, separated by spaces. Empty: all; where those are more than eight, a choice of them. */
  declare tracks: string;

  /** Name of the fact that stands under each level. Default: the one that tells them apart best, of those that most levels have and that stay short. */
  declare fact: string;

  /** Id of the level that is marked as "You are here", for instance a self-check's `assessment.here`. */
  declare here: string;

  /** Id of the level that is marked as "Your target", for instance a self-check's `assessment.target`. */
  declare target: string;

  readonly #size = new ContainerSize(this, (width, height) => `${Math.floor(width / 20) * 20} ${Math.floor(height / 20) * 20}`);
  /** The level that the arrow keys have reached; picked or not, it is the one stop of the Tab key. */
  #reached = '';
  /** The level under the pointer or the focus, which is lit for as long. */
  #glanced: Level | undefined;
  /** Drawn often, at every hover: what has been laid out once stays. */
  readonly #layouts = new WeakMap<Framework, Map<string, LadderLayout>>();

  constructor() {
    super();
    this.level = '';
    this.to = '';
    this.tracks = '';
    this.fact = '';
    this.here = '';
    this.target = '';
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    if (document.compatMode === 'CSS1Compat') root.append(Object.assign(document.createElement('div'), {className: 'probe'}));
    return root;
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (changed.has('level')) this.#reached = this.level;
  }

  protected draw(framework: Framework): TemplateResult {
    const words = wordsOf('ladder', ladderWords, this);
    const tracks = this.#shown(framework);
    return html`
      ${tracks ? this.#ladder(framework, tracks, words) : html`
        <div class="frame">
          ${this.#intro(framework)}
          ${renderTrackChoice({framework, most: MANY, choose: chosen => this.#choose(chosen), host: this})}
        </div>`}`;
  }

  /** The tracks that are drawn; nothing where the reader has to choose first. A picked level is never left out. */
  #shown(framework: Framework): readonly Track[] | undefined {
    const named = new Set(this.tracks.split(/\s+/).flatMap(id => framework.track(id) ?? []));
    const [picked, other] = [this.level, this.to].map(id => framework.level(id));
    const written = framework.tracks.filter(track => track.levels.length);
    if (!named.size && written.length <= MANY) return framework.tracks;
    for (const level of [picked, other]) {
      const own = level ? tracksNear(framework, level) : [];
      if (!own.some(track => named.has(track))) for (const track of own.slice(0, MANY)) named.add(track);
    }
    return named.size ? framework.tracks.filter(track => named.has(track)) : undefined;
  }

  #ladder(framework: Framework, tracks: readonly Track[], words: typeof ladderWords): TemplateResult {
    const some = tracks.length < framework.tracks.length;
    const [width, height] = this.#size.value.split(' ').map(Number) as [number, number];
    const {form, layout, details} = fitLadder(width, height, way => this.#layout(framework, some ? tracks : undefined, way));
    const lies = form === 'lies';
    const picked = framework.level(this.level);
    const other = this.#second(framework);
    const path = picked && other && findPath(framework, picked, other);
    const around = layout.stations.find(({level}) => level === this.#glanced)?.level ?? picked; // what was glanced at may be gone
    const light = path ? lightAlong(path) : around && lightAround(framework, around);
    const fact = this.fact || commonFact(framework);
    const view = {framework, fact, inline: details === 'inside', pick: (level: Level) => this.#follow(level), lead: (to: string) => this.#lead(to), host: this};
    const detail = picked ? html`
      <div class="detail" lang=${framework.lang ?? nothing} @keydown=${this.#leave}>
        ${path ? renderPath(view, picked, other, path) : renderDetail(view, picked)}
        <slot name="detail"></slot>
      </div>` : nothing;
    const legend = renderLegend({framework, tracks, picked: Boolean(picked), host: this});
    return html`
      <div class="ladder ${details} ${lies ? 'lying' : ''}">
        <div>
          ${this.#intro(framework)}
          ${some && framework.tracks.length > MANY ? html`<p class="some"><button type="button" class="action" @click=${() => this.#choose([])}>${words.all(nounsOf(framework, this).track.other)}</button></p>` : nothing}
          <div class="stage" @keydown=${(event: KeyboardEvent) => this.#travel(event, framework, layout, lies)}>
            ${renderMap({
              framework, layout, form, light, fact, words, host: this,
              ends: [picked, other],
              reached: framework.level(this.#reached),
              marks: [[framework.level(this.here), 'here'], [framework.level(this.target), 'target']],
              detail: view.inline ? detail : nothing,
              pick: (level, second) => (second ? this.#pickOneMore(level) : this.#pick(level)),
              glance: level => this.#glance(level),
              reach: level => this.#reach(level),
              visit: level => this.#visit(level),
            })}
          </div>
          ${view.inline ? legend : nothing}
        </div>
        ${view.inline ? nothing : html`<section part="detail" aria-label=${picked?.name ?? nounsOf(framework, this).track.other}>${picked ? detail : legend}</section>`}
      </div>`;
  }

  /** The second level, to which the way from the picked one is shown. */
  #second(framework: Framework): Level | undefined {
    const [picked, other] = [framework.level(this.level), framework.level(this.to)];
    return picked && other !== picked ? other : undefined;
  }

  #intro(framework: Framework): TemplateResult {
    return html`
      <div class="intro" lang=${framework.lang ?? nothing}>
        <h2>${framework.title}</h2>
        ${framework.summary ? html`<div class="soft">${this.prose(framework.summary)}</div>` : nothing}
      </div>`;
  }

  #layout(framework: Framework, tracks: readonly Track[] | undefined, way: 'stands' | 'compact' | 'lies'): LadderLayout {
    const known = this.#layouts.get(framework) ?? new Map<string, LadderLayout>();
    this.#layouts.set(framework, known);
    const key = `${way} ${tracks?.map(({id}) => id).join(' ')}`;
    const layout = known.get(key) ?? layoutLadder(framework, {compact: way === 'compact', lying: way === 'lies', tracks});
    known.set(key, layout);
    return layout;
  }

  /** Picks a level from the words, which are drawn anew for it: the keyboard goes along to its station. */
  #follow(level: Level): void {
    if (this.#pick(level)) void this.#visit(level);
  }

  /** @returns whether the page let it happen */
  #pick(level: Level): boolean {
    const id = level === this.framework?.level(this.level) && !this.to ? '' : level.id;
    this.#reach(level);
    if (!this.dispatchEvent(new CareerLevelSelectEvent(id))) return false;
    Object.assign(this, {level: id, to: ''});
    return true;
  }

  /** A second level, where there is a first. */
  #pickOneMore(level: Level): void {
    if (this.framework?.level(this.level)) this.#lead(level.id);
    else this.#pick(level);
  }

  /** Shows the way from the picked level to another. */
  #lead(id: string): void {
    const picked = this.framework?.level(this.level);
    const to = id === picked?.id ? '' : id;
    if (picked && this.dispatchEvent(new CareerPathSelectEvent(picked.id, to))) this.to = to;
  }

  /** Shows some tracks, with the keyboard at their first level; or all there are to choose from, at the one it came from. */
  #choose(tracks: readonly Track[]): void {
    const ids = tracks.map(({id}) => id);
    if (!this.dispatchEvent(new CareerTracksSelectEvent(ids))) return;
    const before = this.tracks.split(/\s+/);
    Object.assign(this, {tracks: ids.join(' '), level: '', to: ''});
    this.#reached = '';
    void this.updateComplete.then(() => {
      const places = [...this.renderRoot.querySelectorAll<HTMLElement>(`${STATION}[tabindex="0"], .choice button`)];
      (places.find(({dataset}) => before.includes(dataset['track']!)) ?? places[0])?.focus();
    });
  }

  #glance(level: Level | undefined): void {
    if (level === this.#glanced) return;
    this.#glanced = level;
    this.requestUpdate();
  }

  #reach(level: Level): void {
    if (level.id === this.#reached) return;
    this.#reached = level.id;
    this.requestUpdate();
  }

  /** Brings the keyboard to a level's station. */
  async #visit(level: Level): Promise<void> {
    this.#reach(level);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>(`${STATION}[tabindex="0"]`)?.focus();
  }

  /** From the details back to the level that they are about. */
  readonly #leave = (event: KeyboardEvent) => {
    const level = this.framework?.level(this.level);
    if (event.key !== 'Escape' || event.defaultPrevented || !level) return;
    event.preventDefault();
    event.stopPropagation();
    void this.#visit(level);
  };

  /** Arrow keys along the ladder, Home and End to its ends; Escape lets go of what is picked. */
  #travel(event: KeyboardEvent, framework: Framework, layout: LadderLayout, lies: boolean): void {
    const buttons = [...this.renderRoot.querySelectorAll<HTMLButtonElement>(STATION)];
    const stations = inOrder(layout);
    const from = stations[buttons.indexOf(event.target as HTMLButtonElement)];
    if (!from || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.shiftKey) {
      if (event.key !== 'Enter') return;
      event.preventDefault(); // of the clicks that Enter makes, not all tell of the Shift key
      this.#pickOneMore(from.level);
      return;
    }
    const [picked, other] = [framework.level(this.level), this.#second(framework)];
    if (event.key === 'Escape' && (from.level === picked || from.level === other)) {
      event.preventDefault();
      if (other) this.#lead('');
      else this.#pick(from.level);
      return;
    }
    const direction = directionOf(event.key, getComputedStyle(this).direction, lies);
    const goal = direction && travel(framework, layout, from, direction);
    if (!goal) return;
    event.preventDefault();
    buttons[stations.indexOf(goal)]!.focus();
  }

  /**
   * The ladder as an SVG file that needs nothing else: tracks, picked levels and marks as they are shown, in the colours
   * of the page, dark for who prefers that.
   *
   * @throws {Error} while there is no framework
   */
  async toSVG(): Promise<string> {
    const {svgOf} = await import('./ladder-picture.js');
    return svgOf(this.#state(), this);
  }

  /**
   * The same as a PNG file, light or dark as the page is now. No image is loaded for it: it works under any content
   * security policy.
   *
   * @param options `scale`: pixels of the file for each of the picture. Default: 2
   * @throws {Error} while there is no framework, or where the browser has no room for such a picture
   */
  async toPNG({scale = 2}: {scale?: number} = {}): Promise<Blob> {
    const {pngOf} = await import('./ladder-picture.js');
    return pngOf(this.#state(), this, scale);
  }

  #state(): LadderState {
    const {framework, fact} = this;
    if (!framework) throw new Error('There is no framework to make a picture of yet.');
    const tracks = this.#shown(framework);
    const level = (id: string) => framework.level(id);
    return {
      framework, fact,
      tracks: tracks && tracks.length < framework.tracks.length ? tracks : undefined,
      picked: [level(this.level), this.#second(framework)], here: level(this.here), target: level(this.target),
    };
  }
}

/** The tracks of a level; where it is on none, those that its ways lead to and come from. */
function tracksNear(framework: Framework, level: Level): readonly Track[] {
  const own = framework.tracksOf(level);
  const joined = [...framework.waysIn(level).map(({from}) => from), ...framework.waysOn(level).map(({to}) => to)];
  return own.length ? own : framework.tracks.filter(track => joined.some(({id}) => track.levels.includes(id)));
}

/** On a map that lies, up the ladder is towards the end of the line. */
function directionOf(key: string, writing: string, lies: boolean): Direction | undefined {
  const [left, right] = writing === 'rtl' ? ['end', 'start'] as const : ['start', 'end'] as const;
  const along = {start: 'down', end: 'up'} as const;
  const directions: Record<string, Direction> = lies
    ? {ArrowUp: 'start', ArrowDown: 'end', ArrowLeft: along[left], ArrowRight: along[right], Home: 'first', End: 'last'}
    : {ArrowUp: 'up', ArrowDown: 'down', ArrowLeft: left, ArrowRight: right, Home: 'first', End: 'last'};
  return directions[key];
}

declare global {
  interface HTMLElementTagNameMap {
    'career-ladder': CareerLadder;
  }
}
