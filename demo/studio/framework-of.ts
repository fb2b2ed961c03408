import type {FrameworkFile} from '../../src/import.js';
import type {Framework} from '../../src/model/framework.js';
import {parseFramework} from '../../src/model/parse.js';
import {FrameworkError} from '../../src/model/problem.js';

const read = new WeakMap<FrameworkFile, Framework | undefined>();

/** The framework that a file makes, read once for each file; nothing while it has something to put right. */
export function frameworkOf(file: FrameworkFile): Framework | undefined {
  if (!read.has(file)) read.set(file, parsed(file));
  return read.get(file);
}

function parsed(file: FrameworkFile): Framework | undefined {
  try {
    return parseFramework(file);
  } catch (error) {
    if (error instanceof FrameworkError) return undefined;
    throw error;
  }
}
