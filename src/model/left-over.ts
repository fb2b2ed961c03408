import type {Assessment} from './assessment.js';
import {competencyIn, idsOf} from './kept.js';
import type {Question} from './questions.js';
import type {Answer, Evidence, Plan} from './record.js';

/** What is kept under a competency that is not asked: of an earlier edition, of another track, or at another level of the rating scale. */
export interface LeftOver {
  /** Id of the competency; empty for evidence that belongs to none. */
  readonly id: string;
  /** By the id of the level at which one rated oneself; of other answers by an empty one. */
  readonly answers: readonly (readonly [level: string, answer: Answer])[];
  readonly note?: string;
  readonly talk?: string;
  readonly plan?: Plan;
  readonly evidence: readonly Evidence[];
  readonly ticks: readonly string[];
}

/** All that is kept and belongs to no question, by competency. */
export function leftOver(questions: readonly Question[], assessment: Assessment): readonly LeftOver[] {
  const keys = new Set(questions.flatMap(({keys}) => keys));
  const ids = new Set(questions.flatMap(idsOf));
  const of = (id: string) => !ids.has(id);
  const answers = assessment.list('answers').filter(([key]) => !keys.has(key));
  const [notes, plans, talks] = [assessment.list('notes'), assessment.list('plans'), assessment.list('talks')].map(list => new Map(list.filter(([id]) => of(id)))) as [Map<string, Plan>, Map<string, Plan>, Map<string, Plan>];
  const evidence = assessment.list('evidence').map(([, entry]) => entry).filter(({competency = ''}) => of(competency));
  const ticks = assessment.list('ticks').filter(([key]) => of(competencyIn(key)));
  const all = [...answers.map(([key]) => competencyIn(key)), ...notes.keys(), ...plans.keys(), ...talks.keys(), ...evidence.map(({competency = ''}) => competency), ...ticks.map(([key]) => competencyIn(key))];
  return [...new Set(all)].map(id => ({
    id,
    answers: answers.filter(([key]) => competencyIn(key) === id).map(([key, answer]) => [key.slice(id.length + 1), answer]),
    note: notes.get(id)?.text,
    talk: talks.get(id)?.text,
    plan: plans.get(id),
    evidence: evidence.filter(({competency = ''}) => competency === id),
    ticks: ticks.filter(([key]) => competencyIn(key) === id).map(([key, {text}]) => text ?? key.split('/').at(-1)!),
  }));
}
