import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {levelsBeside} from '../model/beside.js';
import {factOf, factsOf} from '../model/facts.js';
import type {Framework, Level, Track} from '../model/framework.js';
import type {Move} from '../model/moves.js';
import type {PathStep} from '../model/path.js';
import {nounsOf} from '../text/nouns.js';
import {prose} from '../text/prose.js';
import {wordsOf} from '../text/words.js';
import {ladderWords} from '../text/words/ladder.js';
import {askedFor} from './asked-for.js';
import {renderFact} from './content.js';
import {colorOf} from './track-color.js';
import {vars} from './vars.js';

type Host = ReactiveControllerHost & Element;

interface DetailView {
  readonly framework: Framework;
  /** Name of the fact that stands under each level. */
  readonly fact: string | undefined;
  /** Right below the level's own name, which is then not said again. */
  readonly inline: boolean;
  readonly pick: (level: Level) => void;
  /** Shows the way to another level, by its id; to none with an empty one. */
  readonly lead: (to: string) => void;
  readonly host: Host;
}

/** More levels of equal height than this are no news, but how the framework counts. */
const FEW = 6;

/** The picked level in words: what it says of itself, and its ways in and on. */
export function renderDetail(view: DetailView, level: Level): TemplateResult {
  const {framework, inline, host} = view;
  const words = wordsOf('ladder', ladderWords, host);
  const track = framework.ownTrack(level);
  const facts = factsOf(level, words.years);
  const peers = levelsBeside(level, framework);
  const beside = peers.length > FEW ? [] : peers;
  return html`
    ${track ? html`<p class="label tracked" .style=${vars({color: colorOf(track, framework)})}>${track.title}</p>` : nothing}
    <h3 class=${inline ? 'hidden' : 'level-title'}>${level.name}</h3>
    ${level.summary ? html`<div class="summary">${prose(level.summary, host)}</div>` : nothing}
    ${facts.length || beside.length ? html`
      <dl>
        ${facts.map(([name, value]) => html`<div><dt>${name}</dt><dd>${renderFact(value, host)}</dd></div>`)}
        ${beside.length ? html`<div><dt>${words.beside}</dt><dd>${beside.map(other => other.name).join(', ')}</dd></div>` : nothing}
      </dl>` : nothing}
    ${level.criteria.length ? html`<ul class="small">${level.criteria.map(({text}) => html`<li>${prose(text, host)}</li>`)}</ul>` : nothing}
    ${renderWays(words.waysIn, words.start, framework.waysIn(level), 'from', view, words)}
    ${renderWays(words.waysOn, words.top, framework.waysOn(level), 'to', view, words)}
    ${renderChoice(view, level, undefined, words)}`;
}

/** The way from one level to another: the levels in their order, with the words on how one gets from each to the next. */
export function renderPath(view: DetailView, picked: Level, other: Level, path: readonly PathStep[]): TemplateResult {
  const {framework, host} = view;
  const words = wordsOf('ladder', ladderWords, host);
  const [start, end] = path.length ? [path[0]!.from, path.at(-1)!.to] : [picked, other];
  return html`
    <h3 class="path-title">${words.path(start.name, end.name)}</h3>
    ${path.length ? html`
      <ol role="list" class="ways path">
        ${[start, ...path.map(({to}) => to)].map((level, i) => html`
          <li class="${framework.ownTrack(level) ? 'tracked' : ''}" .style=${vars({color: colorOf(framework.ownTrack(level), framework)})}>
            ${renderLevel(level, view)}
            ${factOf(level, view.fact) ? html`<p class="soft">${factOf(level, view.fact)}</p>` : nothing}
            ${path[i] ? renderStep(path[i], words, host) : nothing}
          </li>`)}
      </ol>` : html`<p class="soft">${words.unconnected(start.name, end.name)}</p>`}
    ${renderChoice(view, picked, other, words)}`;
}

function renderStep({back, to, move}: PathStep, words: typeof ladderWords, host: Host): TemplateResult {
  const remark = back ? words.back(to.name) : words.kinds[move.kind];
  return html`<div class="step">${remark ? html`<p class="soft">${remark}</p>` : nothing}${!back && move.text ? prose(move.text, host) : nothing}</div>`;
}

function renderWays(title: string, none: string, moves: readonly Move[], end: 'from' | 'to', view: DetailView, words: typeof ladderWords): TemplateResult {
  const {framework, host} = view;
  return html`
    <h4 class="label">${title}</h4>
    ${moves.length ? html`
      <ul role="list" class="ways">
        ${moves.map(move => {
          const track = framework.ownTrack(move[end]);
          return html`
            <li class=${track ? 'tracked' : ''} .style=${vars({color: colorOf(track, framework)})}>
              ${renderLevel(move[end], view)}
              ${words.kinds[move.kind] ? html`<p class="soft">${words.kinds[move.kind]}</p>` : nothing}
              ${move.text ? html`<div class="soft">${prose(move.text, host)}</div>` : nothing}
            </li>`;
        })}
      </ul>` : html`<p class="soft small">${none}</p>`}`;
}

function renderLevel(level: Level, {pick}: DetailView): TemplateResult {
  return html`<button type="button" @click=${() => pick(level)}><span class="dot"></span>${level.name}</button>`;
}

/** “The way to ...”: the second level. */
function renderChoice({framework, lead, host}: DetailView, picked: Level, other: Level | undefined, words: typeof ladderWords): unknown {
  if (framework.levels.length < 2) return nothing;
  return html`
    <label class="way-to">
      <span class="label">${words.wayTo}</span>
      <select @change=${(event: Event) => lead(askedFor(event, other?.id ?? ''))}>
        <option value="" .selected=${!other}>${words.noWay(nounsOf(framework, host).level.one)}</option>
        ${framework.levels.map(level => level === picked ? nothing : html`<option value=${level.id} .selected=${level === other}>${level.name}</option>`)}
      </select>
    </label>`;
}

/** What the tracks are, those included of which there is only a name yet. */
export function renderLegend({framework, tracks, picked, host}: {framework: Framework; tracks: readonly Track[]; picked: boolean; host: Host}): TemplateResult {
  const words = wordsOf('ladder', ladderWords, host);
  const told = tracks.length > 1 ? tracks : tracks.filter(({levels, summary}) => !levels.length || summary);
  const [drawn, planned] = [told.filter(({levels}) => levels.length), told.filter(({levels}) => !levels.length)];
  return html`
    <div class="legend" lang=${framework.lang ?? nothing}>
      ${drawn.length ? html`
        <ul role="list" class="ways">
          ${drawn.map(track => html`
            <li class="tracked" .style=${vars({color: tracks.length > 1 ? colorOf(track, framework) : 'currentColor'})}>
              <h3 part="track"><span class="bar"></span>${track.title}</h3>
              ${track.summary ? html`<div class="soft">${prose(track.summary, host)}</div>` : nothing}
            </li>`)}
        </ul>` : nothing}
      ${planned.length ? html`<p class="small"><span class="soft">${words.planned}:</span> ${planned.map(({title}) => title).join(', ')}</p>` : nothing}
      ${picked ? nothing : html`<p class="soft hint">${words.hint(nounsOf(framework, host).level.one)}</p>`}
    </div>`;
}
