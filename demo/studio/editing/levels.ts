import type {FrameworkFile, LevelInput} from '../../../src/model/schema.js';
import {withoutLevel} from './expectations.js';
import {find, freeId, idsIn, withList, withThing} from './identified.js';
import {mapped, member, moved, withMember, withMembers, without} from './members.js';

/** A level above another one, on each track that leads through that one; without it, the first of all. */
export function addLevel(file: FrameworkFile, title: string, after?: string): FrameworkFile {
  const id = freeId(file, 'levels', title);
  const at = after === undefined ? 0 : idsIn(file, 'levels').indexOf(after) + 1 || file.levels.length;
  const below = idsIn(file, 'levels')[at - 1];
  const above = idsIn(file, 'levels')[at];
  const added = withList(file, 'levels', entries => entries.toSpliced(at, 0, {id, thing: {id, title}}));
  return withPaths(added, levels => {
    if (below !== undefined) return levels.includes(below) ? levels.toSpliced(levels.indexOf(below) + 1, 0, id) : levels;
    return above !== undefined && levels[0] === above ? [id, ...levels] : levels;
  });
}

/** Its title stays where another one is blank. */
export function setLevel(file: FrameworkFile, id: string, change: {readonly title?: string; readonly code?: string; readonly summary?: string; readonly years?: string; readonly criteria?: LevelInput['criteria']}): FrameworkFile {
  return withThing(file, 'levels', id, level => withMembers(level, named(change)));
}

/** A blank title is no title: the former one stays. */
export function named<Change extends {readonly title?: string}>({title, ...change}: Change): Omit<Change, 'title'> & {readonly title?: string} {
  return title?.trim() ? {...change, title} : change;
}

/** A fact as a text or a list of them; without one, its row has nothing here. */
export function setFact(file: FrameworkFile, id: string, name: string, fact: string | string[] | undefined): FrameworkFile {
  return withThing(file, 'levels', id, level => {
    const facts = withMember(level.facts ?? {}, name, fact);
    if (facts === level.facts || (!level.facts && fact === undefined)) return level;
    return withMember(level, 'facts', Object.keys(facts).length ? facts : undefined);
  });
}

/** Another name for a fact at all levels that have it, in its place; without a name it goes. A name that another fact has is not taken. */
export function renameFact(file: FrameworkFile, from: string, to: string | undefined): FrameworkFile {
  if (to !== undefined && (!to.trim() || file.levels.some(({facts}) => facts && Object.hasOwn(facts, to)))) return file;
  return withList(file, 'levels', entries => entries.map(entry => {
    const {facts} = entry.thing;
    if (!facts || !Object.hasOwn(facts, from)) return entry;
    const others = Object.entries(facts).flatMap(([name, fact]) => (name !== from ? [[name, fact]] : to === undefined ? [] : [[to, fact]]));
    return {...entry, thing: withMember(entry.thing, 'facts', others.length ? Object.fromEntries(others) as typeof facts : undefined)};
  }));
}

/** As many places up or down in the order of levels; a track follows where the level passes others of it. */
export function moveLevel(file: FrameworkFile, id: string, by: number): FrameworkFile {
  const ids = idsIn(file, 'levels');
  const from = ids.indexOf(id);
  const order = moved(ids, from, from + by);
  if (order === ids) return file;
  const to = order.indexOf(id);
  const passed = new Set(from < to ? ids.slice(from + 1, to + 1) : ids.slice(to, from));
  const reordered = withList(file, 'levels', entries => moved(entries, from, to));
  return withPaths(reordered, levels => {
    if (!levels.includes(id) || !levels.some(other => passed.has(other))) return levels;
    const others = levels.filter(other => other !== id);
    const place = from < to ? others.findLastIndex(other => passed.has(other)) + 1 : others.findIndex(other => passed.has(other));
    return others.toSpliced(place, 0, id);
  });
}

/** Takes a level out, and all that names it; what says “the same as” it says itself what it said. The last level stays. */
export function removeLevel(file: FrameworkFile, id: string): FrameworkFile {
  if (file.levels.length < 2 || !find(file, 'levels', id)) return file;
  let left = withList(file, 'levels', entries => entries.filter(entry => entry.id !== id).map(entry => ({...entry, thing: withoutWay(entry.thing, id)})));
  left = withPaths(left, levels => (levels.includes(id) ? levels.filter(other => other !== id) : levels));
  left = withList(left, 'groups', entries => entries.map(entry => ({...entry, thing: entry.thing.takeaways ? withMember(entry.thing, 'takeaways', without(entry.thing.takeaways, id)) : entry.thing})));
  return withList(left, 'competencies', entries => entries.map(({id: competency, thing}) => ({
    id: competency, thing: thing.expectations ? withMember(thing, 'expectations', withoutLevel(thing.expectations, id)) : thing,
  })));
}

function withoutWay(level: LevelInput, id: string): LevelInput {
  if (Array.isArray(level.next)) return level.next.includes(id) ? withMember(level, 'next', level.next.filter(other => other !== id)) : level;
  return member(level.next, id) === undefined ? level : withMember(level, 'next', without(level.next!, id));
}

function withPaths(file: FrameworkFile, change: (levels: string[]) => string[]): FrameworkFile {
  return file.tracks ? withMember(file, 'tracks', mapped(file.tracks, track => withMember(track, 'levels', change(track.levels)))) : file;
}
