import {html, nothing, svg, type TemplateResult} from 'lit';
import type {LadderLayout, Station} from '../layout/ladder.js';
import {isLit, type Light} from '../layout/light.js';
import {pathOf, TURN, type Line, type Point} from '../layout/lines.js';
import {inOrder} from '../layout/travel.js';
import {factOf} from '../model/facts.js';
import type {Framework, Level} from '../model/framework.js';
import type {Move} from '../model/moves.js';
import {nounsOf} from '../text/nouns.js';
import type {ladderWords} from '../text/words/ladder.js';
import type {MapForm} from './ladder-room.js';
import {colorOf} from './track-color.js';
import {vars} from './vars.js';

interface MapView {
  readonly framework: Framework;
  readonly layout: LadderLayout;
  readonly form: MapForm;
  readonly light: Light | undefined;
  /** The picked level, and the second one. */
  readonly ends: readonly (Level | undefined)[];
  /** The level that the Tab key stops at; by default the lowest. */
  readonly reached: Level | undefined;
  readonly marks: readonly (readonly [Level | undefined, 'here' | 'target'])[];
  /** Name of the fact that stands under each level. */
  readonly fact: string | undefined;
  /** What is said of the picked level, where that stands on the map. */
  readonly detail: unknown;
  readonly words: typeof ladderWords;
  readonly host: Element;
  readonly pick: (level: Level, second: boolean) => void;
  readonly glance: (level: Level | undefined) => void;
  /** The focus has come to a level's station. */
  readonly reach: (level: Level) => void;
  readonly visit: (level: Level) => void;
}

/** The map: lines, and a list of the levels from the lowest on, each with its ways, that is laid out over them. */
export function renderMap(view: MapView): TemplateResult {
  const {framework, layout, form, words, host, glance} = view;
  const order = inOrder(layout);
  const reached = order.find(({level}) => level === view.reached) ?? order[0];
  return html`
    <div class="map ${form} ${view.ends[0] ? 'traced' : ''}"
      .style=${vars({rows: layout.rows, lanes: layout.lanes, names: form === 'lies' ? linesBelow(view) : 0, origin: order.find(({level}) => level === view.ends[0])?.row ?? 0})}>
      ${renderLines(view)}
      <ol role="list" lang=${framework.lang ?? nothing} aria-label=${words.levels(framework.title, nounsOf(framework, host).level.other)}
        @pointerleave=${() => glance(undefined)} @focusout=${() => glance(undefined)}>
        ${order.map(station => renderStation(view, station, station === reached))}
      </ol>
    </div>`;
}

function renderStation(view: MapView, {level, row, x, side, crown}: Station, reached: boolean): TemplateResult {
  const {framework, layout, light, ends, marks, detail, words, pick, glance, reach} = view;
  const selected = ends.includes(level);
  const track = framework.ownTrack(level);
  const state = selected ? 'selected' : light ? (light.levels.has(level) ? 'near' : 'far') : 'calm';
  const fact = level.todo ? words.todo : factOf(level, view.fact);
  return html`
    <li part="level ${light && `level--${state}`}" class="${state} ${side} ${track ? 'tracked' : ''}"
      .style=${vars({row, x, lift: lift(layout, row), color: colorOf(track, framework)})}>
      ${crown ? html`<span class="crown" part="track" aria-hidden="true">${crown.title}</span>` : nothing}
      <button type="button" aria-pressed=${selected} tabindex=${reached ? 0 : -1}
        @click=${(event: MouseEvent) => pick(level, event.shiftKey)}
        @focus=${({target}: Event) => {
          reach(level);
          glance((target as Element).matches(':focus-visible') ? level : undefined);
        }}
        @pointerenter=${({pointerType}: PointerEvent) => pointerType === 'mouse' && glance(level)}>
        <span class="dot ${level.todo ? 'planned' : ''}"></span>
        <span class="name">
          <span class="title">${level.name}</span>
          ${marks.map(([marked, mark]) => marked === level ? html`<span class="mark ${mark}" part="mark mark--${mark}">${words[mark]}</span>` : nothing)}
          ${fact ? html`<span class="fact">${fact}</span>` : nothing}
        </span>
      </button>
      <div class="hidden">
        ${track ? html`<p>${track.title}</p>` : nothing}
        ${renderTwin(words.waysIn, framework.waysIn(level), 'from', view)}
        ${renderTwin(words.waysOn, framework.waysOn(level), 'to', view)}
      </div>
      ${level === ends[0] && detail !== nothing ? html`<div class="inline" part="detail">${detail}</div>` : nothing}
    </li>`;
}

