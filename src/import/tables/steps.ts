import {slug} from '../../model/ids.js';
import {short, type DraftCompetency, type Saying} from '../draft.js';
import {stepName} from './expected-steps.js';

type Step = Exclude<NonNullable<DraftCompetency['steps']>, Readonly<Record<string, unknown>>>[number];

/** The steps of a competency in the making, in their order. */
export interface Steps {
  /** The id of the step of that name, or of that number; made where there is none. */
  idOf(text: string): string;
  say(text: string, saying: Saying): void;
  list(): Step[];
}

export function stepsOf(competency: DraftCompetency): Steps {
  const steps = Array.isArray(competency.steps) ? [...competency.steps] as Step[] : [];
  const numbers = new Map<Step, number>();
  const find = (text: string): Step => {
    const {title, number} = stepName(text);
    const key = slug(title);
    const found = steps.find(step => slug(step.title) === key) ?? (number !== undefined && title === String(number) ? steps.find(step => numbers.get(step) === number) ?? steps[number - 1] : undefined);
    if (found) return found;
    const step: Step = {id: key || String(steps.length + 1), title};
    const at = number === undefined ? -1 : steps.findIndex(other => (numbers.get(other) ?? 0) > number);
    if (number !== undefined) numbers.set(step, number);
    steps.splice(at < 0 ? steps.length : at, 0, step);
    return step;
  };
  return {
    idOf: text => find(text).id!,
    say: (text, saying) => {
      const step = find(text);
      const content = short(saying);
      const more = typeof content === 'string' ? {criteria: [content]} : Array.isArray(content) ? {criteria: content} : content as Saying;
      steps[steps.indexOf(step)] = Object.assign(step, more.criteria || more.text || more.examples || more.avoid ? {
        ...(more.text && {text: more.text}),
        ...(more.criteria && {criteria: [...step.criteria ?? [], ...more.criteria]}),
        ...(more.examples && {examples: [...step.examples ?? [], ...more.examples]}),
        ...(more.avoid && {avoid: [...step.avoid ?? [], ...more.avoid]}),
      } : {});
    },
    list: () => steps,
  };
}
