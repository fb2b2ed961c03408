/** A row of separated values. */
export interface GridRow {
  readonly cells: readonly string[];
  /** The line of the text on which it begins, from 1. */
  readonly line: number;
}

/**
 * Separated values as they stand (RFC 4180): nothing is trimmed, unescaped or made of them. Quotes hold separators, line ends and
 * doubled quotes; a quote within a cell that began without one is a sign like any other. Lines end with CR LF, LF or CR. One pass.
 * This is for tables that a program wrote, before any repair; `records` finds its way in those that people made.
 *
 * @param separator one sign
 */
export function* gridOf(text: string, separator: string): Generator<GridRow> {
  const bare = new RegExp(`[${separator === '\t' ? '\\t' : `\\${separator}`}\\r\\n]`, 'g');
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < text.length) {
    const cells: string[] = [];
    const first = line;
    for (let isOpen = true; isOpen;) {
      let cell = '';
      if (text[at] === '"') {
        for (at += 1; ; at += 2) {
          const quote = text.indexOf('"', at);
          const end = quote < 0 ? text.length : quote;
          cell += text.slice(at, end);
          line += lineEndsIn(text.slice(at, end));
          at = end;
          if (text[at + 1] !== '"') break;
          cell += '"';
        }
        at++;
      }
      bare.lastIndex = at;
      const end = bare.exec(text)?.index ?? text.length;
      cells.push(cell + text.slice(at, end));
      at = end + 1;
      isOpen = text[end] === separator;
      if (!isOpen && text[end] === '\r' && text[at] === '\n') at++;
    }
    line++;
    yield {cells, line: first};
  }
}

function lineEndsIn(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
