import {idsOf} from '../../../src/model/ids.js';
import type {FrameworkFile} from '../../../src/model/schema.js';
import {idsIn, stepsOf, type StepOf} from '../editing.js';
import {HEAD, type Spot} from './places.js';
import {blocksOf, columnsOf, type Block, type Column, type Row} from './rows.js';
import type {Names} from './shown.js';

/** A file as its table: what stands beside each other, what below each other, and the names that cells refer to. */
export interface View {
  readonly file: FrameworkFile;
  readonly columns: readonly Column[];
  readonly blocks: readonly Block[];
  readonly names: Names;
}

/** @param track id of the track whose levels are shown; empty: all */
export function viewOf(file: FrameworkFile, track = ''): View {
  const steps = new Map<string, readonly StepOf[]>();
  return {
    file, columns: columnsOf(file, track), blocks: blocksOf(file),
    names: {
      levels: new Map(idsIn(file, 'levels').map((id, i) => [id, file.levels[i]!.title])),
      ratings: new Map(idsOf('rating step', file.rating?.steps ?? []).map((id, i) => [id, file.rating!.steps[i]!.title])),
      steps: id => steps.get(id) ?? (steps.set(id, stepsOf(file, id)), steps.get(id)!),
    },
  };
}

export function rowIn({blocks}: View, key: string): Row | undefined {
  return blocks.flatMap(({rows}) => rows).find(row => row.key === key);
}

/** Where the focus is, or would come to; what it was at may be gone. */
export function spotIn({columns, blocks}: View, at: Spot, only: string): Spot {
  const {row, col} = at;
  const isThere = row === HEAD || blocks.some(block => block.key === row || block.rows.some(({key}) => key === row));
  const hasColumn = columns.some(({id}) => id === col);
  if (isThere && (hasColumn || (col === '' && row !== HEAD))) return at;
  return {row: HEAD, col: columns.find(({id}) => id === only)?.id ?? columns[0]?.id ?? ''};
}
