import type {Framework} from '../model/framework.js';
import {leftOver} from '../model/left-over.js';
import type {Answer} from '../model/record.js';
import type {conversationWords} from '../text/words/conversation.js';
import type {Told} from './conversation.js';
import {tellEvidence} from './conversation-parts.js';
import {heading, line, list, text, type Piece} from './document.js';

/** What is kept and not asked: by the name that this edition has for it, else by its id. */
export function tellBeside({framework, questions, assessment, name, words}: Told): readonly Piece[] {
  const all = leftOver(questions, assessment);
  return [
    ...(all.length ? [line(words.goneHint, 'soft')] : []),
    ...all.flatMap(({id, answers, note, talk, plan, evidence, ticks}) => [
      ...(id ? [heading(3, framework.competency(id)?.title ?? id)] : []),
      ...answers.map(([level, answer]) => line(words.says(framework.level(level)?.name ?? (level || (name ? words.of(name) : words.yours)), answerBeside(framework, id, answer, words)), 'strong')),
      ...list(ticks.map(text => ({text})), words.ticks),
      ...tellEvidence(evidence, words),
      ...text('own', note, words.note),
      ...text('own', talk, words.talk),
      ...text('own', plan?.action, words.action),
      ...text('own', plan?.text, words.note),
    ]),
  ];
}

/** An answer that belongs to no question, with the names that the framework may still have for what was chosen. */
export function answerBeside(framework: Framework, competency: string, {choice, above, open}: Answer, words: typeof conversationWords): string {
  const titleOf = (id: string) => framework.competency(competency)?.steps.find(step => step.id === id || step.was.includes(id))?.title
    ?? framework.level(id)?.name ?? framework.rating?.steps.find(step => step.id === id)?.title ?? id;
  if (choice === undefined) return open ? words.open[open] : words.unanswered;
  return above === undefined ? titleOf(choice) : words.between(titleOf(choice), titleOf(above));
}
