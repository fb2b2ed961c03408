import type {Assessment} from './assessment.js';
import {competencyIds, competencyIn, type Question} from './questions.js';
import type {Evidence, Shelf, Shelves} from './record.js';

/** What is kept by competency, under the id of one. */
type ByCompetency = Extract<Shelf, 'notes' | 'plans' | 'talks'>;

/** What is kept of a question’s competency, under its present id or one of earlier editions. What was taken back is none, and hides older ones. */
export function keptOf<S extends ByCompetency>(assessment: Assessment, shelf: S, question: Question): Shelves[S] | undefined {
  const id = competencyIds(question).find(id => assessment.all(shelf).has(id));
  return id === undefined ? undefined : assessment.get(shelf, id);
}

/** The evidence for a question’s competency by its id, in the order in which it was put down. */
export function evidenceOf(assessment: Assessment, question: Question): readonly (readonly [id: string, evidence: Evidence])[] {
  const ids = competencyIds(question);
  return assessment.list('evidence').filter(([, {competency}]) => ids.includes(competency ?? ''));
}

/** What is put down of a competency, in one way or another. */
type OfCompetency = Exclude<Shelf, 'history' | 'about'>;

export interface KeptIn<S extends OfCompetency> {
  readonly shelf: S;
  readonly key: string;
  /** Id of the competency; empty for evidence that belongs to none. */
  readonly competency: string;
  readonly entry: Shelves[S];
}

/** Something that was put down of a competency. */
export type KeptThing = {readonly [S in OfCompetency]: KeptIn<S>}[OfCompetency];

/** All that was put down of any competency, asked or not. */
export function keptThings(assessment: Assessment): readonly KeptThing[] {
  return (['answers', 'ticks', 'evidence', 'notes', 'talks', 'plans'] as const).flatMap(shelf => assessment.list(shelf).map(([key, entry]) => (
    {shelf, key, entry, competency: shelf === 'evidence' ? (entry as Evidence).competency ?? '' : competencyIn(key)} as KeptThing)));
}

/** Those of one kind. */
export function inShelf<S extends OfCompetency>(things: readonly KeptThing[], shelf: S): readonly KeptIn<S>[] {
  return things.filter(thing => thing.shelf === shelf) as readonly KeptThing[] as readonly KeptIn<S>[];
}
