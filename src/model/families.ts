import type {Framework, Track} from './framework.js';

/** Tracks that are filed under one name. */
export interface Family {
  /** Nothing for tracks that are filed under none. */
  readonly title?: string;
  readonly tracks: readonly Track[];
}

/** The tracks by the broadest of their families, in the file's order; those without one last. */
export function familiesOf({tracks}: Pick<Framework, 'tracks'>): readonly Family[] {
  const titles = [...new Set(tracks.map(track => track.family[0]))].sort((a, b) => Number(a === undefined) - Number(b === undefined));
  return titles.map(title => ({title, tracks: tracks.filter(track => track.family[0] === title)}));
}
