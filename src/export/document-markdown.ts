import {BREAK, INDENT, markdownProse, markdownText} from './markdown-prose.js';
import type {Item, Piece} from './document.js';

/** A document as Markdown. A person’s own words are quotes in it. */
export function documentMarkdown(pieces: readonly Piece[]): string {
  return `${pieces.map(markdownOf).join('\n\n')}\n`;
}

function markdownOf(piece: Piece): string {
  switch (piece.is) {
    case 'heading':
      return `${'#'.repeat(piece.depth)} ${markdownText(piece.text)}`;
    case 'line': {
      const words = begun(markdownText(piece.text));
      return piece.weight === 'strong' ? `**${words}**` : piece.weight === 'soft' ? `*${words}*` : words;
    }
    case 'text':
      return labelled(piece.label, lines(piece.text));
    case 'own':
      return labelled(piece.label, lines(piece.text).replace(/^/gm, '> ').replace(/ +$/gm, ''));
    case 'list':
      return labelled(piece.label, piece.items.map(item).join('\n'));
  }
}

function labelled(label: string | undefined, told: string): string {
  return label ? `${markdownText(label)}:\n\n${told}` : told;
}

/** A text in as many paragraphs as it has lines; its lists are lists. */
function lines(text: string): string {
  const all = markdownProse(text).split(BREAK).filter(Boolean).map(line => {
    const [, indent, isBullet, rest] = /^((?:&emsp;)*)(• )?(.*)$/s.exec(line)!;
    return isBullet ? `${'  '.repeat(indent!.length / INDENT.length)}- ${begun(rest!)}` : indent ? `${'  '.repeat(indent.length / INDENT.length)}${rest}` : begun(rest!);
  });
  return all.reduce((told, line, i) => `${told}${i ? (isInList(line) && isInList(all[i - 1]!) ? '\n' : '\n\n') : ''}${line}`, '');
}

const isInList = (line: string) => /^ *- /.test(line);

function item({text, link, aside}: Item): string {
  const words = text?.trim() ? markdownProse(text).replaceAll(INDENT, '').replaceAll(BREAK, ' ') : '';
  return `- ${[aside && `*${markdownText(aside)}:*`, begun(words), link && linkOf(link)].filter(Boolean).join(' ')}`;
}

/** Only what leads to the web becomes a link. */
function linkOf(address: string): string {
  return /^(https?|mailto):[^\s<>\u0000-\u001f]+$/i.test(address) ? `<${address}>` : markdownText(address);
}

/** What would begin a list, a heading or a quote. */
function begun(line: string): string {
  return line.replace(/^(?=[-+>#=])|^\d+(?=[.)])/, '$&\\');
}
