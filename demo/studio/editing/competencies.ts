import type {FrameworkFile} from '../../../src/model/schema.js';
import {find, freeId, idsIn, withList, withThing} from './identified.js';
import {named} from './levels.js';
import {moved, withMember, withMembers, without} from './members.js';

/** After another one and in its group, or as the last of a group. */
export function addCompetency(file: FrameworkFile, title: string, {group, after}: {readonly group?: string; readonly after?: string} = {}): FrameworkFile {
  const id = freeId(file, 'competencies', title);
  const place = after === undefined ? -1 : idsIn(file, 'competencies').indexOf(after);
  const of = place < 0 ? group : file.competencies![place]!.group;
  const thing = {id, title, ...(of !== undefined && find(file, 'groups', of) ? {group: of} : {}), expectations: {}};
  return withList(file, 'competencies', entries => entries.toSpliced(place < 0 ? entries.length : place + 1, 0, {id, thing}));
}

export function setCompetency(file: FrameworkFile, id: string, change: {readonly title?: string; readonly code?: string; readonly summary?: string}): FrameworkFile {
  return withThing(file, 'competencies', id, competency => withMembers(competency, named(change)));
}

/** Puts it into a group, or into none. */
export function setGroupOf(file: FrameworkFile, id: string, group: string | undefined): FrameworkFile {
  if (group !== undefined && !find(file, 'groups', group)) return file;
  return withThing(file, 'competencies', id, competency => withMember(competency, 'group', group));
}

/** Up or down among those of its group, as they are drawn. */
export function moveCompetency(file: FrameworkFile, id: string, by: -1 | 1): FrameworkFile {
  const list = file.competencies ?? [];
  const from = idsIn(file, 'competencies').indexOf(id);
  const isSibling = (at: number) => list[at]?.group === list[from]?.group;
  let to = from + by;
  while (list[to] && !isSibling(to)) to += by;
  return list[to] ? withList(file, 'competencies', entries => moved(entries, from, to)) : file;
}

/** Takes a competency out, and the steps that levels expect of it. */
export function removeCompetency(file: FrameworkFile, id: string): FrameworkFile {
  const left = withList(file, 'competencies', entries => entries.filter(entry => entry.id !== id));
  if (left === file) return file;
  return withList(left, 'levels', entries => entries.map(entry => (entry.thing.expects ? {...entry, thing: withMember(entry.thing, 'expects', without(entry.thing.expects, id))} : entry)));
}
