import type {BaseConflict} from '../model/base-conflicts.js';
import {comparisonWords} from '../text/words/comparison.js';
import {editionWords} from './edition-words.js';
import {bullets, heading, line, type Item} from './told.js';

/** Where a new edition of a base meets what an overlay says, as a section of a Markdown document. */
export function conflictsMarkdown(conflicts: readonly BaseConflict[], words = editionWords): string {
  const textsIn = (value: unknown) => (value === null ? [words.none] : textsOf(value));
  const list = conflicts.map(({kind, does, path, before, now, ours}): Item => {
    const [was, is] = [textsIn(before), textsIn(now)];
    const apart = (texts: readonly string[], others: readonly string[]) => (Math.min(was.length, is.length) > 1 ? texts.filter(text => !others.includes(text)) : texts);
    const told = ([[words.before, apart(was, is)], [words.base, apart(is, was)], [words.ours, textsIn(ours)]] as const).filter(([, texts]) => texts.length);
    return [comparisonWords.says(`\`${path.replace(/[`\s]+/g, ' ')}\``, words.conflict[kind][does]), ...told.map(([title, texts]) => comparisonWords.says(title, line(texts.join(' · '))))];
  });
  return `${heading(2, words.conflicts)}\n\n${list.length ? bullets(list) : words.noConflicts}\n`;
}

/** All texts that stand there, but no ids. */
function textsOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [String(value)];
  return Object.entries(value).filter(([key]) => !['id', 'was', 'group', 'sameAs'].includes(key)).flatMap(([, member]) => textsOf(member));
}
