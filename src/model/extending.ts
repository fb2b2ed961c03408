import {isObject} from './is-object.js';
import {merged, type OverlayFile} from './overlay.js';
import {FrameworkError} from './problem.js';
import type {FrameworkFile} from './schema.js';

/** One of the files that make a framework together. */
export interface Layer {
  /** What problems call it: nothing for the one that needs no name. */
  readonly name: string | undefined;
  readonly address: string;
  /** As it was loaded; nothing for the first one, which was given. */
  readonly text?: string;
  readonly file: OverlayFile;
}

/** A file with all that it builds on. */
export interface Resolved {
  /** The one file that they make. Nobody has checked it. */
  readonly file: FrameworkFile;
  /** What was given, then what it builds on, and so on. */
  readonly layers: readonly Layer[];
}

/** So many files may be under one. */
export const DEEPEST_BASE = 5;

/**
 * A file with what it builds on put under it: `extends` is followed from file to file, each address relative to the file that
 * names it. A file that extends nothing comes back as it is.
 *
 * @param file what `JSON.parse` made of it
 * @param address of the file, or of the page in which it stands
 * @param load the text at an address. It decides what may be loaded; what it throws is thrown on
 * @param nameOf what problems call the file at an address. Default: the address
 * @throws {FrameworkError} where the files go in a circle, are too many, or one is no JSON
 */
export async function resolved(file: unknown, address: string, load: (address: string) => Promise<string>, nameOf: (address: string) => string | undefined = address => address): Promise<Resolved> {
  const layers: Layer[] = [{name: nameOf(address), address, file: file as OverlayFile}];
  for (let top = layers[0]!; isObject(top.file) && top.file.extends !== undefined; top = layers.at(-1)!) {
    const next = addressOf(top);
    const way = [...layers.map(layer => layer.address), next];
    const names = way.map(address => nameOf(address) ?? 'this file').join(' → ');
    if (way.indexOf(next) < layers.length) fail(top, `goes round in a circle: ${names}; let one of them stand by itself`);
    if (layers.length > DEEPEST_BASE) fail(top, `more than ${DEEPEST_BASE} files build on each other: ${names}; make one of some of them with career-elements merge`);
    const text = await load(next);
    layers.push({name: nameOf(next), address: next, text, file: await parse(text, nameOf(next))});
  }
  return {layers, file: flattened(layers)};
}

/** The layers from one on, as one file. */
export function flattened(layers: readonly Layer[]): FrameworkFile {
  const [base, ...overlays] = layers.map(({file}) => file).reverse();
  return overlays.reduce<FrameworkFile>((whole, overlay) => (isObject(whole) && isObject(overlay) ? merged(whole, overlay as OverlayFile) : whole), base as FrameworkFile);
}

function addressOf(layer: Layer): string {
  const written: unknown = layer.file.extends;
  if (typeof written !== 'string' || !written.trim()) return fail(layer, 'expected the address of a framework file, such as "../base.json"');
  try {
    return new URL(written, layer.address).href.replace(/#.*/, '');
  } catch {
    return fail(layer, `${JSON.stringify(written)} is no address`);
  }
}

async function parse(text: string, name: string | undefined): Promise<OverlayFile> {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as OverlayFile;
  } catch {
    const {fault} = (await import('./json-text.js')).readTokens(text);
    throw new FrameworkError([{...(name !== undefined && {file: name}), place: fault ? `line ${fault.line}, character ${fault.column}` : '', message: fault?.message ?? 'this is not JSON'}]);
  }
}

function fail({name}: Layer, message: string): never {
  throw new FrameworkError([{...(name !== undefined && {file: name}), place: 'extends', message}]);
}
