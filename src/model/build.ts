import {isColor} from './color.js';
import {Framework, type Competency, type Content, type Criterion, type Entry, type Expected, type Group, type Level, type Named, type Section, type Step, type Track} from './framework.js';
import {tooDeep} from './limits.js';
import {FORMAT} from './format.js';
import {isObject} from './is-object.js';
import {isLanguage} from './language.js';
import {idsOf, slug} from './ids.js';
import {Statement} from './statement.js';
import {findMoves, rankLevels} from './moves.js';
import type {Problem} from './problem.js';
import type {FrameworkFile} from './schema.js';

/**
 * Builds a framework from a file, and takes nothing on trust: at the first thing that is not as the format says
 * it throws, without words. This is all that a page needs for a good file, so it is small; for a bad one
 * `check.ts` finds what is wrong, all of it, and says so. (That the two agree is a property in their tests.)
 *
 * @param json what `JSON.parse` made of the file, or a page’s own data of that shape: it stays as it is
 * @throws {Error} where the file is not as the format says
 */
export function buildFramework(json: unknown, warnings: readonly Problem[] = []): Framework {
  if (tooDeep(json)) fail();
  const file = record(json) as Partial<FrameworkFile>;
  if (file.format !== undefined && file.format !== FORMAT) fail();
  optional(text, file.$schema);
  if (file.extends !== undefined) fail(); // half of one
  const title = text(file.title);
  const rating = optional(record, file.rating) as FrameworkFile['rating'];
  const ratings = distinct(idsOf('rating step', list(rating?.steps)));
  const scaleIds = distinct(idsOf('step', list(file.scale)));
  const scale = list(file.scale).map((input, i) => named(scaleIds[i]!, record(input)));
  const groupIds = distinct(idsOf('group', list(file.groups)));
  const levelIds = distinct(idsOf('level', list(file.levels)));
  if (!levelIds.length) fail();

  const isAmbiguous = (title: string) => list(file.levels).filter(level => level.title === title).length > 1;
  const levels = list(file.levels).map((input, i): Level => ({
    ...named(levelIds[i]!, record(input)),
    name: input.code !== undefined && isAmbiguous(input.title) ? `${input.title} ${input.code}` : input.title,
    code: optional(text, input.code),
    years: optional(text, input.years),
    facts: map(input.facts, value => (Array.isArray(value) ? value.map(text) : text(value))),
    criteria: criteria(input.criteria),
    next: nextOf(input.next, levelIds[i]!),
    rank: optional(number, input.rank),
    todo: isTodo(input.status),
    equivalents: list(input.equivalents).map(checked({system: text, level: text})),
    pay: list(input.pay).map(checked({currency: text}, {place: text, min: number, max: number, per: period})),
    sections: sections(input.sections),
  }));

  function nextOf(next: unknown, from: string): Map<string, string> {
    const ways = Array.isArray(next) ? new Map(next.map(id => [known(id, levelIds), ''])) : map(next, text, levelIds);
    return ways.has(from) ? fail() : ways;
  }

  const trackIds = distinct(idsOf('track', list(file.tracks)));
  const tracks = list(file.tracks).map((input, i): Track => {
    const color = optional(text, input.color)?.trim();
    return {
      ...named(trackIds[i]!, input),
      color: color && isColor(color) ? color : undefined,
      family: several(input.family).map(text),
      levels: distinct(list(input.levels, true).map(id => known(id, levelIds))),
      todo: isTodo(input.status),
    };
  });
  if (!tracks.length) tracks.push({id: 'all', title, family: [], levels: levelIds, todo: false});

  const groups = list(file.groups).map((input, i): Group => ({
    ...named(groupIds[i]!, input),
    takeaways: map(input.takeaways, text, levelIds),
    note: optional(text, input.note),
    tracks: list(input.tracks).map(id => known(id, trackIds)),
  }));

  function content(input: unknown): Content {
    const words = typeof input === 'string' ? {criteria: [input]} : Array.isArray(input) ? {criteria: input} : record(input);
    optional(isTodo, words.status);
    return Object.freeze({
      text: optional(text, words.text),
      criteria: criteria(words.criteria),
      examples: texts(words.examples),
      avoid: texts(words.avoid),
      rated: words.rated === undefined ? undefined : Object.freeze(map(words.rated, text, ratings)),
      step: words.step === undefined ? undefined : find(words.step, scale),
    });
  }

  /** A step is no step of something else, and the rating scale speaks of levels. */
  function stepContent(input: unknown): Content {
    if (typeof input !== 'object' || Array.isArray(input)) return content(input);
    const {text, criteria, examples, avoid} = record(input);
    return content({text, criteria, examples, avoid});
  }

  function stepsOf(input: unknown): Step[] {
    if (!Array.isArray(input)) {
      const written = map(input, stepContent, scaleIds);
      return scale.flatMap(step => (written.has(step.id) ? [{...step, was: [], content: written.get(step.id)!}] : []));
    }
    const ids = distinct(idsOf('step', input));
    return input.map((step, i) => ({...named(ids[i]!, record(step)), was: several(step.was).map(isId), content: stepContent(step)}));
  }

  function entry(input: unknown): Entry {
    if (input === null) return null;
    const said = content(input);
    const {sameAs, status}: {sameAs?: unknown; status?: unknown} = typeof input === 'object' ? input : {};
    if (sameAs !== undefined) return {sameAs: known(sameAs, levelIds)};
    return isTodo(status) && isBlank(said) ? 'todo' : said;
  }

  const competencyIds = distinct(idsOf('competency', list(file.competencies)));
  const entries: Map<string, Entry>[] = [];
  const competencies = list(file.competencies).map((input, i): Competency => {
    if (input.steps && input.expectations) fail();
    entries[i] = map(input.expectations, entry, levelIds);
    for (const level of entries[i].keys()) if (dangling(level, entries[i])) fail();
    return {
      ...named(competencyIds[i]!, input),
      group: input.group === undefined ? undefined : known(input.group, groupIds),
      code: optional(text, input.code),
      criteria: criteria(input.criteria),
      steps: stepsOf(input.steps),
      entries: entries[i],
    };
  });

  function expected(input: unknown, {steps}: Competency): Expected | null {
    if (input === null) return null;
    if (input === true) return {step: undefined, optional: false};
    if (typeof input === 'string') return {step: find(input, steps), optional: false};
    const own = record(input);
    return {step: find(own.step, steps), text: optional(text, own.text), optional: optional(flag, own.optional) ?? false};
  }

  list(file.levels).forEach((input, i) => {
    for (const [id, value] of Object.entries(optional(record, input.expects) ?? {})) {
      const at = competencyIds.indexOf(known(id, competencyIds));
      if (list(file.competencies)[at]!.expectations) fail();
      entries[at]!.set(levelIds[i]!, expected(value, competencies[at]!));
    }
  });

  const {ranks} = rankLevels(levels, tracks);
  return new Framework(freeze({
    id: optional(isId, file.id) ?? (slug(title) || 'framework'),
    title,
    version: optional(text, file.version),
    lang: isLanguage(optional(text, file.lang) ?? '') ? file.lang : undefined,
    summary: optional(text, file.summary),
    source: optional(checked({}, {title: text, url: text, licence: text}), file.source) ?? {},
    terms: optional(checked({}, {competency: noun, level: noun, track: noun, step: noun}), file.terms) ?? {},
    cumulative: optional(flag, file.cumulative) ?? false,
    tracks,
    levels,
    ranks,
    moves: findMoves(levels, tracks, ranks),
    groups,
    competencies,
    scale,
    rating: rating && {
      title: optional(text, rating.title),
      summary: optional(text, rating.summary),
      steps: list(rating.steps, true).map((input, i) => ({...named(ratings[i]!, input), expected: optional(flag, input.expected) ?? false})),
    },
    check: optional(selfCheck, file.check) ?? {},
    systems: list(file.systems).map(system),
    sections: sections(file.sections),
    ext: copy(optional(record, file.ext) ?? {}),
    warnings,
    renamed: {
      levels: renamed(file.levels, levelIds),
      tracks: renamed(file.tracks, trackIds),
      groups: renamed(file.groups, groupIds),
      competencies: renamed(file.competencies, competencyIds),
    },
  }));
}

