/**
 * The framework file, declared once. From this one schema come the TypeScript types (`FrameworkFile`),
 * the check at run time (`parseFramework`) and the published JSON Schema, whose descriptions are the
 * comments in this file.
 *
 * The schema only speaks of shapes. What ids refer to is checked in `check.ts`, where the whole file is in view.
 */
import {
  array, boolean, literal, null_, number, object as anyObject, optional, picklist, pipe, record, regex, string, union, unknown,
  type GenericSchema, type InferInput, type ObjectEntries,
} from 'valibot';
import {FORMAT} from './format.js';

/** Any text without white space or `/`. Ids are promises: links and saved answers hold on to them. */
export const id = pipe(string(), regex(/^[^\s/]+$/));

/** Markdown: paragraphs, emphasis, code, links, lists, line breaks. HTML is shown as text, an image becomes a link. A link to `#` and a level's id leads to that level. */
export const text = string();

/** Known, but not written yet. */
export const status = picklist(['todo']);

/** Ids that this thing had in earlier editions, so that old links and saved answers still find it. */
export const was = union([id, array(id)]);

/** Valibot takes a list for an object without keys. In a file that is a mistake. */
function refuseLists<Schema extends GenericSchema>(schema: Schema): Schema {
  return {
    ...schema,
    '~run'(dataset: {value: unknown}, config: Parameters<Schema['~run']>[1]): ReturnType<Schema['~run']> {
      const {value} = dataset;
      if (!Array.isArray(value)) return schema['~run'](dataset, config) as ReturnType<Schema['~run']>;
      const refused = schema['~run']({value: null}, config); // as anything else that is no object
      return {...refused, issues: refused.issues?.map(issue => ({...issue, input: value}))} as ReturnType<Schema['~run']>;
    },
  };
}

function object<const Entries extends ObjectEntries>(entries: Entries) {
  return refuseLists(anyObject(entries));
}

/**
 * An object whose keys are ids. Not valibot's own `record`, which passes over keys such as `__proto__`:
 * those are ids like any other.
 */
export function byId<Value extends GenericSchema>(value: Value) {
  const schema = record(string(), value);
  const run = schema['~run'];
  return refuseLists({
    ...schema,
    '~run'(dataset: Parameters<typeof run>[0], config: Parameters<typeof run>[1]): ReturnType<typeof run> {
      const input = dataset.value;
      if (typeof input !== 'object' || input === null) return run.call(schema, dataset, config);
      const result: {typed: boolean; value: unknown; issues?: unknown[]} = {typed: true, value: input};
      for (const [key, member] of Object.entries(input)) {
        for (const issue of value['~run']({value: member}, config).issues ?? []) {
          const item = {type: 'object', origin: 'value', input, key, value: member};
          (result.issues ??= []).push({...issue, path: [item, ...(issue.path ?? [])]});
        }
      }
      if (result.issues) result.typed = false;
      return result as ReturnType<typeof run>;
    },
  });
}

export const criterionObject = object({
  /** Written down, it survives a rewording; left out, it is made from the text. */
  id: optional(id),
  /** What the person does. */
  text,
  /** What it can look like. Read, never counted. */
  examples: optional(array(text)),
});

/** One statement that can be ticked or take evidence. A text alone is short for `{"text": ...}`. */
export const criterion = union([text, criterionObject]);

const words = {
  /** A lead-in before the criteria. */
  text: optional(text),
  /** Statements that can be ticked one by one. */
  criteria: optional(array(criterion)),
  /** What it can look like. Read, never counted. */
  examples: optional(array(text)),
  /** What it does not look like. Read, never counted. */
  avoid: optional(array(text)),
};

export const contentObject = object({
  ...words,
  /** The step of this competency that the text stands for (an id of `scale`). */
  step: optional(id),
  /** One text for each step of the rating scale (ids of `rating.steps`). */
  rated: optional(byId(text)),
  /** The same as at another level. */
  sameAs: optional(id),
  /** Known, but not written yet. */
  status: optional(status),
});

