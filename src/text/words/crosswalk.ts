/** A list in words: “a, b and c”. */
const list = (names: readonly string[]) => (names.length > 1 ? `${names.slice(0, -1).join(', ')} and ${names.at(-1)!}` : names[0] ?? '');

export const crosswalkWords = {
  title: (levels: string) => `What others call these ${levels}`,
  beside: (ours: string, theirs: string) => `${ours} beside ${theirs}`,
  /** Name of the table, for screen readers. */
  table: (title: string, systems: readonly string[]) => [title, systems.join(', ')].filter(Boolean).join(': '),
  /** What the alignment rests on. */
  basis: {
    equivalents: '',
    ranks: 'Side by side by stated rank.',
    '': 'Neither file says how the two compare: each stands in its own order.',
  },
  /** What it means that there is no line between two rows. */
  height: (levels: string) => `Where no line parts them, ${levels} stand at the same height.`,
  /** Said of such a row, for screen readers. */
  sameHeight: 'at the same height as the row above',
  /** Said of an equivalent that no one names: the ranks are the same. */
  byRank: 'same rank',
  /** Said of an equivalent that stands in several places: where else. */
  also: (levels: readonly string[]) => `also for ${list(levels)}`,
  /** Said in empty cells, for screen readers. */
  gap: 'no equivalent',
  ownGap: (level: string) => `No ${level} here`,
  apart: 'Aligned with nothing here',
  empty: 'The file does not say what others call these: add “equivalents” to its levels, or “systems” with their ladders.',
};
