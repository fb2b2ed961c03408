import {html, nothing, type TemplateResult} from 'lit';
import type {Group, Track} from '../model/framework.js';
import {nounsOf} from '../text/nouns.js';
import type {matrixWords} from '../text/words/matrix.js';
import {askedFor, openByArrow} from './asked-for.js';
import {renderLevelChoice} from './level-choice.js';
import type {MatrixActs} from './matrix-acts.js';
import type {MatrixSearch} from './matrix-search.js';
import type {Asked, MatrixView} from './matrix-view.js';

/** The element, of which some properties are the reader's to change. */
type Host = Element & {-readonly [name in keyof Asked]: Asked[name]};

export interface HeadView {
  readonly view: MatrixView;
  readonly acts: MatrixActs;
  readonly words: typeof matrixWords;
  readonly host: Host;
}

/** What is shown, as a sentence that can be changed, and how. */
export function renderHead({view, acts, words, host}: HeadView): TemplateResult {
  const {framework, compared, earlier, isCrowd} = view;
  const isComparing = compared.length > 0;
  const {level: noun, track} = nounsOf(framework, host);
  const written = framework.tracks.filter(({levels}) => levels.length);
  const isBeside = isComparing || Boolean(earlier);
  const isChanges = isBeside ? !host.everything : host.changes;
  const tell = (changes: boolean) => Object.assign(host, isBeside ? {everything: !changes} : {changes});
  return html`
    <div class="head">
      <div class="sentence">
        ${renderLevelChoice({view, noun, words, choose: (ids, place) => acts.compare(ids, place, compared.length)})}
        ${!isComparing && written.length > 1 ? html`
          <span class="soft">${words.ofTrack}</span>
          ${choice('pick', track.one, words.allTracks(track.other), written, framework.track(host.track), host.track, id => acts.chooseTrack(framework.track(id)))}` : nothing}
      </div>
      ${isCrowd || (framework.levels.length < 2 && !earlier) ? nothing : html`
        <div class="views" role="group" aria-label=${words.view}>
          ${[isBeside, !isBeside].map(changes => html`
            <button type="button" aria-pressed=${isChanges === changes} @click=${() => tell(changes)}>${changes ? words.changes : words.everything}</button>`)}
        </div>`}
    </div>
    ${isBeside || isCrowd || framework.levels.length < 2 ? nothing : html`<p class="soft small hint">${words.hint(noun.one)}</p>`}`;
}

/** What narrows down the table, and turns it. */
export function renderTools({view, acts, words, host}: HeadView, search: MatrixSearch): TemplateResult {
  const {framework, compared, told, levels} = view;
  const {level, competency} = nounsOf(framework, host);
  const group = framework.groups.find(({id}) => id === host.group);
  return html`
    <div class="tools" @focusin=${search.prepare}>
      ${search.render()}
      ${framework.groups.length > 1 ? choice('pick small', words.group, words.allGroups, framework.groups, group, group?.id ?? '', id => acts.go({group: id})) : nothing}
      ${compared.length ? nothing : html`<button type="button" class="action small" aria-pressed=${host.levelsAsRows} @click=${() => (host.levelsAsRows = !host.levelsAsRows)}>${words.turn(level.other)}</button>`}
      <p class="hidden" role="status">${words.size(told.size, competency, levels.length, level)}</p>
    </div>`;
}

/** A list from which one thing is chosen, or all. */
function choice(name: string, label: string, all: string, things: readonly (Track | Group)[], chosen: Track | Group | undefined, shown: string, choose: (id: string) => void): TemplateResult {
  return html`
    <select class=${name} aria-label=${label} @keydown=${openByArrow} @change=${(event: Event) => choose(askedFor(event, shown))}>
      <option value="" .selected=${!chosen}>${all}</option>
      ${things.map(thing => html`<option value=${thing.id} .selected=${thing === chosen}>${thing.title}</option>`)}
    </select>`;
}
