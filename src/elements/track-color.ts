import type {Framework, Track} from '../model/framework.js';

/**
 * The colour of a track, as CSS: its own, which `parseFramework` has checked, or the accent turned round the
 * colour circle. Steps of 150° keep neighbours far apart and come back to the start after twelve tracks.
 */
export function colorOf(track: Track | undefined, {tracks}: Framework): string {
  if (!track) return 'currentColor';
  const turn = 150 * tracks.indexOf(track);
  return track.color ?? (turn ? `oklch(from var(--brand) l clamp(0.13, c * 1.3, 0.2) calc(h - ${turn}))` : 'oklch(from var(--brand) l calc(c * 1.15) h)');
}
