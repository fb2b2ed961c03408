import {isObject} from './is-object.js';
import {tooDeep} from './limits.js';

/** The version of the saved record. It is a promise: every later version reads it, and the first one as well. */
export const RECORD = 'career-assessment/2';

/**
 * Something put down at a moment. Of two tellings of it the later one counts. One with nothing but its date was taken
 * back: it stays, so that another tab, or an older copy, does not bring it back.
 */
export interface Dated {
  /** In milliseconds since 1970. */
  readonly at: number;
}

/**
 * What a person said of themselves in one competency: `choice`, the id of a level, of a step or of a rating; with
 * `above`, between that one and the next one; or `open`, why there is none.
 */
export interface Answer extends Dated {
  readonly choice?: string;
  /** Id of the choice right above, for one who stands between the two. */
  readonly above?: string;
  /** `unsure`: cannot tell. `no-chance`: has had no occasion yet. `below`: not even at the lowest choice. `skipped`: not now. */
  readonly open?: 'unsure' | 'no-chance' | 'below' | 'skipped';
  /** A mark of the text that was chosen, made of its words: where it differs later, the text was reworded. */
  readonly words?: string;
}

/** A person's own words, as Markdown. */
export interface Note extends Dated {
  readonly text?: string;
}

/** Something that shows where a person stands. */
export interface Evidence extends Note {
  /** Id of the competency that it belongs to. */
  readonly competency?: string;
  /** An address of the web. */
  readonly link?: string;
  /** The criterion that it is about, with the words it had then: ids of criteria follow their words. */
  readonly criterion?: {readonly id: string; readonly text: string};
}

/** A criterion that a person has ticked, an aid to find the answer. Never counted. */
export interface Tick extends Dated {
  readonly text?: string;
}

/** What a person wants to do next in one competency. */
export interface Plan extends Note {
  readonly action?: string;
}

/** How the answers stood on a day. */
export interface Snapshot extends Dated {
  /** The day it shows, in milliseconds since 1970. */
  readonly of?: number;
  readonly label?: string;
  readonly version?: string;
  readonly target?: string | null;
  readonly here?: string | null;
  readonly answers?: Readonly<Record<string, Omit<Answer, 'at'>>>;
}

/** A single thing that a person said: of themselves, or of how they would be asked. `null` where they let go of it. */
export interface Said extends Dated {
  readonly value?: string | readonly string[] | null;
}

/** All that is kept of a person, by what it is, each under keys of its own. */
export interface Shelves {
  /** By competency; answers on the rating scale by `competency/level`. */
  readonly answers: Answer;
  /** By competency. */
  readonly notes: Note;
  /** By an id of its own. */
  readonly evidence: Evidence;
  /** By `competency/choice/criterion`. */
  readonly ticks: Tick;
  /** By competency. */
  readonly plans: Plan;
  /** What two people wrote down together, by competency. */
  readonly talks: Note;
  /** By an id of its own. */
  readonly history: Snapshot;
  /** `target` and `here` (ids of levels), `track`, `name`, `order` (of the plan: ids of competencies) and others. */
  readonly about: Said;
}

export type Shelf = keyof Shelves;
export type Entries<S extends Shelf = Shelf> = ReadonlyMap<string, Shelves[S]>;

/** The saved record, and what `toJSON()` gives. */
export type AssessmentRecord = {
  readonly format: typeof RECORD;
  readonly framework: {readonly id: string; readonly version?: string};
  readonly subject: string;
  /** When everything was deleted: nothing of before comes back. */
  readonly cleared?: number;
  readonly answers: Readonly<Record<string, Answer>>;
} & {readonly [S in Shelf]?: Readonly<Record<string, Shelves[S]>>} & {
  /** Parts that a later release wrote. They are kept as they are. */
  readonly [more: string]: unknown;
};

/** A record of this release, or of an earlier one. */
export interface SavedRecord {
  readonly format: typeof RECORD | 'career-assessment/1';
  readonly [part: string]: unknown;
}

