import {joined, type Draft, type DraftLevel} from '../draft.js';
import type {Cell} from '../page.js';
import type {Reading} from '../reading.js';
import {levelFact} from './level-facts.js';
import {own} from './spots.js';

/** Keeps what a group is at a level at a glance; without a group it is something to know of the level. */
export function takeaway(group: string | undefined, head: string, level: DraftLevel, cell: Cell, reading: Reading): void {
  const text = own(cell);
  if (!text) return;
  const found = reading.draft.groups.find(({id}) => id === group);
  if (found) found.takeaways = {...found.takeaways, [level.id]: joined(found.takeaways?.[level.id], text)};
  else levelFact(level, head, text, reading, cell.at);
}

/** Keeps what stands beside the takeaways in the column that tells what competencies are: it tells what the group is. */
export function aboutGroup(group: string | undefined, head: string, text: string, {draft}: Reading): void {
  if (!text) return;
  const found = draft.groups.find(({id}) => id === group);
  if (found) found.summary = joined(found.summary, text);
  else draft.section(head, text);
}

/** Keeps a row that says something of no level: it is the note of its group. */
export function noteOn(group: string, text: string, draft: Draft): void {
  const found = draft.groups.find(({id}) => id === group);
  if (found) found.note = joined(found.note, text);
}
