import type {Framework} from '../model/framework.js';
import {inShelf, type KeptIn} from '../model/kept.js';
import {leftOver} from '../model/left-over.js';
import type {conversationWords} from '../text/words/conversation.js';
import type {Told} from './conversation.js';
import {tellEvidence} from './conversation-parts.js';
import {heading, line, list, text, type Piece} from './document.js';

/** What is kept and not asked: by the name that this edition has for it, else by its id. */
export function tellBeside({framework, questions, assessment, name, words}: Told): readonly Piece[] {
  const all = leftOver(questions, assessment);
  const whose = name ? words.of(name) : words.yours;
  return [
    ...(all.length ? [line(words.goneHint, 'soft')] : []),
    ...all.flatMap(({id, kept}) => [
      ...(id ? [heading(3, framework.competency(id)?.title ?? id)] : []),
      ...inShelf(kept, 'answers').map(answer => line(words.says(lookedAt(framework, answer) || whose, answerBeside(framework, answer, words)), 'strong')),
      ...list(inShelf(kept, 'ticks').map(tick => ({text: tickedText(tick)})), words.ticks),
      ...tellEvidence(inShelf(kept, 'evidence').map(({entry}) => entry), words),
      ...inShelf(kept, 'notes').flatMap(({entry}) => text('own', entry.text, words.note)),
      ...inShelf(kept, 'talks').flatMap(({entry}) => text('own', entry.text, words.talk)),
      ...inShelf(kept, 'plans').flatMap(({entry}) => [...text('own', entry.action, words.action), ...text('own', entry.text, words.note)]),
    ]),
  ];
}

/** Of an answer on the rating scale: the level at which one looked, else nothing. */
export function lookedAt(framework: Framework, {key, competency}: KeptIn<'answers'>): string {
  const level = key.slice(competency.length + 1);
  return framework.level(level)?.name ?? level;
}

/** An answer that belongs to no question, with the names that the framework may still have for what was chosen. */
export function answerBeside(framework: Framework, {competency, entry}: KeptIn<'answers'>, words: typeof conversationWords): string {
  const titleOf = (id: string) => framework.competency(competency)?.steps.find(step => step.id === id || step.was.includes(id))?.title
    ?? framework.level(id)?.name ?? framework.rating?.steps.find(step => step.id === id)?.title ?? id;
  const {choice, above, open} = entry;
  if (choice === undefined) return open ? words.open[open] : words.unanswered;
  return above === undefined ? titleOf(choice) : words.between(titleOf(choice), titleOf(above));
}

/** The words that it had when it was ticked. */
export function tickedText({key, entry}: KeptIn<'ticks'>): string {
  return entry.text ?? key.split('/').at(-1)!;
}
