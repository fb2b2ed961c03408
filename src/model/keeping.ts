import {readRecord, type Assessment} from './assessment.js';

export {keyOf} from './kept-levels.js';

/** What is needed of a browser's storage. */
export interface Store {
  readonly length: number;
  key(index: number): string | null;
  getItem(key: string): string | null;
  setItem(key: string, text: string): void;
  removeItem(key: string): void;
}

/** Gives the storage; throws where the page may have none. */
export type Reach = () => Store;

/**
 * How well answers are kept.
 *
 * - `kept`: in this browser
 * - `denied`: the browser keeps nothing for this page, so they last until it is closed
 * - `full`: there is no room for the last change
 * - `newer`: the record there was written by a later release, and is left alone
 */
export type Keeping = 'kept' | 'denied' | 'full' | 'newer';

/** What came of looking for a record, or of keeping one. */
export interface Kept {
  readonly keeping: Keeping;
  /** What is there as far as it can be read, and after keeping also one's own. */
  readonly assessment?: Assessment;
  /** Whether something there could not be read, and was put aside. */
  readonly setAside?: boolean;
}

/** Looks for a record. One that cannot be read in full is put aside as it is, and what can be read of it takes its place. */
export function find(reach: Reach, key: string): Kept {
  let text: string | null;
  try {
    text = reach().getItem(key);
  } catch {
    return {keeping: 'denied'};
  }
  if (text === null) return {keeping: 'kept'};
  const read = readRecord(text);
  if (read.is === 'newer') return {keeping: 'newer'};
  const assessment = read.is === 'assessment' ? read.assessment : undefined;
  if (read.is === 'assessment' && !read.damaged) return {keeping: 'kept', assessment};
  try {
    putAside(reach(), key, text, assessment);
    return {keeping: 'kept', assessment, setAside: true};
  } catch {
    return {keeping: 'full', assessment}; // no room for the copy: then the original stays where it is, and nothing is written
  }
}

/** Keeps an assessment together with what is there: another tab may have answered in the meantime. */
export function keep(reach: Reach, key: string, own: Assessment): Kept {
  const found = find(reach, key);
  // What is there goes first: of parts that only a later release knows, it has the later state.
  const assessment = found.assessment?.merge(own).of({id: own.frameworkId, version: own.frameworkVersion}, own.subject) ?? own;
  if (found.keeping !== 'kept') return {...found, assessment};
  try {
    reach().setItem(key, JSON.stringify(assessment));
    return {...found, assessment};
  } catch (error) {
    return {...found, assessment, keeping: reasonOf(error)};
  }
}

/** Deletes a record, whatever it is, and the copies of it that were put aside. What is left tells other tabs that it was deleted. */
export function erase(reach: Reach, key: string, left: Assessment): Keeping {
  try {
    const store = reach();
    for (const copy of copiesOf(store, key)) store.removeItem(copy);
    store.removeItem(key);
    store.setItem(key, JSON.stringify(left));
    return 'kept';
  } catch (error) {
    return reasonOf(error);
  }
}

/** The same text is put aside once, however often it is found, and no copy takes the place of another. */
function putAside(store: Store, key: string, text: string, rest: Assessment | undefined): void {
  const copies = copiesOf(store, key);
  if (!copies.some(copy => store.getItem(copy) === text)) {
    let number = Date.now();
    while (copies.includes(copyAt(key, number))) number++;
    store.setItem(copyAt(key, number), text);
  }
  if (rest) store.setItem(key, JSON.stringify(rest));
  else store.removeItem(key);
}

function copyAt(key: string, number: number): string {
  return `${key}:corrupt:${number}`;
}

function copiesOf(store: Store, key: string): string[] {
  return keysOf(store).filter(other => other.startsWith(`${key}:corrupt:`));
}

export function keysOf(store: Store): string[] {
  return Array.from({length: store.length}, (_, index) => store.key(index) ?? '');
}

/** Engines word it in their own ways; only the name is the same. */
function reasonOf(error: unknown): Keeping {
  return (error as Error).name === 'SecurityError' ? 'denied' : 'full';
}
