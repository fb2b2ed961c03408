import {buildFramework} from './build.js';
import {checkFile} from './check.js';
import type {Framework} from './framework.js';
import {FrameworkError} from './problem.js';

/**
 * Makes a `Framework` of a framework file.
 *
 * @param input the file as JSON text (a byte order mark is passed over), or the plain data that was made of it
 * @returns a framework that never changes; what could not be used is told in its `warnings`
 * @throws {FrameworkError} with every problem of the file: its place, what is wrong, and the nearest right thing
 */
export function parseFramework(input: unknown): Framework {
  const json = readJson(input);
  const {problems, warnings} = checkFile(json);
  if (problems.length) throw new FrameworkError(problems);
  return buildFramework(json, warnings);
}

/** Plain data goes through JSON too: the copy is ours to freeze, and what is no data falls away. */
function readJson(input: unknown): unknown {
  try {
    return JSON.parse(typeof input === 'string' ? input.replace(/^\uFEFF/, '') : JSON.stringify(input) ?? 'null');
  } catch (error) {
    throw new FrameworkError([{place: '', message: `this is not JSON: ${(error as Error).message}`}]);
  }
}
