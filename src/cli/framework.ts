import type {Framework} from '../model/framework.js';
import {parseFramework} from '../model/parse.js';
import type {FrameworkFile} from '../model/schema.js';
import {readFrameworkText, Unreadable} from './file.js';
import {findingsIn, lineOf} from './findings.js';
import {visible, type Terminal} from './terminal.js';

/** The framework in a file; nothing where there is no good one, once it has been said why. */
export async function readFramework(path: string, terminal: Terminal): Promise<Framework | undefined> {
  return (await readFrameworkFile(path, terminal))?.framework;
}

/** The same with what the file says, as it says it. */
export async function readFrameworkFile(path: string, terminal: Terminal): Promise<{framework: Framework; file: FrameworkFile} | undefined> {
  try {
    const text = await readFrameworkText(path, terminal);
    const problems = findingsIn(text).filter(({kind}) => kind === 'problem');
    if (!problems.length) return {framework: parseFramework(text), file: JSON.parse(text.replace(/^\uFEFF/, '')) as FrameworkFile};
    for (const problem of problems) terminal.complain(lineOf(problem, path, terminal));
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    terminal.complain(`${visible(error.message)}\n`);
  }
  return undefined;
}
