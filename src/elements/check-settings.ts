import {html, nothing, type TemplateResult} from 'lit';
import {wordsOf} from '../text/words.js';
import {askingWords} from '../text/words/asking.js';
import type {CheckView} from './check-view.js';

/** How the questions are asked: as the reader likes, kept with the answers. */
export class Settings {
  render(view: CheckView): TemplateResult {
    const {questions, host} = view;
    const {settings} = wordsOf('asking', askingWords, host);
    const box = (key: keyof typeof settings, isOn: boolean) => html`
      <label class="between">
        <input type="checkbox" name=${key} .checked=${isOn} @change=${(event: Event) => view.settle(key, (event.target as HTMLInputElement).checked ? 'yes' : null)}>
        <span>${settings[key]}</span>
      </label>`;
    const canTick = questions.some(({choices, expects}) => [expects, ...choices.map(({content}) => content)].some(content => content && content.criteria.length > 1));
    return html`
      ${questions.length > 1 ? box('all', view.isAll) : nothing}
      ${box('unnamed', view.isUnnamed)}
      ${canTick ? box('ticking', view.isTicking) : nothing}`;
  }
}
