import {css, html, nothing, type TemplateResult} from 'lit';
import type {Framework, Level} from '../model/framework.js';
import {colorOf} from './track-color.js';
import {vars} from './vars.js';

type Pick = (level: Level, event: Event) => void;

/** A track as a row of its levels, low to high, or any other row of levels; each can be picked. */
export function renderPath(levels: readonly Level[], color: string, pick: Pick): TemplateResult {
  return html`
    <ol role="list" class="path tracked" .style=${vars({color})}>
      ${levels.map(level => html`<li><button type="button" class="way" @click=${(event: Event) => pick(level, event)}>${level.name}</button></li>`)}
    </ol>`;
}

/** Every level of a framework: track by track, then those on none. */
export function renderPaths(framework: Framework, pick: Pick): unknown {
  const rest = framework.levels.filter(level => !framework.tracksOf(level).length);
  return [
    ...framework.tracks.filter(({levels}) => levels.length).map(track => html`
      ${framework.tracks.length > 1 ? html`<p class="label">${track.title}</p>` : nothing}
      ${renderPath(track.levels.map(id => framework.level(id)!), colorOf(track, framework), pick)}`),
    rest.length ? renderPath(rest, 'currentColor', pick) : nothing,
  ];
}

export const pathStyles = css`
  .path { display: flex; flex-wrap: wrap; gap: 0.35em 0; }
  .path li { display: flex; align-items: center; max-width: 100%; }
  .path li + li { margin: 0; }
  .path li + li::before { content: ''; flex: none; inline-size: 1.25em; margin-inline: 0.4em; border-block-start: 3px solid var(--track); border-radius: 3px; }
  .way { font-weight: 600; min-block-size: 1.6em; min-inline-size: 1.6em; border-block-end: 2px solid var(--hairline); }
  .way:hover { border-color: currentColor; }
  @media print { .path li + li::before { print-color-adjust: exact; } }
`;
