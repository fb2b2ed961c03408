import type {Block, Cell, Item, Line, List, Paragraph} from '../page.js';

/** The rows of a sheet that are no table, as a text: a line for each, lists where they begin with bullets, and a heading for a first short one that has something below it. */
export function textBlocks(rows: readonly (readonly Cell[])[], isAbove = false): readonly Block[] {
  const cells = rows.flatMap(row => row.find(cell => cell.text) ?? []);
  const blocks: Block[] = [];
  let lines: Line[] = [];
  let items: Item[] = [];
  const end = () => {
    if (lines.length) blocks.push({kind: 'paragraph', lines, at: lines[0]!.at} satisfies Paragraph);
    if (items.length) blocks.push({kind: 'list', isOrdered: false, items, at: items[0]!.at} satisfies List);
    lines = [];
    items = [];
  };
  for (const [i, {text, at}] of cells.entries()) {
    if (i === 0 && isHeadingLike(text) && (isAbove || cells.length > 1)) {
      blocks.push({kind: 'heading', depth: 2, text, at});
      continue;
    }
    for (const line of text.split('\n').map(words => words.trim()).filter(Boolean)) {
      const item = /^[-*] (?=\S)/.exec(line)?.[0];
      if (item ? lines.length : items.length) end();
      if (item) items.push({text: line.slice(item.length), at, children: []});
      else lines.push({text: line, at});
    }
  }
  end();
  return blocks;
}

/** A short line that is no sentence. */
export function isHeadingLike(text: string): boolean {
  return text.length <= 100 && !/[\n]|^[-*] |[.;,!。]$/.test(text);
}
