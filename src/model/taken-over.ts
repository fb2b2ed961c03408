import type {Assessment} from './assessment.js';
import {keepingToday} from './days.js';
import type {Framework} from './framework.js';
import type {Note} from './record.js';

/**
 * One’s own answers with those of a link or a file on top, as one act. How they stood before goes into the history; notes of both
 * stay, one below the other; and of what has an id of its own, the later counts. All of it is said today: neither deletions of the other
 * side nor dates that are still to come count, as a file or a link can say anything; and what was deleted here can be taken over again.
 */
export function takenOver(framework: Framework, own: Assessment, opened: Assessment, now: number): Assessment {
  let result = own.list('answers').length ? keepingToday(own, '', now) : own;
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
      if ((own.all(shelf).get(key)?.at ?? -Infinity) < Math.min(at, now)) result = result.with(shelf, key, entry, now);
    }
  }
  for (const [key, {value}] of opened.list('about')) {
    const isOwn = !ASKED.includes(key) && own.said(key) !== undefined;
    if (value !== undefined && !isOwn) result = result.saying(key, value, now);
  }
  return result;
}

/** What says which questions the answers belong to, and where they lead: it comes with them. */
const ASKED = ['target', 'here', 'track', 'looking'];

/** Under an id of an earlier edition it would stand behind one’s own. */
function presentKey(framework: Framework, key: string): string {
  const [competency, level] = key.split('/') as [string, string?];
  const ids = [framework.competency(competency)?.id ?? competency, level === undefined ? [] : framework.level(level)?.id ?? level];
  return ids.flat().join('/');
}

/** Both texts, unless one of them has the other already. */
function joined(own: Omit<Note, 'at'> | undefined, opened: Omit<Note, 'at'>): Omit<Note, 'at'> {
  const texts = [own?.text ?? '', opened.text ?? ''];
  const whole = texts.find(text => texts.every(part => text.includes(part))) ?? texts.join('\n\n');
  return whole === '' ? {} : {text: whole};
}
