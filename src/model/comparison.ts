import type {Cell, Competency, Content, Framework, Level} from './framework.js';

/**
 * How what is expected relates to what was expected at the level before.
 *
 * - `new`: nothing was expected there; `dropped`: nothing is expected here any more
 * - `changed`: another text; `same`: the same text
 * - `carried`: the framework is cumulative, and what was expected before still is
 * - `none`: nothing is expected at either; or what one of them expects is not written yet, and then nothing can be
 *   said of what changes
 */
export type Change = 'new' | 'changed' | 'same' | 'carried' | 'dropped' | 'none';

export interface ComparedCell {
  readonly level: Level;
  readonly cell: Cell;
  /** How it relates to the level before. The first level has none before it. */
  readonly change?: Change;
}

export interface ComparedRow {
  readonly competency: Competency;
  readonly cells: readonly ComparedCell[];
  /** Whether any two of the levels differ. */
  readonly differs: boolean;
}

/** Levels side by side, competency by competency, in the file's order. */
export function compareLevels(framework: Framework, levels: readonly Level[]): readonly ComparedRow[] {
  const written = levels.map(level => framework.competencies.some(competency => framework.cell(level, competency).content));
  return framework.competencies.map(competency => {
    const cells = levels.map(level => framework.cell(level, competency));
    const change = (i: number) => (written[i - 1] && written[i] ? changeOf(cells[i - 1]!, cells[i]!) : 'none');
    const compared = cells.map((cell, i): ComparedCell => ({level: levels[i]!, cell, change: i ? change(i) : undefined}));
    return {competency, cells: compared, differs: compared.some(({change}) => change === 'new' || change === 'changed' || change === 'dropped')};
  });
}

function changeOf(before: Cell, now: Cell): Change {
  if ((!before.content && !now.content) || before.state === 'todo' || now.state === 'todo') return 'none';
  if (!before.content) return 'new';
  if (!now.content) return 'dropped';
  if (wordsOf(before) !== wordsOf(now)) return 'changed';
  return now.state === 'carried' ? 'carried' : 'same';
}

/** All that a reader can see of a cell, to tell whether two are the same. */
function wordsOf({content, expected}: Cell): string {
  const {text, criteria, examples, avoid, rated, step} = content as Content;
  return JSON.stringify([
    expected?.step?.id, expected?.text, expected?.optional,
    text, criteria.map(criterion => [criterion.text, criterion.examples]), examples, avoid, [...rated ?? []], step?.id,
  ]);
}