/** Why a chain of `sameAs` leads nowhere, as the ids on the way; nothing where it leads to a text. */
export function dangling(start: string, cells: ReadonlyMap<string, Entry>): readonly string[] | undefined {
  const seen: string[] = [];
  for (let id = start; ; ) {
    const at = cells.get(id);
    if (at === undefined) return [...seen, id];
    if (at === null || at === 'todo' || !('sameAs' in at)) return undefined;
    if (seen.includes(id)) return [...seen, id];
    seen.push(id);
    id = at.sameAs;
  }
}

function fail(): never {
  throw new Error(`not a file of ${FORMAT}`);
}

/** A value of one type, or no framework. */
const typed = <Type>(name: string) => (value: unknown): Type => (typeof value === name ? value as Type : fail());
const text = typed<string>('string');
const number = typed<number>('number');
const flag = typed<boolean>('boolean');

/** A text of one pattern, or no framework. */
const like = (pattern: RegExp) => (value: unknown): string => (pattern.test(text(value)) ? value as string : fail());
const isId = like(/^[^\s/]+$/);
const period = like(/^(year|month|day|hour)$/);

function optional<Value>(read: (value: unknown) => Value, value: unknown): Value | undefined {
  return value === undefined ? undefined : read(value);
}

type Members = Readonly<Record<string, (value: unknown) => unknown>>;

