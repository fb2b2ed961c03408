/** Conversations for tests of what is taken along: of people who said something everywhere. */
import {Assessment} from '../../src/model/assessment.js';
import type {Framework} from '../../src/model/framework.js';
import {questionsOf} from '../../src/model/questions.js';
import type {Conversation} from '../../src/export/conversation.js';

/** The 21st of November 2026. */
export const DAY = Date.UTC(2026, 10, 21, 12);

/** Answers to every question: which choice is said by its place, and every seventh is left open. */
export function answering(framework: Framework, choiceAt: (place: number, count: number) => number): Assessment {
  return questionsOf(framework).reduce((assessment, {key, choices, competency}, i) => {
    const place = choiceAt(i, choices.length);
    const answer = i % 7 === 6 ? {open: (['unsure', 'no-chance', 'skipped', 'below'] as const)[(i / 7 | 0) % 4]}
      : {choice: choices[place]!.id, ...(i % 5 === 3 && choices[place + 1] && {above: choices[place + 1]!.id})};
    return assessment.with('answers', key, answer, DAY).with('talks', competency.id, i % 4 ? {} : {text: 'We look at this together.'}, DAY);
  }, Assessment.empty(framework));
}

/** Two people’s answers with all that can belong to them, and things of an edition that is gone. */
export function conversationOn(framework: Framework, target: string | undefined = framework.levels.at(-1)!.id): Conversation {
  const questions = questionsOf(framework);
  const [first, second, third] = questions.map(({competency}) => competency.id) as [string, string, string];
  const criterion = questions[0]!.choices.at(-1)!.content.criteria[0];
  const assessment = answering(framework, (place, count) => Math.min(place % 3, count - 1))
    .with('notes', first, {text: 'I lean on **two** people here.\n\n- Ana\n- Ben'}, DAY)
    .with('evidence', 'e', {competency: first, text: 'The June review', link: 'https://wiki.example/june', criterion: criterion && {id: criterion.id, text: criterion.text}}, DAY)
    .with('evidence', 'f', {competency: second, text: '=cmd()'}, DAY)
    .with('ticks', `${first}/x/${criterion?.id ?? 'gone'}`, {text: criterion?.text ?? 'Was there once'}, DAY)
    .with('plans', first, {action: 'Ask Ana for a review', text: 'Every week'}, DAY)
    .with('plans', third, {action: 'Lead the next retrospective'}, DAY)
    .with('answers', 'carrier-pigeons', {choice: 'flies'}, DAY)
    .with('notes', 'carrier-pigeons', {text: 'They knew the way.'}, DAY)
    .with('history', 'h', {of: Date.UTC(2025, 4, 2), answers: {}}, DAY)
    .saying('target', target, DAY)
    .saying('order', [third], DAY);
  const theirs = answering(framework, (place, count) => Math.min((place + 1) % 4, count - 1));
  return {framework, questions, assessment, target: framework.level(target), name: 'Ada', others: [{name: 'Ben', assessment: theirs}], now: DAY};
}
