import type {Assessment} from './assessment.js';
import {indexOfChoice} from './choices.js';
import type {Framework} from './framework.js';
import {keptThings} from './kept.js';
import {competencyIn, type Question} from './questions.js';
import type {Answer} from './record.js';
import {knowingAsked, wordsMark} from './today.js';

export {knowingAsked, wordsMark};

/**
 * What became of a person’s answers since they gave them, because the framework has changed. There is no earlier edition to look
 * at, only what the answers remember of it. What `editionChanges` calls removed is gone here; what it knows by likeness alone is gone too, as
 * long as the file does not say `was`: the answers still hang on the former id, and to hide them would be to lose them.
 */
export interface Since {
  /** Ids of competencies that this edition no longer has, of which something is kept. */
  readonly gone: readonly string[];
  /** Questions whose answer is a choice that is no longer there. */
  readonly unplaced: readonly Question[];
  /** Questions of which the chosen text has been worded anew. */
  readonly reworded: readonly Question[];
  /** Questions that were not asked when the person last looked. */
  readonly added: readonly Question[];
}

export function changesSince(framework: Framework, questions: readonly Question[], assessment: Assessment): Since {
  const kept = keptThings(assessment).map(({competency}) => competency);
  const answered = questions.map(question => ({question, answer: assessment.answer(question)}));
  const asked = assessment.said('asked');
  return {
    gone: [...new Set(kept)].filter(id => id && !framework.competency(id)),
    unplaced: answered.filter(({question, answer}) => answer?.choice !== undefined && indexOfChoice(question.choices, answer.choice) < 0).map(({question}) => question),
    reworded: answered.filter(({question, answer}) => isReworded(question, answer)).map(({question}) => question),
    added: Array.isArray(asked) ? questions.filter(({keys}) => !keys.some(key => asked.includes(competencyIn(key)))) : [],
  };
}

/** Of the changes those that the person has not been told of yet. */
export function untold(since: Since, assessment: Assessment): Since {
  const asked = assessment.said('asked');
  const seen = assessment.said('seen') ?? [];
  return {
    ...since,
    gone: since.gone.filter(id => !Array.isArray(asked) || asked.includes(id)),
    unplaced: since.unplaced.filter(question => !seen.includes(markOf(question, assessment))),
    added: since.added.filter(question => !assessment.answer(question)),
    reworded: since.reworded.filter(question => !seen.includes(markOf(question, assessment))),
  };
}

/** With all changes taken as told: what is asked today is what was asked, and its wording is the one that was read. */
export function understood(framework: Framework, {unplaced, reworded}: Since, assessment: Assessment, now: number): Assessment {
  return knowingAsked(framework, assessment, now).saying('seen', [...unplaced, ...reworded].map(question => markOf(question, assessment)), now);
}

/** An answer and the words that stand at it now: another mark, once either changes. */
function markOf(question: Question, assessment: Assessment): string {
  const {key, choices} = question;
  const chosen = assessment.answer(question)?.choice;
  const choice = choices[indexOfChoice(choices, chosen)];
  return [key, chosen, choice ? wordsMark(choice) : ''].join(' ');
}

function isReworded({choices}: Question, answer: Answer | undefined): boolean {
  const choice = choices[indexOfChoice(choices, answer?.choice)];
  return choice !== undefined && answer?.words !== undefined && answer.words !== wordsMark(choice);
}
