/**
 * Scrolls a cell of a table into view, clear of the heads that stand over its edges. In a row that has been out of sight it
 * is laid out only then, and gets its place and height a moment later.
 *
 * @param place what of the cell is to be seen, where it may be taller than the view
 */
export function reveal(cell: HTMLElement, place: () => DOMRect = () => cell.getBoundingClientRect()): void {
  const isLaidOut = cell.checkVisibility({contentVisibilityAuto: true});
  bring(cell, place);
  if (!isLaidOut) requestAnimationFrame(() => requestAnimationFrame(() => cell.isConnected && bring(cell, place)));
}

function bring(cell: HTMLElement, place: () => DOMRect): void {
  cell.scrollIntoView({block: 'nearest', inline: 'nearest'});
  const scroll = cell.closest('.scroll')!;
  const frame = scroll.getBoundingClientRect();
  const [head, corner] = ['thead', '.corner'].map(part => scroll.querySelector(part)!.getBoundingClientRect()) as [DOMRect, DOMRect];
  const {top, bottom, left, right} = place();
  const ceiling = Math.max(frame.top, head.bottom);
  if (top < ceiling || bottom > frame.bottom) scroll.scrollTop += top - ceiling - 24;
  if (cell.localName === 'th') return; // it stands in view by itself
  if (getComputedStyle(scroll).direction === 'rtl') scroll.scrollLeft += Math.max(0, right - corner.left);
  else scroll.scrollLeft -= Math.max(0, corner.right - left);
}
