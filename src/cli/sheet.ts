import type {Framework, Track} from '../model/framework.js';
import {sheetOf, type Scope, type Sheet} from '../model/sheet.js';
import {Misuse, unknown, type Arguments} from './arguments.js';

/** Names of the options that narrow a table. */
export const SCOPE = ['levels', 'track', 'group'];

/**
 * What of a framework was asked for, as a table.
 *
 * @throws {Misuse} where it does not have one of the ids
 */
export function sheetFrom(framework: Framework, given: Arguments): Sheet {
  return sheetOf(framework, scopeFrom(framework, given));
}

/**
 * What of a framework was asked for.
 *
 * @throws {Misuse} where it does not have one of the ids
 */
export function scopeFrom(framework: Framework, {values}: Arguments): Scope {
  const [ids, track, group] = SCOPE.map(name => values.get(name));
  if (ids !== undefined && track !== undefined) throw new Misuse('--levels and --track both say which levels there are: write one of them.');
  const {levels, groups, renamed} = framework;
  return {
    levels: ids === undefined ? undefined : [...new Set(ids.split(',').filter(Boolean).map(id => framework.level(id) ?? missing('level', id, levels)))],
    track: track === undefined ? undefined : findTrack(framework, track),
    group: group === undefined ? undefined : groups.find(({id}) => id === group || id === renamed.groups.get(group)) ?? missing('group', group, groups),
  };
}

/** @throws {Misuse} where there is no track with this id */
export function findTrack(framework: Framework, id: string): Track {
  return framework.track(id) ?? missing('track', id, framework.tracks);
}

function missing(kind: string, id: string, things: readonly {readonly id: string}[]): never {
  throw things.length ? unknown(kind, id, things.map(thing => thing.id)) : new Misuse(`There is no ${kind} ${id}: this framework has no ${kind}s.`);
}
