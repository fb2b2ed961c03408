import type {FrameworkFile, Mapping} from '../../src/import.js';
import {fold} from '../../src/model/fold.js';
import type {Draft} from './draft.js';
import type {Found} from './source.js';

/** What this browser knows of a source that was brought before: for the next edition of it. */
export interface Memory {
  /** Of its first file. */
  readonly name: string;
  /** Its columns and headings. */
  readonly heads: readonly string[];
  readonly mapping: Mapping;
  /** What became of it: the ids of the next edition go by it. */
  readonly file: FrameworkFile;
}

interface Shelf {
  readonly format: typeof FORMAT;
  readonly memories: readonly Memory[];
}

const FORMAT = 'career-studio-remembered/1';
const KEY = 'career-studio-remembered';
/** The latest ones. */
const MOST = 8;
/** Files of a folder have many headings; enough of them to know it again. */
const HEADS = 60;

/** So much of a storage as is needed here. */
export interface Place {
  getItem(key: string): string | null;
  setItem(key: string, value: string): void;
  removeItem(key: string): void;
}

/**
 * What was said about a source before, in this browser and nowhere else. Where a browser keeps nothing, nothing is
 * remembered, and nothing else changes. A record of a later form is left as it is.
 */
export class Remembered {
  readonly #place: () => Place;
  /** What is not to be kept again while this page is open. */
  readonly #forgotten = new Set<string>();

  constructor(place: () => Place = () => (globalThis as unknown as {localStorage: Place}).localStorage) {
    this.#place = place;
  }

  /** What is known of the same source, or of an earlier edition of it. */
  of(name: string, found: readonly Found[]): Memory | undefined {
    const heads = headsOf(found);
    const memories = this.#read()?.memories ?? [];
    return memories.find(memory => memory.name === name && isAlike(memory.heads, heads, 0.3))
      ?? memories.find(memory => stem(memory.name) === stem(name) && isAlike(memory.heads, heads, 0.3))
      ?? memories.find(memory => isAlike(memory.heads, heads, 0.8));
  }

  keep({file, source}: Draft): void {
    const name = source?.files[0]?.name;
    if (!source || name === undefined || this.#forgotten.has(name)) return;
    const shelf = this.#read();
    if (!shelf) return;
    const memory: Memory = {name, heads: headsOf(source.found), mapping: source.mapping, file};
    const others = shelf.memories.filter(other => other.name !== name || !isAlike(other.heads, memory.heads, 0.3));
    // Where there is no room for all, the oldest go first.
    for (let memories = [memory, ...others].slice(0, MOST); memories.length; memories = memories.slice(0, -1)) {
      if (this.#write({format: FORMAT, memories})) return;
    }
  }

  /** All editions of it; what becomes of it from now on is not kept either. */
  forget(name: string): void {
    const shelf = this.#read();
    this.#forgotten.add(name);
    if (!shelf) return;
    const memories = shelf.memories.filter(memory => memory.name !== name && (!stem(name) || stem(memory.name) !== stem(name)));
    try {
      if (memories.length) this.#write({format: FORMAT, memories});
      else this.#place().removeItem(KEY);
    } catch {
      // A browser that keeps nothing has nothing to forget.
    }
  }

  /** What is kept; nothing where it may not be touched. */
  #read(): Shelf | undefined {
    const none: Shelf = {format: FORMAT, memories: []};
    try {
      const kept = JSON.parse(this.#place().getItem(KEY) ?? 'null') as Partial<Shelf> | null;
      if (typeof kept?.format === 'string' && kept.format !== FORMAT) return undefined;
      const memories = Array.isArray(kept?.memories) ? kept.memories.filter(isMemory) : [];
      return {...none, memories};
    } catch (error) {
      return error instanceof SyntaxError ? none : undefined;
    }
  }

  #write(shelf: Shelf): boolean {
    try {
      this.#place().setItem(KEY, JSON.stringify(shelf));
      return true;
    } catch {
      return false;
    }
  }
}

/** `levels 2025.xlsx` and `Levels_2026 (final).csv` are editions of the same: without numbers, dates and what people add to names. */
export function stem(name: string): string {
  const words = fold(name.replace(/^.*\//, '').replace(/\.\w+$/, '')).split(/[^\p{L}]+/u);
  return words.filter(word => word.length > 1 && !ADDED.has(word)).join(' ');
}

const ADDED = new Set(['final', 'draft', 'new', 'copy', 'version', 'latest', 'old', 'neu', 'alt', 'kopie', 'entwurf', 'jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']);

function headsOf(found: readonly Found[]): readonly string[] {
  return [...new Set(found.map(({name}) => fold(name)))].slice(0, HEADS);
}

/** Whether so large a part of the heads of either is in the other; of very few it says nothing that both have some of them. */
function isAlike(a: readonly string[], b: readonly string[], share: number): boolean {
  if (share > 0.5 && Math.min(a.length, b.length) < 3) return false;
  if (!a.length && !b.length) return share < 0.5;
  const common = a.filter(head => b.includes(head)).length;
  return common >= share * Math.max(a.length, b.length);
}

function isMemory(value: unknown): value is Memory {
  const {name, heads, mapping, file} = (value ?? {}) as Partial<Memory>;
  return typeof name === 'string' && Array.isArray(heads) && typeof mapping === 'object' && mapping !== null && typeof file === 'object' && file !== null;
}
