import type {Framework, Level} from './framework.js';

/** A text that names more levels than this is about the whole framework, and some of them in a list would mislead. */
const MOST = 6;

/**
 * The levels that a text names, in the order in which it does. Only by names that mean one level and hardly
 * anything else: a code of letters and figures (`L4`), or a title of four letters or more, as whole words in the
 * same case. A level that the text links to itself is left out.
 */
export function levelsNamed(text: string, {levels}: Framework): readonly Level[] {
  const names = new Map<string, Level | undefined>();
  const name = (words: string, level: Level) => names.set(words, names.has(words) ? undefined : level);
  for (const level of levels) {
    if (/\p{L}/u.test(level.code ?? '') && /\d/.test(level.code!)) name(level.code!, level);
    if (level.title.length > 3 && level.title !== level.code) name(level.title, level);
  }
  if (!names.size) return [];
  // The longest first: a Senior Director is no Director.
  const any = [...names.keys()].sort((a, b) => b.length - a.length).map(literally).join('|');
  const found = text.matchAll(new RegExp(`(?<![\\p{L}\\p{N}])(?:${any})(?![\\p{L}\\p{N}])`, 'gu'));
  const levelsFound = new Set([...found].flatMap(([words]) => names.get(words) ?? []).filter(({id}) => !text.includes(`](#${id})`)));
  return levelsFound.size > MOST ? [] : [...levelsFound];
}

function literally(words: string): string {
  return words.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
}
