import {humanised} from '../names/readable.js';
import {isThing} from './data-kinds.js';
import {hasTaken, type MapNode} from './data-node.js';
import type {DataReading} from './data-reading.js';
import {markdownOf, textsOf} from './data-texts.js';
import type {Where} from './data-where.js';
import type {DraftLevel} from '../draft.js';

/** Longer texts about a level are sections; shorter ones are facts. */
const LONG = 200;

/** What of a level has no role of its own: lists and short texts are facts, all else is a section. */
export function sayFacts(reading: DataReading, map: MapNode, where: Where): void {
  const {level} = where;
  if (!level) return;
  for (const [key, node] of map.entries) {
    const role = reading.role(key, where);
    const text = markdownOf(node);
    if (!text || isThing(role) || role === 'id' || role === 'order' || role === 'ignore' || hasTaken(node, reading.taken)) continue;
    reading.taken.add(node);
    const title = humanised(key);
    if (node.kind === 'list' && node.items.every(({kind}) => kind === 'scalar')) addFact(level, title, textsOf(node));
    else if (node.kind === 'scalar' && text.length < LONG) addFact(level, title, text);
    else level.sections = [...level.sections ?? [], {title, text}];
  }
}

function addFact(level: DraftLevel, name: string, value: string | string[]): void {
  level.facts = Object.fromEntries([...Object.entries(level.facts ?? {}), [name, value]]); // own keys, `__proto__` included
}
