/** Rows of cells, all rows of the same length. */
export type Grid<Cell> = readonly (readonly Cell[])[];

/** Columns as rows. */
export function transposed<Cell>(grid: Grid<Cell>): Grid<Cell> {
  return (grid[0] ?? []).map((_, column) => grid.map(row => row[column]!));
}

/** A grid without those of the columns named that have nothing but their head. */
export function withoutEmpty(grid: Grid<string>, columns: readonly number[]): Grid<string> {
  const empty = columns.filter(column => grid.every((row, i) => !i || !row[column]));
  return grid.map(row => row.filter((_, column) => !empty.includes(column)));
}
