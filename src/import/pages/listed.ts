/**
 * What a person typed into a cell, as Markdown: lines that begin with a bullet, or a number and a bracket, are items. In a cell
 * there is no other way to make a list, and every program has a bullet of its own.
 */
export function listed(text: string): string {
  if (!/[\n•‣⁃◦▪▫●○■□–—·∙➢➤✓✔-]/.test(text)) return text.trim();
  const lines = (RUN.test(text) ? text.replace(/(?!^)\s*[•▪●]/g, '\n•') : text).split('\n').map(line => line.trimEnd());
  // A dash is a bullet only in company: alone it may be a remark, or stand for nothing.
  const isDashed = lines.filter(line => DASH.test(line)).length > 1;
  return trimmed(lines.map(line => item(line, isDashed))).join('\n');
}

/** One line with several bullets: `• one • two`. */
const RUN = /^[•▪●][^\n]*$/;
const BULLET = /^([ \t]*)[•‣⁃▪●■·∙➢➤✓✔][ \t]*(?=\S)/;
const INNER = /^([ \t]*)[◦▫○□][ \t]*(?=\S)/;
const DASH = /^([ \t]*)[–—][ \t]+(?=\S)/;
const NUMBER = /^([ \t]*)(\d{1,3})\)[ \t]+(?=\S)/;

function item(line: string, isDashed: boolean): string {
  const inner = INNER.exec(line);
  if (inner) return `${inner[1] || '  '}- ${line.slice(inner[0].length)}`;
  const bulleted = BULLET.exec(line) ?? (isDashed ? DASH.exec(line) : null);
  if (bulleted) return `${bulleted[1]}- ${line.slice(bulleted[0].length)}`;
  return line.replace(NUMBER, '$1$2. ');
}

function trimmed(lines: readonly string[]): string[] {
  const first = lines.findIndex(line => line !== '');
  const last = lines.findLastIndex(line => line !== '');
  return first < 0 ? [] : lines.slice(first, last + 1).map((line, i) => (i === 0 ? line.trimStart() : line));
}
