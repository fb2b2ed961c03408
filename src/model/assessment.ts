import {formerIds} from './choices.js';
import type {Competency, Framework} from './framework.js';
import {isObject} from './is-object.js';

/** The version of the saved record. It is a promise: every later version reads it. */
export const RECORD = 'career-assessment/1';

/** Whose answers they are, unless the page says otherwise. */
export const ME = 'me';

/**
 * What a person said of themselves in one competency.
 *
 * `choice` is the id of a level, or of a step where the competency has steps. Without it, `open` says why there is
 * none. An answer with neither was taken back: it stays, dated, so that another tab does not bring it back.
 */
export interface Answer {
  readonly choice?: string;
  /** `unsure`: cannot tell; `no-chance`: has had no occasion yet. */
  readonly open?: 'unsure' | 'no-chance';
  /** When it was given, in milliseconds since 1970. Of two answers to one question the later one counts. */
  readonly at: number;
}

/** The saved record, version 1, and what `toJSON()` gives. */
export interface AssessmentRecord {
  readonly format: typeof RECORD;
  readonly framework: {readonly id: string; readonly version?: string};
  readonly subject: string;
  /** Id of the level that the person looks at as a target; `null` where they let go of one. */
  readonly target?: string | null;
  /** Id of the level that the person says they are at; `null` where they took it back. Their word alone: no answer has a part in it. */
  readonly here?: string | null;
  readonly answers: Readonly<Record<string, Answer>>;
  /** Parts that a later release wrote. They are kept as they are. */
  readonly [more: string]: unknown;
}

/**
 * One person's answers to one framework, as a value: every change gives a new one. Answers to competencies that
 * the framework has no more are kept; they are the person's, and the competency may come back.
 */
export class Assessment {
  readonly frameworkId: string;
  readonly frameworkVersion: string | undefined;
  readonly subject: string;
  readonly target: string | null | undefined;
  readonly here: string | null | undefined;
  readonly answers: ReadonlyMap<string, Answer>;
  readonly #more: Readonly<Record<string, unknown>>;

  constructor(record: AssessmentRecord) {
    const {format, framework, subject, target, here, answers, ...more} = record;
    this.frameworkId = framework.id;
    this.frameworkVersion = framework.version;
    this.subject = subject;
    this.target = target;
    this.here = here;
    this.answers = new Map(Object.entries(answers));
    this.#more = more;
  }

  static empty(framework: Framework, subject = ME): Assessment {
    return new Assessment({format: RECORD, framework: {id: framework.id, version: framework.version}, subject, answers: {}});
  }

  /**
   * An assessment from a record, whatever of it can be read: answers that cannot are left out.
   *
   * @throws {Error} where it is no record of `career-assessment/1`
   */
  static from(record: unknown): Assessment {
    const read = readRecord(JSON.stringify(record) ?? '');
    if (read.is !== 'assessment') throw new Error(`not a record of ${RECORD}`);
    return read.assessment;
  }

  /** The answer to a competency, if there is one. Found under the ids of earlier editions too. */
  answer(competency: Competency, framework: Framework): Answer | undefined {
    const id = [competency.id, ...formerIds(framework.renamed.competencies, competency.id)].find(id => this.answers.has(id));
    const answer = id === undefined ? undefined : this.answers.get(id)!;
    return answer && (answer.choice !== undefined || answer.open) ? answer : undefined;
  }

  /** With another answer to one competency; `{}` takes it back. It is the later one, even where a clock went back. */
  with(competency: string, answer: Omit<Answer, 'at'>, now: number): Assessment {
    const at = Math.max(now, (this.answers.get(competency)?.at ?? -Infinity) + 1);
    return this.#but({answers: Object.fromEntries([...this.answers, [competency, {...answer, at}]])});
  }

  /** With another target level; `null` for none. */
  aiming(target: string | null): Assessment {
    return this.#but({target});
  }

  /** With another level that the person says they are at; `null` for none. It sets no target: who is somewhere need not want to go on. */
  standing(here: string | null): Assessment {
    return this.#but({here});
  }

  /** The same answers, as this subject's to this framework: they are kept where that is looked for. */
  of(framework: Framework, subject: string): Assessment {
    return this.#but({framework: {id: framework.id, version: framework.version}, subject});
  }

  /** Of two tellings of the same answers: each answer from where it was given last. */
  merge(other: Assessment): Assessment {
    const answers = new Map(this.answers);
    for (const [id, answer] of other.answers) if (isLater(answer, answers.get(id))) answers.set(id, answer);
    const kept = (own: string | null | undefined, others: string | null | undefined) => (own === undefined ? others : own);
    return this.#but({
      ...other.#more, ...this.#more,
      target: kept(this.target, other.target),
      here: kept(this.here, other.here),
      answers: Object.fromEntries(answers),
    });
  }

  toJSON(): AssessmentRecord {
    return {
      ...this.#more,
      format: RECORD,
      framework: {id: this.frameworkId, version: this.frameworkVersion},
      subject: this.subject,
      target: this.target,
      here: this.here,
      answers: Object.fromEntries(this.answers),
    };
  }

  #but(change: Partial<AssessmentRecord>): Assessment {
    return new Assessment({...this.toJSON(), ...change} as AssessmentRecord);
  }
}

/** Of answers of one moment it does not matter which one counts, as long as every tab takes the same. */
function isLater(answer: Answer, than: Answer | undefined): boolean {
  return !than || answer.at > than.at || (answer.at === than.at && JSON.stringify(answer) > JSON.stringify(than));
}

/** What a stored text turned out to be. */
export type ReadRecord =
  /** With `damaged`, some of its answers could not be read and are not in it. */
  | {readonly is: 'assessment'; readonly assessment: Assessment; readonly damaged: boolean}
  /** Written by a later release: to be shown as far as it can be, never to be overwritten. */
  | {readonly is: 'newer'}
  /** To be put aside, never to be overwritten. */
  | {readonly is: 'corrupt'};

/** Reads a stored record. Nothing in it can throw, and no single odd answer costs the others. */
export function readRecord(text: string): ReadRecord {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return {is: 'corrupt'};
  }
  if (!isObject(json) || typeof json['format'] !== 'string') return {is: 'corrupt'};
  if (json['format'] !== RECORD) return {is: /^career-assessment\/\d+$/.test(json['format']) ? 'newer' : 'corrupt'};
  const {framework, subject, target, here, answers} = json;
  if (!isObject(framework) || typeof framework['id'] !== 'string' || typeof subject !== 'string' || !isObject(answers)) return {is: 'corrupt'};
  const good = Object.entries(answers).filter(([, answer]) => isAnswer(answer)) as [string, Answer][];
  const levels = {target: levelOrNone(target), here: levelOrNone(here)};
  const record = {...json, format: RECORD, framework: framework as AssessmentRecord['framework'], subject, ...levels, answers: Object.fromEntries(good)} as const;
  return {is: 'assessment', assessment: new Assessment(record), damaged: good.length < Object.keys(answers).length || levels.target !== target || levels.here !== here};
}

function levelOrNone(value: unknown): string | null | undefined {
  return typeof value === 'string' || value === null ? value : undefined;
}

function isAnswer(value: unknown): value is Answer {
  return isObject(value)
    && Number.isFinite(value['at'])
    && (value['choice'] === undefined || typeof value['choice'] === 'string')
    && (value['open'] === undefined || value['open'] === 'unsure' || value['open'] === 'no-chance');
}