/** The ways of a level for who cannot see the lines, as links to where they lead. Not for the Tab key, which has the arrow keys beside it. */
function renderTwin(title: string, moves: readonly Move[], end: 'from' | 'to', {layout, visit}: MapView): unknown {
  const drawn = moves.filter(move => layout.stations.some(({level}) => level === move[end]));
  return drawn.length ? html`<p>${title}: ${drawn.map(move => html`<button type="button" role="link" tabindex="-1" @click=${() => visit(move[end])}>${move[end].name}</button> `)}</p>` : nothing;
}

/**
 * Each row has its lines in two pieces, both stretched to where they belong whatever the texts make of the row: above
 * its stations the turns to the next row, below them, beside the names, the runs that arrive. So nothing is measured.
 * Where names of tracks stand above stations, lines go straight up beside them before they turn.
 */
function renderLines(view: MapView): TemplateResult {
  const {layout, form} = view;
  return html`
    <div class="slices" aria-hidden="true">
      ${Array.from({length: layout.rows}, (_, row) => {
        const turns = layout.lines.filter(line => line.part === 'turn' && line.row === row);
        const runs = layout.lines.filter(line => line.part === 'run' && line.row === (form === 'lies' ? row : row - 1));
        const lifted = lift(layout, row);
        return html`
          <div class="slice ${lifted ? 'lifted' : ''}" .style=${vars({row, lift: lifted})}>
            ${renderPiece('turn', turns, view)}
            ${lifted && form !== 'lies' ? renderPiece('stub', turns.flatMap(stubsOf), view) : nothing}
            ${renderPiece('run', runs, view)}
          </div>`;
      })}
    </div>`;
}

/** Straight up from a station to where the line turns, as tall as a turn; an arc has two ends. */
function stubsOf(line: Line): Line[] {
  const ends = [line.from, line.strokes.at(-1)!.at(-1)!].filter(([, y]) => y === line.row);
  return ends.map(([x, y]): Line => ({...line, from: [x, y], strokes: [[[x, y + TURN]]]}));
}

function renderPiece(part: Line['part'] | 'stub', lines: readonly Line[], {framework, layout, form, light}: MapView): unknown {
  if (!lines.length) return nothing;
  const lies = form === 'lies';
  const breadth = Math.max(1, layout.lanes - 1);
  const length = part === 'run' ? 1 - TURN : TURN;
  const first = lies === (part === 'run');
  // From the row on where the piece comes first, else up to the next row; in a map that stands, y grows downwards.
  const along = (y: number, row: number) => round(lies ? y - row - (first ? 0 : 1 - length) : row + (first ? length : 1) - y);
  const place = (row: number) => ([x, y]: Point) => (lies ? `${along(y, row)} ${x}` : `${x} ${along(y, row)}`);
  return html`
    <svg class=${part} viewBox=${lies ? `0 0 ${length} ${breadth}` : `0 0 ${breadth} ${length}`} preserveAspectRatio="none">
      ${inFront(lines, light).map(line => svg`
        <path d=${pathOf(line, place(line.row))} class="${line.look} ${line.track ? 'tracked' : ''} ${isLit(line, light) ? '' : 'dim'}"
          .style=${vars({color: colorOf(line.track, framework)})} />`)}
    </svg>`;
}

function round(number: number): number {
  return Math.round(number * 1000) / 1000;
}

/** How many lines of text stand below a level at most, on a map that lies. A guess on the safe side, for any font. */
function linesBelow({layout, fact, marks, words, host}: MapView): number {
  const em = Number.parseFloat(getComputedStyle(host).fontSize);
  const letters = Math.max(6, (host.clientWidth / em / layout.rows - 2.5) / 0.59);
  return Math.max(...layout.stations.map(({level}) => {
    const texts = [level.name, level.todo ? words.todo : factOf(level, fact), ...marks.flatMap(([marked, mark]) => (marked === level ? `${words[mark]} •` : []))];
    return texts.reduce((sum, text) => sum + linesOf(text, letters), 0);
  }));
}

/** How many lines a text takes, where so many letters find room in one. */
function linesOf(text: string, letters: number): number {
  let [lines, room] = [0, 0];
  for (const {length} of text.split(/\s+/).filter(Boolean)) {
    if (length + 1 <= room) room -= length + 1;
    else {
      lines += Math.ceil(length / letters);
      room = letters - (length % letters);
    }
  }
  return lines;
}

/** Lit lines last, so that none of them is crossed out by a dim one. */
function inFront(lines: readonly Line[], light: Light | undefined): readonly Line[] {
  return light ? [...lines].sort((a, b) => Number(isLit(a, light)) - Number(isLit(b, light))) : lines;
}

/** Whether a row holds the name of a track, and is higher for it. */
function lift({stations}: LadderLayout, row: number): 0 | 1 {
  return stations.some(station => station.row === row && station.crown) ? 1 : 0;
}
