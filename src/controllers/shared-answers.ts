import {readAnswers, writeAnswers, type ReadAnswers, type Sending} from '../model/answers-link.js';
import type {Assessment} from '../model/assessment.js';
import type {Framework} from '../model/framework.js';
import {pack, TooLarge, unpack} from './packed.js';

/** The version of `career-answers/1`, as it stands in a link. */
const VERSION = '1';

/** What answers from a link turned out to be. */
export type SharedAnswers =
  | ReadAnswers
  /** Written by a later release. */
  | {readonly is: 'newer'}
  /** Its end is missing. */
  | {readonly is: 'cut-off'}
  | {readonly is: 'too-large'};

/** Answers as they stand in a link. */
export async function sharedAnswers(framework: Framework, assessment: Assessment, sending: Sending): Promise<string> {
  return `${VERSION}.${await pack(writeAnswers(framework, assessment, sending))}.e`;
}

/** Reads answers as they stand in a link. Whatever they are, it does not throw, and nothing is kept. */
export async function readShared(framework: Framework, text: string): Promise<SharedAnswers> {
  const [, version, packed = '', end = ''] = /^([1-9]\d{0,5})(?:\.([\w-]*)(.*))?$/.exec(text) ?? [];
  if (version === undefined) return {is: 'garbled'};
  if (version !== VERSION) return {is: 'newer'};
  if (!'.e'.startsWith(end)) return {is: 'garbled'};
  if (end !== '.e') return {is: 'cut-off'};
  try {
    return readAnswers(framework, await unpack(packed));
  } catch (error) {
    return {is: error instanceof TooLarge ? 'too-large' : 'garbled'};
  }
}

/** The answers in what was pasted or stands in an address: those of each link in it, whatever else there is. */
export function sharedIn(text: string): string[] {
  const links = [...text.matchAll(/[#&][^\s&=#]*\.answers=([^\s&#]*)/g)].map(([, answers]) => answers!);
  return links.length ? links : text.trim() ? [text.trim()] : [];
}
