import {Assessment} from '../model/assessment.js';
import type {AssessmentRecord, SavedRecord} from '../model/record.js';

/** Answers that are looked at beside the reader’s own. */
export interface Beside {
  /** `theirs`: another person’s view. `past`: how one’s own answers stood on a day. */
  readonly kind: 'theirs' | 'past';
  /** Whose view it is, or of which day; as it was typed in, where it was. */
  readonly name: string;
  readonly assessment: Assessment;
}

/** What a page may give: a view with its name, or answers alone. Without a `kind` it is another person’s. */
export type BesideGiven =
  | Assessment
  | SavedRecord
  | {readonly name?: string; readonly kind?: Beside['kind']; readonly assessment: Assessment | SavedRecord | AssessmentRecord};

/** @throws {Error} where it holds no record of answers */
export function besideFrom(given: BesideGiven): Beside {
  const {name = '', kind = 'theirs', assessment} = given instanceof Assessment || 'format' in given ? {assessment: given} : given;
  return {kind, name, assessment: assessment instanceof Assessment ? assessment : Assessment.from(assessment)};
}
