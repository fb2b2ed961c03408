/**
 * Objects whose keys are ids, `__proto__` among them, and objects with keys that we do not know: each function gives another object
 * that shares all else, or the same one where nothing changes.
 */
type Keyed<Value> = Readonly<Record<string, Value>>;

export function member<Value>(object: Keyed<Value> | undefined, key: string): Value | undefined {
  return object && Object.hasOwn(object, key) ? object[key] : undefined;
}

/** With a value of `undefined`: without the key. */
export function withMember<Type extends object>(object: Type, key: string, value: unknown): Type {
  if (value === undefined) return without(object, key);
  if (Object.hasOwn(object, key) && (object as Keyed<unknown>)[key] === value) return object;
  return {...object, [key]: value};
}

export function without<Type extends object>(object: Type, key: string): Type {
  if (!Object.hasOwn(object, key)) return object;
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== key)) as Type;
}

/** Several keys at once. A text that is blank takes its key away, for nobody writes down an empty code. */
export function withMembers<Type extends object>(object: Type, change: Readonly<Record<string, unknown>>): Type {
  return Object.entries(change).reduce((changed, [key, value]) => withMember(changed, key, typeof value === 'string' && !value.trim() ? undefined : value), object);
}

/** The list itself where each of its things stays what it is. */
export function mapped<Thing>(list: readonly Thing[], change: (thing: Thing, at: number) => Thing): Thing[] {
  const changed = list.map(change);
  return changed.every((thing, i) => thing === list[i]) ? list as Thing[] : changed;
}

/** One thing of a list at another place, counted without it; beyond the ends it goes no further. */
export function moved<Thing>(list: readonly Thing[], from: number, to: number): Thing[] {
  const place = Math.max(0, Math.min(to, list.length - 1));
  return from < 0 || place === from ? list as Thing[] : list.toSpliced(from, 1).toSpliced(place, 0, list[from]!);
}
