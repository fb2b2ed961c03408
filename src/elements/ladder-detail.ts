import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Framework, Level} from '../model/framework.js';
import type {Move} from '../model/moves.js';
import {prose} from '../text/prose.js';
import {wordsOf} from '../text/words.js';
import {ladderWords} from '../text/words/ladder.js';
import {renderFact} from './content.js';
import {colorOf, ownTrack} from './track-color.js';
import {vars} from './vars.js';

interface DetailView {
  readonly framework: Framework;
  readonly level: Level;
  /** Right below the level's own name, which is then not said again. */
  readonly inline: boolean;
  readonly pick: (level: Level) => void;
  readonly host: ReactiveControllerHost & Element;
}

/** The picked level in words: what it says of itself, and its ways in and on. */
export function renderDetail(view: DetailView): TemplateResult {
  const {framework, level, inline, host} = view;
  const words = wordsOf('ladder', ladderWords, host);
  const track = ownTrack(level, framework);
  const facts = [...level.facts, ...(level.years ? [[words.years, level.years] as const] : [])];
  const beside = besides(framework, level);
  return html`
    <div class="detail" lang=${framework.lang ?? nothing}>
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
    </div>`;
}

function renderWays(title: string, none: string, moves: readonly Move[], end: 'from' | 'to', {framework, pick, host}: DetailView, words: typeof ladderWords): TemplateResult {
  return html`
    <h4 class="label">${title}</h4>
    ${moves.length ? html`
      <ul role="list" class="ways">
        ${moves.map(move => {
          const track = ownTrack(move[end], framework);
          return html`
            <li class=${track ? 'tracked' : ''} .style=${vars({color: colorOf(track, framework)})}>
              <button type="button" @click=${() => pick(move[end])}><span class="dot"></span>${move[end].name}</button>
              ${words.kinds[move.kind] ? html`<p class="soft">${words.kinds[move.kind]}</p>` : nothing}
              ${move.text ? html`<div class="soft">${prose(move.text, host)}</div>` : nothing}
            </li>`;
        })}
      </ul>` : html`<p class="soft small">${none}</p>`}`;
}

/** Levels of equal height, where that is a claim: both ranks stated, or tracks that share a level. */
function besides(framework: Framework, level: Level): Level[] {
  const tracks = framework.tracksOf(level);
  const kin = new Set(framework.tracks.filter(track => tracks.some(own => own.levels.some(id => track.levels.includes(id)))));
  return framework.levels.filter(other => other !== level
    && framework.ranks.get(other.id) === framework.ranks.get(level.id)
    && ((other.rank !== undefined && level.rank !== undefined) || framework.tracksOf(other).some(track => kin.has(track))));
}
