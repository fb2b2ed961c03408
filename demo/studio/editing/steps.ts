import {idsOf} from '../../../src/model/ids.js';
import type {ContentInput, FrameworkFile} from '../../../src/model/schema.js';
import {withParts, type Parts} from './cell-text.js';
import {find, withThing} from './identified.js';
import {mapped, member, withMember, withMembers} from './members.js';

/** A step of a competency, with the name that people see. */
export interface StepOf {
  readonly id: string;
  readonly title: string;
  readonly content: ContentInput | undefined;
}

/** The steps of a competency, low to high: its own, or those that it has of the scale. */
export function stepsOf(file: FrameworkFile, competency: string): readonly StepOf[] {
  const steps = find(file, 'competencies', competency)?.steps;
  if (Array.isArray(steps)) {
    const ids = idsOf('step', steps);
    return steps.map((step, i) => ({id: ids[i]!, title: step.title, content: step as ContentInput}));
  }
  const scale = idsOf('step', file.scale ?? []);
  return scale.flatMap((id, i) => (steps && Object.hasOwn(steps, id) ? [{id, title: file.scale![i]!.title, content: member(steps, id)}] : []));
}

/** What a step says. A step of the scale that says nothing any more stays, for levels expect it. */
export function setStep(file: FrameworkFile, competency: string, id: string, parts: Parts): FrameworkFile {
  return withThing(file, 'competencies', competency, thing => {
    const {steps} = thing;
    if (!steps) return thing;
    if (!Array.isArray(steps)) {
      if (!Object.hasOwn(steps, id)) return thing;
      return withMember(thing, 'steps', withMember(steps, id, withParts(member(steps, id), parts) ?? []));
    }
    const ids = idsOf('step', steps);
    return withMember(thing, 'steps', mapped(steps, (step, i) => (ids[i] === id ? withParts(step, parts) as typeof step : step)));
  });
}

/** Another name for a step of this competency’s own; its id stays. */
export function renameStep(file: FrameworkFile, competency: string, id: string, title: string): FrameworkFile {
  return withThing(file, 'competencies', competency, thing => {
    const {steps} = thing;
    if (!Array.isArray(steps) || !title.trim()) return thing;
    const ids = idsOf('step', steps);
    return withMember(thing, 'steps', mapped(steps, (step, i) => {
      if (ids[i] !== id || step.title === title) return step;
      return withMembers(step, {id, title});
    }));
  });
}
