/**
 * Ranges in the highlights of the page. A highlight of one name is shared by all elements, and by every copy of the script,
 * so that each adds and takes away its own ranges; the last to leave takes the highlight with it.
 */

/** Whether the browser can paint ranges: the CSS Custom Highlight API. */
export function hasHighlights(): boolean {
  return typeof Highlight === 'function' && 'highlights' in CSS;
}

/** @param priority where highlights overlap, the higher one is drawn over the other */
export function addRanges(name: string, ranges: readonly AbstractRange[], priority = 0): void {
  if (!ranges.length) return;
  let highlight = CSS.highlights.get(name);
  if (!highlight) CSS.highlights.set(name, (highlight = Object.assign(new Highlight(), {priority})));
  for (const range of ranges) highlight.add(range);
}

/** Those that stay are added anew: to take thousands away one by one takes Firefox seconds. */
export function removeRanges(name: string, ranges: readonly AbstractRange[]): void {
  const highlight = ranges.length ? CSS.highlights.get(name) : undefined;
  if (!highlight) return;
  const gone = new Set(ranges);
  const rest = [...highlight].filter(range => !gone.has(range));
  highlight.clear();
  for (const range of rest) highlight.add(range);
  if (!rest.length) CSS.highlights.delete(name);
}
