import type {Role} from './data-keys.js';
import {textOf, type MapNode, type Node} from './data-node.js';
import {levelness} from '../names/level-names.js';

/** What things a list or a map may hold. */
const THINGS = ['track', 'group', 'competency', 'level', 'step'] as const;
export type Thing = (typeof THINGS)[number];

export function isThing(role: Role | undefined): role is Thing {
  return THINGS.includes(role as Thing);
}

type RoleOf = (key: string) => Role | undefined;

/** The names of what a list or a map holds; of a list of texts there are none. */
export function namesIn(node: Node, roleOf: RoleOf): string[] {
  if (node.kind === 'map') return [...node.entries.keys()];
  if (node.kind === 'scalar') return [];
  return node.items.flatMap(item => {
    if (item.kind !== 'map') return [];
    const [key, value] = [...item.entries][0] ?? ['', undefined];
    if (item.entries.size === 1 && value?.kind !== 'scalar') return key;
    const named = [...item.entries].find(([own, {kind}]) => kind === 'scalar' && ['level', 'title', 'id', 'code'].includes(roleOf(own) ?? ''));
    return named ? textOf(named[1]) : [];
  });
}

/** Whether names are those of levels: known ones, a ladder’s, or numbers from 1 on. */
export function areLevels(names: readonly string[], knows: (name: string) => boolean): boolean {
  if (!names.length) return false;
  if (names.filter(knows).length > names.length / 2) return true;
  if (names.length > 60) return false;
  if (names.every(name => /^\d{1,2}$/.test(name))) return true;
  return levelness(names.map(name => name.replaceAll(/[_-]+/g, ' '))) >= 0.5;
}

/** How many layers of names are above those of levels: 0 where the names are levels themselves. Looked for no deeper than three. */
export function aboveLevels(node: Node, roleOf: RoleOf, knows: (name: string) => boolean, depth = 0): number | undefined {
  if (node.kind === 'scalar' || depth > 3 || areNumbers(node)) return undefined;
  const names = namesIn(node, roleOf);
  if (areLevels(names, knows)) return 0;
  for (const inner of innerOf(node).slice(0, 5)) {
    if (inner.kind === 'map') for (const [key, value] of inner.entries) if (roleOf(key) === 'level' && value.kind !== 'scalar') return 1;
    const below = aboveLevels(inner, roleOf, knows, depth + 1);
    if (below !== undefined) return isNamed(inner, roleOf) && node.kind === 'list' ? below : below + 1;
  }
  return undefined;
}

/** Figures, such as points: they say nothing of what is expected. */
function areNumbers(node: Node): boolean {
  const inner = innerOf(node);
  return inner.length > 0 && inner.every(value => value.kind === 'scalar' && (typeof value.value === 'number' || typeof value.value === 'boolean'));
}

/** It tells of steps of its own, one below the other: what has these is a competency, whatever it is called. */
export function hasSteps(node: Node, roleOf: RoleOf): boolean {
  return node.kind === 'map' && [...node.entries].some(([key, value]) => roleOf(key) === 'step' && value.kind === 'list' && value.items.some(({kind}) => kind === 'map'));
}

/** Whether all parts have the same names below them: what is told of each, and at which level, whatever the levels are called. */
export function areAlike(parts: readonly Node[]): boolean {
  const [first, ...others] = parts.flatMap(part => (part.kind === 'map' && !areNumbers(part) ? [[...part.entries.keys()]] : []));
  return first !== undefined && first.length > 1 && others.length > 0 && others.length + 1 === parts.length && others.every(names => names.length === first.length && names.every(name => first.includes(name)));
}

function innerOf(node: Node): readonly Node[] {
  return node.kind === 'map' ? [...node.entries.values()] : node.kind === 'list' ? node.items : [];
}

/** A thing with a name of its own, no mere map of names. */
export function isNamed(node: Node, roleOf: RoleOf): node is MapNode {
  return node.kind === 'map' && [...node.entries].some(([key, value]) => value.kind === 'scalar' && (roleOf(key) === 'title' || roleOf(key) === 'id'));
}

/** Whether a competency is rather a group: it holds named things that are competencies. */
export function isGroup(node: Node, roleOf: RoleOf, knows: (name: string) => boolean, isAtLevel: boolean): boolean {
  if (node.kind === 'list') return node.items.length > 0 && node.items.every(item => isNamed(item, roleOf) && !['criteria', 'examples', 'text'].some(role => [...item.entries.keys()].some(key => roleOf(key) === role))) && aboveLevels(node, roleOf, knows) !== 0;
  if (node.kind === 'scalar') return false;
  const all = [...node.entries];
  if (all.some(([key, value]) => roleOf(key) === 'competency' && value.kind !== 'scalar')) return true;
  if (isAtLevel) return all.some(([, value]) => value.kind === 'list') && all.every(([key, value]) => roleOf(key) === undefined && value.kind !== 'map');
  if (areLevels([...node.entries.keys()], knows)) return false;
  const leveled = all.filter(([key, value]) => value.kind !== 'scalar' && (roleOf(key) === undefined ? aboveLevels(value, roleOf, knows) === 0 : roleOf(key) === 'contents' && aboveLevels(value, roleOf, knows) === 1));
  // One part of a thing that has other attributes too is its contents, whatever it is called.
  return leveled.length > 1 || (leveled.length === 1 && !all.some(([key]) => roleOf(key) !== undefined && roleOf(key) !== 'contents'));
}

/** It has parts with names of their own below it, and no mere statements. */
export function isBranch(node: Node, role: RoleOf): boolean {
  return node.kind === 'map' && [...node.entries].some(([key, value]) => value.kind !== 'scalar' && (role(key) === undefined || isThing(role(key)) || role(key) === 'contents'));
}

/** A key of competencies that are things or have statements below it, somewhere near the top. */
export function hasCompetencies(node: Node, role: RoleOf, depth: number): boolean {
  if (node.kind === 'scalar' || depth > 4) return false;
  if (node.kind === 'list') return node.items.slice(0, 3).some(item => hasCompetencies(item, role, depth + 1));
  return [...node.entries].some(([key, value]) => (role(key) === 'contents' && value.kind !== 'scalar') || (role(key) === 'competency' && innerOf(value).some(({kind}) => kind !== 'scalar' || value.kind === 'map')) || hasCompetencies(value, role, depth + 1));
}
