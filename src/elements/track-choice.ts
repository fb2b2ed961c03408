import {css, html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import {familiesOf, type Family} from '../model/families.js';
import type {Framework, Track} from '../model/framework.js';
import {nounsOf} from '../text/nouns.js';
import {wordsOf} from '../text/words.js';
import {trackWords} from '../text/words/tracks.js';

export const trackChoiceStyles = css`
  .families { columns: 15em; column-gap: clamp(1.5em, 4cqi, 3.5em); margin-block-start: 1.75em; }
  .families section { break-inside: avoid; margin-block-end: 2.25em; }
  .families h3 { padding-block-end: 0.5em; border-block-end: 1px solid var(--hairline); margin-block-end: 0.5em; font-size: 1.0625em; }
  .families li > * { width: 100%; padding-block: 0.35em; }
  .families li span { display: block; }
  .families .role { font-weight: 500; }
  .families button:hover .role { text-decoration: underline; text-decoration-thickness: 1px; text-underline-offset: 0.2em; }
  .families .action { width: auto; margin-block-start: 0.4em; }
`;

interface ChoiceView {
  readonly framework: Framework;
  /** The tracks one can choose from. Left out: all. */
  readonly only?: readonly Track[];
  /** How many tracks one can look at together. */
  readonly most: number;
  readonly choose: (tracks: readonly Track[]) => void;
  readonly host: ReactiveControllerHost & Element;
}

/** Families and their tracks, where there are too many for one map. */
export function renderTrackChoice(view: ChoiceView): TemplateResult {
  const {framework, host, only = framework.tracks} = view;
  const words = wordsOf('tracks', trackWords, host);
  const families = familiesOf({tracks: only});
  return html`
    <div class="choice" lang=${framework.lang ?? nothing}>
      <p class="soft hint">${words.choose(nounsOf(framework, host).track.other, only.length)}</p>
      <div class="families">${families.map(family => renderFamily(family, families.length > 1, view, words))}</div>
    </div>`;
}

function renderFamily({title, tracks}: Family, heads: boolean, {framework, most, choose, host}: ChoiceView, words: typeof trackWords): TemplateResult {
  const {level} = nounsOf(framework, host);
  const written = tracks.filter(track => track.levels.length);
  return html`
    <section>
      ${heads ? html`<h3>${title ?? words.others}</h3>` : nothing}
      <ul role="list">
        ${tracks.map(track => html`
          <li>
            ${track.levels.length ? html`
              <button type="button" part="track" data-track=${track.id} @click=${() => choose([track])}>
                <span class="role">${track.title}</span>
                <span class="soft small">${[...track.family.slice(1), words.rungs(track.levels.length, track.levels.length === 1 ? level.one : level.other)].join(' · ')}</span>
              </button>` : html`<p class="soft" part="track">${track.title} · ${words.todo}</p>`}
          </li>`)}
      </ul>
      ${title !== undefined && written.length > 1 && written.length <= most ? html`<button type="button" class="action small" @click=${() => choose(written)}>${words.whole(title)}</button>` : nothing}
    </section>`;
}
