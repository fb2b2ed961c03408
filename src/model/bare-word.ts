const QUOTES = '"\'“”„‘’«»';
const BEFORE: ReadonlySet<string> = new Set([...QUOTES, ...'*_`([{–—']);
const AFTER: ReadonlySet<string> = new Set([...QUOTES, ...'*_`)]}–—.,;:!?…']);

/**
 * Where in a piece of text between blanks the word begins and ends, without the marks of prose around it: “C++”, “.NET” and
 * “1.5” are words, and a dash is none. Not by a pattern, which would take long for a long row of dots.
 */
export function bareWord(piece: string): readonly [start: number, end: number] {
  let [start, end] = [0, piece.length];
  while (start < end && BEFORE.has(piece[start]!)) start++;
  while (end > start && AFTER.has(piece[end - 1]!)) end--;
  return [start, end];
}
