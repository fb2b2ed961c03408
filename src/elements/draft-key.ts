import type {CheckView} from './check-view.js';

/**
 * Where something is typed on a competency, for whom, and in which framework. Drawn or not yet, the answers that are open by now count:
 * what is typed for another person waits until theirs are open again.
 */
export function draftKey(competency: string, {saved}: CheckView): string {
  const {frameworkId, subject} = saved.assessment!;
  return JSON.stringify([frameworkId, subject, competency]);
}
