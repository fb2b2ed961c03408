import {css, html, nothing, type TemplateResult} from 'lit';
import type {Level, Track} from '../model/framework.js';
import type {Asking} from '../model/asking.js';
import {nounsOf} from '../text/nouns.js';
import {prose} from '../text/prose.js';
import {wordsOf} from '../text/words.js';
import {askingWords} from '../text/words/asking.js';
import type {CheckView} from './check-view.js';
import {renderTrackChoice, trackChoiceStyles} from './track-choice.js';

/** More tracks than this are shown by family. */
const FEW = 8;

/** What has to be chosen before there can be a question: a track, or the level whose expectations one looks at. */
export class First {
  readonly styles = css`
    ${trackChoiceStyles}
    .first { margin-block-start: 0.5em; }
    .first > ul { max-width: 44em; margin-block-start: 1.25em; }
    .first .way { width: 100%; padding-block: 0.8em; border-block-start: 1px solid var(--hairline); }
    .first .way:hover { border-color: var(--accent); }
    .first .way > span { display: block; }
    .first .way strong { font-size: 1.125em; }
    .first .choice { display: block; border: 0; padding: 0; }
    .first .hint { display: none; }
  `;

  render(view: CheckView, {missing, tracks, levels}: Asking): TemplateResult {
    const {framework, host, settle} = view;
    const words = wordsOf('asking', askingWords, host);
    const nouns = nounsOf(framework, host);
    const isTrack = missing === 'track';
    return html`
      <section class="first">
        <h3>${isTrack ? words.chooseTrack(nouns.track.one) : words.chooseLevel(nouns.level.one)}</h3>
        <p class="soft small">${words.later}</p>
        ${isTrack && tracks.length > FEW
          ? renderTrackChoice({framework, host, most: 1, only: tracks, choose: ([track]) => settle('track', track!.id)})
          : html`<ul role="list">${isTrack ? tracks.map(track => way(track, 'track', track.title)) : levels.map(level => way(level, 'looking', level.name))}</ul>`}
      </section>`;

    function way({id, summary}: Track | Level, key: 'track' | 'looking', name: string): TemplateResult {
      return html`
        <li><button type="button" class="way" data-id=${id} @click=${() => settle(key, id)}>
          <strong>${name}</strong>
          ${summary ? html`<span class="soft">${prose(summary, host)}</span>` : nothing}
        </button></li>`;
    }
  }
}
