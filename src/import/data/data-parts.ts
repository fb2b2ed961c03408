import {aboveLevels, areLevels, isThing, namesIn, type Thing} from './data-kinds.js';
import type {Role} from './data-keys.js';
import type {ListNode, Node} from './data-node.js';
import type {DataReading} from './data-reading.js';
import {learned} from './data-records.js';
import type {Where} from './data-where.js';

/** As the key says; statements that are told apart by their levels are contents. */
export function roleFor(reading: DataReading, key: string, node: Node, where: Where): Role | undefined {
  const role = reading.role(key, where);
  if (node.kind === 'scalar' || where.level || (role !== 'criteria' && role !== 'text' && role !== 'summary')) return role;
  const isLeveled = node.kind === 'map' ? areLevels([...node.entries.keys()], reading.knowsLevel) : entryRoles(reading, node, where)?.has('level');
  return isLeveled ? 'contents' : role;
}

/** What a list or a map holds: things of one kind, entries that each say where they belong, or nothing with a name. */
export function partsOf(reading: DataReading, role: Role | undefined, node: Node, where: Where): Thing | 'entries' | undefined {
  const roles = node.kind === 'list' ? entryRoles(reading, node, where) : undefined;
  if (roles && (areEntries(roles, where) || (roles.has('competency') && areRows(reading, node, where)))) return 'entries';
  if (role === 'level' && node.kind !== 'scalar') return where.level ? undefined : 'level';
  if (isThing(role) && role !== 'competency') return role;
  const known = (key: string) => reading.role(key, where);
  const names = namesIn(node, known);
  const above = where.level ? undefined : aboveLevels(node, known, reading.knowsLevel);
  if (above === 0 && areLevels(names, reading.knowsLevel)) return 'level';
  if (role === 'competency') return node.kind === 'list' && !node.items.some(item => item.kind === 'map') && where.level ? undefined : 'competency';
  if (!names.length || role === 'criteria') return undefined;
  const mayHold = role === 'contents' || role === undefined;
  if (where.level && !where.competency) return mayHold ? 'competency' : undefined;
  if (where.competency && !where.level) return mayHold ? 'level' : undefined;
  if (above === undefined) return undefined;
  return where.group !== undefined || above <= 2 ? 'competency' : 'track';
}

/** Each entry is a row: a competency, and what is said of it under the name of each level. */
function areRows(reading: DataReading, node: Node, where: Where): boolean {
  const [first] = node.kind === 'list' ? node.items : [];
  return first?.kind === 'map' && !where.level && areLevels([...first.entries.keys()].filter(key => reading.role(key, where) === undefined), reading.knowsLevel);
}

/** Of each entry its attributes say at which level, in which competency or at which step it stands. */
function areEntries(roles: ReadonlySet<Role | undefined>, {competency}: Where): boolean {
  const isAtLevel = roles.has('level') && (roles.has('competency') || competency !== undefined || (roles.has('step') && roles.has('text')));
  return isAtLevel || (roles.has('competency') && roles.has('step') && !roles.has('title'));
}

/** What the attributes of the first entry say of the others too. */
function entryRoles(reading: DataReading, node: ListNode, where: Where): ReadonlySet<Role | undefined> | undefined {
  const {items: [first]} = node;
  if (first?.kind !== 'map') return undefined;
  const roles = where.roles ?? learned(node, key => reading.role(key));
  return new Set([...first.entries].flatMap(([key, {kind}]) => {
    if (kind === 'scalar') return reading.role(key, {...roles && {roles}});
    return kind === 'list' && reading.role(key, where) === 'text' ? 'text' : [];
  }));
}
