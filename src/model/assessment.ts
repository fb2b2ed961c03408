import type {Framework} from './framework.js';
import {isObject} from './is-object.js';
import type {Question} from './questions.js';
import {RECORD, SHELVES, readStored, type Answer, type AssessmentRecord, type Dated, type Entries, type Shelf, type Shelves} from './record.js';

/** Whose answers they are, unless the page says otherwise. */
export const ME = 'me';

/**
 * One person's answers to one framework, and what belongs to them, as a value: every change gives a new one. What
 * concerns competencies that the framework has no more is kept; it is the person's, and the competency may come back.
 */
export class Assessment {
  readonly #record: AssessmentRecord;
  readonly #shelves = new Map<Shelf, Entries>();

  constructor(record: AssessmentRecord) {
    this.#record = record;
  }

  static empty(framework: Framework, subject = ME): Assessment {
    return new Assessment({format: RECORD, framework: {id: framework.id, version: framework.version}, subject, answers: {}});
  }

  /**
   * An assessment from a record of this release or an earlier one, whatever of it can be read: what cannot is left out.
   *
   * @throws {Error} where it is no such record
   */
  static from(record: unknown): Assessment {
    const read = readRecord(JSON.stringify(record) ?? '');
    if (read.is !== 'assessment') throw new Error(`not a record of ${RECORD}`);
    return read.assessment;
  }

  get frameworkId(): string {
    return this.#record.framework.id;
  }

  /** The edition that was last answered. */
  get frameworkVersion(): string | undefined {
    return this.#record.framework.version;
  }

  get subject(): string {
    return this.#record.subject;
  }

  /** When everything was deleted; 0 where it never was. */
  get cleared(): number {
    return this.#record.cleared ?? 0;
  }

  /** Id of the level that the person looks at as a target; `null` where they let go of one. */
  get target(): string | null | undefined {
    return this.said('target') as string | null | undefined;
  }

  /** Id of the level that the person says they are at; `null` where they took it back. Their word alone: no answer has a part in it. */
  get here(): string | null | undefined {
    return this.said('here') as string | null | undefined;
  }

  /** Whether nothing is put down, or all was taken back. */
  get isEmpty(): boolean {
    return SHELVES.every(shelf => !this.list(shelf).length);
  }

  /** The person’s name, where one was typed in. */
  get name(): string | undefined {
    const name = this.said('name');
    return typeof name === 'string' && name ? name : undefined;
  }

  /** The answers by the key of their question, those taken back among them. */
  get answers(): Entries<'answers'> {
    return this.all('answers');
  }

