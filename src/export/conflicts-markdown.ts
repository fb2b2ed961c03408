import type {BaseConflict} from '../model/base-conflicts.js';
import type {Problem} from '../model/problem.js';
import {editionWords} from '../text/editions/en.js';
import {comparisonWords} from '../text/words/comparison.js';
import {bullets, escape, heading, line, section, type Item} from './told.js';

/** Where a new edition of a base meets what an overlay says, and what of that does not fit it, as sections of a Markdown document. */
export function conflictsMarkdown(conflicts: readonly BaseConflict[], faults: readonly Problem[] = [], words = editionWords, {says} = comparisonWords): string {
  const textsIn = (value: unknown) => (value === null ? [words.none] : textsOf(value));
  const list = conflicts.map(({kind, does, path, before, now, ours}): Item => {
    const [was, is] = [textsIn(before), textsIn(now)];
    const apart = (texts: readonly string[], others: readonly string[]) => (Math.min(was.length, is.length) > 1 ? texts.filter(text => !others.includes(text)) : texts);
    const told = ([[words.before, apart(was, is)], [words.base, apart(is, was)], [words.ours, textsIn(ours)]] as const).filter(([, texts]) => texts.length);
    return [says(code(path), words.conflict[kind][does]), ...told.map(([title, texts]) => says(title, line(texts.join(' · '))))];
  });
  const told = faults.map(({file, place, message}) => [file, place].filter(Boolean).map(where => code(where!)).concat(escape(message)).reduce(says));
  return `${[heading(2, words.conflicts), list.length ? bullets(list) : words.noConflicts, ...section(words.faults, told.length ? [bullets(told)] : [], 2)].join('\n\n')}\n`;
}

function code(text: string): string {
  return `\`${text.replace(/[`\s]+/g, ' ')}\``;
}

/** All texts that stand there, but no ids. */
function textsOf(value: unknown): readonly string[] {
  if (value === undefined || value === null) return [];
  if (typeof value !== 'object') return [String(value)];
  return Object.entries(value).filter(([key]) => !['id', 'was', 'group', 'sameAs'].includes(key)).flatMap(([, member]) => textsOf(member));
}
