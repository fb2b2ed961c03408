import type {Source} from '../source/source.js';

/** The front matter of a document as a text of its own, and what comes after it. */
export function splitFrontMatter(source: Source): {readonly mark: string; readonly front: Source; readonly body: Source} | undefined {
  const {text, firstLine = 1} = source;
  const opening = /^\uFEFF?(?:[ \t]*\r?\n)*(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (!opening) return undefined;
  const mark = opening[1]!;
  const start = opening[0].length;
  const closing = new RegExp(`^(?:${mark === '---' ? '---|\\.\\.\\.' : '\\+\\+\\+'})[ \\t]*\\r?$`, 'm').exec(text.slice(start));
  if (!closing) return undefined;
  const front = text.slice(start, start + closing.index);
  if (mark === '---' && !/^[^\S\r\n]*(?:- |[^\s:#-][^:\r\n]*:(?:\s|$))/m.test(front)) return undefined; // two rules with prose between them
  const after = start + closing.index + closing[0].length;
  const end = text.startsWith('\n', after) ? after + 1 : after;
  const lineAt = (offset: number) => firstLine + count(text, offset);
  return {
    mark,
    front: {...source, form: 'yaml', text: front, firstLine: lineAt(start)},
    body: {...source, text: text.slice(end), firstLine: lineAt(end)},
  };
}

function count(text: string, end: number): number {
  let lines = 0;
  for (let at = text.indexOf('\n'); at >= 0 && at < end; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
}
