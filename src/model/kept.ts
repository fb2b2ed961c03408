import type {Assessment} from './assessment.js';
import type {Question} from './questions.js';
import type {Evidence, Shelf, Shelves} from './record.js';

/** What is kept by competency, under the id of one. */
type ByCompetency = Extract<Shelf, 'notes' | 'plans' | 'talks'>;

/** What is kept of a question’s competency, under its present id or one of earlier editions. What was taken back is none, and hides older ones. */
export function keptOf<S extends ByCompetency>(assessment: Assessment, shelf: S, question: Question): Shelves[S] | undefined {
  const id = idsOf(question).find(id => assessment.all(shelf).has(id));
  return id === undefined ? undefined : assessment.get(shelf, id);
}

/** The evidence for a question’s competency, in the order in which it was put down. */
export function evidenceOf(assessment: Assessment, question: Question): readonly Evidence[] {
  const ids = idsOf(question);
  return assessment.list('evidence').flatMap(([, evidence]) => (ids.includes(evidence.competency ?? '') ? [evidence] : []));
}

/** The ids of a question’s competency: the present one, and those of earlier editions. */
export function idsOf({competency, keys}: Question): readonly string[] {
  return [...new Set([competency.id, ...keys.map(competencyIn)])];
}

/** The competency’s part of a key such as `competency/level`. */
export function competencyIn(key: string): string {
  return key.split('/')[0]!;
}
