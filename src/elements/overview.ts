import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Competency, Framework, Track} from '../model/framework.js';
import {byGroup} from '../model/grouping.js';
import type {View} from '../model/views.js';
import {nounsOf} from '../text/nouns.js';
import {prose} from '../text/prose.js';
import {webAddress} from '../text/web-address.js';
import {wordsOf, type Words} from '../text/words.js';
import {frameworkWords} from '../text/words/framework.js';
import {colorOf} from './track-color.js';
import {vars} from './vars.js';

interface OverviewView {
  readonly framework: Framework;
  /** The views that there are. */
  readonly views: readonly View[];
  readonly enter: (view: View) => void;
  readonly host: ReactiveControllerHost & Element;
}

interface Parts extends OverviewView {
  readonly words: typeof frameworkWords;
  readonly nouns: Words['nouns'];
}

/** More than these are folded away: an overview is taken in at a glance. */
const MANY_TRACKS = 8;
const MANY_COMPETENCIES = 9;
const MOST_WAYS = 4;

/** The face of a framework: what it is, what there is of it, and the ways in. */
export function renderOverview(view: OverviewView): TemplateResult {
  const {framework, host} = view;
  const {title, version, summary, lang, levels, competencies} = framework;
  const tracks = framework.tracks.filter(track => track.levels.length);
  const parts = {...view, words: wordsOf('framework', frameworkWords, host), nouns: nounsOf(framework, host)};
  const {words, nouns} = parts;
  return html`
    <div class="overview">
      <div class="face">
        <h2 lang=${lang ?? nothing}>${title}</h2>
        ${summary ? html`<div class="lead" lang=${lang ?? nothing}>${prose(summary, host)}</div>` : nothing}
        <p class="soft">${words.extent(levels.length, tracks.length, competencies.length, nouns, tracks.length === 1 ? pathOf(tracks[0]!, parts) : '')}${version ? ` ${words.edition(version)}` : nothing}</p>
      </div>
      <div class="columns">
        ${renderWays(parts)}
        <div>
          ${renderTracks(parts)}
          ${renderCompetencies(parts)}
          ${renderSource(parts)}
        </div>
      </div>
    </div>`;
}

function renderWays({views, enter, words, nouns: {level}}: Parts): unknown {
  const ways: readonly [View, string][] = [
    ['ladder', words.toLadder(level)], ['compare', words.toCompare(level)], ['check', words.toCheck],
    ['guide', words.toGuide], ['level', words.toLevel(level)], ['crosswalk', words.toCrosswalk(level)],
  ];
  const open = ways.filter(([view]) => views.includes(view)).slice(0, MOST_WAYS);
  if (!open.length) return nothing;
  return html`
    <nav aria-label=${words.begin}>
      <ul role="list">${open.map(([view, name]) => html`<li><button type="button" class="way" @click=${() => enter(view)}>${name}</button></li>`)}</ul>
    </nav>`;
}

function renderTracks(parts: Parts): unknown {
  const {framework: {tracks, lang}, words, nouns} = parts;
  if (tracks.length === 1 && !tracks[0]!.summary) return nothing;
  const list = html`<ul role="list" class="tracks" lang=${lang ?? nothing}>${tracks.map(track => renderTrack(track, parts))}</ul>`;
  return html`
    <section>
      <h3 class="label">${words.tracks(nouns.track)}</h3>
      ${tracks.length > MANY_TRACKS ? html`<details><summary><span>${words.all(tracks.length, nouns.track)}</span></summary>${list}</details>` : list}
    </section>`;
}

function renderTrack(track: Track, parts: Parts): TemplateResult {
  const {framework, host, words} = parts;
  return html`
    <li class="tracked" .style=${vars({color: colorOf(track, framework)})}>
      <h4 part="track"><span class="bar"></span>${track.title}</h4>
      <p>${track.levels.length ? pathOf(track, parts) : html`<span class="soft">${words.planned}</span>`}</p>
      ${track.summary ? html`<div class="soft small">${prose(track.summary, host)}</div>` : nothing}
    </li>`;
}

/** Where a track starts and ends. */
function pathOf({levels}: Track, {framework, words}: Parts): string {
  const [first, last] = [levels[0]!, levels.at(-1)!].map(id => framework.level(id)!.name) as [string, string];
  return levels.length > 1 ? words.path(first, last) : first;
}

/** Few stand there with their summaries; of many the groups do, and open. */
function renderCompetencies(parts: Parts): unknown {
  const {framework, host, words, nouns} = parts;
  const {competencies, lang} = framework;
  if (!competencies.length) return nothing;
  const many = competencies.length > MANY_COMPETENCIES;
  return html`
    <section>
      <h3 class="label">${words.competencies(nouns.competency)}</h3>
      <div class="groups" lang=${lang ?? nothing}>
        ${byGroup(framework, competencies, competency => competency).map(([group, members]) => {
          const summary = group?.summary ? html` <span class="soft small">${prose(group.summary, host)}</span>` : nothing;
          if (!many) return html`${group ? html`<h4 class="label">${group.title}${summary}</h4>` : nothing}${renderNames(members, host)}`;
          return html`<details><summary><span>${group?.title ?? words.all(members.length, nouns.competency)}${summary}</span></summary>${renderNames(members, host)}</details>`;
        })}
      </div>
    </section>`;
}

function renderNames(competencies: readonly Competency[], host: OverviewView['host']): TemplateResult {
  return html`
    <ul role="list" class="names">
      ${competencies.map(({title, summary}) => html`<li>${title}${summary ? html`<div class="soft small">${prose(summary, host)}</div>` : nothing}</li>`)}
    </ul>`;
}

function renderSource({framework: {source: {title, url, licence}, lang}, host, words}: Parts): unknown {
  const href = webAddress(url);
  const name = title ?? href;
  if (!name && !licence) return nothing;
  return html`
    <section class="small source">
      <h3 class="label">${words.source}</h3>
      <div lang=${lang ?? nothing}>
        ${name ? html`<p>${href ? html`<a href=${href} rel="noopener noreferrer">${name}</a>` : name}</p>` : nothing}
        ${licence ? html`<div class="soft">${prose(licence, host)}</div>` : nothing}
      </div>
    </section>`;
}