/** What a stored text turned out to be. */
export type StoredRecord =
  /** With `damaged`, some of it could not be read and is not in it. */
  | {readonly is: 'assessment'; readonly record: AssessmentRecord; readonly damaged: boolean}
  /** Written by a later release: to be shown as far as it can be, never to be overwritten. */
  | {readonly is: 'newer'}
  /** To be put aside, never to be overwritten. */
  | {readonly is: 'corrupt'};

/** The last moment that a date can name. What claims to be later would never give way to anything said after it. */
const LATEST = 8.64e15;
const isMoment = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= LATEST;
const isText = (value: unknown) => value === undefined || typeof value === 'string';
const isLevel = (value: unknown) => value === null || isText(value);
const OPEN: readonly unknown[] = [undefined, 'unsure', 'no-chance', 'below', 'skipped'] satisfies Answer['open'][];
type Reads = (entry: Record<string, unknown>) => boolean;
const texts = (...names: readonly string[]): Reads => entry => names.every(name => isText(entry[name]));
const areWords = texts('choice', 'above', 'words');
const isAnswer: Reads = entry => areWords(entry) && OPEN.includes(entry['open']);

/** What makes an entry one of its shelf, besides its date. */
const READS: {readonly [S in Shelf]: Reads} = {
  answers: isAnswer,
  notes: texts('text'),
  evidence: ({criterion, ...entry}) => texts('text', 'link', 'competency')(entry) && (criterion === undefined || (isObject(criterion) && typeof criterion['id'] === 'string' && typeof criterion['text'] === 'string')),
  ticks: texts('text'),
  plans: texts('text', 'action'),
  talks: texts('text'),
  history: ({of, target, here, answers, ...entry}) => (of === undefined || isMoment(of)) && texts('label', 'version')(entry) && isLevel(target) && isLevel(here)
    && (answers === undefined || (isObject(answers) && Object.values(answers).every(answer => isObject(answer) && isAnswer(answer)))),
  about: ({value}) => isLevel(value) || (Array.isArray(value) && value.every(item => typeof item === 'string')),
};

export const SHELVES = Object.keys(READS) as readonly Shelf[];

/** Reads a stored text. Nothing in it can throw, and no single odd entry costs the others. */
export function readStored(text: string): StoredRecord {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {is: 'corrupt'};
  }
  if (!isObject(json) || typeof json['format'] !== 'string' || tooDeep(json)) return {is: 'corrupt'};
  if (json['format'] === 'career-assessment/1') json = upgraded(json);
  const {format, framework, subject, cleared, ...rest} = json as Record<string, unknown>;
  if (format !== RECORD) return {is: /^career-assessment\/\d+$/.test(format as string) ? 'newer' : 'corrupt'};
  if (!isObject(framework) || typeof framework['id'] !== 'string' || !isText(framework['version']) || typeof subject !== 'string' || !isObject(rest['answers'])) return {is: 'corrupt'};
  const since = isMoment(cleared) ? cleared : undefined;
  let damaged = cleared !== undefined && since === undefined;
  const shelves = SHELVES.filter(shelf => rest[shelf] !== undefined).map(shelf => {
    const {[shelf]: found} = rest;
    const good = isObject(found) ? Object.entries(found).filter(([, entry]) => isObject(entry) && isMoment(entry['at']) && READS[shelf](entry)) : [];
    damaged ||= !isObject(found) || good.length < Object.keys(found).length;
    return [shelf, Object.fromEntries(since === undefined ? good : good.filter(([, entry]) => (entry as unknown as Dated).at > since))];
  });
  const record = {...(json as object), ...Object.fromEntries(shelves), ...(since === undefined ? {cleared: undefined} : {})};
  return {is: 'assessment', record: record as AssessmentRecord, damaged};
}

/** A record of the first release: its two levels had no date, and are older than whatever is said from now on. */
function upgraded({target, here, ...rest}: Record<string, unknown>): Record<string, unknown> {
  const about = Object.entries({target, here}).filter(([, value]) => value !== undefined).map(([key, value]) => [key, {value, at: 0}]);
  return {...rest, format: RECORD, about: Object.fromEntries(about)};
}
