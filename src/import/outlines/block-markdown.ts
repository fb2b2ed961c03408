import type {Block, Item, Table} from '../page.js';

/** Lists that a source nests deeper than this are told flat. */
const DEEPEST = 8;

/** Blocks as the Markdown that a framework file may hold. Headings have become paragraphs in bold. */
export function markdownOf(blocks: readonly Block[], depth = 0): string {
  return blocks.map(block => blockMarkdown(block, depth)).filter(Boolean).join('\n\n');
}

function blockMarkdown(block: Block, depth: number): string {
  switch (block.kind) {
    case 'heading': return `**${block.text}**`;
    case 'paragraph': return block.lines.map(({text}) => text).join('\n');
    case 'list': return block.items.map((item, i) => marked(item, block.isOrdered ? `${item.number ?? i + 1}.` : '-', depth)).join('\n');
    case 'table': return tableMarkdown(block);
    case 'code': return fenced(block.text);
    case 'rule': return '';
  }
}

/** An item behind its mark, and what is below it indented as far as its text. */
function marked({text, children}: Item, mark: string, depth: number): string {
  const below = children.length ? markdownOf(children, depth + 1) : '';
  const whole = below ? `${text}\n${below}` : text;
  const indent = depth < DEEPEST ? ' '.repeat(mark.length + 1) : '';
  return `${mark} ${whole.replaceAll('\n', `\n${indent}`)}`;
}

/** The text of an item with all that is below it. */
export function itemMarkdown({text, children}: Item): string {
  const below = markdownOf(children);
  return [text, below].filter(Boolean).join('\n\n');
}

function tableMarkdown({title, rows, heads}: Table): string {
  const [first, ...rest] = rows.map(row => `| ${row.map(({text, covered}) => (covered ? '' : text.replaceAll('|', '\\|').replace(/\n+/g, '<br>'))).join(' | ')} |`);
  if (first === undefined) return title ?? '';
  const rule = `|${' --- |'.repeat(rows[0]!.length)}`;
  const table = heads === 0 ? [`|${'  |'.repeat(rows[0]!.length)}`, rule, first, ...rest] : [first, rule, ...rest];
  return [title && `**${title}**`, table.join('\n')].filter(Boolean).join('\n\n');
}

/** A fence longer than any in the text. */
function fenced(text: string): string {
  let longest = 2;
  for (const [run] of text.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  const fence = '`'.repeat(longest + 1);
  return `${fence}\n${text}\n${fence}`;
}
