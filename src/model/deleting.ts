import type {Assessment} from './assessment.js';
import {keptThings} from './kept.js';
import {competencyIds, type Question} from './questions.js';

/**
 * Without an answer and all that was put down with it: note, evidence, ticks, plan and what was written down in a talk; also
 * under ids of earlier editions, and in what is kept of earlier days. Answers on the rating scale at other levels stay.
 */
export function deleting(assessment: Assessment, question: Question, now: number): Assessment {
  const ids = competencyIds(question);
  const isAnswer = (key: string) => question.keys.includes(key) || ids.includes(key);
  let result = assessment;
  for (const {shelf, key, competency} of keptThings(assessment)) {
    if (shelf === 'answers' ? isAnswer(key) : ids.includes(competency)) result = result.with(shelf, key, {}, now);
  }
  for (const [key, {at, ...snapshot}] of assessment.list('history')) {
    const answers = Object.entries(snapshot.answers ?? {});
    const kept = answers.filter(([answered]) => !isAnswer(answered));
    if (kept.length < answers.length) result = result.with('history', key, {...snapshot, answers: Object.fromEntries(kept)}, now);
  }
  return result;
}
