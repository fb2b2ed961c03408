import {html, nothing, type ReactiveControllerHost, type TemplateResult} from 'lit';
import type {Answer} from '../model/assessment.js';
import {indexOfChoice, type Choice} from '../model/choices.js';
import type {Competency, Framework} from '../model/framework.js';
import {prose} from '../text/prose.js';
import type {selfCheckWords} from '../text/words/self-check.js';
import {renderContent} from './content.js';

interface QuestionView {
  readonly framework: Framework;
  readonly competency: Competency;
  readonly choices: readonly Choice[];
  readonly answer: Answer | undefined;
  readonly place: number;
  readonly all: number;
  readonly say: (answer: Omit<Answer, 'at'>) => void;
  readonly clear: () => void;
  readonly go: (step: number) => void;
  readonly words: typeof selfCheckWords;
  readonly host: ReactiveControllerHost & Element;
}

/** One question: the framework's own texts as answers, in real radio buttons. */
export function renderQuestion({framework, competency, choices, answer, place, all, say, clear, go, words, host}: QuestionView): TemplateResult {
  const group = framework.groups.find(({id}) => id === competency.group);
  const chosen = choices[indexOfChoice(choices, answer?.choice)];
  const radio = (checked: boolean, given: Omit<Answer, 'at'>, label: unknown) => html`
    <label class="choice">
      <input type="radio" name="choice" .checked=${checked} @change=${() => say(given)}>
      <span>${label}</span>
    </label>`;
  return html`
    <form class="question" part="question" @submit=${(event: Event) => event.preventDefault()} @keydown=${(event: KeyboardEvent) => {
      if (event.key === 'Enter' && (event.target as Element).matches('input')) go(1);
    }}>
      <fieldset>
        <legend>
          <span class="label">${group ? html`${group.title} · ` : nothing}${words.question(place, all)}</span>
          <span class="ask">${competency.title}</span>
        </legend>
        ${competency.summary ? html`<p class="soft">${prose(competency.summary, host)}</p>` : nothing}
        ${competency.criteria.length ? html`<ul class="small">${competency.criteria.map(({text}) => html`<li>${prose(text, host)}</li>`)}</ul>` : nothing}
        <p class="soft small prompt">${words.prompt}</p>
        ${choices.map(choice => radio(choice === chosen, {choice: choice.id}, html`
          <span class="label">${choice.title}</span>
          <span class="words">${renderContent(choice.content, framework, host)}</span>`))}
        ${radio(answer?.open === 'unsure', {open: 'unsure'}, words.unsure)}
        ${radio(answer?.open === 'no-chance', {open: 'no-chance'}, words.noChance)}
      </fieldset>
      <div class="steps">
        <button type="button" class="action" ?disabled=${place === 1} @click=${() => go(-1)}>${words.back}</button>
        <button type="button" class="action" ?disabled=${place === all} @click=${() => go(1)}>${words.next}</button>
        ${answer ? html`<button type="button" class="soft small" @click=${clear}>${words.clear}</button>` : nothing}
      </div>
    </form>`;
}
