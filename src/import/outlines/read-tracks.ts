import {slug} from '../../model/ids.js';
import type {DraftLevel} from '../draft.js';
import {readsLikeLevel} from './bare-heading.js';
import {leadOf} from './content-of.js';
import {levelHeading, withoutLinks} from './level-heading.js';
import {rankOf} from '../names/level-names.js';
import {headingKind, type LevelRun} from './level-parts.js';
import {partsIn} from '../part.js';
import type {Opened, Reading} from '../reading.js';
import {isTrackName} from './track-names.js';

/** Tracks that a page lists: a heading that says so, and the names of levels below it. */
export function readTrackLists(pages: readonly Opened[], reading: Reading): void {
  const {draft, taken, chosen} = reading;
  const known = new Set(chosen.levels.map(({title}) => slug(title)));
  for (const {whole} of pages) {
    for (const {title, blocks} of partsIn(whole)) {
      const lists = blocks.filter(block => block.kind === 'list');
      const [list] = lists;
      if (lists.length !== 1 || taken.has(list!) || !isTrackName(title)) continue;
      const names = list!.items.map(({text}) => withoutLinks(text));
      if (names.length < 2 || list!.items.some(({children}) => children.length) || !names.every(name => known.has(slug(levelHeading(name).title)) || draft.findLevel(levelHeading(name)) || readsLikeLevel(name))) continue;
      taken.add(list!);
      const track = draft.track(title);
      track.levels = names.map(name => draft.level(levelHeading(name)).id);
      const lead = leadOf(blocks, reading);
      if (lead) track.summary = lead;
    }
  }
}

/** Tracks that have a heading, or a page, of their own with their levels below. */
export function readTrackParts(runs: readonly LevelRun[], levels: ReadonlyMap<LevelRun, readonly DraftLevel[]>, reading: Reading): void {
  const {draft, mapping} = reading;
  if (draft.tracks.length) return;
  const own = runs.filter(run => levels.get(run)!.length);
  const isPerPage = own.length > 1 && new Set(own.map(({opened}) => opened)).size === own.length;
  const named = own.filter(run => headingKind(run.parent.title, mapping) === 'track' || isTrackName(run.parent.title));
  const asTracks = isPerPage ? own : named.length === own.length || named.length > 1 ? named : [];
  const isSaid = named.some(({above}) => above.length > 1); // one heading below the title names the only track
  if (asTracks.length < 2 && !(named.length === 1 && own.length === 1 && isSaid)) return;
  for (const run of asTracks) {
    const track = draft.track(run.parent.title || run.opened.page.title || stem(run.opened.page.file));
    track.levels = [...new Set([...track.levels, ...levels.get(run)!.map(({id}) => id)])];
    const lead = run.parent.title ? leadOf(run.parent.blocks, reading) : undefined;
    if (lead) track.summary = lead;
  }
}

/** Heights that the names tell: `IV - Staff Engineer` beside `IV - Principal Engineer`, `D4` beside `TL4`. Only where tracks share them. */
export function rankByNames(titles: ReadonlyMap<DraftLevel, string>, {draft}: Reading): void {
  if (draft.tracks.length < 2) return;
  const starts = draft.tracks.map(({levels}) => levels.map(id => draft.levels.find(level => level.id === id)?.code ?? '')[0]);
  if (starts.length > 1 && new Set(draft.tracks.flatMap(({levels}) => levels[0] ?? [])).size === starts.length && starts.every(code => /^\p{L}+[ -]?[01]$/u.test(code ?? ''))) return; // each counts from its own beginning
  const heights = new Map<DraftLevel, number>();
  for (const [level, title] of titles) {
    const height = rankOf(title) ?? Number(/^\p{L}+[ -]?(\d{1,2})$/u.exec(level.code ?? '')?.[1] ?? NaN);
    if (Number.isNaN(height) || level.rank !== undefined) return;
    heights.set(level, height);
  }
  if (heights.size === draft.levels.length && new Set(heights.values()).size < heights.size) for (const [level, height] of heights) level.rank = height;
}

/** The number that stands before a name is its code where it has no other: levels of one height may share it. */
export function codeByRank(titles: ReadonlyMap<DraftLevel, string>, {draft}: Reading): void {
  for (const [level, title] of titles) {
    const number = /^\s*([IVX]+|\d{1,2})(?=[\s.):：–—-])/u.exec(title)?.[1];
    if (number && !level.code && rankOf(title) !== undefined) draft.name(level, {code: number});
  }
}

export function stem(file: string): string {
  return file.replace(/^.*\//, '').replace(/\.\w+$/, '').replace(/[-_]+/g, ' ').trim();
}

