import {ALIKE, likeness, profileOf} from '../../model/alike.js';
import {criterionId, unique} from '../../model/ids.js';
import {match, type Matchable} from '../../model/matching.js';
import type {CriterionInput} from '../../model/schema.js';

type Statement = Matchable & {readonly index: number};

/** A criterion with the id that it has, written or made of its words. */
export interface KeptCriterion {
  readonly id: string;
  readonly text: string;
  /** Its words before, where they are others. */
  readonly was?: string;
  readonly isNew?: boolean;
}

/**
 * Gives the criteria of a place the ids that the same ones, or those of which they are a rewording, had there before. An id is
 * written down only where the words would give another one.
 */
export function keptCriteria(now: readonly CriterionInput[], before: readonly CriterionInput[]): {readonly criteria: CriterionInput[]; readonly kept: readonly KeptCriterion[]; readonly gone: readonly KeptCriterion[]} {
  const [oldIds, ownIds] = [idsIn(before), idsIn(now)];
  if (JSON.stringify(now) === JSON.stringify(before)) return {criteria: [...now], kept: now.map((one, i) => ({id: oldIds[i]!, text: textIn(one)})), gone: []};
  const [old, young] = [before.map(statement), now.map(statement)];
  const pairs = match(old, young);
  const isSame = (a: Statement, b: Statement) => a.text === b.text || likeness(profileOf(a.text), profileOf(b.text)) >= ALIKE;
  const taken = new Set(oldIds);
  const kept = young.map((one): KeptCriterion => {
    const {text, index} = one;
    const same = pairs.get(one);
    if (same && isSame(one, same)) return {id: oldIds[same.index]!, text, ...(same.text !== text && {was: same.text})};
    return {id: unique(ownIds[index]!, taken), text, isNew: true};
  });
  const ids = new Set(kept.map(({id}) => id));
  const gone = old.filter(({index}) => !ids.has(oldIds[index]!)).map(({index, text}) => ({id: oldIds[index]!, text}));
  const plain = kept.map(({id, text}, i) => (writtenId(now[i]!) ?? criterionId(text)) === id ? now[i]! : withId(now[i]!, id));
  const isRight = idsIn(plain).every((id, i) => id === kept[i]!.id);
  const criteria = ownIds.every((id, i) => id === kept[i]!.id) ? [...now] : isRight ? plain : now.map((one, i) => withId(one, kept[i]!.id));
  return {criteria, kept, gone};
}

/** The ids that the parser gives to the criteria of one place. */
export function idsIn(criteria: readonly CriterionInput[]): string[] {
  const taken = new Set(criteria.flatMap(criterion => writtenId(criterion) ?? []));
  return criteria.map(criterion => writtenId(criterion) ?? unique(criterionId(textIn(criterion)), taken));
}

function statement(criterion: CriterionInput, index: number): Statement {
  const text = textIn(criterion);
  const id = writtenId(criterion);
  return {text, whole: JSON.stringify([text, typeof criterion === 'string' ? [] : criterion.examples ?? []]), index, ...(id !== undefined && {id})};
}

function textIn(criterion: CriterionInput): string {
  return typeof criterion === 'string' ? criterion : criterion.text;
}

function writtenId(criterion: CriterionInput): string | undefined {
  return typeof criterion === 'string' ? undefined : criterion.id;
}

function withId(criterion: CriterionInput, id: string): CriterionInput {
  return typeof criterion === 'string' ? {id, text: criterion} : {...criterion, id};
}
