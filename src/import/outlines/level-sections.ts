import {slug} from '../../model/ids.js';
import {markdownOf} from './block-markdown.js';
import type {DraftLevel} from '../draft.js';
import type {Part} from '../part.js';
import type {Reading} from '../reading.js';

/** Keeps a part, with all that is below it, as a longer text about a level. */
export function addSection(level: DraftLevel, part: Part, reading: Pick<Reading, 'taken'>): void {
  const id = slug(part.title) || 'section';
  const ids = new Set((level.sections ?? []).map(section => section.id));
  let free = id;
  for (let n = 2; ids.has(free); n++) free = `${id}-${n}`;
  level.sections = [...level.sections ?? [], {id: free, title: part.title, text: wholeText(part, reading)}];
}

/** A part with all that is below it, as one text. */
export function wholeText(part: Part, reading: Pick<Reading, 'taken'>): string {
  const texts = [markdownOf(part.blocks.filter(block => !reading.taken.has(block)))];
  for (const block of part.blocks) reading.taken.add(block);
  for (const inner of part.parts) texts.push(`**${inner.title}**`, wholeText(inner, reading));
  return texts.filter(Boolean).join('\n\n');
}
