export interface Noun {
  readonly one: string;
  readonly other: string;
}

/** How many of which kind, as the verb of a sentence: “2 are new”. */
const verbs = {
  new: ['is new', 'are new'],
  up: ['goes up', 'go up'],
  back: ['goes back', 'go back'],
  changed: ['changes', 'change'],
  extended: ['is extended', 'are extended'],
  dropped: ['is no longer expected', 'are no longer expected'],
  carried: ['carries on', 'carry on'],
  same: ['stays the same', 'stay the same'],
} as const;

const count = (number: number, {one, other}: Noun) => `${number} ${number === 1 ? one : other}`;
const list = (parts: readonly string[]) => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');
/** More titles than this in one sentence are not read. */
const MOST = 8;

const criterion = {one: 'criterion', other: 'criteria'};
const steps = (number: number) => ['no step', 'a step', 'two steps', 'three steps', 'four steps'][number] ?? `${number} steps`;

/** A comparison of levels told in sentences, as a file has it. */
export const comparisonWords = {
  heading: (levels: readonly string[]) => levels.join(' to '),
  /** The same before what is said of the two, in one paragraph. */
  lead: (from: string, to: string) => `${from} to ${to}.`,
  /** A level of one of several frameworks. */
  levelOf: (level: string, framework: string) => `${level} (${framework})`,
  /** What becomes of the competencies, by kind. */
  all: (kind: keyof typeof verbs, number: number, noun: Noun) => number === 1 ? `The one ${noun.one} ${verbs[kind][0]}.` : `All ${count(number, noun)} ${verbs[kind][1]}.`,
  some: (kinds: readonly (readonly [kind: keyof typeof verbs, number: number])[], number: number, noun: Noun) =>
    `Of ${count(number, noun)}, ${list(kinds.map(([kind, number]) => `${number} ${verbs[kind][number === 1 ? 0 : 1]}`))}.`,
  /** The competencies that do; nothing where they are too many to name. */
  unchanged: (titles: readonly string[]) => (titles.length > MOST ? '' : `Unchanged: ${list(titles)}.`),
  nothing: 'Nothing is expected at either.',
  includes: (now: string, before: string, added: readonly (readonly [level: string, number: number])[]) => {
    const number = added.reduce((sum, [, number]) => sum + number, 0);
    const from = added.length > 1 ? `: ${list(added.map(([level, number]) => `${number} of ${level}`))}` : '';
    return `${now} includes all that is expected at ${before}${number ? `, and adds ${count(number, criterion)}${from}` : ''}.`;
  },
  sameHeight: 'Both stand at the same height.',
  apart: (before: string, its: readonly string[], now: string, others: readonly string[], noun: Noun) => {
    const by = (titles: readonly string[]) => (titles.length > MOST ? count(titles.length, noun) : list(titles));
    return `They have no ${noun.one} in common: ${before} is described by ${by(its)}; ${now} by ${by(others)}. So they stand here side by side.`;
  },
  /** Where two levels that have nothing in common use the same words. */
  namesakes: (titles: readonly string[]) => `${list(titles)} ${titles.length === 1 ? 'is a name' : 'are names'} that both use, each for its own.`,
  unwritten: (levels: readonly string[]) => `What ${list(levels)} ${levels.length === 1 ? 'expects' : 'expect'} is not written yet, so nothing can be said of what changes there.`,
  voices: (titles: readonly string[]) => `Of the assessment, only “${list(titles)}” is shown here.`,

  glance: 'At a glance',
  summary: 'In short',
  years: 'Years',
  /** Above what is alike in two levels that stand side by side. */
  both: 'Both',
  expects: (level: string) => `What ${level} expects`,
  itself: (level: string) => `The ${level} itself`,
  /** Before what one level says. */
  says: (level: string, text: string) => `${level}: ${text}`,
  new: 'New.',
  newAt: (step: string) => `New, at the step ${step}.`,
  dropped: 'No longer expected.',
  stepUp: (number: number, from: string, past: readonly string[], to: string) => `Up ${steps(number)}, from ${from}${past.length ? ` past ${list(past)}` : ''} to ${to}.`,
  stepBack: (number: number, from: string, to: string) => `Back ${steps(number)}, from ${from} to ${to}.`,
  stepOver: (from: string, to: string) => `From ${from} to ${to}.`,
  stepTo: (to: string) => `Now at the step ${to}.`,
  asBefore: 'As before.',
  asBeforeAt: (step: string) => `As before, at the step ${step}.`,
  optional: 'Welcome now, no longer required.',
  required: 'Required now, no longer just welcome.',
  /** Before lists, by what has become of what is in them. */
  kinds: {new: 'New', changed: 'Changed', extended: 'Changed', dropped: 'No longer', same: 'The same', carried: 'Carried on'},
  /** Before lists that are not criteria. */
  examples: 'For example',
  avoid: 'Not',
  /** A kind of list, and what it is a list of, or which level it is from. */
  from: (kind: string, level: string) => `${kind}, from ${level}`,
  part: (what: string, kind: string) => `${what}, ${kind.charAt(0).toLowerCase()}${kind.slice(1)}`,
  before: (level: string) => `${level} before`,
  /** What stays, in one line: what the level says itself, and what it carries on, by the level that says it. */
  stays: (own: number, level: string, carried: readonly (readonly [level: string, number: number])[]) => carried.length
    ? `As before: ${list([...carried.map(([level, number]) => `${number} of ${level}`), ...(own ? [`${own} that ${level} says itself`] : [])])}.`
    : `${own === 1 ? '1 other stays' : `${own} others stay`} as before.`,
};
