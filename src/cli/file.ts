import {createReadStream} from 'node:fs';
import {BUDGETS} from '../import/budgets.js';
import {isZip, otherThanText} from '../import/source/known-files.js';
import type {Terminal} from './terminal.js';

/** The file is not there, or holds no text. The message says so in a sentence. */
export class Unreadable extends Error {}

/** What findings call a file. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/** As one types it: in quotes, where a shell would take it for several words. */
export function inShell(path: string): string {
  return /^[\w./:\\~@%+=,-]+$/.test(path) ? path : `"${path.replace(/["$`\\]/g, '\\$&')}"`;
}

/**
 * The text of a file; of standard input for `-`.
 *
 * @throws {Unreadable}
 */
export async function readText(path: string, terminal: Pick<Terminal, 'input'>): Promise<string> {
  return textOf(await readBytes(path, terminal), path);
}

function textOf(bytes: Uint8Array, path: string): string {
  try {
    return decode(bytes, true);
  } catch {
    throw new Unreadable(`${nameOf(path)} is not UTF-8. Save it in that encoding.`);
  }
}

/** A byte order mark stays, so that columns are those that an editor shows. */
function decode(bytes: Uint8Array, fatal = false): string {
  return new TextDecoder('utf-8', {fatal, ignoreBOM: true}).decode(bytes);
}

/**
 * The text of a framework file, which is JSON. Whoever gives a sheet or a document is led to what reads it.
 *
 * @throws {Unreadable}
 */
export async function readFrameworkText(path: string, terminal: Pick<Terminal, 'input'>): Promise<string> {
  const bytes = await readBytes(path, terminal);
  const name = nameOf(path);
  const other = otherThanText(bytes);
  if (other !== undefined) throw new Unreadable(`${name} is no framework file: ${other}.`);
  if (isZip(bytes) || (path !== '-' && !/\.json$/i.test(path) && bytes.length && !/^\uFEFF?\s*[{[]/.test(decode(bytes.subarray(0, START))))) {
    throw new Unreadable(`${name} is no framework file. Import it first: career-elements import ${inShell(path)} -o framework.json`);
  }
  return textOf(bytes, path);
}

/** Enough to see whether it may be JSON. */
const START = 400;

/**
 * What is in a file, or comes from standard input for `-`: no more of it than is taken in, so that the memory has an end where the
 * input has none.
 *
 * @throws {Unreadable}
 */
export async function readBytes(path: string, {input}: Pick<Terminal, 'input'>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  try {
    for await (const chunk of path === '-' ? input : createReadStream(path)) {
      chunks.push(chunk as Uint8Array);
      length += (chunk as Uint8Array).length;
      if (length > BUDGETS.bytes) throw new Unreadable(`${nameOf(path)} is larger than ${BUDGETS.bytes / 1_000_000} MB, and no career framework is. Take out of it what describes the levels.`);
    }
  } catch (error) {
    throw error instanceof Unreadable ? error : new Unreadable(reason(path, error as NodeJS.ErrnoException));
  }
  return Buffer.concat(chunks);
}

export function reason(path: string, {code, message}: NodeJS.ErrnoException): string {
  if (code === 'ENOENT' || code === 'ENOTDIR') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder. Name the files in it, for instance ${path.replace(/\/$/, '')}/*.json.`;
  if (code === 'EACCES') return `${path} may not be read by you.`;
  return `${path} cannot be read: ${message}.`;
}