/** Reads an object of which a copy is handed on, once its members, needed and optional ones, are what they have to be. */
function checked(needed: Members, more: Members = {}) {
  return <Type>(input: Type): Type => {
    const own = record(input);
    for (const name in needed) needed[name]!(own[name]);
    for (const name in more) optional(more[name]!, own[name]);
    return copy(input);
  };
}

/** The framework freezes what it is made of. */
function copy<Value>(value: Value): Value {
  return JSON.parse(JSON.stringify(value)) as Value;
}

const selfCheck = checked({}, {answers: like(/^(texts|ratings)$/)});
const noun = checked({one: text, other: text});
const theirLevel = checked({}, {code: text, title: text, rank: number});
const ladder = checked({levels: value => list(value, true).map(theirLevel)}, {title: text});
const system = checked({title: text}, {id: isId, summary: text, url: text, ladders: value => list(value).map(ladder)});

function record(value: unknown): Record<string, unknown> {
  return isObject(value) ? value : fail();
}

function list<Item>(value: readonly Item[] | undefined, needed?: boolean): Item[];
function list(value: unknown, needed?: boolean): unknown[];
function list(value: unknown, needed = false): unknown[] {
  return Array.isArray(value) ? value : value === undefined && !needed ? [] : fail();
}

/** An object as a map; with `keys`, each key must be one of them. */
function map<Value>(value: unknown, read: (value: unknown) => Value, keys?: readonly string[]): Map<string, Value> {
  const found = new Map<string, Value>();
  const allowed = keys && new Set(keys);
  for (const [key, member] of Object.entries(optional(record, value) ?? {})) found.set(allowed?.has(key) === false ? fail() : key, read(member));
  return found;
}

function known(id: unknown, ids: readonly string[]): string {
  return ids.includes(id as string) ? id as string : fail();
}

function find<Thing extends Named>(id: unknown, things: readonly Thing[]): Thing {
  return things.find(thing => thing.id === id) ?? fail();
}

/** Of thousands of cells most have no list of examples: they share this one. */
const NONE: readonly never[] = Object.freeze([]);

function texts(value: unknown): readonly string[] {
  const items = list(value);
  return items.length ? Object.freeze(items.map(text)) : NONE;
}

/** One or a list of them. */
function several(value: unknown): unknown[] {
  return value === undefined ? [] : Array.isArray(value) ? value : [value];
}

function isBlank({text, criteria, examples, avoid, rated, step}: Content): boolean {
  return !text && !criteria.length && !examples.length && !avoid.length && !rated && !step;
}

function isTodo(status: unknown): boolean {
  return status === undefined ? false : status === 'todo' || fail();
}

function distinct(ids: readonly string[]): string[] {
  return new Set(ids).size === ids.length ? ids.map(isId) : fail();
}

function named(id: string, {title, summary}: {readonly title?: unknown; readonly summary?: unknown}): Named {
  return {id, title: text(title), summary: optional(text, summary)};
}

function criteria(input: unknown): readonly Criterion[] {
  const items = list(input);
  if (!items.length) return NONE;
  const found: Statement[] = [];
  for (const item of items) {
    if (typeof item === 'string') {
      found.push(new Statement(item, NONE, found));
    } else {
      const {id, text: words, examples} = record(item);
      found.push(new Statement(text(words), texts(examples), found, optional(isId, id)));
    }
  }
  distinct(found.flatMap(({written}) => written ?? []));
  return Object.freeze(found);
}

function sections(input: unknown): Section[] {
  const ids = distinct(idsOf('section', list(input)));
  return list(input).map((section, i) => {
    const {title, place, text: words} = record(section);
    return {id: ids[i]!, title: text(title), place: optional(text, place), text: text(words)};
  });
}

function renamed(things: readonly {was?: string | string[]}[] | undefined, ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(list(things).flatMap(({was}, i) => several(was).map(old => [isId(old), ids[i]!] as const)));
}

function freeze<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value;
  Object.freeze(value);
  for (const member of value instanceof Map ? value.values() : Object.values(value)) freeze(member);
  return value;
}
