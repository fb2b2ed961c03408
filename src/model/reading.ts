import {idsOf, slug} from './ids.js';
import {isReadable} from './limits.js';
import {nearest} from './nearest.js';
import {placeOf, type Problem} from './problem.js';

/** A place in the file: `['levels', 2, 'next', 'l9']`. */
export type Path = readonly (string | number)[];

type Identified = {readonly id?: string; readonly title?: string} | undefined;

/**
 * One reading of one file: collects what is wrong on the way, so that a person gets everything in one go.
 * List items and members that did not fit the schema were taken out and are `undefined` here.
 */
export class Reading {
  readonly problems: Problem[];
  readonly warnings: Problem[];

  constructor(problems: Problem[], warnings: Problem[]) {
    this.problems = problems;
    this.warnings = warnings;
  }

  /** A problem: the file cannot be drawn with it. */
  say(path: Path, message: string): void {
    this.problems.push({place: placeOf(path), message});
  }

  /** A doubt: it can be drawn all the same. */
  warn(path: Path, message: string): void {
    this.warnings.push({place: placeOf(path), message});
  }

  each<Item>(list: readonly Item[] | undefined, path: Path, look: (item: Item, path: Path, index: number) => void): void {
    list?.forEach((item, i) => item !== undefined && look(item, [...path, i], i));
  }

  members<Value>(object: Readonly<Record<string, Value>> | undefined, path: Path, look: (value: Value, path: Path, key: string) => void): void {
    for (const [key, value] of Object.entries(object ?? {})) if (value !== undefined) look(value, [...path, key], key);
  }

  /** Every text of the file, wherever it stands: those too long for Markdown are shown as they are. */
  texts(value: unknown, path: Path): void {
    if (typeof value === 'string' && !isReadable(value)) this.warn(path, 'too long for Markdown; shown as plain text');
    if (Array.isArray(value)) this.each(value, path, (item, place) => this.texts(item, place));
    else if (typeof value === 'object' && value !== null) this.members(value as Record<string, unknown>, path, (member, place) => this.texts(member, place));
  }

  /** The ids of a list's things, by index, with a word on those that stand twice. */
  identify(kind: string, list: readonly Identified[] | undefined, path: Path): string[] {
    const ids = idsOf(kind, list ?? []);
    this.each(list, path, (thing, place, i) => {
      if (thing?.id === undefined) {
        if (ids[i] !== slug(thing?.title ?? '') && slug(thing?.title ?? '')) this.warn(place, `a ${kind} "${slug(thing!.title!)}" is there already, so this one is called "${ids[i]!}"; write an id to be sure of it`);
      } else if (ids.indexOf(thing.id) < i) {
        this.say([...place, 'id'], `there is another ${kind} "${thing.id}" at ${placeOf([...path, ids.indexOf(thing.id)])}`);
      }
    });
    return ids;
  }

  /** Whether `id` is one of `known`. If not, says so and names what was probably meant. */
  refer(kind: string, id: string, known: readonly string[], path: Path): boolean {
    if (known.includes(id)) return true;
    const meant = known.find(other => other === slug(id)) ?? nearest(id, known);
    const names = [...new Set(known)].map(other => `"${other}"`).join(', ');
    const way = meant ? `; did you mean "${meant}"?` : !known.length ? `; there is no ${kind} here` : known.length < 9 ? `; there are ${names}` : '';
    this.say(path, `unknown ${kind} "${id}"${way}`);
    return false;
  }
}
