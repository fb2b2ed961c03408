import {blankOf} from '../names/blank.js';
import {itemMarkdown, markdownOf} from './block-markdown.js';
import {criteriaOf, isExamplesLabel} from './criteria.js';
import {joined, type Draft, type Said, type Saying} from '../draft.js';
import type {Place} from '../imported.js';
import type {Block, Paragraph} from '../page.js';
import type {Reading} from '../reading.js';

/**
 * What the blocks under a heading say: lists are criteria, and lines without a list are, one by one; what stands around a
 * list is its text. Tables and code are left to others.
 */
export function contentOf(blocks: readonly Block[], {taken, draft}: Reading): Said | undefined {
  const own = blocks.filter(block => (block.kind === 'list' || block.kind === 'paragraph') && !taken.has(block));
  if (!own.length) return undefined;
  for (const block of own) taken.add(block);
  const [only] = own;
  const blank = own.length === 1 ? blankIn(only!, draft) : undefined;
  if (blank !== undefined) return blank;
  const hasList = own.some(({kind}) => kind === 'list');
  const said: Saying = {};
  let isExamples = false;
  for (const [i, block] of own.entries()) {
    if (block.kind === 'list') {
      if (isExamples) said.examples = [...said.examples ?? [], ...block.items.map(itemMarkdown)];
      else said.criteria = [...said.criteria ?? [], ...criteriaOf(block)];
      isExamples = false;
    } else {
      isExamples = isExamplesLabel(lineOf(block as Paragraph)) && own[i + 1]?.kind === 'list';
      const text = markdownOf([block]);
      if (isExamples) continue;
      if (hasList) said.text = joined(said.text, text);
      else said.criteria = [...said.criteria ?? [], text];
    }
  }
  return said;
}

/** Takes the paragraphs among some blocks that come before anything else, as a text. */
export function leadOf(blocks: readonly Block[], {taken}: Reading): string | undefined {
  const end = blocks.findIndex(block => block.kind !== 'paragraph');
  const lead = blocks.slice(0, end < 0 ? undefined : end).filter(block => !taken.has(block));
  for (const block of lead) taken.add(block);
  return lead.length ? markdownOf(lead) : undefined;
}

export function lineOf({lines}: Paragraph): string {
  return lines.map(({text}) => text).join('\n');
}

/** Nothing, or not yet, where a block says no more than that. */
function blankIn(block: Block, draft: Draft): null | 'todo' | undefined {
  const text = block.kind === 'paragraph' ? lineOf(block) : block.kind === 'list' && block.items.length === 1 ? itemMarkdown(block.items[0]!) : '';
  return blankText(text, block.at, draft);
}

/** Nothing, or not yet, where a text says no more than that; it is told in a warning. */
export function blankText(text: string, at: Place, draft: Draft): null | 'todo' | undefined {
  const blank = text.trim() ? blankOf(text) : undefined;
  if (!blank) return undefined;
  draft.warn('blank', at, blank === 'todo' ? `“${text.trim()}” was read as: not written yet.` : `“${text.trim()}” was read as: not expected here.`);
  return blank === 'todo' ? 'todo' : null;
}