  /** Everything of one kind, what was taken back included. */
  all<S extends Shelf>(shelf: S): Entries<S> {
    if (!this.#shelves.has(shelf)) this.#shelves.set(shelf, new Map(Object.entries(this.#record[shelf] ?? {})));
    return this.#shelves.get(shelf) as Entries<S>;
  }

  /** One thing, unless it was taken back. */
  get<S extends Shelf>(shelf: S, key: string): Shelves[S] | undefined {
    const entry = this.all(shelf).get(key);
    return entry && isThere(entry) ? entry : undefined;
  }

  /** Everything of one kind that was not taken back. */
  list<S extends Shelf>(shelf: S): readonly (readonly [key: string, entry: Shelves[S]])[] {
    return [...this.all(shelf)].filter(([, entry]) => isThere(entry));
  }

  /** A thing that the person said of themselves, for instance their `name`; nothing where they never did, `null` where they let go of it. */
  said(key: string): string | readonly string[] | null | undefined {
    return this.get('about', key)?.value;
  }

  /** The answer to a question, found under the ids of earlier editions too. One that was taken back is none, and hides older ones. */
  answer({keys}: Question): Answer | undefined {
    const key = keys.find(key => this.answers.has(key));
    return key === undefined ? undefined : this.get('answers', key);
  }

  /** With something put down, or taken back with `{}`. It is the later one, even where a clock went back. */
  with<S extends Shelf>(shelf: S, key: string, entry: Omit<Shelves[S], 'at'>, now: number): Assessment {
    const at = Math.max(now, this.cleared + 1, (this.all(shelf).get(key)?.at ?? -Infinity) + 1);
    return this.#but({[shelf]: Object.fromEntries([...this.all(shelf), [key, {...entry, at}]])});
  }

  /** With something that the person says of themselves; `null` lets go of it. */
  saying(key: string, value: string | readonly string[] | null, now: number): Assessment {
    return this.with('about', key, {value}, now);
  }

  /** Without anything that was ever put down, here or in any copy of before. */
  without(now: number): Assessment {
    const latest = SHELVES.flatMap(shelf => [...this.all(shelf).values()].map(({at}) => at));
    const {format, framework, subject} = this.#record;
    return new Assessment({format, framework, subject, cleared: Math.max(now, this.cleared, ...latest), answers: {}});
  }

  /** The same, as this subject’s to this framework: it is kept where that is looked for. */
  of(framework: Pick<Framework, 'id' | 'version'>, subject: string): Assessment {
    return this.#but({framework: {id: framework.id, version: framework.version}, subject});
  }

  /** Of two tellings of the same person: each thing as it was put down last. */
  merge(other: Assessment): Assessment {
    const cleared = Math.max(this.cleared, other.cleared);
    const [own, others] = [this, other].map(side => partsSince(cleared, side)) as [AssessmentRecord, AssessmentRecord];
    return new Assessment({...mergedParts(own, others), ...(cleared && {cleared})} as AssessmentRecord);
  }

  toJSON(): AssessmentRecord {
    return this.#record;
  }

  #but(change: object): Assessment {
    return new Assessment({...this.#record, ...change});
  }
}

/** What a stored text turned out to be. */
export type ReadRecord =
  /** With `damaged`, some of it could not be read and is not in it. */
  | {readonly is: 'assessment'; readonly assessment: Assessment; readonly damaged: boolean}
  /** Written by a later release: to be shown as far as it can be, never to be overwritten. */
  | {readonly is: 'newer'}
  /** To be put aside, never to be overwritten. */
  | {readonly is: 'corrupt'};

/** Reads a stored record. Nothing in it can throw, and no single odd entry costs the others. */
export function readRecord(text: string): ReadRecord {
  const read = readStored(text);
  return read.is === 'assessment' ? {is: read.is, assessment: new Assessment(read.record), damaged: read.damaged} : read;
}

/** Whether there is more to an entry than the date at which it was taken back. */
function isThere(entry: Dated): boolean {
  return Object.entries(entry).some(([key, value]) => key !== 'at' && value !== undefined);
}

/** What of a record is later than a deletion. Parts that only a later release knows have no date: they go with the rest. */
function partsSince(cleared: number, assessment: Assessment): AssessmentRecord {
  const record = assessment.toJSON();
  if (assessment.cleared === cleared) return record;
  const {format, framework, subject} = record;
  const shelves = Object.entries(record).filter(([part, value]) => part !== 'framework' && isShelf(value));
  const later = shelves.map(([part, shelf]) => [part, Object.fromEntries(Object.entries(shelf as DatedThings).filter(([, {at}]) => at > cleared))]);
  return {...Object.fromEntries(later), format, framework, subject} as AssessmentRecord;
}

/** Parts of two records: own ones stay, others are added, and things under the same key are as they were put down last. */
function mergedParts(own: Readonly<Record<string, unknown>>, others: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const parts = Object.entries({...others, ...own}).map(([part, value]) => {
    const {[part]: other} = others;
    return [part, isShelf(value) && isShelf(other) ? mergedShelf(value, other) : value];
  });
  return Object.fromEntries(parts);
}

type DatedThings = Readonly<Record<string, Dated>>;

function mergedShelf(own: DatedThings, others: DatedThings): DatedThings {
  const merged = new Map(Object.entries(own));
  for (const [key, entry] of Object.entries(others)) if (isLater(entry, merged.get(key))) merged.set(key, entry);
  return Object.fromEntries(merged);
}

/** Whether a part holds dated things, those of later releases included. */
function isShelf(value: unknown): value is DatedThings {
  return isObject(value) && Object.values(value).every(entry => isObject(entry) && typeof entry['at'] === 'number');
}

/** Of things of one moment it does not matter which one counts, as long as every tab takes the same. */
function isLater(entry: Dated, than: Dated | undefined): boolean {
  return !than || entry.at > than.at || (entry.at === than.at && JSON.stringify(entry) > JSON.stringify(than));
}
