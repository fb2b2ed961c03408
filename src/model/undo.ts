import type {Assessment} from './assessment.js';
import {SHELVES, type Dated, type Shelf} from './record.js';

/** A thing that an act has changed. */
export interface Difference {
  readonly shelf: Shelf;
  readonly key: string;
  readonly was: Dated | undefined;
  readonly is: Dated | undefined;
}

/** What an act has changed, by which it can be taken back. */
export type Act = readonly Difference[];

/** What is different after an act. */
export function differences(before: Assessment, after: Assessment): Act {
  return SHELVES.flatMap(shelf => {
    const keys = new Set([...before.all(shelf).keys(), ...after.all(shelf).keys()]);
    return [...keys].flatMap(key => {
      const [was, is] = [before, after].map(side => side.all(shelf).get(key));
      return same(was, is) ? [] : [{shelf, key, was, is}];
    });
  });
}

/**
 * An act taken back: all that it changed is again as it was before, and later than it. What has been changed since,
 * for instance in another tab, stays.
 */
export function undone(assessment: Assessment, before: Assessment, after: Assessment, now: number): Assessment {
  return takenBack(assessment, differences(before, after), now);
}

/** The same, of an act that is told by what it changed. */
export function takenBack(assessment: Assessment, act: Act, now: number): Assessment {
  let result = assessment;
  for (const {shelf, key, was, is} of act) {
    if (!same(result.all(shelf).get(key), is)) continue;
    const {at, ...entry} = was ?? {at: 0};
    result = result.with(shelf, key, entry, now);
  }
  return result;
}

/** An act of before one that was taken back: what it had put down is there again, with a later date, and can be taken back as well. */
export function beforeUndo(act: Act, undone: Act, before: Assessment, after: Assessment): Act {
  const back = undone.filter(({shelf, key, is}) => same(before.all(shelf).get(key), is));
  return act.map(change => {
    const isBack = back.some(({shelf, key, was}) => shelf === change.shelf && key === change.key && same(was, change.is));
    return isBack ? {...change, is: after.all(change.shelf).get(change.key)} : change;
  });
}

/** Two tabs may have said different things in one millisecond. */
function same(one: Dated | undefined, other: Dated | undefined): boolean {
  return one === other || (one?.at === other?.at && JSON.stringify(one) === JSON.stringify(other));
}
