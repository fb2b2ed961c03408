import {slug} from '../../model/ids.js';
import {joined, type DraftCompetency} from '../draft.js';
import {bare} from '../names/level-names.js';
import type {Block, List} from '../page.js';
import type {Reading} from '../reading.js';
import type {Spot} from './spots.js';

/**
 * What stands around a table in its part: a list of definitions tells what its competencies are, a paragraph above it what the
 * group is about, the one below it is the group’s note.
 */
export function readAround({part, index}: Spot, competencies: readonly DraftCompetency[], group: string | undefined, {draft, taken}: Reading): void {
  const found = draft.groups.find(({id}) => id === group);
  for (const block of above(part.blocks, index)) {
    if (taken.has(block)) continue;
    if (block.kind === 'list') {
      const told = define(block, competencies);
      if (told === undefined || (told && !found)) continue;
      if (told && found) found.summary = joined(found.summary, told);
      taken.add(block);
    } else if (block.kind === 'paragraph' && found) {
      found.summary = joined(found.summary, textOf(block));
      taken.add(block);
    }
  }
  const next = part.blocks[index + 1];
  if (found && next?.kind === 'paragraph' && !taken.has(next) && part.blocks[index + 2]?.kind !== 'table') {
    found.note = joined(found.note, textOf(next));
    taken.add(next);
  }
}

/** The blocks between a table and the one before it. */
function above(blocks: readonly Block[], index: number): readonly Block[] {
  let from = index;
  while (from > 0 && blocks[from - 1]!.kind !== 'table') from--;
  return blocks.slice(from, index);
}

/** Items such as `Sizing — what it means`, each told to its competency. Answers with those of no competency, or nothing where it is another list. */
function define(list: List, competencies: readonly DraftCompetency[]): string | undefined {
  const byTitle = new Map(competencies.map(competency => [slug(competency.title), competency]));
  const items = list.items.map(item => {
    const [, name = '', text = ''] = /^(?:\*\*([^*]+?)[:：]?\*\*|([^—–:：]{1,80}?)\s*(?=[—–:：]|\s-\s))/u.exec(item.text) ? split(item.text) : [];
    return {item, text, competency: byTitle.get(slug(bare(name)))};
  });
  const matching = items.filter(({competency, item}) => competency && !item.children.length);
  if (!matching.length || matching.length < items.length * 0.6) return undefined;
  const rest: string[] = [];
  for (const {item, competency, text} of items) {
    if (competency && !item.children.length) competency.summary = joined(competency.summary, text);
    else if (!item.children.length) rest.push(`- ${item.text}`);
    else return undefined;
  }
  return rest.join('\n');
}

function split(text: string): [string, string, string] {
  const bold = /^\*\*(.+?)[:：]?\*\*\s*(?:[—–:：-]\s*)?([\s\S]*)$/u.exec(text);
  const plain = /^(.{1,80}?)(?:\s*[—–:：]\s*|\s-\s)([\s\S]*)$/u.exec(text);
  const [, name = '', rest = ''] = bold ?? plain ?? [];
  return [text, name, rest.trim()];
}

function textOf({lines}: Extract<Block, {kind: 'paragraph'}>): string {
  return lines.map(({text}) => text).join('\n');
}
