import type {Role} from './data-keys.js';
import {textOf, type Node} from './data-node.js';
import {levelness} from '../names/level-names.js';

/** More entries than this say nothing new of what their keys are. */
const LOOKED_AT = 500;

/**
 * What the keys of a list’s entries are, where their names do not say: the level is what reads like one and comes again and
 * again, the competency what else comes again, the text what is long. Nothing where nothing needs to be found out.
 */
export function learned(node: Node & {kind: 'list'}, roleOf: (key: string) => Role | undefined): ReadonlyMap<string, Role> | undefined {
  const values = new Map<string, string[]>();
  const items = node.items.slice(0, LOOKED_AT);
  for (const item of items) {
    if (item.kind !== 'map') return undefined;
    for (const [key, value] of item.entries) if (value.kind === 'scalar') (values.get(key) ?? values.set(key, []).get(key)!).push(textOf(value));
  }
  const known = new Set([...values.keys()].map(roleOf));
  const roles = new Map<string, Role>();
  const columns = [...values].filter(([key, texts]) => texts.length > items.length / 2 && roleOf(key) === undefined)
    .map(([key, texts]) => ({key, distinct: new Set(texts), length: texts.join('').length / texts.length}));
  const repeated = columns.filter(({distinct, length}) => distinct.size > 1 && distinct.size <= items.length / 2 && length < 60);
  if (!known.has('level')) {
    const level = repeated.find(({distinct}) => levelness([...distinct]) >= 0.5);
    if (level) roles.set(level.key, 'level');
  }
  if (!known.has('competency') && (known.has('level') || roles.size)) {
    const competency = repeated.find(({key}) => !roles.has(key));
    // A name that comes again at every level is no title of an entry.
    if (competency) roles.set(competency.key, 'competency');
  }
  if (!['text', 'summary', 'criteria'].some(role => known.has(role as Role)) && roles.size) {
    const text = columns.filter(({key}) => !roles.has(key)).toSorted((a, b) => b.length - a.length)[0];
    if (text && text.length > 20) roles.set(text.key, 'text');
  }
  return roles.size ? roles : undefined;
}