/** What is said at one level: a text is one criterion, a list is criteria, `null` is "not expected". */
export const content = union([text, array(criterion), contentObject, null_()]);

export const step = object({
  /** Left out: made from the title. */
  id: optional(id),
  title: text,
  /** What the step means, in one sentence. */
  summary: optional(text),
  ...words,
  was: optional(was),
});

/** A step's content where its name stands in `scale`. */
export const stepContent = union([text, array(criterion), object(words)]);

export const expected = union([
  id,
  literal(true),
  null_(),
  object({
    /** An id of the competency's steps. */
    step: id,
    /** Wording of this level's own, shown with the step's. */
    text: optional(text),
    /** Welcome, not required. */
    optional: optional(boolean()),
  }),
]);

export const section = object({
  /** Left out: made from the title. */
  id: optional(id),
  title: text,
  /** Where it belongs in the guide: `overview`, `principles`, `promotion`, `evaluation`, `process`, `compensation` or `about`. Left out: the overview. Any other name is a place of its own, after these. */
  place: optional(string()),
  text,
});

export const pay = object({
  /** City, country or region that the range holds for. */
  place: optional(string()),
  /** ISO 4217 code, for instance `EUR`. */
  currency: pipe(string(), regex(/^[A-Z]{3}$/)),
  min: optional(number()),
  max: optional(number()),
  per: optional(picklist(['year', 'month', 'day', 'hour'])),
});

export const equivalent = object({
  /** An id of `systems`, or any name. */
  system: string(),
  level: string(),
});

export const level = object({
  id: optional(id),
  title: text,
  /** Short name, for instance `L4`. Shown wherever two titles are the same. */
  code: optional(string()),
  summary: optional(text),
  /** Years of experience as the framework puts it, for instance `2-4`. */
  years: optional(string()),
  /** What one wants to know at a glance, by name. */
  facts: optional(byId(union([text, array(text)]))),
  /** Statements about the level itself, in no competency. */
  criteria: optional(array(criterion)),
  /** Competency to step. `null`: not expected. `true`: applies, and has no steps. */
  expects: optional(byId(expected)),
  /** Ways on that no track draws, and words for those that one does: level to text, or a list of levels. */
  next: optional(union([byId(text), array(id)])),
  /** Same height as other levels of this rank. A claim; leave it out where the framework makes none. */
  rank: optional(number()),
  status: optional(status),
  /** What other systems call this level. */
  equivalents: optional(array(equivalent)),
  /** Pay ranges, one for each place. */
  pay: optional(array(pay)),
  /** Longer texts about this level. */
  sections: optional(array(section)),
  was: optional(was),
});

export const track = object({
  id: optional(id),
  title: text,
  summary: optional(text),
  /** A CSS colour: hex, a name, or a function such as `oklch(...)`. Left out: taken from the accent. */
  color: optional(string()),
  /** What the track is filed under, from broad to narrow. */
  family: optional(union([string(), array(string())])),
  /** The whole path, low to high, by level id. Ids shared by tracks make trunk, fork and rejoin. */
  levels: array(id),
  status: optional(status),
  was: optional(was),
});

export const group = object({
  id: optional(id),
  title: text,
  summary: optional(text),
  /** Level to text: the group at a glance. */
  takeaways: optional(byId(text)),
  /** A remark below the group. */
  note: optional(text),
  /** Only for these tracks. */
  tracks: optional(array(id)),
  was: optional(was),
});

export const competency = object({
  id: optional(id),
  title: text,
  /** An id of `groups`. */
  group: optional(id),
  code: optional(string()),
  /** What it is, in one sentence. */
  summary: optional(text),
  /** Statements that hold at every level. */
  criteria: optional(array(criterion)),
  /** Matrix: level to what is expected there. */
  expectations: optional(byId(content)),
  /** Stepped: named steps in order, or texts for the steps of `scale`. Levels say which they expect in `expects`. */
  steps: optional(union([array(step), byId(stepContent)])),
  was: optional(was),
});

