/** The format needs eight levels of nesting. What is far deeper is a mistake or an attack, and what reads a file recurses. */
export const DEEPEST = 40;

/** The path to the first thing that is nested too deep, if there is one. A circle of objects is endlessly deep. */
export function tooDeep(value: unknown, depth = 0): readonly (string | number)[] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= DEEPEST) return [];
  for (const key of Object.keys(value)) {
    const found = tooDeep((value as Record<string, unknown>)[key], depth + 1);
    if (found) return [Array.isArray(value) ? Number(key) : key, ...found];
  }
  return undefined;
}

/**
 * Whether a text may be read as Markdown. The reader takes no more steps than a text is long, but all of it would be drawn
 * at once. Beyond this a text is shown as it stands; the longest text of any framework known to us has 6,000 characters.
 */
export function isReadable(text: string): boolean {
  return text.length <= 20_000;
}
