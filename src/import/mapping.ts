import {isObject} from '../model/is-object.js';
import {nearest} from '../model/nearest.js';
import {SHAPES} from './shapes.js';

/** What a column or a heading is. */
export const KINDS = ['level', 'competency', 'group', 'track', 'step', 'text', 'criterion', 'example', 'takeaway', 'summary', 'fact', 'section', 'ignore'] as const;
export type Kind = (typeof KINDS)[number];

/**
 * What a person knows about a source, kept in a file beside it: it is asked before anything is guessed, and holds for the next
 * edition too. Names are compared without case and accents.
 */
export interface Mapping {
  /** What the source is: a name of `SHAPES`. */
  readonly shape?: string;
  /** Names of the levels, low to high. */
  readonly levels?: readonly string[];
  /** Head of a column, to what it is. */
  readonly columns?: Readonly<Record<string, Kind>>;
  /** Heading, to what it is. */
  readonly headings?: Readonly<Record<string, Kind>>;
  /** The framework’s title, where the source’s own is none. */
  readonly title?: string;
}

/** A mapping file is not as it should be. The message says where, and what to write instead. */
export class BadMapping extends Error {
  override readonly name = 'BadMapping';
  /** For instance `columns.Rolle`; empty for the file itself. */
  readonly place: string;

  constructor(place: string, message: string) {
    super(place ? `${place}: ${message}` : message);
    this.place = place;
  }
}

const KEYS = ['shape', 'levels', 'columns', 'headings', 'title'] as const;

/**
 * The mapping that a JSON file holds.
 *
 * @param json what `JSON.parse` made of it
 * @throws {BadMapping} at the first thing that is wrong
 */
export function readMapping(json: unknown): Mapping {
  if (!isObject(json)) throw new BadMapping('', 'a mapping is an object, for instance {"columns": {"Role": "level"}}');
  const {$schema: _, ...given} = json;
  for (const key of Object.keys(given)) if (!KEYS.some(known => known === key)) throw new BadMapping(key, `there is no such key${instead(key, KEYS)}`);
  const {shape, levels, columns, headings, title} = given;
  if (shape !== undefined && !Object.keys(SHAPES).some(known => known === shape)) throw new BadMapping('shape', `there is no shape ${JSON.stringify(shape)}${instead(shape, Object.keys(SHAPES))}`);
  if (levels !== undefined && !(Array.isArray(levels) && levels.length && levels.every(isName))) throw new BadMapping('levels', 'has to be a list of names, low to high');
  if (title !== undefined && !isName(title)) throw new BadMapping('title', 'has to be a text');
  return {
    ...(shape !== undefined && {shape: shape as string}),
    ...(levels !== undefined && {levels: levels as string[]}),
    ...(columns !== undefined && {columns: kindsIn('columns', columns)}),
    ...(headings !== undefined && {headings: kindsIn('headings', headings)}),
    ...(title !== undefined && {title: title as string}),
  };
}

function kindsIn(place: string, names: unknown): Readonly<Record<string, Kind>> {
  if (!isObject(names)) throw new BadMapping(place, `has to be an object of names and what they are, for instance {"Role": "level"}`);
  for (const [name, kind] of Object.entries(names)) {
    if (!KINDS.some(known => known === kind)) throw new BadMapping(`${place}.${name}`, `there is no kind ${JSON.stringify(kind)}${instead(kind, KINDS)}`);
  }
  return Object.fromEntries(Object.entries(names)) as Record<string, Kind>; // own keys, `__proto__` included
}

function instead(word: unknown, known: readonly string[]): string {
  const meant = typeof word === 'string' ? nearest(word, known) : undefined;
  return meant ? `; did you mean ${JSON.stringify(meant)}?` : `. There is ${known.slice(0, -1).join(', ')} and ${known.at(-1)!}`;
}

function isName(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
