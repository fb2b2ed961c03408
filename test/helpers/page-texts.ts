import type {Block, Page} from '../../src/import/page.js';
import type {Place} from '../../src/import/imported.js';

/** A text of a page and where it stands. */
export interface Placed {
  readonly text: string;
  readonly at: Place;
}

/** All that a page says, in its order; of merged cells only the one that is written. */
export function textsOf({blocks}: Pick<Page, 'blocks'>): readonly Placed[] {
  return blocks.flatMap((block): readonly Placed[] => {
    switch (block.kind) {
      case 'heading':
      case 'code':
        return [block];
      case 'paragraph':
        return block.lines;
      case 'list':
        return block.items.flatMap(item => [item, ...textsOf({blocks: item.children})]);
      case 'table':
        return [...(block.title ? [{text: block.title, at: block.at}] : []), ...block.rows.flat().filter(cell => !cell.covered)];
      case 'rule':
        return [];
    }
  });
}

/** The blocks in short, to be compared: `## heading`, lines, `- item` with what is below it indented, rows of cells. */
export function sketch(blocks: readonly Block[], indent = ''): readonly string[] {
  return blocks.flatMap((block): readonly string[] => {
    switch (block.kind) {
      case 'heading':
        return [`${'#'.repeat(block.depth)} ${block.text}`];
      case 'paragraph':
        return block.lines.map(line => indent + line.text);
      case 'list':
        return block.items.flatMap(item => [`${indent}${block.isOrdered ? `${item.number ?? '?'}.` : '-'} ${item.text}`, ...sketch(item.children, `${indent}  `)]);
      case 'table':
        return block.rows.map(row => indent + row.map(cell => `${cell.covered ? (cell.covered === 'row' ? '<' : '^') : ''}${cell.isHead ? '!' : ''}${cell.text.replaceAll('\n', ' / ')}`).join(' | '));
      case 'code':
        return block.text.split('\n').map(line => `${indent}\`${line}`);
      case 'rule':
        return ['---'];
    }
  });
}
