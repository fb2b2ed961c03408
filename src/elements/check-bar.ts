import {html, nothing, type TemplateResult} from 'lit';
import type {Asking} from '../model/asking.js';
import type {Level, Named} from '../model/framework.js';
import {isAnswered} from '../model/turns.js';
import {nounsOf} from '../text/nouns.js';
import {renderFolded} from './check-parts.js';
import type {CheckView} from './check-view.js';

/** How far one is, and what the reader says of themselves: their track, where they are and where they look to. Neither of the two levels follows from the other. */
export function renderBar(view: CheckView, asking: Asking): TemplateResult {
  const {framework, questions, assessment, target, words, host, change, settle, parts} = view;
  const {tracks, track, levels, level} = asking;
  const {level: noun, track: trackNoun} = nounsOf(framework, host);
  const answered = questions.filter(question => isAnswered(question, assessment)).length;
  const saying = (key: string) => (id: string) => change((own, now) => own.saying(key, id || null, now));
  const written = framework.levels.filter(level => framework.competencies.some(competency => framework.cell(level, competency).content));
  const here = framework.level(assessment.here ?? '');
  return html`
    <div class="bar small">
      <span class="soft">${words.progress(answered, questions.length)}</span>
      <div class="own-levels">
        ${tracks.length ? choice('track', words.track(trackNoun.one), undefined, track, tracks, id => settle('track', id)) : nothing}
        ${levels.length > 1 ? choice('looking', words.rated, undefined, level, listed(levels), id => settle('looking', id)) : nothing}
        ${choice('here', words.here, words.noHere, here, listed(framework.levels), saying('here'))}
        ${choice('target', words.target(noun.one), words.noTarget, target, listed(written), saying('target'))}
      </div>
      ${renderFolded(view, '/settings', 'settings', html`<span class="soft">${words.settings}</span>`, () => parts.asides.render(({settings}) => settings.render(view)))}
    </div>`;

  function choice(name: string, label: string, none: string | undefined, chosen: Named | undefined, of: readonly Choice[], choose: (id: string) => void): TemplateResult {
    const far = of.filter(({isFar}) => isFar);
    const optionOf = ({id, title}: Choice) => html`<option value=${id} .selected=${id === chosen?.id}>${title}</option>`;
    return html`
      <label class="level-choice"><span class="soft">${label}</span>
        <select name=${name} @change=${(event: Event) => choose((event.target as HTMLSelectElement).value)}>
          ${none === undefined ? nothing : html`<option value="" .selected=${!chosen}>${none}</option>`}
          ${of.filter(({isFar}) => !isFar).map(optionOf)}
          ${far.length ? html`<optgroup label=${words.otherLevels(noun.other)}>${far.map(optionOf)}</optgroup>` : nothing}
        </select>
      </label>`;
  }

  /** Levels of other tracks than the reader’s come last. */
  function listed(levels: readonly Level[]): readonly Choice[] {
    return levels.map(({id, name}) => ({id, title: name, isFar: track && !track.levels.includes(id)}));
  }
}

interface Choice extends Named {
  readonly isFar?: boolean;
}
