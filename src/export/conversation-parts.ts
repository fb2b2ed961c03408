import type {Assessment} from '../model/assessment.js';
import {indexOfChoice} from '../model/choices.js';
import type {Content, Framework} from '../model/framework.js';
import {competencyIds, competencyIn, type Question} from '../model/questions.js';
import type {Answer, Evidence} from '../model/record.js';
import type {conversationWords} from '../text/words/conversation.js';
import type {Told} from './conversation.js';
import {list, text, type Piece} from './document.js';

type Words = typeof conversationWords;

/** What a person said to a question, in words. */
export function tellSaid(question: Question, assessment: Assessment, words: Words): string {
  return tellAnswer(question, assessment.answer(question), words);
}

/** An answer in words. A choice that this edition has no more is told by its id. */
export function tellAnswer(question: Question | undefined, answer: Omit<Answer, 'at'> | undefined, words: Words): string {
  const title = (id: string) => question?.choices[indexOfChoice(question.choices, id)]?.title ?? id;
  if (answer?.choice === undefined) return answer?.open ? words.open[answer.open] : words.unanswered;
  return answer.above === undefined ? title(answer.choice) : words.between(title(answer.choice), title(answer.above));
}

/** The framework’s text of a choice. */
export function tellContent({text: lead, criteria, examples, avoid, rated}: Content, {rating}: Framework, words: Words): readonly Piece[] {
  return [
    ...text('text', lead),
    ...(criteria.length === 1 && !lead && !criteria[0]!.examples.length ? text('text', criteria[0]!.text) : list(criteria.flatMap(({text, examples}) => [{text}, ...examples.map(text => ({text, aside: words.examples}))]))),
    ...list(examples.map(text => ({text})), criteria.length || lead ? words.examples : undefined),
    ...list(avoid.map(text => ({text})), words.avoid),
    ...list((rating?.steps ?? []).flatMap(({id, title}) => (rated?.has(id) ? [{text: rated.get(id)!, aside: title}] : []))),
  ];
}

/** What is ticked of the competency, with the words it has now, or had then. */
export function tellTicks(question: Question, {assessment, words}: Told): readonly Piece[] {
  const criteria = new Map(question.choices.flatMap(({content}) => content.criteria).map(({id, text}) => [id, text]));
  const ids = competencyIds(question);
  const ticks = assessment.list('ticks').filter(([key]) => ids.includes(competencyIn(key)));
  return list(ticks.map(([key, {text}]) => ({text: text ?? criteria.get(key.split('/').at(-1)!) ?? key.split('/').at(-1)!})), words.ticks);
}

export function tellEvidence(evidence: readonly Evidence[], words: Words): readonly Piece[] {
  return list(evidence.map(({text, link, criterion}) => ({text, link, aside: criterion && words.about(criterion.text)})), words.evidence);
}
