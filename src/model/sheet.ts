import type {Competency, Framework, Group, Level, Track} from './framework.js';
import {byGroup} from './grouping.js';

/** What of a framework stands in one table: levels one way, competencies by group the other. */
export interface Sheet {
  readonly framework: Framework;
  readonly levels: readonly Level[];
  readonly blocks: readonly Block[];
}

/** The competencies of one group; of none, where the file has some outside its groups. */
export interface Block {
  readonly group?: Group;
  readonly competencies: readonly Competency[];
}

/** What is asked for; all that is left out is not narrowed. */
export interface Scope {
  readonly levels?: readonly Level[];
  readonly track?: Track;
  readonly group?: Group;
}

/**
 * The table of a framework, or of a part of it, in the file’s order. Levels of which nothing is written are left out unless
 * they are asked for by name; so is what concerns none of the levels, where those are not all.
 */
export function sheetOf(framework: Framework, {levels, track, group}: Scope = {}): Sheet {
  const columns = levels ?? framework.levels.filter(level => (!track || track.levels.includes(level.id)) && isWritten(framework, level));
  const isPart = Boolean(levels ?? track);
  const others = new Set(framework.groups.filter(group => !concerns(group, framework.tracks, columns)).map(({id}): string | undefined => id));
  const rows = framework.competencies.filter(competency => (!group || competency.group === group.id)
    && !others.has(competency.group)
    && (!isPart || columns.some(level => framework.cell(level, competency).state !== 'absent')));
  return {
    framework,
    levels: columns,
    blocks: byGroup(framework, rows, competency => competency).map(([group, competencies]) => ({group, competencies})),
  };
}

/** Whether anything is written for a level, in any competency. */
export function isWritten(framework: Framework, level: Level): boolean {
  return framework.competencies.some(competency => framework.cell(level, competency).state !== 'absent');
}

/** A group may be for some tracks only. */
function concerns(group: Group, tracks: readonly Track[], levels: readonly Level[]): boolean {
  return !group.tracks.length || tracks.some(track => group.tracks.includes(track.id) && levels.some(({id}) => track.levels.includes(id)));
}
