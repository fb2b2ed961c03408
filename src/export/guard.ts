/**
 * Keeps a spreadsheet from taking a text for a formula, as it does with what begins with `=`, `+`, `-` or `@`: an
 * apostrophe goes before it. That is done where the text begins, and behind each of the marks that end a cell for a reader
 * who was told of other marks than ours: a German Excel cuts at `;`, does not see the quotes then, and cuts at line ends too.
 *
 * A text that begins with apostrophes and then such a start gets one more. So exactly what `guard` may have put there
 * is what `unguard` takes away, and an ordinary `'tis` is left alone.
 */
export function guard(text: string): string {
  return text.replace(OPEN, "'");
}

/** The text as it was before `guard`. */
export function unguard(text: string): string {
  return text.replace(GUARDED, '');
}

/** White space that is not seen to end anything, signs that no eye sees, and then what begins a formula; full-width signs do so too. */
const FORMULA = String.raw`(?:(?![\t\n\r])[\p{Z}\p{Cc}\p{Cf}])*[=+\-@＝＋－＠﹦﹢﹣﹫]`;
const OPEN = new RegExp(String.raw`(?<=^|[\t\n\r;])(?='*${FORMULA})|^(?='*[\t\n\r])`, 'gu');
const GUARDED = new RegExp(String.raw`(?<=^|[\t\n\r;])'(?='*${FORMULA})|^'(?='*[\t\n\r])`, 'gu');
