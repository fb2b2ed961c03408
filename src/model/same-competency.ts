import type {Competency, Framework} from './framework.js';
import {slug} from './ids.js';

/** One competency, in each framework that has it. */
export type SameCompetency = ReadonlyMap<Framework, Competency>;

/**
 * The competencies of several frameworks, those together that are the same: by id (of this edition or an earlier one), else by
 * title, each at most once. Those of the first framework come first, in its order.
 *
 * @param speaksOf whether anything is expected in a competency: of several with one title those go first
 */
export function sameCompetencies(frameworks: readonly Framework[], speaksOf: (framework: Framework, competency: Competency) => boolean): readonly SameCompetency[] {
  const rows: Map<Framework, Competency>[] = [];
  for (const framework of frameworks) {
    const left = new Set(framework.competencies);
    const open = new Set(rows);
    const ways: ((own: Competency, other: Framework, there: Competency) => boolean)[] = [
      (own, other, there) => framework.competency(there.id) === own || other.competency(own.id) === there,
      (own, other, there) => slug(own.title) === slug(there.title) && speaksOf(framework, own) && speaksOf(other, there),
      (own, _, there) => slug(own.title) === slug(there.title),
    ];
    for (const isSame of ways) {
      for (const own of left) {
        const row = [...open].find(row => [...row].some(([other, there]) => isSame(own, other, there)));
        if (!row) continue;
        row.set(framework, own);
        open.delete(row);
        left.delete(own);
      }
    }
    for (const own of left) rows.push(new Map([[framework, own]]));
  }
  return rows;
}
