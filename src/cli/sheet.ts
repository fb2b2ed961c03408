import type {Framework} from '../model/framework.js';
import {sheetOf, type Sheet} from '../model/sheet.js';
import {Misuse, unknown, type Arguments} from './arguments.js';

/** Names of the options that narrow a table. */
export const SCOPE = ['levels', 'track', 'group'];

/**
 * What of a framework was asked for.
 *
 * @throws {Misuse} where it does not have one of the ids
 */
export function sheetFrom(framework: Framework, {values}: Arguments): Sheet {
  const [ids, track, group] = SCOPE.map(name => values.get(name));
  if (ids !== undefined && track !== undefined) throw new Misuse('--levels and --track both say which levels there are: write one of them.');
  const {levels, tracks, groups, renamed} = framework;
  return sheetOf(framework, {
    levels: ids === undefined ? undefined : [...new Set(ids.split(',').filter(Boolean).map(id => framework.level(id) ?? missing('level', id, levels)))],
    track: track === undefined ? undefined : framework.track(track) ?? missing('track', track, tracks),
    group: group === undefined ? undefined : groups.find(({id}) => id === group || id === renamed.groups.get(group)) ?? missing('group', group, groups),
  });
}

function missing(kind: string, id: string, things: readonly {readonly id: string}[]): never {
  throw things.length ? unknown(kind, id, things.map(thing => thing.id)) : new Misuse(`There is no ${kind} ${id}: this framework has no ${kind}s.`);
}
