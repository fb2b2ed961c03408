/** How code is fenced off in the lines of a document. A fence that is never closed is none: it would swallow the rest. */
export class Fences {
  /** For each sign, the length of the longest row that could close a fence in a line or below it. */
  readonly #closing: Readonly<Record<string, readonly number[]>>;
  readonly #lines: readonly string[];

  constructor(lines: readonly string[]) {
    this.#lines = lines;
    this.#closing = Object.fromEntries(['`', '~'].map(sign => [sign, longestBelow(lines, sign)]));
  }

  /** The row of signs that opens a fence in a line. */
  at(i: number): string | undefined {
    const line = this.#lines[i]!;
    const fence = FENCE.exec(line)?.[1];
    if (!fence || (this.#closing[fence[0]!]![i + 1] ?? 0) < fence.length) return undefined;
    return isDrawnUnder(this.#lines[i - 1] ?? '', line) ? undefined : fence;
  }
}

const FENCE = /^\s*(`{3,}(?=[^`]*$)|~{3,})/;

export function closes(line: string, fence: string): boolean {
  const row = line.trim();
  return row.length >= fence.length && isRowOf(fence[0]!, row);
}

/** A row of tildes, as long as the title above it: so reStructuredText marks a heading. Three open a fence everywhere else. */
function isDrawnUnder(title: string, line: string): boolean {
  const row = line.trim();
  return row.length > 3 && isRowOf('~', row) && title.trim() !== '' && Math.abs(title.trim().length - row.length) <= 2;
}

function isRowOf(sign: string, row: string): boolean {
  return row === sign.repeat(row.length);
}

function longestBelow(lines: readonly string[], sign: string): readonly number[] {
  const longest: number[] = Array(lines.length);
  let most = 0;
  for (let i = lines.length - 1; i >= 0; i--) {
    const row = lines[i]!.trim();
    if (row.length > most && isRowOf(sign, row)) most = row.length;
    longest[i] = most;
  }
  return longest;
}
