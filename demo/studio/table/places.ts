import type {Headed} from './fields.js';

/** A place of the table: a row’s key, and a level’s id or nothing for the head of the row. */
export interface Spot {
  readonly row: string;
  readonly col: string;
}

/** The row of the levels’ names. */
export const HEAD = 'head';

export const isSame = (a: Spot, b: Spot): boolean => a.row === b.row && a.col === b.col;

/** The place that a cell of the page stands for. */
export const spotOf = ({dataset}: HTMLElement): Spot => ({row: dataset.row!, col: dataset.col!});

/** Whose head a place is; without an id, it is none. */
export function headOf({row, col}: Spot): readonly [Headed, string | undefined] {
  if (row === HEAD) return ['levels', col];
  if (row.startsWith('group:')) return ['groups', row.slice(6)];
  if (row.startsWith('fact:')) return ['facts', col === '' ? row.slice(5) : undefined];
  return ['competencies', col === '' && row.startsWith('competency:') ? row.slice(11) : undefined];
}

/** Whether there is anything to write in: rows that every framework has cannot be renamed. */
export const canOpen = (spot: Spot): boolean => spot.col !== '' || headOf(spot)[1] !== undefined;

/** A fact goes by its name, and so does its row: with another one it is another row. */
export const goesByName = (spot: Spot): boolean => headOf(spot)[0] === 'facts' && spot.col === '';
