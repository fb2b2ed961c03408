import {html, nothing, type TemplateResult} from 'lit';
import {ME} from '../model/assessment.js';
import {indexOfChoice, type Choice} from '../model/choices.js';
import type {Content} from '../model/framework.js';
import type {Question} from '../model/questions.js';
import type {Answer} from '../model/record.js';
import {wordsMark} from '../model/today.js';
import {nextTurn} from '../model/turns.js';
import {prose} from '../text/prose.js';
import {renderNotes} from './check-parts.js';
import type {CheckView} from './check-view.js';
import {renderContent} from './content.js';

/** One question at a time, or all of them by group. */
export function renderQuestions(view: CheckView): TemplateResult {
  const {questions, current, assessment, isAll} = view;
  const next = (from: Question) => {
    const question = isAll ? questions[questions.indexOf(from) + 1] : nextTurn(questions, assessment, from);
    if (question) view.open(question);
  };
  return html`
    <div class="question ${isAll ? 'every' : ''}" part="question" @keydown=${(event: KeyboardEvent) => {
      const fieldset = (event.target as Element).matches('input') && (event.target as Element).closest('fieldset');
      if (event.key === 'Enter' && fieldset) next(questions.find(({key}) => key === fieldset.dataset['key'])!);
    }}>
      ${isAll ? questions.map((question, i) => html`
        ${question.group && question.group !== questions[i - 1]?.group ? html`<h3>${question.group.title}</h3>` : nothing}
        ${renderQuestion(view, question)}
        <div class="steps">${renderTakeBack(view, question)}${question === current ? renderUndo(view) : nothing}</div>`) : html`
        ${renderQuestion(view, current)}
        ${renderSteps(view, next)}`}
    </div>`;
}

/** Back, on, and out of an answer. The buttons keep their places: a text that is saved as one of them is pressed must not move it away. */
function renderSteps(view: CheckView, next: (from: Question) => void): TemplateResult {
  const {questions, current, assessment, words} = view;
  const place = questions.indexOf(current);
  return html`
    <div class="steps">
      <button type="button" class="action" ?disabled=${place === 0} @click=${() => view.open(questions[place - 1]!)}>${words.back}</button>
      <button type="button" class="action" ?disabled=${!nextTurn(questions, assessment, current)} @click=${() => next(current)}>${words.next}</button>
      ${assessment.answer(current) || questions.length === 1 ? nothing : html`<button type="button" class="soft small" @click=${() => {
        view.say(current, {open: 'skipped'});
        next(current);
        if (questions.length - 1 === place) view.open(current);
      }}>${words.skip}</button>`}
      ${renderTakeBack(view, current)}
      ${renderUndo(view)}
    </div>`;
}

function renderTakeBack(view: CheckView, question: Question): unknown {
  return view.assessment.answer(question) ? html`<button type="button" class="soft small" @click=${() => {
    view.say(question, {});
    view.open(question); // the button goes with the answer: the keyboard goes on among the choices
  }}>${view.words.clear}</button>` : nothing;
}

function renderUndo({saved, undo, words}: CheckView): unknown {
  return saved.canUndo ? html`<button type="button" class="soft small" @click=${undo}>${words.undo}</button>` : nothing;
}

/** The framework’s own texts as answers, in real radio buttons. */
function renderQuestion(view: CheckView, question: Question): TemplateResult {
  const {framework, questions, assessment, words, host, isAll} = view;
  const {competency, group, choices, level, expects} = question;
  const place = questions.indexOf(question);
  const answer = assessment.answer(question);
  const chosen = choices[indexOfChoice(choices, answer?.choice)];
  const next = chosen && choices[choices.indexOf(chosen) + 1];
  const hasNames = !answer && view.isUnnamed ? (choice: Choice) => !hasWords(choice.content) : () => true;
  const say = (answer: Omit<Answer, 'at'>) => view.say(question, answer);
  const name = isAll ? `choice ${place}` : 'choice'; // a radio that gets another name while it is checked would uncheck those of that name
  const radio = (checked: boolean, given: Omit<Answer, 'at'>, label: unknown) => html`
    <label class="choice">
      <input type="radio" name=${name} .checked=${checked} @change=${() => say(given)}>
      <span>${label}</span>
    </label>`;
  const between = (below: Choice, above: Choice) => html`
    <label class="between small">
      <input type="checkbox" .checked=${answer?.above === above.id} @change=${(event: Event) =>
        say({choice: below.id, words: wordsMark(below), ...((event.target as HTMLInputElement).checked && {above: above.id})})}>
      <span>${words.between(below.title, above.title)}</span>
    </label>`;
  return html`
    <fieldset data-key=${question.key}>
      <legend>
        <span class="label">${group && !isAll ? html`<bdi>${group.title}</bdi> · ` : nothing}${words.question(place + 1, questions.length)}</span>
        <span class="ask">${competency.title}</span>
      </legend>
      ${competency.summary ? html`<p class="soft">${prose(competency.summary, host)}</p>` : nothing}
      ${competency.criteria.length ? html`<ul class="small">${competency.criteria.map(({text}) => html`<li>${prose(text, host)}</li>`)}</ul>` : nothing}
      ${level && expects && hasWords({...expects, rated: undefined}) ? html`
        <div class="expects">
          <p class="label">${words.expectedOf(level.name)}</p>
          ${ticked(view, question, level.id, {...expects, rated: undefined}) ?? renderContent({...expects, rated: undefined}, framework, host)}
        </div>` : nothing}
      <p class="soft small prompt">${words.prompt(assessment.subject === ME ? '' : assessment.name ?? '')}</p>
      ${choices.map(choice => {
        const ticks = ticked(view, question, choice.id, choice.content);
        return html`
          ${radio(choice === chosen, {choice: choice.id, words: wordsMark(choice)}, html`
            ${hasNames(choice) ? html`<span class="label">${choice.title}</span>` : ticks ? html`<span class="label">${words.thisOne}</span>` : nothing}
            ${ticks ? nothing : html`<span class="words">${renderContent(choice.content, framework, host)}</span>`}`)}
          ${ticks ? html`<div class="aside words">${ticks}</div>` : nothing}
          ${choice === chosen && next ? between(choice, next) : nothing}`;
      })}
      ${choices.length === 1 ? radio(answer?.open === 'below', {open: 'below'}, words.open.below) : nothing}
      ${radio(answer?.open === 'unsure', {open: 'unsure'}, words.open.unsure)}
      ${radio(answer?.open === 'no-chance', {open: 'no-chance'}, words.open['no-chance'])}
    </fieldset>
    ${renderNotes(view, question)}`;
}

/** What there is to tick in a text, where the reader likes to, and there is more than one thing. */
function ticked(view: CheckView, question: Question, choice: string, content: Content): unknown {
  return view.isTicking && content.criteria.length > 1 ? view.parts.asides.render(({ticks}) => ticks.render(view, question, choice, content)) : undefined;
}

function hasWords({text, criteria, examples, avoid, rated}: Content): boolean {
  return Boolean(text || criteria.length || examples.length || avoid.length || rated?.size);
}
