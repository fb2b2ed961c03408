import {cellChanges, type CellChange} from './edition-cells.js';
import {competencyFields, frameworkFields, groupFields, idsOfNow, levelFields, namedFields, ratingFields, sectionFields, stepFields, systemFields, trackFields, type Field} from './edition-fields.js';
import {formerOf, pairsOf, stepPairs, systemsIn, tracksIn, type EditionPairs} from './edition-pairs.js';
import {fieldChanges, listChanges, type Told} from './edition-things.js';
import type {Compared} from './compared.js';
import type {Competency, Criterion, Framework, Named} from './framework.js';

export type {CellChange, CellState} from './edition-cells.js';
export type {Field} from './edition-fields.js';
export type {EditionPairs, Former} from './edition-pairs.js';

/** What a change is about. `step` is of a competency; `scale`, of steps that many competencies share; `rating`, of the rating scale. */
export type EditionThing = 'framework' | 'track' | 'level' | 'group' | 'competency' | 'step' | 'scale' | 'rating' | 'system' | 'section';

/**
 * What became of one thing from one edition to the next.
 *
 * - `added`, `removed`: with all that belongs to it; what else mentions it is not told again
 * - `renamed`: another title
 * - `moved`: another place in its list (`order`), another group, another path of a track, another place of a section
 * - `changed`: anything else, by `field`
 */
export interface EditionChange {
  readonly kind: 'added' | 'removed' | 'renamed' | 'moved' | 'changed';
  readonly what: EditionThing;
  /** The id that it has now; of what is removed, the one that it had. */
  readonly id: string;
  readonly title: string;
  /** The competency of a step, or the level of a section. */
  readonly of?: Named;
  /** Where it is moved or changed: in what. */
  readonly field?: Field;
  /** Of a field with entries: which one, for instance the name of a fact, or the id of the level that a way leads to. */
  readonly name?: string;
  /**
   * As it was: a title, a text, a list, or whatever the format has there; missing where there was nothing. Ids are those of now. Of an
   * order: the title of what stood before it, missing where it was the first.
   */
  readonly before?: unknown;
  /** As it is; missing where there is nothing any more. */
  readonly now?: unknown;
  /** Of criteria in place of both: those that are not the same, as a comparison tells them. */
  readonly statements?: readonly Compared<Criterion>[];
}

/** All that is different in one edition of a framework from an earlier one. */
export interface EditionChanges {
  readonly old: Framework;
  readonly now: Framework;
  /** Of the framework itself, its tracks, levels, groups, competencies and so on: each difference once. */
  readonly things: readonly EditionChange[];
  /** By competency and level that both editions have: what is expected differently there. */
  readonly cells: readonly CellChange[];
  /** Which thing of now is which of before. */
  readonly pairs: EditionPairs;
}

/**
 * What changed from one edition of a framework to another, or from a framework to one that builds on it. Things are the same by
 * id, by an id of earlier editions (`was`), else where titles and texts are alike. Each difference is told once: what a level
 * takes over from another one is told where it is written, and of what is added or removed not every mention.
 *
 * Not told is what no reader sees: `was`, ids of criteria, and in criteria and cells (as in `compare`) the order of statements,
 * upper and lower case, blanks and marks around words.
 */
export function editionChanges(old: Framework, now: Framework): EditionChanges {
  const pairs = pairsOf(old, now);
  const told: Told = {old, now, pairs, ids: idsOfNow(old, now, pairs)};
  return {
    old, now, pairs,
    things: thingChanges(told),
    cells: cellChanges(told),
  };
}

/** All but what is expected in the cells. */
export function thingChanges(told: Told): readonly EditionChange[] {
  const {old, now, pairs} = told;
  return [
    ...fieldChanges('framework', old, now, frameworkFields, told),
    ...listChanges('track', tracksIn(old), tracksIn(now), pairs.tracks, trackFields, told),
    ...listChanges('level', old.levels, now.levels, pairs.levels, levelFields, told),
    ...[...pairs.levels].flatMap(([level, former]) => (
      listChanges('section', former.sections, level.sections, formerOf(former.sections, level.sections, undefined, ({text}) => text), sectionFields, told, level))),
    ...listChanges('group', old.groups, now.groups, pairs.groups, groupFields, told),
    ...listChanges('competency', old.competencies, now.competencies, pairs.competencies, competencyFields, told),
    ...[...pairs.competencies].flatMap(([competency, former]) => stepChanges(former, competency, told)),
    ...listChanges('scale', old.scale, now.scale, pairs.scale, namedFields, told),
    ...listChanges('rating', old.rating?.steps ?? [], now.rating?.steps ?? [], pairs.ratings, ratingFields, told),
    ...listChanges('system', systemsIn(old), systemsIn(now), pairs.systems, systemFields, told),
    ...listChanges('section', old.sections, now.sections, pairs.sections, sectionFields, told),
  ];
}

/** What names, order and number of the steps are is told once, of the scale, where the competencies share one. */
function stepChanges(former: Competency, competency: Competency, told: Told): readonly EditionChange[] {
  const changes = listChanges('step', former.steps, competency.steps, stepPairs(former, competency, told.pairs), stepFields, told, competency);
  const isShared = ({steps}: Competency, {scale}: Framework) => steps.every(step => scale.some(({id, title, summary}) => id === step.id && title === step.title && summary === step.summary));
  if (!isShared(former, told.old) || !isShared(competency, told.now)) return changes;
  const [gone, young] = [told.old.scale, told.now.scale].map((scale, i) => new Set(scale.flatMap(step => {
    const isKept = i ? told.pairs.scale.has(step) : [...told.pairs.scale.values()].includes(step);
    return isKept ? [] : step.id;
  })));
  return changes.filter(({kind, field, id}) => (kind === 'removed' ? !gone!.has(id) : kind === 'added' ? !young!.has(id) : kind === 'changed' && field !== 'id' && field !== 'summary'));
}
