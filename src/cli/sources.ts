import {readdir, stat} from 'node:fs/promises';
import {basename, extname, join, resolve} from 'node:path';
import {BUDGETS} from '../import/budgets.js';
import type {Given} from '../import/imported.js';
import {readBytes, reason, Unreadable} from './file.js';
import type {Terminal} from './terminal.js';

const KINDS = new Set(['.md', '.markdown', '.txt', '.yaml', '.yml', '.csv', '.tsv', '.xlsx', '.html', '.htm', '.json']);

interface Found {
  /** What it is called in messages: a file by its name, those of a folder by the way to them from there. */
  readonly name: string;
  readonly path: string;
}

export interface Sources {
  readonly given: readonly Given[];
  /** The name of the folder, where it is one folder that was named. */
  readonly name?: string;
  readonly paths: readonly string[];
  /** What of the folders was passed over. */
  readonly skipped: readonly string[];
}

/**
 * The files that were named, and those in the folders that were, in the order in which people count: 2 before 10.
 *
 * @throws {Unreadable}
 */
export async function sourcesFrom(named: readonly string[], terminal: Pick<Terminal, 'input'>): Promise<Sources> {
  const found: Found[] = [];
  const skipped: string[] = [];
  for (const path of named) {
    if (await isFolder(path)) await gather(path, '', found, skipped);
    else found.push({name: path === '-' ? path : basename(path), path});
    if (found.length > BUDGETS.files) throw new Unreadable(`${path} has more than ${BUDGETS.files} files. Name those that describe the framework.`);
  }
  if (!found.length) throw new Unreadable(`${named.join(' and ')} ${named.length > 1 ? 'have' : 'has'} no file in it that can be read: they end in ${[...KINDS].join(', ')}.`);
  const names = new Set(found.map(({name}) => name));
  const given: Given[] = [];
  let bytes = 0;
  for (const {name, path} of found) {
    const content = await readBytes(path, terminal);
    bytes += content.length;
    if (bytes > BUDGETS.bytes) throw new Unreadable(`These files are together larger than ${BUDGETS.bytes / 1_000_000} MB. Name those that describe the framework.`);
    given.push({name: names.size < found.length ? path : name, content});
  }
  const [only, ...others] = named;
  const isOne = !others.length && await isFolder(only!);
  return {given, ...(isOne && {name: basename(resolve(only!))}), paths: found.map(({path}) => path), skipped};
}

async function isFolder(path: string): Promise<boolean> {
  if (path === '-') return false;
  try {
    return (await stat(path)).isDirectory();
  } catch (error) {
    throw new Unreadable(reason(path, error as NodeJS.ErrnoException));
  }
}

const {compare} = new Intl.Collator('en', {numeric: true});

/** Links are not followed: they may lead in a circle, or out of the folder. */
async function gather(folder: string, way: string, found: Found[], skipped: string[]): Promise<void> {
  const entries = await readdir(join(folder, way), {withFileTypes: true});
  for (const entry of entries.sort((a, b) => compare(a.name, b.name))) {
    const name = way ? `${way}/${entry.name}` : entry.name;
    if (found.length > BUDGETS.files) return;
    if (entry.name.startsWith('.') || entry.name === 'node_modules') skipped.push(name);
    else if (entry.isDirectory()) await gather(folder, name, found, skipped);
    else if (entry.isFile() && KINDS.has(extname(entry.name).toLowerCase())) found.push({name, path: join(folder, name)});
    else skipped.push(name);
  }
}
