/** Widths of letters in a common sans serif, as parts of the font size, each class a little too wide for safety. */
const CLASSES: readonly [RegExp, number][] = [
  [/[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [/[\u1100-\u11ff\u2e80-\uffdc\u{1f000}-\u{3ffff}]/u, 1.05],
  [/[ijl.,:;'|!()[\]{}`·]/, 0.32],
  [/[ft rI\-/\\"]/, 0.4],
  [/[mwMW@%&]/, 0.92],
  [/[\p{Lu}]/u, 0.72],
  [/[\u0600-\u08ff]/, 0.52],
];

/** About how wide a text is drawn, in the unit of `size`. Nothing is measured: this runs where there is no font. */
export function widthOf(text: string, size: number, bold = false): number {
  let sum = 0;
  for (const letter of text) sum += CLASSES.find(([letters]) => letters.test(letter))?.[1] ?? 0.58;
  return sum * size * (bold ? 1.07 : 1);
}

/** A text in lines of at most `width`, broken between words, and within a word where that alone is too long. */
export function wrap(text: string, width: number, size: number, bold = false): string[] {
  const lines: string[] = [];
  let line = '';
  const fits = (candidate: string) => widthOf(candidate, size, bold) <= width;
  for (const word of text.split(/\s+/).filter(Boolean)) {
    if (fits(line ? `${line} ${word}` : word)) {
      line = line ? `${line} ${word}` : word;
      continue;
    }
    if (line) lines.push(line);
    line = '';
    for (const letter of word) {
      if (line && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return line ? [...lines, line] : lines;
}
