/** A piece of a line: text as a reader sees it, or a sign of Markdown. */
export type Piece = readonly [text: string, isText: boolean];

/**
 * A line of Markdown that shows what its pieces say. A backslash goes only where Markdown would act: before a sign that has a
 * partner in the line and touches a word, before what would begin a heading or a quote.
 */
export function escaped(parts: readonly Piece[]): string {
  const pieces = together(parts);
  const texts = pieces.filter(([, isText]) => isText).map(([text]) => text);
  const paired = new Set([...'*_`~'].filter(sign => texts.reduce((count, text) => count + occurrences(text, sign), 0) > 1));
  const line = pieces.map(([text, isText]) => (isText ? text.replace(/\\(?=[!-/:-@[-`{-~])|[*_`~]|\](?=\()|<(?=[a-z/!?])|&(?=#?\w+;)/gi, (sign, at: number) => (acts(sign, at, text, paired) ? `\\${sign}` : sign)) : text)).join('');
  return pieces[0]?.[1] ? line.replace(/^(#{1,6}(?=\s|$)|>|[=-]{3,}$)/, '\\$1') : line;
}

function acts(sign: string, at: number, text: string, paired: ReadonlySet<string>): boolean {
  if (!'*_`~'.includes(sign)) return true;
  const [before = ' ', after = ' '] = [text[at - 1], text[at + 1]];
  if (!paired.has(sign) || (sign !== '`' && /\s/.test(before) && /\s/.test(after))) return false;
  return sign !== '_' || !/[\p{L}\p{N}]/u.test(before) || !/[\p{L}\p{N}]/u.test(after);
}

function occurrences(text: string, sign: string): number {
  return text.split(sign).length - 1;
}

/** Text that came in several pieces, as one. */
function together(parts: readonly Piece[]): readonly Piece[] {
  const pieces: (readonly [string[], boolean])[] = [];
  for (const [text, isText] of parts) {
    const last = pieces.at(-1);
    if (last?.[1] === isText) last[0].push(text);
    else pieces.push([[text], isText]);
  }
  return pieces.map(([texts, isText]) => [texts.join(''), isText]);
}
