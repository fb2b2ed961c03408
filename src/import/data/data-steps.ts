import {slug} from '../../model/ids.js';
import type {Draft, DraftCompetency, DraftLevel, Saying} from '../draft.js';

interface Told {
  readonly competency: DraftCompetency;
  readonly level: DraftLevel | undefined;
  readonly step: string | undefined;
  readonly saying: Saying;
}

type Step = Exclude<NonNullable<DraftCompetency['steps']>, Record<string, unknown>>[number];

/**
 * Takes down what is said at levels and at steps. Only when all is said it is known which competencies have steps of their
 * own: there a level expects one of them; elsewhere a step is a mark on what is said at the level.
 */
export class Steps {
  readonly #draft: Draft;
  readonly #told: Told[] = [];

  constructor(draft: Draft) {
    this.#draft = draft;
  }

  put(competency: DraftCompetency, level: DraftLevel | undefined, step: string | undefined, saying: Saying): void {
    this.#told.push({competency, level, step, saying});
  }

  finish(): void {
    const atLevels = new Set(this.#told.filter(({level, step, saying}) => level && !(step !== undefined || isOneWord(saying))).map(({competency}) => competency));
    const stepped = new Map<DraftCompetency, Map<string, Step & {id: string}>>();
    for (const {competency, level, step, saying} of this.#told) {
      if (level || step === undefined || atLevels.has(competency)) continue;
      const steps = stepped.get(competency) ?? new Map<string, Step & {id: string}>();
      stepped.set(competency, steps);
      const key = slug(step) || `step-${steps.size + 1}`;
      const own = steps.get(key) ?? {id: key, title: step};
      steps.set(key, {...own, ...saying.text && {text: saying.text}, ...(saying.criteria && {criteria: [...own.criteria ?? [], ...saying.criteria]}), ...(saying.examples && {examples: [...own.examples ?? [], ...saying.examples]})});
    }
    for (const [competency, steps] of stepped) competency.steps = [...steps.values()];
    for (const told of this.#told) this.#atLevel(told, stepped.get(told.competency));
  }

  #atLevel({competency, level, step, saying}: Told, steps: ReadonlyMap<string, {id: string}> | undefined): void {
    const name = step ?? (isOneWord(saying) ? saying.criteria![0] as string : '');
    const own = steps?.get(slug(name));
    if (!level) {
      if (!steps) competency.criteria = [...competency.criteria ?? [], ...(step ? [`**${step}**`] : []), ...saying.criteria ?? []];
    } else if (own) {
      const text = step === undefined ? '' : [saying.text, ...(saying.criteria ?? []).map(criterion => (typeof criterion === 'string' ? criterion : criterion.text))].filter(Boolean).join('\n\n');
      level.expects = Object.fromEntries([...Object.entries(level.expects ?? {}), [competency.id, text ? {step: own.id, text} : own.id]]);
    } else this.#draft.say(competency, level, {...saying, ...(step !== undefined && {step: this.#shared(step)})});
  }

  /** A step of the scale that all share. */
  #shared(title: string): string {
    const scale = this.#draft.rest.scale ??= [];
    const id = slug(title) || `step-${scale.length + 1}`;
    if (!scale.some(step => step.id === id)) scale.push({id, title});
    return id;
  }
}

/** It may be the name of a step. */
function isOneWord({text, criteria, rated}: Saying): boolean {
  const [only] = criteria ?? [];
  return !text && !rated && criteria?.length === 1 && typeof only === 'string' && only.length < 60;
}
