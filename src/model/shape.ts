import {safeParse} from 'valibot';
import {DEEPEST, tooDeep} from './limits.js';
import {isObject} from './is-object.js';
import {nearest} from './nearest.js';
import {placeOf, type Problem} from './problem.js';
import {FORMAT} from './format.js';
import {frameworkFile, type FrameworkFile} from './schema.js';
import {THINGS} from './without.js';

type Path = readonly (string | number)[];

/** The file with all that does not fit the schema taken out, and what was taken out and why. */
export interface Shape {
  /** Nothing where the value is no file at all. */
  readonly file?: FrameworkFile;
  readonly problems: Problem[];
  readonly warnings: Problem[];
}

/**
 * Holds a value against the schema. What fits comes back even when something does not, so that the
 * references in the rest can still be checked and the reader gets all problems in one go.
 */
export function checkShape(json: unknown): Shape {
  const shape = checkLayer(json);
  if (!isObject(json) || json.extends === undefined) return shape;
  const base = typeof json.extends === 'string' ? `this file builds on ${JSON.stringify(json.extends)}, which is not here` : 'this file builds on another, which is not here';
  return {...shape, problems: [{place: 'extends', message: `${base}: only the two together are a framework`}, ...shape.problems]};
}

/** The same of a file beside what it builds on: what that says already may be left out. */
export function checkLayer(json: unknown): Shape {
  if (!isObject(json)) {
    return {problems: [{place: '', message: `a framework is an object, {"title": ...}; found ${kindOf(json)}`}], warnings: []};
  }
  const abyss = tooDeep(json);
  if (abyss) {
    return {problems: [{place: placeOf(abyss.slice(0, 3)), message: `nested more than ${DEEPEST} deep`}], warnings: []};
  }
  const problems: Problem[] = [];
  let file: unknown = json;
  for (const issue of safeParse(frameworkFile, json).issues ?? []) {
    for (const {path, ...found} of innermost(issue as Issue)) {
      if (json.extends !== undefined && found.input === undefined && isOfBase(path)) continue;
      problems.push({place: placeOf(path), message: wording(found, path)});
      file = without(file, path);
    }
  }
  const warnings: Problem[] = [];
  unknownKeys(frameworkFile as unknown as Schema, json, [], warnings);
  return {file: file as FrameworkFile, problems, warnings};
}

/** Whether what is missing can be in the file on which this one builds: a part of the whole, or of a thing that merges with one there. */
function isOfBase(path: Path): boolean {
  const [list, index] = path.slice(-3);
  return path.length === 1 || (path.length === 2 && path[0] === 'rating') || (typeof index === 'number' && Object.hasOwn(THINGS, list!) && !path.includes('ladders'));
}

/** What this file uses of a valibot issue. */
interface Issue {
  readonly type: string;
  readonly expected: string | null;
  readonly input: unknown;
  readonly path?: readonly {readonly key: unknown}[];
  readonly issues?: readonly Issue[];
}

interface Found extends Omit<Issue, 'path' | 'issues'> {
  readonly path: Path;
}

/**
 * Where a value may have several shapes, valibot says that none fits. The one that was meant is the one
 * that got deeper into the value: its complaints are those of use.
 */
function innermost(issue: Issue, outer: Path = []): Found[] {
  const path = [...outer, ...(issue.path ?? []).map(item => item.key as string | number)];
  const deeper = (issue.issues ?? []).filter(inner => inner.path?.length);
  if (deeper.length) return deeper.flatMap(inner => innermost(inner, path));
  return [{...issue, path}];
}

function wording({type, expected, input}: Omit<Found, 'path'>, path: Path): string {
  if (input === undefined) return 'is missing';
  if (path.length === 1 && path[0] === 'format') {
    return `this is ${JSON.stringify(input)}, and this version of Career Elements reads "${FORMAT}"`;
  }
  if (type === 'regex') {
    return path.at(-1) === 'currency'
      ? `${JSON.stringify(input)} is no currency; write three capitals, for instance "EUR"`
      : `${JSON.stringify(input)} cannot be an id: leave out white space and "/"`;
  }
  const shapes = (expected ?? '').replace(/[()]/g, '').split(' | ').map(shape => SHAPES[shape] ?? shape);
  return `expected ${shapes.join(' or ')}, found ${kindOf(input)}`;
}

const SHAPES: Record<string, string> = {
  string: 'a text',
  Array: 'a list [...]',
  Object: 'an object {...}',
  number: 'a number',
  boolean: 'true or false',
  undefined: 'nothing',
};

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (isObject(value)) return 'an object';
  if (typeof value === 'string') return value.length > 30 ? 'a text' : JSON.stringify(value);
  return String(value);
}

/** A copy with the value at `path` taken out. List items become `undefined`, so that places keep their numbers. */
function without(value: unknown, path: Path): unknown {
  const [first, ...rest] = path;
  const next = (key: string | number, member: unknown) => (key !== first ? member : rest.length ? without(member, rest) : undefined);
  if (Array.isArray(value)) return value.map((member, index) => next(index, member));
  if (isObject(value)) return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, next(key, member)]));
  return value;
}

/** What this file uses of a valibot schema. */
interface Schema {
  readonly type: string;
  readonly wrapped: Schema;
  readonly options: readonly Schema[];
  readonly item: Schema;
  readonly value: Schema;
  readonly entries: Readonly<Record<string, Schema>>;
}

/** Warns of keys that the format does not know. `x-` keys are the author's own. */
function unknownKeys(schema: Schema, value: unknown, path: Path, warnings: Problem[]): void {
  if (schema.type === 'optional') unknownKeys(schema.wrapped, value, path, warnings);
  if (schema.type === 'union') for (const option of schema.options) unknownKeys(option, value, path, warnings);
  if (schema.type === 'array' && Array.isArray(value)) {
    value.forEach((item, index) => unknownKeys(schema.item, item, [...path, index], warnings));
  }
  if (!isObject(value)) return;
  if (schema.type === 'record') {
    for (const [key, member] of Object.entries(value)) unknownKeys(schema.value, member, [...path, key], warnings);
  }
  if (schema.type === 'object') {
    for (const [key, member] of Object.entries(value)) {
      const place = [...path, key];
      if (Object.hasOwn(schema.entries, key)) unknownKeys(schema.entries[key]!, member, place, warnings);
      else if (!key.startsWith('x-')) {
        const meant = nearest(key, Object.keys(schema.entries));
        warnings.push({place: placeOf(place), message: `unknown key${meant ? `; did you mean "${meant}"?` : ', left unused'}`});
      }
    }
  }
}
