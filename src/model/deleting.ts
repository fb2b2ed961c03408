import type {Assessment} from './assessment.js';
import type {Question} from './questions.js';
import type {Shelf, Shelves} from './record.js';

/**
 * Without an answer and all that was put down with it: note, evidence, ticks, plan and what was written down in a talk; also
 * under ids of earlier editions, and in what is kept of earlier days.
 */
export function deleting(assessment: Assessment, {keys}: Pick<Question, 'keys'>, now: number): Assessment {
  const competencies = new Set(keys.map(competencyOf));
  const isAbout = (key: string) => keys.includes(key) || competencies.has(key);
  let result = assessment;
  const takeBack = (shelf: Shelf, key: string) => void (result = result.with(shelf, key, {}, now));
  for (const shelf of ['answers', 'notes', 'plans', 'talks'] as const) for (const [key] of assessment.list(shelf)) if (isAbout(key)) takeBack(shelf, key);
  for (const [key] of assessment.list('ticks')) if (competencies.has(competencyOf(key))) takeBack('ticks', key);
  for (const [key, {competency}] of assessment.list('evidence')) if (competency !== undefined && competencies.has(competency)) takeBack('evidence', key);
  for (const [key, {at, ...snapshot}] of assessment.list('history')) {
    const kept = Object.entries(snapshot.answers ?? {}).filter(([answered]) => !isAbout(answered));
    if (kept.length < Object.keys(snapshot.answers ?? {}).length) result = result.with('history', key, {...snapshot, answers: Object.fromEntries(kept)}, now);
  }
  return result;
}

/** What was put down of a competency, for one that the framework no longer has. */
export interface Orphan {
  /** Id of the competency: its title has gone with it. */
  readonly id: string;
  readonly kept: readonly {readonly shelf: Shelf; readonly key: string; readonly entry: Shelves[Shelf]}[];
}

/** All that is kept of some competencies. */
export function orphansOf(assessment: Assessment, ids: readonly string[]): readonly Orphan[] {
  const ofKey = (['answers', 'notes', 'ticks', 'plans', 'talks'] as const).flatMap(shelf => assessment.list(shelf).map(([key, entry]) => ({id: competencyOf(key), shelf, key, entry})));
  const evidence = assessment.list('evidence').map(([key, entry]) => ({id: entry.competency, shelf: 'evidence' as const, key, entry}));
  return ids.map(id => ({id, kept: [...ofKey, ...evidence].filter(thing => thing.id === id)}));
}

function competencyOf(key: string): string {
  return key.split('/')[0]!;
}
