import type {Framework, Level} from '../model/framework.js';
import type {LadderLayout, Station} from './ladder.js';

/** Where one can go from a level with one key. `end` and `start` are the sides of the map. */
export type Direction = 'up' | 'down' | 'start' | 'end' | 'first' | 'last';

/** Low to high, and from start to end where levels are equal: as one would tell it. */
export function inOrder({stations}: LadderLayout): readonly Station[] {
  return [...stations].sort((a, b) => a.row - b.row || a.x - b.x);
}

/**
 * The station that a direction leads to, if it leads anywhere: up and down along the ways of the level and, where none
 * goes there, to the nearest level of the next row; sideways to the next of the same rank and, past the last of those,
 * on to the next rank, as one reads. So every level can be reached from every other.
 */
export function travel(framework: Framework, layout: LadderLayout, from: Station, direction: Direction): Station | undefined {
  const stations = inOrder(layout);
  const at = (levels: readonly Level[]) => levels.flatMap(level => stations.find(station => station.level === level) ?? []);
  const nearest = (row: number | undefined) => stations.filter(station => station.row === row).sort((a, b) => Math.abs(a.x - from.x) - Math.abs(b.x - from.x))[0];
  const rankOf = ({level}: Station) => framework.ranks.get(level.id)!;
  const beside = () => [...stations].sort((a, b) => rankOf(a) - rankOf(b));
  switch (direction) {
    case 'up':
      return at(framework.waysOn(from.level).map(({to}) => to)).find(({row}) => row > from.row) ?? nearest(stations.find(({row}) => row > from.row)?.row);
    case 'down':
      return at(framework.waysIn(from.level).map(({from}) => from)).find(({row}) => row < from.row) ?? nearest(stations.findLast(({row}) => row < from.row)?.row);
    case 'start':
      return beside()[beside().indexOf(from) - 1];
    case 'end':
      return beside()[beside().indexOf(from) + 1];
    case 'first':
      return stations[0];
    case 'last':
      return stations.at(-1);
  }
}
