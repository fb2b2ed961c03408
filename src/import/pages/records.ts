/** A value as it stands between two separators. */
export interface Value {
  readonly text: string;
  /** From 1, of the text that is read. */
  readonly line: number;
  readonly isQuoted: boolean;
  /** Its quotes are not as they should be; it was read as what was probably meant. */
  readonly fault?: 'stray' | 'unclosed';
}

/**
 * The records of a text whose values stand between separators, some of them in quotes, with line ends of any sort. A quote that
 * was never closed is a letter like others; so is one in the middle of a value.
 *
 * Each place is read at most twice: a value with an open quote ends at the latest where the next one opens.
 */
export function* records(text: string, separator: string): Generator<readonly Value[]> {
  let at = 0;
  let line = 1;
  let record: Value[] = [];
  while (at < text.length) {
    const read = (text[at] === '"' && quoted(text, at, separator)) || plain(text, at, separator, text[at] === '"');
    record.push({text: read.text, line, isQuoted: read.isQuoted, ...(read.fault && {fault: read.fault})});
    if (read.isQuoted) line += lineEndsIn(text, at, read.end);
    at = read.end;
    if (text[at] === separator) {
      at++;
      if (at < text.length) continue;
      record.push({text: '', line, isQuoted: false}); // behind the last separator of the text
    }
    if (text[at] === '\n') {
      at++;
      line++;
    }
    yield record;
    record = [];
  }
}

interface Read {
  readonly text: string;
  readonly isQuoted: boolean;
  readonly end: number;
  readonly fault?: 'stray' | 'unclosed';
}

function plain(text: string, at: number, separator: string, isUnclosed: boolean): Read {
  let end = at;
  while (end < text.length && text[end] !== separator && text[end] !== '\n') end++;
  return {text: text.slice(at, end), isQuoted: false, end, ...(isUnclosed && {fault: 'unclosed'})};
}

/** A value in quotes; nothing where they do not close. */
function quoted(text: string, at: number, separator: string): Read | undefined {
  const pieces: string[] = [];
  let fault: 'stray' | undefined;
  for (let from = at + 1; ;) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    if (text[quote + 1] === '"') {
      pieces.push(text.slice(from, quote + 1));
      from = quote + 2;
      continue;
    }
    let end = quote + 1;
    while (text[end] === ' ') end++;
    if (end === text.length || text[end] === separator || text[end] === '\n') {
      pieces.push(text.slice(from, quote));
      return {text: pieces.join(''), isQuoted: true, end, ...(fault && {fault})};
    }
    const before = text[quote - 1];
    if (quote > at + 1 && (before === separator || before === '\n')) return undefined; // the next one opens
    fault = 'stray';
    pieces.push(text.slice(from, quote + 1));
    from = quote + 1;
  }
}

function lineEndsIn(text: string, from: number, to: number): number {
  let count = 0;
  for (let i = from; i < to; i++) if (text[i] === '\n') count++; // looking beyond it each time would take ever longer
  return count;
}
