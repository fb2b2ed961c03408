import {writeFile} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {DONE, FAULTY, visible, type Terminal} from './terminal.js';

/** Writes what was asked for into a file, or to standard output without one and for `-`; gives the exit code. */
export async function put(text: string, output: string | undefined, terminal: Terminal, {flag = 'w', named = 'framework.json'}: {flag?: 'w' | 'wx'; named?: string} = {}): Promise<number> {
  if (output === undefined || output === '-') {
    terminal.write(text);
    return DONE;
  }
  try {
    await writeFile(output, text, {flag});
    return DONE;
  } catch (error) {
    terminal.complain(`${visible(whyNot(output, named, error as NodeJS.ErrnoException))}\n`);
    return FAULTY;
  }
}

function whyNot(path: string, named: string, {code, message}: NodeJS.ErrnoException): string {
  if (code === 'EEXIST') return `${path} is there already, and stays as it is. Choose another name.`;
  if (code === 'ENOENT') return `${path} cannot be written: there is no folder ${dirname(path)}. Make it first, or write to another one.`;
  if (code === 'EISDIR') return `${path} is a folder. Name a file in it, for instance ${join(path, named)}.`;
  if (code === 'EACCES' || code === 'EPERM' || code === 'EROFS') return `${path} may not be written by you. Write to another folder.`;
  if (code === 'ENOSPC') return `${path} cannot be written: there is no room left on the disk.`;
  return `${path} cannot be written: ${message}.`;
}
