import {meantByKeys, meantByValue} from './json-ids.js';
import {partsOf, valueOf, type Part, type Path} from './json-places.js';
import {Schema, type JsonSchema} from './json-schema.js';
import {spotAt, type Spot} from './json-spot.js';

/** Something that can be written at a place. */
export interface Offer {
  /** As it is shown. */
  readonly name: string;
  /** As it is written, in quotes where it needs them: what is typed is held against this. */
  readonly written: string;
  /** What replaces what stands there; `|` is where the cursor goes on. */
  readonly insert: string;
  /** The thing that an id means, or what kind of value a key takes. */
  readonly detail: string;
  readonly help: string;
}

export interface Offers {
  readonly from: number;
  readonly to: number;
  /** Where a comma must come first. */
  readonly comma?: number;
  readonly offers: readonly Offer[];
}

/** What there is to know of the place where the cursor is. */
export interface Help {
  readonly name: string;
  readonly text: string;
  readonly from: number;
  readonly to: number;
}

/** What the format lets one write at a position: keys that are not there yet, ids that exist, values to choose from. */
export function offersAt(schema: JsonSchema, text: string, position: number): Offers | undefined {
  const root = partsOf(text);
  const spot = spotAt(text, position, root);
  if (!root || !spot) return undefined;
  const {from, to, comma} = spot;
  const offers = spot.expects === 'key' ? keys(new Schema(schema), text, root, spot) : values(new Schema(schema), text, root, spot);
  return offers.length ? {from, to, comma, offers} : undefined;
}

function keys(schema: Schema, text: string, root: Part, {path, around, key, to}: Spot): Offer[] {
  const taken = new Set(around.parts.filter(part => part.key !== key).map(part => part.key!.name));
  const hasColon = /^\s*:/.test(text.slice(to));
  const hasNext = /^\s*["{]/.test(text.slice(to));
  const offer = (name: string, at: Path, detail: string, help: string): Offer => {
    const written = JSON.stringify(name);
    return {name, written, detail, help, insert: hasColon ? `${written}|` : `${written}: ${schema.beginning(at)}${hasNext ? ',' : ''}`};
  };
  const known = schema.keys(path).map(name => offer(name, [...path, name], schema.kind([...path, name]), schema.help([...path, name])));
  const meant = meantByKeys(valueOf(text, root), path) ?? [];
  return [...known, ...meant.map(({id, title}) => offer(id, [...path, id], title, ''))].filter(({name}) => !taken.has(name));
}

function values(schema: Schema, text: string, root: Part, {path, around}: Spot): Offer[] {
  const offer = (value: unknown, detail: string): Offer => {
    const written = JSON.stringify(value);
    return {name: typeof value === 'string' ? value : written, written, insert: `${written}|`, detail, help: ''};
  };
  const meant = meantByValue(valueOf(text, root), path) ?? [];
  const listed = new Set(around.kind === 'list' ? around.parts.filter((_, i) => i !== path.at(-1)).map(part => valueOf(text, part)) : []);
  return [...meant.filter(({id}) => !listed.has(id)).map(({id, title}) => offer(id, title)), ...schema.values(path).map(value => offer(value, ''))];
}

/** What the key at a position means, or the key whose value is there. */
export function helpAt(schema: JsonSchema, text: string, position: number): Help | undefined {
  const root = partsOf(text);
  const spot = spotAt(text, position, root);
  if (!root || !spot) return undefined;
  const described = new Schema(schema);
  const full: Path = spot.expects === 'key' ? [...spot.path, ...(spot.key ? [spot.key.name] : [])] : spot.path;
  for (let path = full; path.length; path = path.slice(0, -1)) {
    const name = path.at(-1)!;
    if (typeof name === 'number') continue;
    const thing = meantByKeys(valueOf(text, root), path.slice(0, -1))?.find(({id}) => id === name);
    const words = thing ? thing.title : described.help(path);
    if (words) return {name, text: words, from: spot.from, to: spot.to};
  }
  return undefined;
}
