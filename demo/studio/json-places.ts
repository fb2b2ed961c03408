/** A value of a JSON text, and where it stands. Positions are those of `String.slice`. */
export interface Part {
  /** `bare`: a number, `true`, `false`, `null`, or what is no JSON at all. `missing`: a key is there and no value yet. */
  readonly kind: 'object' | 'list' | 'text' | 'bare' | 'missing';
  readonly from: number;
  readonly to: number;
  /** Whether its bracket or quote is closed. */
  readonly closed: boolean;
  /** Of a member of an object. */
  readonly key?: Key;
  readonly parts: readonly Part[];
}

export interface Key {
  readonly name: string;
  readonly from: number;
  readonly to: number;
}

export type Path = readonly (string | number)[];

type Open = {-readonly [name in keyof Part]: Part[name]} & {parts: Part[]};

/**
 * What stands where in a text that is JSON, or is about to be: whoever edits by hand has most of the time something unfinished
 * in it. A bracket that fits an outer one closes what is open inside; a text without its end ends with its line.
 */
export function partsOf(text: string): Part | undefined {
  const token = /[{}[\],:]|"(?:[^"\\\n]|\\[^\n])*"?|[^\s{}[\],:"]+/g;
  const root: Open = {kind: 'list', from: 0, to: text.length, closed: false, parts: []};
  const open: Open[] = [root];
  let key: Key | undefined;
  let colon = false;
  const end = (at: number) => {
    if (key) open.at(-1)!.parts.push({kind: 'missing', from: at, to: at, closed: true, key, parts: []});
    [key, colon] = [undefined, false];
  };
  const add = (part: Omit<Open, 'key'>) => {
    const inside = open.at(-1)!;
    if (inside.kind === 'object') key ??= {name: '', from: part.from, to: part.from};
    const added: Open = {...part, ...(key && {key})};
    inside.parts.push(added);
    [key, colon] = [undefined, false];
    return added;
  };
  for (const {0: found, index} of text.matchAll(token)) {
    const to = index + found.length;
    const inside = open.at(-1)!;
    if (found === '{' || found === '[') open.push(add({kind: found === '{' ? 'object' : 'list', from: index, to: text.length, closed: false, parts: []}));
    else if (found === '}' || found === ']') {
      end(index);
      const closes = open.findLastIndex((part, i) => i > 0 && part.kind === (found === '}' ? 'object' : 'list'));
      if (closes < 0) continue;
      for (const part of open.splice(closes + 1)) part.to = index;
      Object.assign(open.pop()!, {to, closed: true});
    } else if (found === ',') end(index);
    else if (found === ':') colon = true;
    else if (inside.kind === 'object' && !(key && colon)) {
      end(key?.to ?? index);
      key = {name: valueOfText(found), from: index, to};
    } else add({kind: found.startsWith('"') ? 'text' : 'bare', from: index, to, closed: !found.startsWith('"') || isClosed(found), parts: []});
  }
  end(text.length);
  return root.parts[0];
}

/** The part at a path, as far as the path goes: what is missing is told at what it is missing from. */
export function partAt(root: Part, path: Path): {readonly part: Part; readonly depth: number} {
  let part = root;
  for (const [depth, step] of path.entries()) {
    const next = typeof step === 'number' ? part.parts[step] : part.parts.findLast(({key}) => key?.name === step);
    if (!next) return {part, depth};
    part = next;
  }
  return {part, depth: path.length};
}

/** Reads a place as problems name it: `levels[2].next.l9`. The other way about: `placeOf`. */
export function pathOf(place: string): Path {
  return [...place.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([\w$-]+)/g)].map(([, index, quoted, plain]) =>
    index !== undefined ? Number(index) : quoted !== undefined ? JSON.parse(quoted) as string : plain!);
}

/** What a part says, as far as it can be read. */
export function valueOf(text: string, part: Part): unknown {
  switch (part.kind) {
    case 'list': return part.parts.map(item => valueOf(text, item));
    case 'object': return Object.fromEntries(part.parts.map(member => [member.key!.name, valueOf(text, member)]));
    case 'text': return valueOfText(text.slice(part.from, part.to));
    case 'missing': return undefined;
    case 'bare': return read(text.slice(part.from, part.to));
  }
}

function valueOfText(found: string): string {
  const quoted = found.startsWith('"') ? (isClosed(found) ? found : `${found}"`) : JSON.stringify(found);
  const value = read(quoted);
  return typeof value === 'string' ? value : found.replace(/^"|"$/g, '');
}

function isClosed(found: string): boolean {
  return /^"(?:[^"\\]|\\.)*"$/.test(found);
}

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
