import {BUDGETS} from '../../src/import/budgets.js';
import {importFramework, Refused, type FrameworkFile, type Given, type Imported, type Mapping, type Place} from '../../src/import.js';
import {parseFramework} from '../../src/model/parse.js';
import {FrameworkError, sentence} from '../../src/model/problem.js';
// The readers of all forms come with the first load: afterwards nothing is asked for.
import '../../src/import/data/data.js';
import '../../src/import/data/guide-page.js';
import '../../src/import/pages/html-page.js';
import '../../src/import/pages/markdown-page.js';
import '../../src/import/pages/sheet-page.js';
import '../../src/import/workbook/workbook-pages.js';
import {shownOf} from './shown-sources.js';
import type {Shown} from './source-lines.js';

/** What is asked of the importers. All of it can be sent to a worker. */
export type Task =
  | {readonly do: 'read'; readonly given: readonly Given[]; readonly mapping?: Mapping | undefined; readonly name?: string | undefined; readonly keepIds?: FrameworkFile | undefined}
  | {readonly do: 'show'; readonly given: readonly Given[]; readonly places: readonly Place[]};

/** What comes back of it, sooner or later. */
export type Answer =
  | {readonly is: 'file'; readonly file: string; readonly index: number; readonly count: number}
  | {readonly is: 'read'; readonly imported: Imported}
  | {readonly is: 'shown'; readonly shown: readonly Shown[]}
  | {readonly is: 'refused'; readonly at: Place; readonly message: string}
  | {readonly is: 'broken'};

/** Does what is asked, here: in a worker, or in the page where there is none. It never throws. */
export async function perform(task: Task, tell: (answer: Answer) => unknown): Promise<Answer> {
  try {
    return task.do === 'show' ? {is: 'shown', shown: shownOf(task.given, task.places)} : {is: 'read', imported: await read(task, tell)};
  } catch (error) {
    if (error instanceof Refused) return {is: 'refused', at: error.at, message: error.message};
    const at = {file: task.given[0]?.name ?? '', line: 1};
    if (error instanceof FrameworkError) return {is: 'refused', at, message: `what could be made of it is no whole framework. ${error.problems.slice(0, 3).map(sentence).join('. ')}`};
    return {is: 'broken'};
  }
}

async function read({given, mapping, name, keepIds}: Extract<Task, {do: 'read'}>, tell: (answer: Answer) => unknown): Promise<Imported> {
  const onFile = (file: string, index: number, count: number) => tell({is: 'file', file, index, count});
  const made = await importFramework(given, {onFile, ...(mapping && {mapping}), ...(name && {name}), ...(keepIds && {keepIds})});
  parseFramework(made.framework);
  // Beside what is public, an answer holds what the importers know of the levels: nothing that anybody has to keep.
  const {understood, runnerUp} = made;
  const bare = ({shape, told, confidence}: Imported['understood']) => ({shape, told, confidence});
  return {...made, understood: bare(understood), ...(runnerUp && {runnerUp: bare(runnerUp)}), warnings: made.warnings.slice(0, 20 * BUDGETS.warnings)};
}
