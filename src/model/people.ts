import {ME, readRecord, type Assessment} from './assessment.js';
import {keyOf, keysOf, type Reach} from './keeping.js';

/** A person of whom something is kept. */
export interface Person {
  readonly subject: string;
  /** As it was typed in. */
  readonly name?: string;
}

/** The people of whom something is kept for a framework. */
export function peopleIn(reach: Reach, frameworkId: string): readonly Person[] {
  try {
    const store = reach();
    const start = keyOf(frameworkId, '');
    return keysOf(store)
      .filter(key => key.startsWith(start) && !key.slice(start.length).includes(':'))
      .flatMap(key => personIn(key.slice(start.length), store.getItem(key) ?? ''));
  } catch {
    return [];
  }
}

/** The reader, these people, and those whose answers were shown in this visit: the browser may have kept none of it. */
export function peopleWith(people: readonly Person[], visited: readonly Assessment[]): readonly Person[] {
  const all = [{subject: ME, name: undefined}, ...people, ...visited].map(({subject, name}) => [subject, {subject, name}] as const);
  return inOrder([...new Map(all).values()]);
}

/** The reader first, the others by name. */
function inOrder(people: readonly Person[]): readonly Person[] {
  return people.toSorted((a, b) => Number(b.subject === ME) - Number(a.subject === ME) || (a.name ?? a.subject).localeCompare(b.name ?? b.subject));
}

/** The person whose record it is, unless all of it was deleted. */
function personIn(encoded: string, text: string): Person[] {
  let subject: string;
  try {
    subject = decodeURIComponent(encoded);
  } catch {
    return []; // a key that is not ours
  }
  const read = readRecord(text);
  if (read.is !== 'assessment') return [{subject}];
  const {assessment} = read;
  return assessment.isEmpty ? [] : [{subject, name: assessment.name}];
}
