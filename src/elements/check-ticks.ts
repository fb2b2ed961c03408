import {html, nothing, type TemplateResult} from 'lit';
import type {Assessment} from '../model/assessment.js';
import type {Content, Criterion} from '../model/framework.js';
import {competencyIds, type Question} from '../model/questions.js';
import {prose} from '../text/prose.js';
import type {CheckView} from './check-view.js';
import {renderContent} from './content.js';

/** The statements of a text, to be ticked one by one: an aid to find the answer, that chooses none and is never counted. */
export class Ticks {
  render(view: CheckView, question: Question, choice: string, {text, criteria, ...rest}: Content): TemplateResult {
    const {framework, assessment, host} = view;
    return html`
      ${text ? html`<div>${prose(text, host)}</div>` : nothing}
      <ul role="list">${criteria.map(criterion => {
        const keys = keysOf(question, choice, criterion);
        return html`
          <li><label class="between">
            <input type="checkbox" .checked=${isTicked(assessment, keys)} @change=${(event: Event) => {
              const entry = (event.target as HTMLInputElement).checked ? {text: criterion.text} : {};
              view.change((own, now) => own.with('ticks', keys[0]!, entry, now), question);
            }}>
            <span>${renderContent({criteria: [criterion], examples: [], avoid: []}, framework, host)}</span>
          </label></li>`;
      })}</ul>
      ${renderContent({...rest, criteria: []}, framework, host)}`;
  }
}

/** What a tick is kept under, and was in earlier editions. */
function keysOf(question: Question, choice: string, {id}: Criterion): readonly string[] {
  const {was = []} = question.choices.find(other => other.id === choice) ?? {};
  return [choice, ...was].flatMap(choice => competencyIds(question).map(competency => `${competency}/${choice}/${id}`));
}

function isTicked(assessment: Assessment, keys: readonly string[]): boolean {
  const key = keys.find(key => assessment.all('ticks').has(key));
  return key !== undefined && assessment.get('ticks', key) !== undefined;
}
