import {readFile} from 'node:fs/promises';
import type {Terminal} from './terminal.js';

/** The file is not there, or holds no text. The message says so in a sentence. */
export class Unreadable extends Error {}

/** What findings call a file. */
export function nameOf(path: string): string {
  return path === '-' ? 'standard input' : path;
}

/**
 * The text of a file; of standard input for `-`.
 *
 * @throws {Unreadable}
 */
export async function readText(path: string, {input}: Pick<Terminal, 'input'>): Promise<string> {
  const bytes = path === '-' ? await all(input) : await readFile(path).catch(error => {
    throw new Unreadable(reason(path, error));
  });
  try {
    // A byte order mark stays, so that columns are those that an editor shows.
    return new TextDecoder('utf-8', {fatal: true, ignoreBOM: true}).decode(bytes);
  } catch {
    throw new Unreadable(`${nameOf(path)} is not UTF-8. Save it in that encoding.`);
  }
}

async function all(input: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of input) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function reason(path: string, {code, message}: NodeJS.ErrnoException): string {
  if (code === 'ENOENT') return `There is no file ${path}.`;
  if (code === 'EISDIR') return `${path} is a folder. Name the files in it, for instance ${path.replace(/\/$/, '')}/*.json.`;
  if (code === 'EACCES') return `${path} may not be read by you.`;
  return `${path} cannot be read: ${message}.`;
}
