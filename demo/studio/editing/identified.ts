import {idsOf, slug, unique} from '../../../src/model/ids.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {withMember} from './members.js';

/** The lists of a file whose things have ids, and what a thing is called. */
const KINDS = {levels: 'level', tracks: 'track', groups: 'group', competencies: 'competency', sections: 'section'} as const;
export type ListName = keyof typeof KINDS;
type ListsOf = {[Name in ListName]: NonNullable<FrameworkFile[Name]>[number]};

/** A thing with the id that it goes by, written down or made from its title. */
export interface Entry<Thing> {
  readonly id: string;
  readonly thing: Thing;
}

export function idsIn(file: FrameworkFile, name: ListName): string[] {
  return idsOf(KINDS[name], file[name] ?? []);
}

export function find<Name extends ListName>(file: FrameworkFile, name: Name, id: string): ListsOf[Name] | undefined {
  return file[name]?.[idsIn(file, name).indexOf(id)] as ListsOf[Name] | undefined;
}

/**
 * A file with one of its lists changed. Ids are promises, but those that nobody wrote down follow from title and place: where a change
 * would give a thing another one, it has its former id written down, and no other thing is touched.
 */
export function withList<Name extends ListName>(file: FrameworkFile, name: Name, change: (entries: Entry<ListsOf[Name]>[]) => Entry<ListsOf[Name]>[]): FrameworkFile {
  const list: readonly ListsOf[Name][] = (file[name] ?? []) as ListsOf[Name][];
  const ids = idsIn(file, name);
  let entries = change(list.map((thing, i) => ({id: ids[i]!, thing})));
  if (entries.length === list.length && entries.every(({thing}, i) => thing === list[i])) return file;
  for (;;) {
    const given = idsOf(KINDS[name], entries.map(({thing}) => thing));
    if (entries.every(({id}, i) => id === given[i])) break;
    entries = entries.map((entry, i) => (entry.id === given[i] ? entry : {id: entry.id, thing: {...entry.thing, id: entry.id}}));
  }
  return withMember(file, name, entries.map(({thing}) => thing));
}

/** The same for one thing. */
export function withThing<Name extends ListName>(file: FrameworkFile, name: Name, id: string, change: (thing: ListsOf[Name]) => ListsOf[Name]): FrameworkFile {
  return withList(file, name, entries => entries.map(entry => (entry.id === id ? {id, thing: change(entry.thing)} : entry)));
}

/** An id for something new: made from its title, and one that nothing of its kind has or once had. */
export function freeId(file: FrameworkFile, name: ListName, title: string): string {
  const former = (file[name] ?? []).flatMap(thing => ('was' in thing ? thing.was ?? [] : []));
  return unique(slug(title) || KINDS[name], new Set([...idsIn(file, name), ...former]));
}
