import {roleOf} from './data-keys.js';
import {plainOf, textOf, type MapNode, type Node} from './data-node.js';
import type {Data} from './data.js';
import type {Block, Page} from '../page.js';

/**
 * A document that is one of several, whose front matter says no more than what it is called and where among the others it
 * stands: its title becomes the heading, its description the lead-in, where the document does not say the same itself.
 *
 * @returns the page, and what else the front matter says; nothing where the front matter has contents of its own
 */
export function guidePage(page: Page, data: Data): {readonly page: Page; readonly rest?: Data} | undefined {
  const {root} = data;
  if (root.kind !== 'map' || ![...root.entries.values()].every(isAttribute)) return undefined;
  const part = (role: ReturnType<typeof roleOf>) => [...root.entries].find(([key, node]) => roleOf(key, {}) === role && textOf(node) !== '');
  const [title, summary, order, level] = [part('title'), part('summary'), part('order'), part('level')];
  const name = textOf(title?.[1]);
  const used = new Set([title, summary, order, ...(title ? [level] : [])].flatMap(entry => entry?.[0] ?? []));
  const left = new Map([...root.entries].filter(([key]) => !used.has(key)));
  const rest: MapNode = {...root, entries: left};
  return {
    page: {
      ...page,
      ...(name && {title: name}),
      guide: {order: order ? Number(textOf(order[1])) || 0 : 0},
      blocks: opened(page, level && name ? `${textOf(level[1])}: ${name}` : name, title?.[1], summary?.[1]),
    },
    ...(left.size && {rest: {...data, root: rest, value: plainOf(rest)}}),
  };
}

function isAttribute(node: Node): boolean {
  return node.kind === 'scalar' || (node.kind === 'list' && node.items.every(({kind}) => kind === 'scalar'));
}

/** The blocks with the title above them and the description below it, unless they say so already. */
function opened({file, blocks}: Page, title: string, titleNode: Node | undefined, summary: Node | undefined): readonly Block[] {
  const [first, ...others] = blocks;
  const hasTitle = !title || (first?.kind === 'heading' && first.text === title);
  const [head, body]: [readonly Block[], readonly Block[]] = !hasTitle ? [[{kind: 'heading', depth: 1, text: title, at: {file, line: titleNode?.line ?? 1}}], blocks]
    : first?.kind === 'heading' ? [[first], others] : [[], blocks];
  const text = textOf(summary);
  const isSaid = !text || blocks.some(block => block.kind === 'paragraph' && block.lines.some(line => line.text === text));
  const at = {file, line: summary?.line ?? 1};
  return [...head, ...(isSaid ? [] : [{kind: 'paragraph' as const, lines: text.split('\n').map(line => ({text: line, at})), at}]), ...body];
}
