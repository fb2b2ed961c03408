import type {Framework, Level} from '../model/framework.js';
import type {Move} from '../model/moves.js';
import type {PathStep} from '../model/path.js';
import type {Line} from './lines.js';

/** What is lit on the map, while everything else recedes. */
export interface Light {
  readonly levels: ReadonlySet<Level>;
  readonly moves: ReadonlySet<Move>;
}

/** A level, everything that leads up to it, and everything that it leads up to; its own ways sideways and down, but not further. */
export function lightAround(framework: Framework, level: Level): Light {
  const moves = new Set<Move>();
  const levels = new Set([level]);
  const follow = (end: 'from' | 'to') => {
    const seen = new Set([level]);
    for (const at of seen) {
      for (const move of end === 'to' ? framework.waysOn(at) : framework.waysIn(at)) {
        const climbs = move.kind !== 'lateral' && move.kind !== 'down';
        if (!climbs && at !== level) continue;
        moves.add(move);
        levels.add(move[end]);
        if (climbs) seen.add(move[end]);
      }
    }
  };
  follow('from');
  follow('to');
  return {levels, moves};
}

/** The way from one level to another. */
export function lightAlong(path: readonly PathStep[]): Light {
  return {levels: new Set(path.flatMap(({from, to}) => [from, to])), moves: new Set(path.map(({move}) => move))};
}

/** Without any light, everything is as it is. */
export function isLit({moves}: Line, light: Light | undefined): boolean {
  return !light || moves.some(move => light.moves.has(move));
}
