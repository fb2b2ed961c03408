/**
 * Whether a text may be read as Markdown. The lexer is super-linear on hostile input: long runs of open
 * emphasis, quotes or lists nested by the hundred. Beyond these limits a text is shown as it stands;
 * the longest text of any framework known to us has 6,000 characters.
 */
export function isReadable(text: string): boolean {
  return text.length <= 20_000 && !/(^|[\n\r])([ \t]*([-+*>]|\d{1,9}[.)])){12}|[\n\r][ \t]{48}/.test(text) && (text.match(/[*_~`[\]<&]/g)?.length ?? 0) <= 1_000;
}
