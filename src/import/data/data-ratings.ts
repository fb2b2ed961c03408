import {slug} from '../../model/ids.js';
import {humanised} from '../names/readable.js';
import type {Node} from './data-node.js';
import type {DataReading} from './data-reading.js';
import {markdownOf} from './data-texts.js';
import type {Where} from './data-where.js';
import {areRatings, ratingRank} from './rating-names.js';

/** A text for each step of the rating scale. Says nothing of a map that is none. */
export function sayRated(reading: DataReading, node: Node, where: Where): boolean {
  if (!where.level || !where.competency || node.kind !== 'map' || !areRatings([...node.entries.keys()])) return false;
  const {steps} = reading.draft.rest.rating ??= {steps: []};
  for (const name of node.entries.keys()) {
    const id = slug(name);
    if (steps.some(step => step.id === id)) continue;
    steps.push({id, title: humanised(name), ...(ratingRank(name) === 2 && !steps.some(step => step.expected) && {expected: true})});
    steps.sort((a, b) => ratingRank(a.title)! - ratingRank(b.title)!);
  }
  reading.taken.add(node);
  return reading.put({rated: new Map([...node.entries].map(([name, value]) => [slug(name), markdownOf(value)]))}, where);
}
