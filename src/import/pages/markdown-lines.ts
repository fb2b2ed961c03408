import {closes, Fences} from './fences.js';

/** A line of a document, with the marks of quotes and comments taken off. */
export interface RawLine {
  readonly text: string;
  /** In the file, from 1. */
  readonly line: number;
  /** Of code that is fenced off: the lines before it and behind it. */
  readonly fence?: 'opens' | 'closes';
}

/**
 * The lines of a document, each with its number. Quotes are what they quote, comments are gone, and signs that open a fence which
 * nothing closes; code is left alone.
 */
export function linesOf(text: string, firstLine: number): readonly RawLine[] {
  const raw = text.split(/\r\n|[\n\r\u2028\u2029]/);
  const lines: RawLine[] = [];
  const plain = raw.map(unquoted);
  const fences = new Fences(plain);
  let fence: string | undefined;
  let isQuoted = false;
  let isComment = false;
  let commentEnd = 0; // the line that ends the comment which was looked at last
  for (let i = 0; i < raw.length; i++) {
    const line = firstLine + i;
    let rest = raw[i]!;
    if (fence) {
      const isEnd = closes(plain[i]!, fence);
      if (isEnd) fence = undefined;
      lines.push({text: isQuoted ? plain[i]! : rest, line, ...(isEnd && {fence: 'closes'})});
      continue;
    }
    if (isComment) {
      const end = rest.indexOf('-->');
      rest = end < 0 ? '' : rest.slice(end + 3);
      isComment = end < 0;
    }
    rest = unquoted(rest);
    for (let start = rest.indexOf('<!--'); start >= 0; start = rest.indexOf('<!--', start)) {
      const end = rest.indexOf('-->', start + 4);
      if (end >= 0) rest = rest.slice(0, start) + rest.slice(end + 3);
      else {
        for (commentEnd = Math.max(commentEnd, i + 1); commentEnd < raw.length && !raw[commentEnd]!.includes('-->');) commentEnd++;
        if (commentEnd >= raw.length) break;
        rest = rest.slice(0, start);
        isComment = true;
      }
    }
    fence = isComment || rest !== plain[i] ? undefined : fences.at(i);
    isQuoted = rest !== raw[i];
    lines.push({text: fence ? rest : rest.replace(UNCLOSED, ''), line, ...(fence && {fence: 'opens'})});
  }
  return lines;
}

const UNCLOSED = /^\s*`{3,}(?=[^`]*$)/;

/** `> 5 years` is more than five; `> text` is a quote. */
function unquoted(text: string): string {
  return text.replace(/^ {0,3}>(?:[ \t]*>)*(?![ \t]*[\d=])[ \t]?/, '');
}
