import type {Assessment} from '../model/assessment.js';
import {readRecord} from '../model/assessment.js';
import type {Framework} from '../model/framework.js';
import {slug} from '../model/ids.js';
import {saveFile} from './save-file.js';

/** Far more than a life of answers. */
const LARGEST = 5_000_000;

/** What a file turned out to be. */
export type OpenedFile =
  /** With `damaged`, some of it could not be read. */
  | {readonly is: 'assessment'; readonly assessment: Assessment; readonly damaged: boolean}
  | {readonly is: 'others'; readonly id: string}
  | {readonly is: 'newer' | 'garbled' | 'too-large'};

/** Gives everything to the browser as a file to keep. */
export function saveAnswers(framework: Framework, assessment: Assessment, name: string, now: number): void {
  const named = name ? assessment.saying('name', name, now) : assessment;
  saveFile(fileName(framework, name), `${JSON.stringify(named, null, 2)}\n`, 'application/json');
}

/** A person’s name is in it only where they typed it in for that. */
function fileName(framework: Framework, name: string): string {
  const parts = [framework.id.replace(/[^\p{L}\p{N}._-]+/gu, '-'), slug(name)];
  return `${parts.filter(Boolean).join('-')}.career.json`;
}

/** Reads a file of this release or an earlier one. Whatever it is, it does not throw, and nothing is kept. */
export async function readFile(framework: Framework, file: File): Promise<OpenedFile> {
  if (file.size > LARGEST) return {is: 'too-large'};
  const read = readRecord(await file.text().catch(() => ''));
  if (read.is === 'newer') return {is: 'newer'};
  if (read.is === 'corrupt') return {is: 'garbled'};
  const {frameworkId} = read.assessment;
  return frameworkId === framework.id ? read : {is: 'others', id: frameworkId};
}
