import {open, realpath, stat} from 'node:fs/promises';
import {resolve} from 'node:path';
import {Misuse} from './arguments.js';

/**
 * What a person has written is not to be lost by a slip: neither a file that is read, nor one that is no framework file at all.
 *
 * @throws {Misuse}
 */
export async function refuseLosses(output: string | undefined, read: readonly (string | undefined)[]): Promise<void> {
  if (output === undefined || output === '-') return;
  const target = await real(output);
  for (const path of read) {
    if (path !== undefined && path !== '-' && await real(path) === target) throw new Misuse(`${output} is one of the files that are read, and would be lost. Write to another one.`);
  }
  if (await isOther(output)) throw new Misuse(`${output} is there already, is no framework file, and would be lost. Write to another one.`);
}

function real(path: string): Promise<string> {
  return realpath(path).catch(() => resolve(path));
}

/** Whether it is a file in which something else than an object of JSON begins. */
async function isOther(path: string): Promise<boolean> {
  const is = await stat(path).catch(() => undefined);
  const file = is?.isFile() ? await open(path).catch(() => undefined) : undefined;
  if (!file) return false;
  try {
    const {buffer, bytesRead} = await file.read(Buffer.alloc(100), 0, 100, 0);
    const start = buffer.toString('utf8', 0, bytesRead).replace(/^\uFEFF/, '').trimStart();
    return start !== '' && !start.startsWith('{');
  } finally {
    await file.close();
  }
}
