import type {Assessment} from './assessment.js';
import type {Question} from './questions.js';
import type {Answer} from './record.js';

/** Whether a question has its answer. One that was skipped waits for it. */
export function isAnswered(question: Question, assessment: Assessment): boolean {
  return isGiven(assessment.answer(question));
}

/** Whether something was answered, be it “not sure”. To skip is not to answer. */
export function isGiven(answer: Omit<Answer, 'at'> | undefined): boolean {
  return answer !== undefined && answer.open !== 'skipped';
}

/** Where to begin, or to go on another day: the first question without an answer; those that were skipped come after the others. */
export function firstTurn(questions: readonly Question[], assessment: Assessment): Question | undefined {
  return questions.find(question => !assessment.answer(question)) ?? questions.find(question => !isAnswered(question, assessment)) ?? questions[0];
}

/** The question after this one. Once all others are answered, those that were skipped take turns; none at the end. */
export function nextTurn(questions: readonly Question[], assessment: Assessment, current: Question): Question | undefined {
  const place = questions.indexOf(current);
  const others = [...questions.slice(place + 1), ...questions.slice(0, Math.max(0, place))];
  const open = others.filter(question => !isAnswered(question, assessment));
  const onlySkipped = open.length > 0 && open.every(question => assessment.answer(question)) && assessment.answer(current);
  return onlySkipped ? open[0] : questions[place + 1];
}
