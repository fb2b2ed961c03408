import {boldWhole} from './markdown-tables.js';

/** `## Planning ##` */
export function atxHeading(line: string): {readonly depth: number; readonly text: string} | undefined {
  const [mark, signs] = /^ {0,3}(#{1,6})(?:[ \t]+|$)|^ {0,3}(#{2,6})(?=\p{L})/u.exec(line) ?? [];
  if (mark === undefined) return undefined;
  const text = line.slice(mark.length).trim();
  const end = text.replace(/(^|[ \t])#+$/, '').replace(/\{#[\w-]+\}$/, '').trim();
  return {depth: (signs ?? mark.trim()).length, text: end};
}

/** The line under a heading, and how deep it makes it: `===`, `---`, or `~~~` as in reStructuredText. */
export function underline(line: string): 1 | 2 | 3 | undefined {
  const [, sign] = /^ {0,3}([=~-])\1{2,}[ \t]*$/.exec(line) ?? [];
  return sign === undefined ? undefined : sign === '=' ? 1 : sign === '-' ? 2 : 3;
}

/**
 * Whether the last line of a paragraph is a heading for the line under it: always where it stands alone; a row of dashes under
 * a sentence, or under several lines, is a rule, unless it was drawn as long as the line.
 */
export function isUnderlined(lines: readonly string[], under: string): boolean {
  const last = lines.at(-1)!.trim();
  if (Math.abs(last.length - under.trim().length) <= 2) return true;
  return lines.length === 1 && (underline(under) === 1 || (last.length <= 80 && !/[.;,:!]$/.test(last)));
}

/** What a line says that stands for a heading by being bold as a whole. A bold sentence is none. */
export function boldHeading(text: string): string | undefined {
  const bold = boldWhole(text.trim());
  return bold !== undefined && bold.length <= 120 && !/[.;,]$/.test(bold) ? bold : undefined;
}

/** `---`, `* * *`, `____`, and what else draws a line. */
export function isRule(line: string): boolean {
  const signs = line.replace(/[ \t]+/g, '');
  return signs.length >= 3 && /^([-*_=~─━═—–])\1+$/.test(signs);
}
