import type {Grid} from './grid.js';
import {guard} from './guard.js';

/**
 * A grid as separated values after RFC 4180: lines end with CR LF, and what has a separator, quotes, a line end or white space
 * at its ends stands in quotes. No cell begins a formula (see `guard`).
 */
export function separated(grid: Grid<string>, separator: ',' | '\t'): string {
  const quoted = (text: string) => (/[",\t\n\r]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
  return grid.map(row => `${row.map(cell => quoted(guard(cell))).join(separator)}\r\n`).join('');
}
