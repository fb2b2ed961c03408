import type {Assessment} from './assessment.js';
import type {Framework, Level, Track} from './framework.js';
import {questionsOf, type Question} from './questions.js';
import {isWritten} from './sheet.js';

/** What a page says of how its reader is asked; what is left out is up to the file and the reader. */
export interface AskedFor {
  /** Id of a track. */
  readonly track?: string;
  /** `texts` or `ratings`; anything else is up to the file. */
  readonly answers?: string;
}

/** What a person is asked, and what they have to say before that can be known. */
export interface Asking {
  /** All that could be asked, as long as something is missing. */
  readonly questions: readonly Question[];
  readonly track?: Track;
  /** The tracks to choose from; none where the choice would make no difference. */
  readonly tracks: readonly Track[];
  /** On the rating scale: the level whose expectations one looks at. */
  readonly level?: Level;
  /** The levels to choose it from; none where the answers are the framework’s own texts. */
  readonly levels: readonly Level[];
  /** What has to be chosen first. */
  readonly missing?: 'track' | 'level';
}

/**
 * How a person is asked. The page’s word counts before the file’s; the person’s own are `track` and `looking`, a level.
 * Unless they say otherwise they look at the level where they are, else at their target.
 */
export function askingOf(framework: Framework, assessment: Assessment, page: AskedFor = {}): Asking {
  const given = framework.track(page.track ?? '');
  const tracks = given ? [] : tracksToChoose(framework);
  const track = given ?? tracks.find(track => track === framework.track(said(assessment, 'track')));
  const scale = page.answers === 'texts' || page.answers === 'ratings' ? page.answers : framework.check.answers ?? (isRatedOnly(framework) ? 'ratings' : 'texts');
  const levels = scale === 'ratings' && framework.rating ? framework.levels.filter(level => (!track || track.levels.includes(level.id)) && hasContent(framework, level)) : [];
  const level = ['looking', 'here', 'target'].map(key => framework.level(said(assessment, key))).find(level => level && levels.includes(level)) ?? (levels.length === 1 ? levels[0] : undefined);
  const missing = tracks.length && !track ? 'track' : levels.length && !level ? 'level' : undefined;
  return {tracks, track, levels, level, missing, questions: questionsOf(framework, missing ? {} : {track, rated: level})};
}

/** The tracks that have questions, where none of them asks all there is to ask. */
export function tracksToChoose(framework: Framework): readonly Track[] {
  const size = (questions: readonly Question[]) => questions.reduce((sum, {choices}) => sum + choices.length, 0);
  const all = size(questionsOf(framework));
  const sizes = new Map(framework.tracks.map(track => [track, size(questionsOf(framework, {track}))]));
  const asked = framework.tracks.filter(track => sizes.get(track));
  return asked.length > 1 && asked.every(track => sizes.get(track)! < all) ? asked : [];
}

/** Whether all that is expected is told by the rating scale: texts of it alone are many to choose from, and begin with how one misses it. */
function isRatedOnly({rating, competencies}: Framework): boolean {
  const contents = competencies.flatMap(({entries}) => [...entries.values()]).flatMap(entry => (entry && typeof entry === 'object' && 'criteria' in entry ? entry : []));
  return rating !== undefined && contents.length > 0 && contents.every(({text, criteria, rated}) => !text && !criteria.length && rated?.size);
}

function hasContent(framework: Framework, level: Level): boolean {
  return isWritten(framework, level) && framework.competencies.some(competency => framework.cell(level, competency).content);
}

function said(assessment: Assessment, key: string): string {
  const value = assessment.said(key);
  return typeof value === 'string' ? value : '';
}
