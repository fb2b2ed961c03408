import type {Framework, Level} from '../model/framework.js';
import type {LadderLayout, Station} from './ladder.js';

/** Where one can go from a level with one key. `end` and `start` are the sides of the map. */
export type Direction = 'up' | 'down' | 'start' | 'end' | 'first' | 'last';

/** Low to high, and from start to end where levels are equal: as one would tell it. */
export function inOrder({stations}: LadderLayout): readonly Station[] {
  return [...stations].sort((a, b) => a.row - b.row || a.x - b.x);
}

/**
 * The station that a direction leads to, if it leads anywhere: up and down along the ways of the level, sideways to
 * what stands beside it. On a compact map nothing stands beside, so sideways leads to levels of the same rank.
 */
export function travel(framework: Framework, layout: LadderLayout, from: Station, direction: Direction): Station | undefined {
  const stations = inOrder(layout);
  const at = (level: Level) => stations.find(station => station.level === level)!;
  const peers = stations.filter(({level, row}) => row === from.row || framework.ranks.get(level.id) === framework.ranks.get(from.level.id));
  switch (direction) {
    case 'up':
      return framework.waysOn(from.level).map(({to}) => at(to)).find(({row}) => row > from.row);
    case 'down':
      return framework.waysIn(from.level).map(({from}) => at(from)).find(({row}) => row < from.row);
    case 'start':
      return peers[peers.indexOf(from) - 1];
    case 'end':
      return peers[peers.indexOf(from) + 1];
    case 'first':
      return stations[0];
    case 'last':
      return stations.at(-1);
  }
}
