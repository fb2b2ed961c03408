import {buildFramework} from '../model/build.js';
import {resolved} from '../model/extending.js';
import type {Framework} from '../model/framework.js';
import {FrameworkError} from '../model/problem.js';
import {downloadText, forget} from './downloads.js';

/**
 * The framework of a file that builds on another: loaded with the first such file. What it builds on comes as `src` does, with the
 * same limits, and once for all that build on it.
 *
 * @throws {FrameworkError} with the file of each problem, named as it lies to the first one
 * @throws {LoadError} with the address of the file that did not come
 */
export async function readExtended(json: unknown, address: string, signal?: AbortSignal): Promise<Framework> {
  const asked: string[] = [];
  const load = async (base: string) => {
    asked.push(base);
    const {text, release} = downloadText(base);
    if (signal?.aborted) release();
    signal?.addEventListener('abort', release);
    try {
      return await text;
    } finally {
      signal?.removeEventListener('abort', release);
    }
  };
  try {
    const {file, layers} = await resolved(json, address, load, namer(address));
    try {
      return buildFramework(file);
    } catch {
      throw new FrameworkError((await import('../model/check-layers.js')).checkLayers(layers).problems);
    }
  } catch (error) {
    // Whoever mends one of the files, and tries again, sees them all anew.
    asked.forEach(forget);
    throw error;
  }
}

/** Files in the folder of the first one by their names, others by their addresses; a page itself has none. */
function namer(own: string): (address: string) => string | undefined {
  const folder = own.replace(/[?#].*/, '').replace(/[^/]*$/, '');
  return address => (folder && address.startsWith(folder) ? address.slice(folder.length) || undefined : address);
}
