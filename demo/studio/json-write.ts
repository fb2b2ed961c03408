import {partsOf, valueOf, type Part} from './json-places.js';

export interface Change {
  readonly from: number;
  readonly to: number;
  readonly insert: string;
}

/** A list of plain values up to this length stands on one line. */
const SHORT = 100;

/** A file as JSON: two spaces, and short lists on one line. */
export function writeJson(value: unknown, indent = ''): string {
  const inner = `${indent}  `;
  const isPlain = (item: unknown) => typeof item !== 'object' || item === null;
  if (isPlain(value)) return JSON.stringify(value);
  const isList = Array.isArray(value);
  const items = isList
    ? value.map(item => writeJson(item ?? null, inner))
    : Object.entries(value as object).filter(([, member]) => member !== undefined).map(([key, member]) => `${JSON.stringify(key)}: ${writeJson(member, inner)}`);
  const [begin, end] = isList ? '[]' : '{}';
  const line = `${begin}${items.join(', ')}${end}`;
  if (!items.length || (isList && value.every(isPlain) && line.length + indent.length <= SHORT)) return line;
  return `${begin}\n${inner}${items.join(`,\n${inner}`)}\n${indent}${end}`;
}

/**
 * What must change in a text that is JSON so that it says `value`, and nothing else: what is the same keeps its form. Keys keep
 * their order; a new one follows the key that it follows in `value`.
 */
export function changesTo(text: string, value: unknown): Change[] {
  const root = partsOf(text);
  return root ? change(text, root, value) : [{from: 0, to: text.length, insert: `${writeJson(value)}\n`}];
}

function change(text: string, part: Part, value: unknown): Change[] {
  if (same(valueOf(text, part), value)) return [];
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
  if (part.kind === 'object' && isObject && part.parts.length && !hasTwice(part)) return members(text, part, value as Record<string, unknown>);
  if (part.kind === 'list' && Array.isArray(value) && part.parts.length) return items(text, part, value);
  return [{from: part.from, to: part.to, insert: writeJson(value, indentAt(text, part.key?.from ?? part.from))}];
}

function members(text: string, part: Part, value: Record<string, unknown>): Change[] {
  const wanted = Object.entries(value).filter(([, member]) => member !== undefined);
  const kept = part.parts.filter(({key}) => Object.hasOwn(value, key!.name) && value[key!.name] !== undefined);
  const found = new Map(kept.map(member => [member.key!.name, member]));
  if (!kept.length) return whole(text, part, value);
  const added = new Map<Part | undefined, string[]>();
  let after: Part | undefined;
  for (const [name, member] of wanted) {
    const there = found.get(name);
    if (there) after = there;
    else added.set(after, [...added.get(after) ?? [], `${JSON.stringify(name)}: ${writeJson(member, indentAt(text, kept[0]!.key!.from))}`]);
  }
  return [
    ...kept.flatMap(member => change(text, member, value[member.key!.name])),
    ...list(text, part, kept, added),
  ];
}

function items(text: string, part: Part, value: readonly unknown[]): Change[] {
  const olds = part.parts;
  const isSame = (i: number, j: number) => same(valueOf(text, olds[i]!), value[j]);
  let start = 0;
  while (start < olds.length && start < value.length && isSame(start, start)) start++;
  let end = 0;
  while (end < olds.length - start && end < value.length - start && isSame(olds.length - 1 - end, value.length - 1 - end)) end++;
  const gone = olds.slice(start, olds.length - end);
  const come = value.slice(start, value.length - end);
  const both = Math.min(gone.length, come.length);
  const kept = [...olds.slice(0, start + both), ...olds.slice(olds.length - end)];
  if (!kept.length) return whole(text, part, value);
  const inner = indentAt(text, kept[0]!.from);
  const added = new Map(come.length > both ? [[olds[start + both - 1], come.slice(both).map(item => writeJson(item, inner))]] : []);
  return [...gone.slice(0, both).flatMap((item, i) => change(text, item, come[i])), ...list(text, part, kept, added)];
}

/** What leaves a list of members or items, and what comes: after the one that it follows, or at the beginning. */
function list(text: string, part: Part, kept: readonly Part[], added: ReadonlyMap<Part | undefined, readonly string[]>): Change[] {
  const begin = (item: Part) => item.key?.from ?? item.from;
  const all = part.parts;
  const changes: Change[] = [];
  const first = kept[0]!;
  // As the others stand: below each other, or beside each other on one line.
  const gap = /\n/.test(text.slice(part.from, begin(first))) ? `\n${indentAt(text, begin(first))}` : ' ';
  const firstKept = all.indexOf(first);
  if (firstKept > 0) changes.push({from: begin(all[0]!), to: begin(first), insert: ''});
  for (const [i, item] of all.entries()) {
    if (i > firstKept && !kept.includes(item)) changes.push({from: all[i - 1]!.to, to: item.to, insert: ''});
  }
  for (const [after, texts] of added) {
    if (after) changes.push({from: after.to, to: after.to, insert: texts.map(item => `,${gap}${item}`).join('')});
    else changes.push({from: begin(first), to: begin(first), insert: texts.map(item => `${item},${gap}`).join('')});
  }
  return changes;
}

function whole(text: string, part: Part, value: unknown): Change[] {
  return [{from: part.from, to: part.to, insert: writeJson(value, indentAt(text, part.key?.from ?? part.from))}];
}

/** Of two that stand under one key only the last counts, and which one is meant nobody knows. */
function hasTwice({parts}: Part): boolean {
  return new Set(parts.map(({key}) => key!.name)).size < parts.length;
}

/** The blanks that begin the line of a position. */
function indentAt(text: string, position: number): string {
  return /^[ \t]*/.exec(text.slice(text.lastIndexOf('\n', position - 1) + 1))![0];
}

/** Alike but for the order of keys. */
export function same(one: unknown, other: unknown): boolean {
  if (one === other) return true;
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other || Array.isArray(one) !== Array.isArray(other)) return false;
  const [ones, others] = [one, other].map(value => Object.entries(value).filter(([, member]) => member !== undefined));
  return ones!.length === others!.length && ones!.every(([key, member]) => Object.hasOwn(other, key) && same(member, (other as Record<string, unknown>)[key]));
}
