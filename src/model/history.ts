import type {Assessment} from './assessment.js';
import type {Snapshot} from './record.js';

/** After so long without an answer, how it stood is worth looking back on. In milliseconds. */
export const QUIET = 30 * 24 * 60 * 60 * 1000;

/** How it stands, to be kept under a day. */
export function snapshotOf(assessment: Assessment, day: number, label?: string): Omit<Snapshot, 'at'> {
  const answers = assessment.list('answers').map(([key, {at, ...answer}]) => [key, answer] as const);
  const {frameworkVersion: version, target, here} = assessment;
  return {of: day, label: label || undefined, version, target, here, answers: Object.fromEntries(answers)};
}

/**
 * With how it stood kept, where nothing was answered for a long while and something is about to change. It is kept under the day of the
 * last answer, so two tabs that do so keep the same.
 */
export function keepingPast(assessment: Assessment, now: number): Assessment {
  const days = assessment.list('answers').map(([, {at}]) => at);
  const last = Math.max(...days);
  if (!days.length || now - last < QUIET || assessment.all('history').has(String(last))) return assessment;
  return assessment.with('history', String(last), snapshotOf(assessment, last), now);
}
