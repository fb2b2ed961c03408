import type {Framework, Level, Track} from './framework.js';

/** The one track that a level belongs to, where there are several to tell apart. Shared levels are of no track's colour. */
export function ownTrack(level: Level, framework: Framework): Track | undefined {
  const tracks = framework.tracksOf(level);
  return tracks.length === 1 && framework.tracks.length > 1 ? tracks[0] : undefined;
}
