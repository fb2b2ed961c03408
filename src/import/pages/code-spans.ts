/** Where the code spans of a line of Markdown begin and end, their backticks included. */
export function codeSpans(text: string): readonly (readonly [from: number, to: number])[] {
  if (!text.includes('`')) return [];
  const runs = [...text.matchAll(/(?<!\\)`+/g)];
  const next = new Map<number, number>();
  const closing = runs.map(() => -1);
  for (let i = runs.length - 1; i >= 0; i--) {
    const length = runs[i]![0].length;
    closing[i] = next.get(length) ?? -1;
    next.set(length, i);
  }
  const spans: (readonly [number, number])[] = [];
  for (let i = 0; i < runs.length; i++) {
    const close = closing[i]!;
    if (close < 0) continue;
    spans.push([runs[i]!.index, runs[close]!.index + runs[close]![0].length]);
    i = close;
  }
  return spans;
}

/** The text with what is not code changed. */
export function outsideCode(text: string, change: (words: string) => string): string {
  let changed = '';
  let from = 0;
  for (const [start, end] of codeSpans(text)) {
    changed += change(text.slice(from, start)) + text.slice(start, end);
    from = end;
  }
  return changed + change(text.slice(from));
}
