import {compareStatements} from './compared.js';
import type {EditionChange, EditionThing} from './edition-changes.js';
import {PLACES, type Field, type Fields, type Ids} from './edition-fields.js';
import type {EditionPairs, Former} from './edition-pairs.js';
import type {Criterion, Framework, Named} from './framework.js';
import {isObject} from './is-object.js';
import {unmoved} from './unmoved.js';

/** Two editions, and which thing of the one is which of the other. */
export interface Told {
  readonly old: Framework;
  readonly now: Framework;
  readonly pairs: EditionPairs;
  readonly ids: {readonly before: Ids; readonly now: Ids};
}

/** What became of the things of a list: those of now in their order, then those that are gone. */
export function listChanges<Of extends Named>(
  what: EditionThing, old: readonly Of[], now: readonly Of[], pairs: Former<Of>, fields: Fields<Of>, told: Told, of?: Named,
): readonly EditionChange[] {
  const whose = of && {of};
  const places = new Map(old.map((thing, i) => [thing, i]));
  const kept = now.filter(thing => pairs.has(thing));
  const stayed = unmoved(kept.map(thing => places.get(pairs.get(thing)!)!));
  const left = new Set(pairs.values());
  const titleBefore = (list: readonly Of[], thing: Of) => list[list.indexOf(thing) - 1]?.title;
  return [
    ...now.flatMap((thing): readonly EditionChange[] => {
      const {id, title} = thing;
      const former = pairs.get(thing);
      if (!former) return [{kind: 'added', what, id, title, ...whose}];
      const order: EditionChange = {kind: 'moved', what, id, title, ...whose, field: 'order', before: titleBefore(old, former), now: titleBefore(now, thing)};
      return [...(stayed.has(places.get(former)!) ? [] : [order]), ...fieldChanges(what, former, thing, fields, told, of)];
    }),
    ...old.filter(thing => !left.has(thing)).map(({id, title}): EditionChange => ({kind: 'removed', what, id, title, ...whose})),
  ];
}

/** What a thing says differently, field by field. */
export function fieldChanges<Of extends Named>(what: EditionThing, old: Of, now: Of, fields: Fields<Of>, told: Told, of?: Named): readonly EditionChange[] {
  const about = {what, id: now.id, title: now.title, ...(of && {of})};
  const {ids} = told;
  const renamed: readonly EditionChange[] = old.title === now.title ? [] : [{kind: 'renamed', ...about, before: old.title, now: now.title}];
  return [...renamed, ...Object.entries(fields).flatMap(([name, read]): readonly EditionChange[] => {
    const field = name as Field;
    const kind = PLACES.has(field) ? 'moved' : 'changed';
    const [before, value] = [read(old, ids.before), read(now, ids.now)];
    if (field === 'criteria') {
      const statements = criteriaChanges(before as readonly Criterion[], value as readonly Criterion[], told.now);
      return statements.length ? [{kind, ...about, field, statements}] : [];
    }
    if (!(before instanceof Map) || !(value instanceof Map)) return isSame(before, value) ? [] : [{kind, ...about, field, before, now: value}];
    return [...new Set([...value.keys(), ...before.keys()] as string[])].filter(key => !isSame(before.get(key), value.get(key)))
      .map(key => ({kind, ...about, field, name: key, before: before.get(key), now: value.get(key)}));
  })];
}

function criteriaChanges(before: readonly Criterion[], now: readonly Criterion[], {levels: [level]}: Framework) {
  const said = (criteria: readonly Criterion[]) => ({level: level!, list: criteria.map(thing => ({thing, from: level!}))});
  return compareStatements(said(before), said(now)).filter(({change}) => change !== 'same');
}

/** Whatever the order of keys in an object is. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) return a.length === b.length && a.every((item, i) => isSame(item, b[i]));
  if (!isObject(a) || !isObject(b)) return false;
  const keys = Object.keys(a);
  return keys.length === Object.keys(b).length && keys.every(key => Object.hasOwn(b, key) && isSame(a[key], b[key]));
}
