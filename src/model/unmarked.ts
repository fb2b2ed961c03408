/** Where a text goes on in another block: after an empty line, and before a list item, a quote or a heading. */
const BREAK = /\n(?:[ \t]*\n)+|\n(?=[ \t]*(?:[-+*>]|#{1,6}|\d{1,9}[.)])[ \t])/;
const BLOCK_MARK = /^[ \t]*(?:[-+*>]|#{1,6}|\d{1,9}[.)])[ \t]+/;
const LINK = /!?\[([^[\]]*)\]\((?:[^()\s]|\([^()\s]*\))*(?:\s+"[^"]*")?\)/g;
const REFERENCES: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' '};

/**
 * The words of a Markdown text by block, as good as they can be had without a Markdown reader: of a link its words, of
 * a list its items. Marks within a sentence are left to `fold`. What it takes wrongly is shown in another place than it is
 * found, and no worse; it never takes more time than the text is long.
 */
export function unmarked(text: string): readonly string[] {
  if (!/[[\n<&]/.test(text) && !/^\s*[-+*>#\d]/.test(text)) return [text];
  return text.split(BREAK).map(block => block
    .replace(BLOCK_MARK, '')
    .replace(LINK, '$1')
    .replace(/<(\w+:[^\s<>]*|[^\s<>@]+@[^\s<>]+)>/g, '$1')
    .replace(/&(amp|lt|gt|quot|nbsp);/g, (_, name: string) => REFERENCES[name]!));
}
