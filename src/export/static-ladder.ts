import {commonFact, factOf} from '../model/facts.js';
import type {Track} from '../model/framework.js';
import {escape} from './escape.js';
import {lines} from './lines.js';
import {staticLevel} from './static-level.js';
import {list, table, type StaticView} from './static-view.js';
import {capital} from './static-words.js';

/** The tracks with their levels in order, all levels in one table, and then each level by itself. */
export function staticLadder(view: StaticView): string {
  const {words: {nouns}, levels} = view;
  const tracks = tracksIn(view).map(track => staticTrack(track, view));
  return lines(
    tracks.length > 0 && view.heading(1, capital(nouns.track.other)),
    ...tracks,
    levels.length > 0 && view.heading(1, capital(nouns.level.other)),
    overview(view),
    ...levels.map(level => staticLevel(level, view)),
  );
}

/** Those that a level of this page is on, and planned ones. The one of all levels, which every framework without tracks has, says nothing. */
function tracksIn({framework: {tracks, title}, levels, isPart}: StaticView): readonly Track[] {
  const [one, ...others] = tracks;
  if (one && !others.length && one.title === title && !one.summary && !one.family.length) return [];
  return tracks.filter(track => !isPart || levels.some(({id}) => track.levels.includes(id)));
}

function staticTrack(track: Track, view: StaticView): string {
  const {framework, levels, words} = view;
  const shown = track.levels.map(id => framework.level(id)!).filter(level => levels.includes(level));
  return lines(
    view.heading(2, track.title, track),
    track.family.length > 0 && `<p>${escape(track.family.join(' · '))}</p>`,
    view.prose(track.summary),
    (track.todo || !track.levels.length) && `<p><em>${escape(words.guide.planned)}</em></p>`,
    list(shown.map(level => view.levelLink(level)), undefined, 'ol'),
  );
}

/** What tells the levels apart at a glance; nothing where there is no more than their names. */
function overview(view: StaticView): string {
  const {framework, levels, words: {nouns, guide}} = view;
  const fact = commonFact(framework);
  const hasTracks = framework.tracks.length > 1;
  if (!levels.length || (!hasTracks && fact === undefined)) return '';
  return table(
    guide.all(nouns.level.other),
    [nouns.level.one, ...(hasTracks ? [nouns.track.one] : []), ...(fact === undefined ? [] : [fact])].map(noun => escape(capital(noun))),
    levels.map(level => [
      view.levelLink(level),
      ...(hasTracks ? [escape(framework.tracksOf(level).map(({title}) => title).join(', '))] : []),
      ...(fact === undefined ? [] : [view.inline(factOf(level, fact))]),
    ]),
  );
}
