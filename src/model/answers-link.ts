import {askingsOf} from './asked-answers.js';
import {Assessment, ME} from './assessment.js';
import {ByteReader, ByteWriter} from './bytes.js';
import {indexOfChoice, type Choice} from './choices.js';
import type {Framework} from './framework.js';
import {questionsOf, type Question} from './questions.js';
import {RECORD, type Answer, type Note, type Said} from './record.js';
import {shortId} from './short-id.js';

/**
 * Answers in a link, `career-answers/1`. It is a promise: every later version reads it.
 *
 * In a link it stands as `1.….e`: the version, the bytes (deflated, in the letters of base64url), and an end, for some chats leave out
 * what a link ends with. The bytes are numbers (seven bits in each, the low ones first, the eighth says that there are more), texts (how many
 * UTF-16 units, and each as a number) and short ids (three bytes, see `shortId`):
 *
 *     id of the framework, text · edition, text, empty for none · day, in days since 1970
 *     count · so often: what is said of oneself, text (`name`, `target`, `here`, `track`, `looking`) · the value, text
 *     count · so many choices: a short id; where that is 0, the id as text
 *     count · so many groups of answers:
 *         level at which one looks on the rating scale, text, empty for none
 *         count · so many keys: the short id of the competency; where that is 0, the whole key as text
 *         as many answers: 0 to 3, a reason to have none (`OPEN`); else 4 + 3 × choice, by its place among the choices
 *             + 1 where one stands between it and the next; + 2 where it is between it and another one, which then follows
 *     count · so many notes: the key, text · the note, text
 *     a mark of all bytes before: the short id of the text whose UTF-16 units they are
 *
 * No answer is told by its place, so that a new competency or level changes nothing. An id is written out where it is no longer the
 * framework's, and where its short one is another's as well.
 */

/** What goes into a link beside the answers, the target and the reader’s own level. */
export interface Sending {
  /** The day it is written, in days since 1970. */
  readonly day: number;
  /** As the reader typed it in. */
  readonly name?: string;
  readonly notes?: boolean;
}

/** Answers from a link. */
export interface SentAnswers {
  readonly assessment: Assessment;
  /** The day it was written, in days since 1970. */
  readonly day: number;
  /** How many answers are to a competency or a choice that this edition does not know. They cannot be told. */
  readonly unknown: number;
}

export type ReadAnswers =
  | ({readonly is: 'answers'} & SentAnswers)
  /** To another framework, of that id. */
  | {readonly is: 'others'; readonly id: string}
  | {readonly is: 'garbled'};

const OPEN = ['unsure', 'no-chance', 'below', 'skipped'] as const satisfies readonly Answer['open'][];
/** What the other side needs to be asked the same; how one likes to be asked is nobody else’s. */
const SAID = ['target', 'here', 'track', 'looking'] as const;
/** What no honest link comes near. */
const MOST = {text: 500, note: 100_000, answers: 5_000, groups: 500, said: 20, day: 1_000_000};
const A_DAY = 86_400_000;

/** The answers of an assessment as bytes. */
export function writeAnswers(framework: Framework, assessment: Assessment, {day, name, notes}: Sending): Uint8Array<ArrayBuffer> {
  const choices = new Map<number | string, number>();
  const placeOf = (choice: number | string) => choices.get(choice) ?? choices.set(choice, choices.size).size - 1;
  const groups = groupsOf(framework, assessment).map(({level, lines}) => ({level, lines: lines.map(({key, answer, question}) => ({key, codes: codesOf(answer, question, placeOf)}))}));

  const to = new ByteWriter();
  const list = <Item>(items: readonly Item[], write: (item: Item) => void) => {
    to.number(items.length);
    items.forEach(write);
  };
  const short = (id: number | string) => {
    to.three(typeof id === 'number' ? id : 0);
    if (typeof id === 'string') to.text(id);
  };
  to.text(framework.id);
  to.text(framework.version ?? '');
  to.number(day);
  const said = [['name', name], ...SAID.map(key => [key, assessment.said(key)])].filter((pair): pair is [string, string] => typeof pair[1] === 'string' && pair[1] !== '');
  list(said, pair => pair.forEach(text => to.text(text)));
  list([...choices.keys()], short);
  list(groups, ({level, lines}) => {
    to.text(level);
    list(lines, ({key}) => short(key));
    for (const {codes} of lines) codes.forEach(code => to.number(code));
  });
  list(notes ? assessment.list('notes') : [], ([key, {text}]) => {
    to.text(key);
    to.text(text ?? '');
  });
  return to.bytes();
}

