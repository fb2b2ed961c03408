/** A value of a data file that knows its line. Texts are as written: `08`, `1.0` and `2024-01-01` stay texts. */
export type Node = Scalar | ListNode | MapNode;

export interface Scalar {
  readonly kind: 'scalar';
  readonly line: number;
  readonly value: string | number | boolean | null;
}

export interface ListNode {
  readonly kind: 'list';
  readonly line: number;
  readonly items: readonly Node[];
}

export interface MapNode {
  readonly kind: 'map';
  readonly line: number;
  /** Others take over all that it says, so that it need not be said of itself. */
  readonly isTemplate?: boolean;
  readonly entries: ReadonlyMap<string, Node>;
}

/** The text of a scalar, without white space around it; empty for nothing, and for lists and maps. */
export function textOf(node: Node | undefined): string {
  return node?.kind === 'scalar' && node.value !== null ? String(node.value).trim() : '';
}

/** As `JSON.parse` would give it. `__proto__` is a key like any other. */
export function plainOf(node: Node): unknown {
  if (node.kind === 'scalar') return node.value;
  if (node.kind === 'list') return node.items.map(plainOf);
  return Object.fromEntries([...node.entries].map(([key, value]) => [key, plainOf(value)]));
}

/** What of it was not taken, under its keys; items of a list under their names or numbers, once others are gone. Nothing where all was. */
export function restOf(node: Node, taken: ReadonlySet<Node>): unknown {
  if (taken.has(node) || isEmpty(node)) return undefined;
  if (node.kind === 'scalar') return node.value;
  const all = node.kind === 'map' ? [...node.entries] : node.items.map((item, i) => [nameIn(item) || String(i + 1), item] as const);
  const rests = all.map(([key, value]) => [key, restOf(value, taken)] as const).filter(([, rest]) => rest !== undefined);
  if (!rests.length) return undefined;
  if (node.kind === 'list' && (rests.length === all.length || new Set(rests.map(([key]) => key)).size < rests.length)) return rests.map(([, rest]) => rest);
  return Object.fromEntries(rests);
}

/** Whether a part of it was taken. */
export function hasTaken(node: Node, taken: ReadonlySet<Node>): boolean {
  if (taken.has(node)) return true;
  if (node.kind === 'scalar') return false;
  for (const inner of node.kind === 'map' ? node.entries.values() : node.items) if (hasTaken(inner, taken)) return true;
  return false;
}

/** The line of what a path leads to, or of the nearest thing on the way there. */
export function lineAt(root: Node, path: readonly (string | number)[]): number {
  let node = root;
  for (const key of path) {
    const inner: Node | undefined = node.kind === 'map' ? node.entries.get(String(key)) : node.kind === 'list' ? node.items[Number(key)] : undefined;
    if (!inner) break;
    node = inner;
  }
  return node.line;
}

function isEmpty(node: Node): boolean {
  return node.kind === 'scalar' ? node.value === null || node.value === '' : node.kind === 'list' ? !node.items.length : !node.entries.size;
}

function nameIn(node: Node): string {
  return node.kind === 'map' ? textOf(node.entries.get('name')) || textOf(node.entries.get('title')) || textOf(node.entries.get('id')) : '';
}
