import {blankOf} from '../names/blank.js';
import {joined, type DraftLevel} from '../draft.js';
import {kindOrMeaning} from './asked.js';
import {rankOf} from '../names/level-names.js';
import type {Place} from '../imported.js';
import type {Reading} from '../reading.js';
import {systemColumn, systemId} from './system-tables.js';

/** Puts something that is known about a level where it belongs: its years, its rank, what others call it; and else a fact under its head. */
export function levelFact(level: DraftLevel, head: string, text: string, {draft, mapping}: Reading, at: Place): void {
  if (!text) return;
  if (blankOf(text)) {
    draft.warn('blank', at, `“${text}” was taken for: nothing is said under “${head}” of ${level.title}`);
    return;
  }
  const meaning = kindOrMeaning(head, mapping);
  const system = systemColumn(head, 0);
  if (meaning === 'ignore') return;
  if (!head) level.criteria = [...level.criteria ?? [], text];
  else if (meaning === 'years' && !level.years && text.length < 30) level.years = text;
  else if (meaning === 'summary' && !level.summary) level.summary = text;
  else if ((meaning === 'rank' || meaning === 'level') && rankOf(text) !== undefined && level.rank === undefined) level.rank = rankOf(text)!;
  else if (meaning === 'code' && !level.code) draft.name(level, {code: text});
  else if (system) {
    const id = systemId(head);
    draft.rest.systems ??= [];
    if (!draft.rest.systems.some(known => known.id === id)) draft.rest.systems.push({id, title: head});
    level.equivalents = [...level.equivalents ?? [], {system: id, level: text}];
  } else {
    const before = level.facts && Object.hasOwn(level.facts, head) ? level.facts[head] : undefined;
    if (before !== text) level.facts = {...level.facts, [head]: typeof before === 'string' ? joined(before, text) : factOf(text)};
  }
}

/** The items of a list as a list. */
function factOf(text: string): string | string[] {
  const lines = text.split('\n').filter(line => line.trim());
  const items = lines.map(line => /^[-*+•]\s+(.*)$/.exec(line)?.[1]);
  return lines.length > 1 && items.every(item => item !== undefined) ? items : text;
}
