import type {Equivalent, FrameworkFile, LevelInput, Pay} from '../../../src/model/schema.js';
import {idsOf, slug, unique} from '../../../src/model/ids.js';
import {find, idsIn, withThing} from './identified.js';
import {member, withMember, without} from './members.js';

export type SectionOfLevel = NonNullable<LevelInput['sections']>[number];

/** The lists that a level has besides what is expected. */
export interface Details {
  readonly pay: readonly Pay[];
  readonly equivalents: readonly Equivalent[];
  readonly sections: readonly SectionOfLevel[];
}

/** Another list of one of these kinds; with nothing in it, the level has none. */
export function setDetails<Name extends keyof Details>(file: FrameworkFile, id: string, name: Name, list: Details[Name]): FrameworkFile {
  return withThing(file, 'levels', id, level => withMember(level, name, list.length ? list : undefined));
}

/** A further section of a level. It has an id from the start: its title is only to begin with. */
export function newSection(file: FrameworkFile, id: string): SectionOfLevel {
  const title = 'New section';
  return {id: unique(slug(title), new Set(idsOf('section', find(file, 'levels', id)!.sections ?? []))), title, text: ''};
}

/** A way on from a level, with the framework’s words for it; one that no track draws is there because it is named. */
export interface Way {
  readonly to: string;
  readonly text: string;
  readonly isDrawn: boolean;
}

/** The ways on from a level: to its neighbours on each track, then all others that it names. */
export function waysFrom(file: FrameworkFile, id: string): Way[] {
  const {next} = find(file, 'levels', id)!;
  const paths = file.tracks?.length ? file.tracks.map(({levels}) => levels) : [idsIn(file, 'levels')];
  const drawn = new Set(paths.flatMap(path => (path.includes(id) ? path[path.indexOf(id) + 1] ?? [] : [])));
  const named = Array.isArray(next) ? next : Object.keys(next ?? {});
  return [...new Set([...drawn, ...named])].map(to => ({to, text: Array.isArray(next) ? '' : member(next, to) ?? '', isDrawn: drawn.has(to)}));
}

/** Words for a way on; with none, one that no track draws stays. `undefined` takes it out. */
export function setWay(file: FrameworkFile, from: string, to: string, text: string | undefined): FrameworkFile {
  if (text !== undefined && (!find(file, 'levels', to) || from === to)) return file;
  const isDrawn = waysFrom(file, from).some(way => way.to === to && way.isDrawn);
  return withThing(file, 'levels', from, level => {
    const {next = {}} = level;
    const isGone = text === undefined || (isDrawn && !text.trim());
    if (Array.isArray(next)) {
      if (isGone) return next.includes(to) ? withNext(level, next.filter(other => other !== to)) : level;
      if (!text.trim()) return next.includes(to) ? level : withNext(level, [...next, to]);
    }
    const words = Array.isArray(next) ? Object.fromEntries(next.map(other => [other, ''])) : next;
    return withNext(level, isGone ? without(words, to) : withMember(words, to, text.trim() ? text : ''));
  });
}

function withNext(level: LevelInput, next: NonNullable<LevelInput['next']>): LevelInput {
  if (next === level.next) return level;
  return withMember(level, 'next', Object.keys(next).length ? next : undefined);
}

/** The number that somebody has typed, with or without marks between thousands, or between lakhs; nothing where there is none. */
export function numberIn(text: string): number | undefined {
  const plain = text.replace(/[\s'’]/g, '');
  if (!/^\d/.test(plain)) return undefined;
  const whole = /^(?:\d{1,3}([.,]\d{3})+|\d{1,2}(,\d\d)+,\d{3})$/.test(plain) ? plain.replace(/[.,]/g, '') : plain.replace(/[.,](?=.*[.,])/g, '').replace(',', '.');
  const number = Number(whole);
  return Number.isFinite(number) ? number : undefined;
}
