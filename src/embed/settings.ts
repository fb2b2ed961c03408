import {isColor} from '../model/color.js';
import type {FrameworkFile} from '../model/schema.js';
import {isListable, ownOrigin, sourceOf, type Source} from './source.js';

export const views = ['framework', 'ladder', 'matrix', 'level', 'check', 'crosswalk', 'guide'] as const;

export const themes = ['light', 'dark', 'auto'] as const;

/** What the publisher of an embed.html wrote into it, or a reader's address says. */
export interface Settings {
  /** The framework itself; the publisher's alone. */
  framework?: FrameworkFile;
  /** Origins, or beginnings of addresses, from which `src` may come besides the page's own origin; the publisher's alone. */
  sources?: string[];
  /** Address of a framework file, relative to the page. */
  src?: string;
  /** What is shown. Default: `framework`. */
  view?: (typeof views)[number];
  /** Id of the level that is picked. */
  level?: string;
  /** Ids of two to four levels to compare, separated by spaces. */
  compare?: string;
  /** Id of a track. */
  track?: string;
  /** Language of the interface, as in HTML. Default: that of the page. */
  lang?: string;
  /** Default: `auto`. */
  theme?: (typeof themes)[number];
  /** A CSS colour: hex, a name, or a function such as `oklch(...)`. */
  accent?: string;
  /** Smaller type and less room around it. Default: `false`. */
  compact?: boolean;
}

/** A setting that is passed over: one that is not known, whose value cannot be, or that is not the reader's to say. */
export interface Mistake {
  readonly is: 'unknown' | 'value' | 'fixed';
  readonly name: string;
  /** As it was written; for what is no text, empty. */
  readonly value: string;
}

/** What to show, and how. */
export interface Plan extends Omit<Settings, 'framework' | 'src'> {
  readonly source: Source;
  readonly mistakes: readonly Mistake[];
}

/** What is no text, or longer than this, is no id and no address. */
const LONGEST = 2000;

const text = (value: unknown) => (typeof value === 'string' && value.trim() && value.length <= LONGEST ? value.trim() : undefined);
const oneOf = <Value extends string>(values: readonly Value[]) => (value: unknown) => values.find(known => known === text(value)?.toLowerCase());
const truth = new Map<unknown, boolean>([[true, true], ['', true], ['true', true], ['1', true], [false, false], ['false', false], ['0', false]]);

/** What makes a setting of what was written; undefined where it cannot. */
const readers = {
  src: text,
  view: oneOf(views),
  level: text,
  compare: text,
  track: text,
  lang: value => (/^[a-z]{2,3}(-[\da-z]{2,8})*$/i.test(text(value) ?? '') ? text(value) : undefined),
  theme: oneOf(themes),
  // It goes into a style, where more than a colour would do more than paint.
  accent: value => (isColor(text(value) ?? '') ? text(value) : undefined),
  compact: value => truth.get(typeof value === 'string' ? value.trim().toLowerCase() : value),
} satisfies {[Name in keyof Settings]: (value: unknown) => Settings[Name]};

const publishers = {
  framework: value => (typeof value === 'object' && value && !Array.isArray(value) ? (value as FrameworkFile) : undefined),
  sources: value => (Array.isArray(value) && value.every(source => text(source) && isListable(source)) ? (value as string[]) : undefined),
} satisfies {[Name in keyof Settings]: (value: unknown) => Settings[Name]};

/**
 * What to show, of what the publisher wrote into the page and what the page's address says. The address wins: it is
 * written where the page is put into another, once for each place. It never decides whose files may be shown.
 *
 * @param written the settings block, as JSON
 * @param address of the page
 */
export function readSettings(written: string, address: string): Plan {
  const mistakes: Mistake[] = [];
  const own = readAll(parse(written, mistakes), {...readers, ...publishers}, mistakes);
  const {searchParams, hash} = new URL(address);
  // Whoever hands on an address may have added names of their own to it.
  const asked = Object.fromEntries(Object.keys({...readers, ...publishers}).filter(name => searchParams.has(name)).map(name => [name, searchParams.get(name)]));
  for (const name of Object.keys(publishers)) if (Object.hasOwn(asked, name)) mistakes.push({is: 'fixed', name, value: ''});
  const said = readAll(asked, readers, mistakes);
  const {source, mistake} = sourceOf(own, said.src, hash.slice(1), ownOrigin(address), address);
  if (mistake) mistakes.push(mistake);
  const {framework, sources, src, ...rest} = {...own, ...said};
  return {...rest, ...(sources && {sources}), source, mistakes};
}

function parse(written: string, mistakes: Mistake[]): object {
  try {
    const value: unknown = JSON.parse(written.trim() || '{}');
    if (typeof value === 'object' && value && !Array.isArray(value)) return value;
  } catch {
    // told below
  }
  mistakes.push({is: 'value', name: 'career-settings', value: ''});
  return {};
}

/** Name by name, so that nothing gets through that is not known; `__proto__` is a name like any other. */
function readAll(written: object, known: {readonly [name: string]: (value: unknown) => unknown}, mistakes: Mistake[]): Settings {
  const settings: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(written)) {
    const reader = Object.hasOwn(known, name) ? known[name]! : undefined;
    if (!reader) {
      if (!Object.hasOwn(publishers, name)) mistakes.push({is: 'unknown', name, value: ''});
      continue;
    }
    const read = reader(value);
    if (read !== undefined) settings[name] = read;
    else mistakes.push({is: 'value', name, value: typeof value === 'string' ? value : ''});
  }
  return settings as Settings;
}
