import type {FrameworkFile} from '../../../src/model/schema.js';
import {freeId, idsIn, withList, withThing} from './identified.js';
import {named} from './levels.js';
import {moved, withMember, withMembers} from './members.js';

/** The first track that is drawn leads through all levels, as all were one path before; the next begins with nothing. */
export function addTrack(file: FrameworkFile, title: string): FrameworkFile {
  const id = freeId(file, 'tracks', title);
  const levels = file.tracks?.length ? [] : idsIn(file, 'levels');
  return withList(file, 'tracks', entries => [...entries, {id, thing: {id, title, levels}}]);
}

export function setTrack(file: FrameworkFile, id: string, change: {readonly title?: string; readonly summary?: string}): FrameworkFile {
  return withThing(file, 'tracks', id, track => withMembers(track, named(change)));
}

/** The path, low to high. A level that two tracks name is where they part or meet. */
export function setPath(file: FrameworkFile, id: string, levels: readonly string[]): FrameworkFile {
  const known = new Set(idsIn(file, 'levels'));
  const path = [...new Set(levels)].filter(level => known.has(level));
  return withThing(file, 'tracks', id, track => (track.levels.join('/') === path.join('/') ? track : withMember(track, 'levels', path)));
}

export function moveTrack(file: FrameworkFile, id: string, by: number): FrameworkFile {
  const from = idsIn(file, 'tracks').indexOf(id);
  return withList(file, 'tracks', entries => moved(entries, from, from + by));
}

/** Its levels stay. A group that was only for this track is for all from then on. */
export function removeTrack(file: FrameworkFile, id: string): FrameworkFile {
  const left = withList(file, 'tracks', entries => entries.filter(entry => entry.id !== id));
  return withList(left, 'groups', entries => entries.map(entry => {
    const {tracks} = entry.thing;
    if (!tracks?.includes(id)) return entry;
    const others = tracks.filter(track => track !== id);
    return {...entry, thing: withMember(entry.thing, 'tracks', others.length ? others : undefined)};
  }));
}
