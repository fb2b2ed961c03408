import type {Assessment} from './assessment.js';
import type {Choice} from './choices.js';
import type {Framework} from './framework.js';
import {criterionId} from './ids.js';

/** With what is asked today noted, so that what is asked later can be told from it. */
export function knowingAsked(framework: Framework, assessment: Assessment, now: number): Assessment {
  return assessment.saying('asked', framework.competencies.map(({id}) => id), now);
}

/** A mark of a choice’s text: the same for the same words, whatever their case and punctuation. */
export function wordsMark({content: {text, criteria}}: Choice): string {
  return criterionId([text, ...criteria.map(criterion => criterion.text)].join(' '));
}
