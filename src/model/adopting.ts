import type {Assessment} from './assessment.js';
import {SHELVES} from './record.js';

/**
 * With what another record says later, or alone, taken over as said today. Its deletions do not count, nor dates that are still
 * to come: a file or a link can say anything. And what was deleted here before can be taken over again.
 */
export function adopting(assessment: Assessment, other: Assessment, now: number): Assessment {
  let result = assessment;
  for (const shelf of SHELVES) {
    for (const [key, {at, ...entry}] of other.list(shelf)) {
      if (Math.min(at, now) > (assessment.all(shelf).get(key)?.at ?? -Infinity)) result = result.with(shelf, key, entry, now);
    }
  }
  return result;
}
