import {slug} from '../../model/ids.js';

/** Names of rating steps from low to high; what is expected is the third row. Compared as `slug` writes them, by their beginnings. */
const ROWS: readonly string[] = [
  'miss below unsatisf does-not fails not-met unter verfehlt nicht-erfüllt en-dessous insuffisant no-cumple por-debajo insuficiente abaixo não-atende nao non-soddisfa sotto insufficiente voldoet-niet onder onvoldoende poniżej nie-spełnia 未達 不足 低于 دون أقل',
  'partial developing improv needs nearly teilweise partiellement parcial parzial gedeeltelijk częściowo 一部 部分 جزئي',
  'meet expected on-target solid achieves satisf erfüllt erreicht trifft atteint conforme répond cumple atende corresponde soddisfa raggiunge voldoet spełnia 達成 达到 符合 يلبي يحقق',
  'exceed above outstanding surpass over beyond übertrifft über dépasse au-dessus supera excede acima oltre overtreft boven przekracza powyżej 超過 超越 超出 يتجاوز',
];

const STARTS = ROWS.map(row => row.split(' ').map(slug));

/** How high a rating step of this name stands: 2 is what is expected. Nothing where the name is none of a rating. */
export function ratingRank(name: string): number | undefined {
  const key = slug(name);
  // “does not meet” stands in the first row before “meet” is looked for.
  const rank = STARTS.findIndex(starts => starts.some(start => key.startsWith(start)));
  return rank < 0 ? undefined : rank;
}

/** Whether names are those of a rating scale: two or more, all of them, of different heights. */
export function areRatings(names: readonly string[]): boolean {
  const ranks = names.map(ratingRank);
  return names.length > 1 && !ranks.includes(undefined) && new Set(ranks).size > 1;
}
