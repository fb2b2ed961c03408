import type {Framework, Level} from './framework.js';

/** The other levels of equal height, where that is a claim: both ranks stated, or tracks that share a level. */
export function levelsBeside(level: Level, framework: Framework): readonly Level[] {
  const tracks = framework.tracksOf(level);
  const kin = new Set(framework.tracks.filter(track => tracks.some(own => own.levels.some(id => track.levels.includes(id)))));
  return framework.levels.filter(other => other !== level
    && framework.ranks.get(other.id) === framework.ranks.get(level.id)
    && ((other.rank !== undefined && level.rank !== undefined) || framework.tracksOf(other).some(track => kin.has(track))));
}
