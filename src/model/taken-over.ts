import type {Assessment} from './assessment.js';
import type {Framework} from './framework.js';
import type {Note, Snapshot} from './record.js';

/**
 * One’s own answers with those of a link or a file on top, as one act. How they stood before goes into the history; notes of both
 * stay, one below the other; and of what has an id of its own, the later counts.
 */
export function takenOver(framework: Framework, own: Assessment, opened: Assessment, now: number): Assessment {
  let result = own.list('answers').length ? own.with('history', `before-${now}`, snapshotOf(own, now), now) : own;
  for (const [key, {at, ...answer}] of opened.list('answers')) {
    const present = presentKey(framework, key);
    if (present === key || !opened.answers.has(present)) result = result.with('answers', present, answer, now);
  }
  for (const shelf of ['notes', 'talks', 'plans'] as const) {
    for (const [key, {at, ...note}] of opened.list(shelf)) {
      const before = own.get(shelf, key);
      result = result.with(shelf, key, {...before, ...note, ...joined(before, note)}, now);
    }
  }
  for (const shelf of ['evidence', 'ticks', 'history'] as const) {
    for (const [key, {at, ...entry}] of opened.list(shelf)) {
      if ((own.get(shelf, key)?.at ?? -Infinity) < at) result = result.with(shelf, key, entry, now);
    }
  }
  for (const [key, {value}] of opened.list('about')) {
    const isOwn = key !== 'target' && key !== 'here' && own.said(key) !== undefined;
    if (value !== undefined && !isOwn) result = result.saying(key, value, now);
  }
  return result;
}

/** Under an id of an earlier edition it would stand behind one’s own. */
function presentKey(framework: Framework, key: string): string {
  const [competency, level] = key.split('/') as [string, string?];
  const ids = [framework.competency(competency)?.id ?? competency, level === undefined ? [] : framework.level(level)?.id ?? level];
  return ids.flat().join('/');
}

function snapshotOf(assessment: Assessment, now: number): Omit<Snapshot, 'at'> {
  const answers = Object.fromEntries(assessment.list('answers').map(([key, {at, ...answer}]) => [key, answer]));
  return {of: now, version: assessment.frameworkVersion, target: assessment.target, here: assessment.here, answers};
}

/** Both texts, unless one of them has the other already. */
function joined(own: Omit<Note, 'at'> | undefined, opened: Omit<Note, 'at'>): Omit<Note, 'at'> {
  const texts = [own?.text ?? '', opened.text ?? ''];
  const whole = texts.find(text => texts.every(part => text.includes(part))) ?? texts.join('\n\n');
  return whole === '' ? {} : {text: whole};
}
