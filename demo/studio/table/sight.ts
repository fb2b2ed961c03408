/** So many columns are drawn at once, in sight or not. More of them are drawn as they come into sight. */
export const FEW = 16;

/** Columns drawn beyond each edge, so that a short way of scrolling shows no gap. */
const BESIDE = 3;

/** The columns to draw of so many, by where the table is scrolled to. In steps of several, so that not each pixel draws anew. */
export function columnsInSight(count: number, scrolled: number, width: number, column: number): {readonly from: number; readonly to: number} {
  if (count <= FEW) return {from: 0, to: count};
  const first = Math.floor(scrolled / column / BESIDE) * BESIDE;
  const from = Math.max(0, Math.min(first - BESIDE, count - 1));
  return {from, to: Math.min(count, first + Math.ceil(width / column) + 2 * BESIDE)};
}
