import type {Assessment} from '../model/assessment.js';
import {indexOfChoice} from '../model/choices.js';
import {evidenceOf, inShelf, keptOf} from '../model/kept.js';
import {leftOver} from '../model/left-over.js';
import {goalOf, type Question} from '../model/questions.js';
import type {Evidence} from '../model/record.js';
import {conversationWords} from '../text/words/conversation.js';
import {answerBeside, lookedAt} from './conversation-beside.js';
import type {Conversation} from './conversation.js';
import type {Grid} from './grid.js';
import {separated} from './separated.js';

/** Answers as CSV: a row for each competency and view. With `unguard` on each cell that was read, it is the same table again. */
export function answersCsv(conversation: Conversation, words = conversationWords): string {
  return `\uFEFF${separated(answersGrid(conversation, words), ',')}`;
}

/** The rows of the CSV, and their heads. */
export function answersGrid({framework, questions, assessment, target, name, others = []}: Conversation, words = conversationWords): Grid<string> {
  const {columns} = words;
  const views = [{whose: name || words.yours, assessment}, ...others.map(({name, assessment}) => ({whose: name || words.theirs, assessment}))];
  const row = (question: Question, {whose, assessment}: {whose: string; assessment: Assessment}) => {
    const {competency, group, choices} = question;
    const answer = assessment.answer(question);
    const title = (id: string | undefined) => choices[indexOfChoice(choices, id)]?.title ?? id ?? '';
    const plan = keptOf(assessment, 'plans', question);
    const goal = target && goalOf(framework, question, target);
    return [
      competency.title, group?.title ?? '', whose, title(answer?.choice), title(answer?.above), answer?.open ? words.open[answer.open] : '',
      goal?.title ?? '', keptOf(assessment, 'notes', question)?.text ?? '', shown(evidenceOf(assessment, question).map(([, evidence]) => evidence)), plan?.action ?? '', plan?.text ?? '',
    ];
  };
  const beside = leftOver(questions, assessment).flatMap(({id, kept}) => {
    const title = framework.competency(id)?.title ?? id;
    const [answers, [note], [plan]] = [inShelf(kept, 'answers'), inShelf(kept, 'notes'), inShelf(kept, 'plans')];
    const told = answers.length ? answers.map(answer => [lookedAt(framework, answer), answerBeside(framework, answer, words)]) : [['', '']];
    return told.map(([level, said]) => [level ? `${title}, ${level}` : title, '', views[0]!.whose, said!, '', '', '', note?.entry.text ?? '', shown(inShelf(kept, 'evidence').map(({entry}) => entry)), plan?.entry.action ?? '', plan?.entry.text ?? '']);
  });
  return [
    [framework.terms.competency?.one ?? columns.competency, columns.group, columns.view, columns.answer, columns.above, columns.open, columns.target, columns.note, columns.evidence, columns.action, columns.plan],
    ...questions.flatMap(question => views.map(view => row(question, view))),
    ...beside,
  ];
}

/** One line for each piece of evidence. */
function shown(evidence: readonly Evidence[]): string {
  return evidence.map(({text, link}) => [text, link].filter(Boolean).join(' ')).join('\n');
}