/** Reads what `writeAnswers` wrote, for an edition of the framework that may be another one. Nothing in it can throw. */
export function readAnswers(framework: Framework, bytes: Uint8Array): ReadAnswers {
  try {
    const from = new ByteReader(bytes);
    const text = (most = MOST.text) => from.text(most);
    const short = () => from.three() || text();
    const id = text();
    if (id !== framework.id) return {is: 'others', id};
    const version = text() || undefined;
    const day = from.number(MOST.day);
    const at = day * A_DAY;
    const said = from.list(MOST.said, () => [text(), {value: text(), at}] as const);
    const choices = from.list(MOST.answers, short);
    const answers = new Map<string, Answer>();
    const asked = new Map<string, ReturnType<typeof shortened>>();
    let unknown = 0;
    from.list(MOST.groups, () => {
      const lookedAt = text();
      const rated = framework.level(lookedAt);
      if (!asked.has(lookedAt)) asked.set(lookedAt, shortened(lookedAt && !rated ? [] : questionsOf(framework, {rated})));
      for (const key of from.list(MOST.answers, short)) {
        const question = typeof key === 'number' ? asked.get(lookedAt)!.get(key) : undefined;
        const answer = answerFrom(from, choices, question);
        if (answer && (question || typeof key === 'string')) answers.set(question?.key ?? String(key), {...answer, at});
        else unknown++;
      }
    });
    const notes = from.list(MOST.answers, () => [text(), {text: text(MOST.note), at}] as const);
    from.end();
    const about = said.filter(([key]) => key === 'name' || (SAID as readonly string[]).includes(key));
    const record = {
      format: RECORD, framework: {id, version}, subject: ME, answers: Object.fromEntries(answers),
      ...(notes.length && {notes: Object.fromEntries<Note>(notes)}), ...(about.length && {about: Object.fromEntries<Said>(about)}),
    };
    return {is: 'answers', assessment: Assessment.from(record), day, unknown};
  } catch {
    return {is: 'garbled'};
  }
}

interface Line {
  readonly key: number | string;
  readonly answer: Answer;
  /** Nothing where the key is written out, and so are its choices. */
  readonly question?: Question;
}

/** All answers by the level at which they look, those to no question of this edition last. */
function groupsOf(framework: Framework, assessment: Assessment): {level: string; lines: Line[]}[] {
  const known = new Set<string>();
  const groups = askingsOf(framework, assessment).map(({level, questions}) => {
    const asked = shortened(questions);
    const lines = questions.flatMap((question): Line[] => {
      question.keys.forEach(key => known.add(key));
      const answer = assessment.answer(question);
      const key = shortId(question.competency.id);
      return !answer ? [] : asked.get(key)?.key === question.key ? [{key, answer, question}] : [{key: question.key, answer}];
    });
    return {level: level?.id ?? '', lines};
  });
  const gone = assessment.list('answers').filter(([key]) => !known.has(key)).map(([key, answer]): Line => ({key, answer}));
  return [...groups, {level: '', lines: gone}].filter(({lines}) => lines.length);
}

/** Questions by the short ids of their competency, of earlier editions too; none where two have the same. */
function shortened(questions: readonly Question[]): ReadonlyMap<number, Question | undefined> {
  const found = new Map<number, Question | undefined>();
  for (const question of questions) {
    const ids = new Set(question.keys.map(key => shortId(key.split('/')[0]!)));
    for (const id of ids) found.set(id, found.has(id) ? undefined : question);
  }
  return found;
}

function codesOf({choice, above, open}: Answer, question: Question | undefined, placeOf: (choice: number | string) => number): number[] {
  if (choice === undefined) return [OPEN.indexOf(open!)];
  const choices = question?.choices ?? [];
  const place = 4 + 3 * placeOf(choiceWritten(choices, choice));
  if (above === undefined) return [place];
  const index = indexOfChoice(choices, choice);
  return index >= 0 && indexOfChoice(choices, above) === index + 1 ? [place + 1] : [place + 2, placeOf(choiceWritten(choices, above))];
}

/** A choice by its short id, unless it is none of these or another of them has the same. */
function choiceWritten(choices: readonly Choice[], id: string): number | string {
  const choice = choices[indexOfChoice(choices, id)];
  if (!choice) return id;
  const short = shortId(choice.id);
  return choices.some(other => other !== choice && idsOf(other).some(id => shortId(id) === short)) ? choice.id : short;
}

/** Nothing where the answer is a choice that this edition does not know. Its code is read in any case. */
function answerFrom(from: ByteReader, choices: readonly (number | string)[], question: Question | undefined): Omit<Answer, 'at'> | undefined {
  const code = from.number(4 + 3 * choices.length);
  if (code < 4) return {open: OPEN[code]};
  const find = (place: number): string | undefined => {
    const {[place]: written} = choices;
    if (written === undefined) throw new RangeError('a choice that was not announced');
    return typeof written === 'string' ? written : question?.choices.find(choice => idsOf(choice).some(id => shortId(id) === written))?.id;
  };
  const [place, kind] = [Math.floor((code - 4) / 3), (code - 4) % 3];
  const choice = find(place);
  const between = kind === 2 ? find(from.number(choices.length)) : undefined;
  if (choice === undefined) return undefined;
  const above = kind === 1 ? question?.choices[indexOfChoice(question.choices, choice) + 1]?.id : between;
  return above === undefined ? {choice} : {choice, above};
}

function idsOf({id, was}: Choice): readonly string[] {
  return [id, ...was];
}
