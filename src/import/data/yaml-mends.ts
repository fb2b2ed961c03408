import type {Fault} from './yaml-nodes.js';

/** What is wrong, and what to do, for each fault that a person can run into. */
const SENTENCES: Readonly<Partial<Record<Fault['code'], string>>> = {
  TAB_AS_INDENT: 'it is indented with a tab; use spaces',
  MISSING_CHAR: 'a quotation mark or a bracket is opened here or above and never closed; close it',
  UNEXPECTED_TOKEN: 'something stands after the end of a text; put the whole text in quotation marks',
  BLOCK_AS_IMPLICIT_KEY: 'there is a second colon in the line; put the text in quotation marks',
  BLOCK_IN_FLOW: 'a bracket is opened here or above and not closed; close it, or put the text in quotation marks',
  BAD_INDENT: 'it is indented less, or more, than what it belongs to; indent lines that belong together alike',
  MULTILINE_IMPLICIT_KEY: 'a colon is missing in the line before it, or this line is not indented as it should be',
  BAD_ALIAS: 'a text begins with a star; put it in quotation marks',
  BAD_SCALAR_START: 'a text begins with a sign that means something else; put it in quotation marks',
  IMPOSSIBLE: 'a list and names with colons stand beside each other; indent what belongs to a name below it',
};

export function faultSentence({code}: Fault): string {
  return SENTENCES[code] ?? 'it is not written as YAML; see the indentation, the quotation marks and the colons here and in the line above';
}

/** Key or list marks, then the text: the part of a line that may be put in quotation marks. */
const LINE = /^((?:[ ]*- +)*[ ]*)((?:[^\s"'#[\]{}&*!|>%@`:-][^:"'#]{0,80}:[ ]+)?)(\S.*)$/u;

/**
 * A line against the rules, written as its author most likely meant it: tabs as blanks, a text with a colon or a strange
 * beginning in quotation marks. Nothing where that would be the same line.
 */
export function mended(line: string): string | undefined {
  const indent = /^[ \t]*/.exec(line)![0];
  const straight = indent.includes('\t') ? indent.replaceAll('\t', '  ') + line.slice(indent.length) : line;
  if (straight !== line) return straight;
  const parts = LINE.exec(line.trimEnd());
  if (!parts) return undefined;
  const [, marks = '', key = '', text = ''] = parts;
  if (/^[|>][-+\d]*$/.test(text) || (!key && !/^ *- /.test(marks) && !/^["'*@`%&!]/.test(text))) return undefined;
  const quoted = `${marks}${key}${JSON.stringify(unquoted(text))}`;
  return quoted === line ? undefined : quoted;
}

/** Without marks that would have closed around all of it, had somebody remembered the second. */
function unquoted(text: string): string {
  const mark = text[0] === '"' || text[0] === "'" ? text[0] : '';
  return mark && !text.slice(1).includes(mark) ? text.slice(1) : text;
}

/** The nearest line above, by index, in which a quotation mark is opened and not closed; the line itself where there is none. */
export function openedAbove(lines: readonly string[], index: number): number {
  for (let i = Math.min(index, lines.length - 1); i >= Math.max(0, index - 1_000); i--) {
    const [, , , text = ''] = LINE.exec(lines[i]!.trimEnd()) ?? [];
    if (/^["']/.test(text) && !text.slice(1).includes(text[0]!)) return i;
  }
  return index;
}
