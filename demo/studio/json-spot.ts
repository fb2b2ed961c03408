import {partsOf, type Key, type Part, type Path} from './json-places.js';

/** What can be written at a position. */
export interface Spot {
  readonly expects: 'key' | 'value';
  /** Of the value; of the object, where a key is expected. */
  readonly path: Path;
  /** The object or the list around it. */
  readonly around: Part;
  /** What stands there already, and would be replaced. */
  readonly from: number;
  readonly to: number;
  readonly key?: Key;
  /** Where a comma must stand first. */
  readonly comma?: number;
}

/** Nothing where nothing can be written: before the file begins, and after it ends. */
export function spotAt(text: string, position: number, root: Part | undefined = partsOf(text)): Spot | undefined {
  if (!root || !isInside(root, position)) return undefined;
  let around = root;
  const path: (string | number)[] = [];
  const stepTo = (part: Part) => part.key?.name ?? around.parts.indexOf(part);
  for (let next: Part | undefined = root; next; next = around.parts.find(part => isInside(part, position))) {
    if (next !== root) path.push(stepTo(next));
    around = next;
  }

  for (const part of around.parts) {
    const {key} = part;
    if (key && touches(text, key, position)) return {expects: 'key', path, around, from: key.from, to: key.to, key, ...comma(text, key.from)};
    if ((part.kind === 'text' || part.kind === 'bare') && touches(text, part, position)) return {expects: 'value', path: [...path, stepTo(part)], around, from: part.from, to: part.to, key};
  }

  const before = text.slice(0, position).trimEnd();
  const gap = {around, from: position, to: position};
  if (around.kind === 'list') {
    return /[[,]$/.test(before) ? {...gap, expects: 'value', path: [...path, around.parts.filter(({to}) => to <= position).length]} : undefined;
  }
  const last = around.parts.findLast(({key}) => key!.to <= position);
  if (before.endsWith(':') && last) return {...gap, expects: 'value', path: [...path, last.key!.name], key: last.key};
  return {...gap, expects: 'key', path, ...comma(text, position)};
}

/** Where one is missing before a key. */
function comma(text: string, position: number): {readonly comma?: number} {
  const before = text.slice(0, position).trimEnd();
  return /[{,]$/.test(before) ? {} : {comma: before.length};
}

function isInside({kind, from, to, closed}: Part, position: number): boolean {
  return (kind === 'object' || kind === 'list') && from < position && (closed ? position < to : position <= to);
}

/** Inside of quotes; or at the end of a word without them. */
function touches(text: string, {from, to}: {readonly from: number; readonly to: number}, position: number): boolean {
  return from < position && (position < to || (position === to && (text[to - 1] !== '"' || to - from === 1)));
}
