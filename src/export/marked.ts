import type {Change} from '../model/comparison.js';
import {BODY, type Statement} from './statements.js';
import type {TableCell} from './table.js';
import type {TableWords} from './table-words.js';

export interface Marked extends Statement {
  /** What stands before it: what became of it, where that has to be said. */
  readonly mark?: string;
}

/** What a cell says in the order in which it is read. */
export interface MarkedCell {
  readonly told: readonly Marked[];
  /** Texts and criteria that stay, below a line that says so. */
  readonly kept: readonly Marked[];
  /** What follows on these: examples and the like. */
  readonly others: readonly Marked[];
}

/**
 * A cell beside that of the level before. Each statement is marked where some stay and others do not; where all have the same
 * fate, or none is left of those before, what is said of the whole says it.
 */
export function marked({statements, change}: TableCell, words: TableWords): MarkedCell {
  const fates = new Set(statements.filter(isBody).map(({change}) => fateOf(change)));
  const isOther = change !== undefined && [...fates].every(fate => fate === 'new' || fate === 'dropped');
  const isOne = fates.size === 1 && (change === undefined || fates.has(fateOf(change)));
  if (isOther || isOne) return {told: statements.filter(statement => !isBody(statement) || statement.change !== 'dropped'), kept: [], others: []};
  const mark = (statement: Statement): Marked => {
    const {change} = statement;
    return isBody(statement) && change ? {...statement, mark: `${fateOf(change) === 'same' ? words.kept : words.kinds[change]}${words.colon.trimEnd()}`} : statement;
  };
  const isMain = (statement: Statement) => !isBody(statement) || MAIN.has(statement.kind);
  const isKept = (statement: Statement) => isBody(statement) && fateOf(statement.change) === 'same';
  const main = statements.filter(isMain);
  return {
    told: main.filter(statement => !isKept(statement)).map(mark),
    kept: main.filter(isKept),
    others: statements.filter(statement => !isMain(statement)).map(mark),
  };
}

const MAIN: ReadonlySet<Statement['kind']> = new Set(['wording', 'text', 'criterion']);

function isBody({kind}: Statement): boolean {
  return BODY.has(kind);
}

/** What stays is as before, whichever level says it. */
function fateOf(change: Change | undefined): Change | undefined {
  return change === 'carried' ? 'same' : change;
}
