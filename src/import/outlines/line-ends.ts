import type {Block, Line, Paragraph} from '../page.js';

/** A sentence ends here, or a clause goes on: a line like this is text, not a name. */
const FINAL = /[.,;:!?…。、，；：！？؟،؛।»”"']$/u;
/** A line that goes on with the one before it: in the middle of a sentence, wherever the end of the line came from. */
const GOES_ON = /^(?:\p{Ll}|[,.;:)])/u;
/** A line that is broken off before this many characters was not broken off for its length. */
const SHORTEST_WRAP = 40;

export function endsSentence(text: string): boolean {
  return FINAL.test(text.trimEnd());
}

export function goesOn(text: string): boolean {
  return GOES_ON.test(text);
}

/**
 * Whether the lines of a page end where the page was full, so that they join to paragraphs; else each line is one of its own.
 * Where lines were broken for their length, most of them end in the middle of a sentence.
 */
export function isWrapped(blocks: readonly Block[]): boolean {
  let broken = 0;
  let whole = 0;
  for (const block of blocks) {
    if (block.kind !== 'paragraph') continue;
    for (const [i, {text}] of block.lines.entries()) {
      const next = block.lines[i + 1]?.text;
      if (next === undefined) break;
      if (endsSentence(text)) whole++;
      else if (text.length >= SHORTEST_WRAP) broken++;
    }
  }
  return broken > whole;
}

/** The paragraphs of a block of lines, each with one line. */
export function paragraphsOf(paragraph: Paragraph, wrapped: boolean): readonly Paragraph[] {
  if (paragraph.lines.length < 2) return [paragraph];
  const runs: Line[][] = [];
  for (const line of paragraph.lines) {
    const run = runs.at(-1);
    if (run && (wrapped || (goesOn(line.text) && !/[.!?。！？]$/.test(run.at(-1)!.text)))) run.push(line);
    else runs.push([line]);
  }
  return runs.map(run => ({kind: 'paragraph', at: run[0]!.at, lines: [{at: run[0]!.at, text: joinedLines(run)}]}));
}

/** Lines as one. Scripts that are written without blanks are joined without one, and so is what no blank goes before. */
function joinedLines(lines: readonly Line[]): string {
  let text = '';
  for (const line of lines) {
    const needsNone = text === '' || /^[,.;:)]/.test(line.text) || (/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]$/u.test(text) && /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(line.text));
    text += needsNone ? line.text : ` ${line.text}`;
  }
  return text;
}
