import {textOf, type MapNode, type Node} from './data-node.js';
import type {DataReading} from './data-reading.js';
import type {Self, Where} from './data-where.js';
import {joined} from '../draft.js';

/** What a map says of the whole framework: its title, its language, its version. */
export function sayOfWhole(reading: DataReading, map: MapNode, where: Where): void {
  const {draft, names, taken} = reading;
  for (const [key, node] of map.entries) {
    const text = textOf(node);
    if (!text || taken.has(node)) continue;
    const role = reading.role(key, where);
    if (role === 'title' && !draft.title) draft.title = text;
    else if (role === 'lang' && !draft.lang) draft.lang = text;
    else if (role === 'version' && draft.rest.version === undefined) draft.rest.version = text;
    else if (role === 'id' && draft.rest.id === undefined && !/[\s/]/.test(text)) draft.rest.id = text;
    else if (role === 'cumulative' && /^(true|false)$/.test(text)) draft.rest.cumulative = text === 'true';
    else if (role === 'level' && /^\d{1,2}$/.test(text)) for (let n = 1; n <= Number(text); n++) names.level(String(n));
    else continue;
    taken.add(node);
  }
}

/** Adds what a thing says of itself to its summary. */
export function summarise({draft, taken}: DataReading, node: Node, where: Where, self: Self): void {
  const thing = describedBy(draft, where, self);
  if (!thing) return;
  const text = textOf(node);
  if (thing.summary !== text) thing.summary = joined(thing.summary || undefined, text);
  taken.add(node);
}

function describedBy(draft: DataReading['draft'], {level, competency, group, track}: Where, self: Self): {summary?: string | undefined} | undefined {
  switch (self) {
    case 'whole':
      return draft;
    case 'track':
      return track === undefined ? undefined : draft.track(track);
    case 'group':
      return draft.groups.find(({id}) => id === group);
    case 'competency':
      return competency;
    case 'level':
      return level;
    case 'entry':
      return competency ?? level;
    case 'step':
      return undefined;
  }
}