export const named = object({
  id: optional(id),
  title: text,
  summary: optional(text),
});

export const ratingStep = object({
  ...named.entries,
  /** The step that a person in the level is expected to reach. */
  expected: optional(boolean()),
});

export const rating = object({
  title: optional(text),
  summary: optional(text),
  /** Low to high. */
  steps: array(ratingStep),
});

export const systemLevel = object({
  code: optional(string()),
  title: optional(text),
  rank: optional(number()),
});

export const system = object({
  ...named.entries,
  url: optional(string()),
  ladders: optional(array(object({title: optional(text), levels: array(systemLevel)}))),
});

const noun = object({one: string(), other: string()});

export const frameworkFile = object({
  /** Address of the JSON Schema, for editors. */
  $schema: optional(string()),
  /** `career-framework/1`. Left out: the same. */
  format: optional(literal(FORMAT)),
  /** Left out: made from the title. Saved answers are kept under it. */
  id: optional(id),
  title: text,
  /** The edition, for instance `2026.2`. */
  version: optional(string()),
  /** BCP 47 language of the texts, for instance `en`. */
  lang: optional(string()),
  summary: optional(text),
  /** Where the framework comes from. */
  source: optional(object({title: optional(text), url: optional(string()), licence: optional(text)})),
  /** The framework's own nouns, shown instead of ours. */
  terms: optional(object({competency: optional(noun), level: optional(noun), track: optional(noun), step: optional(noun)})),
  /** A level or step includes those below it on its track; an absent cell is then "carried". */
  cumulative: optional(boolean()),
  /** Whole paths, low to high. None: one track of all levels in order. */
  tracks: optional(array(track)),
  levels: array(level),
  /** Names of steps that many competencies share, low to high. */
  scale: optional(array(named)),
  groups: optional(array(group)),
  competencies: optional(array(competency)),
  /** How a person's fulfilment of one expectation is put into words. */
  rating: optional(rating),
  /** How the self-check asks. */
  check: optional(object({
    /** What one answers with: `texts`, those of each competency itself, or `ratings`, the rating scale, for all that is expected at one level. Left out: ratings where nothing else is written, else texts; so too without a `rating`. */
    answers: optional(picklist(['texts', 'ratings'])),
  })),
  /** Other companies' or surveys' ladders. */
  systems: optional(array(system)),
  /** The framework's prose. */
  sections: optional(array(section)),
  /** What an importer could not place. Kept, never drawn. */
  ext: optional(byId(unknown())),
  /** Address of a framework file on which this one builds, relative to this file. Here stands only what differs; a title and levels may then be left out. */
  extends: optional(string()),
  /** Of a file that builds on another: what of that is left out, for instance `levels/intern`, `levels/senior/facts/Traits` or `competencies/craft/expectations/senior`. */
  remove: optional(array(string())),
  /** Of a file that builds on another: what stands first in a list, by ids, for instance `{"competencies": ["security"]}`. The others stay as they were. */
  order: optional(byId(array(id))),
});

/** A framework file as one writes it: every short form allowed. */
export type FrameworkFile = InferInput<typeof frameworkFile>;
export type LevelInput = FrameworkFile['levels'][number];
export type CompetencyInput = NonNullable<FrameworkFile['competencies']>[number];
export type ContentInput = InferInput<typeof content>;
export type CriterionInput = InferInput<typeof criterion>;
export type Pay = Readonly<InferInput<typeof pay>>;
export type Equivalent = Readonly<InferInput<typeof equivalent>>;
export type System = Readonly<InferInput<typeof system>>;
export type Check = Readonly<NonNullable<FrameworkFile['check']>>;
export type Terms = Readonly<NonNullable<FrameworkFile['terms']>>;
export type Source = Readonly<NonNullable<FrameworkFile['source']>>;
