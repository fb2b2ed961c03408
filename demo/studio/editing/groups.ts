import type {FrameworkFile} from '../../../src/model/schema.js';
import {find, freeId, idsIn, withList, withThing} from './identified.js';
import {named} from './levels.js';
import {moved, withMember, withMembers, without} from './members.js';

export function addGroup(file: FrameworkFile, title: string): FrameworkFile {
  const id = freeId(file, 'groups', title);
  return withList(file, 'groups', entries => [...entries, {id, thing: {id, title}}]);
}

export function setGroup(file: FrameworkFile, id: string, change: {readonly title?: string; readonly summary?: string; readonly note?: string}): FrameworkFile {
  return withThing(file, 'groups', id, group => withMembers(group, named(change)));
}

export function moveGroup(file: FrameworkFile, id: string, by: number): FrameworkFile {
  const from = idsIn(file, 'groups').indexOf(id);
  return withList(file, 'groups', entries => moved(entries, from, from + by));
}

/** Its competencies stay, in no group. */
export function removeGroup(file: FrameworkFile, id: string): FrameworkFile {
  const left = withList(file, 'groups', entries => entries.filter(entry => entry.id !== id));
  return withList(left, 'competencies', entries => entries.map(entry => (entry.thing.group === id ? {...entry, thing: without(entry.thing, 'group')} : entry)));
}

/** The group at a glance, at one level. */
export function setTakeaway(file: FrameworkFile, id: string, level: string, text: string | undefined): FrameworkFile {
  if (!find(file, 'levels', level)) return file;
  return withThing(file, 'groups', id, group => {
    if (!group.takeaways && text === undefined) return group;
    return withMember(group, 'takeaways', withMember(group.takeaways ?? {}, level, text));
  });
}
