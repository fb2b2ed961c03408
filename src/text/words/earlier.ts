/** Says several names as one part of a sentence. */
const list = (parts: readonly string[]) => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');

/** What became of a framework since an earlier edition of it, in the matrix. */
export const earlierWords = {
  /** Before the sentences that tell it; the version as the earlier file has it. */
  since: (version: string | undefined) => (version ? `Since version ${version}:` : 'Since the earlier edition:'),
  nothing: 'Nothing in this table has changed.',
  /** Beside a name: what it was. */
  formerly: (name: string) => `formerly “${name}”`,
  /** The same of the group, and of the place in the list. */
  fromGroup: (title: string) => `was in “${title}”`,
  fromNoGroup: 'was in no group',
  wasAfter: (title: string) => `stood after “${title}”`,
  wasFirst: 'stood first',
  /** Its summary is another one, or what it asks for at every level. */
  described: 'described differently',
  /** Unfolds what a cell said before. */
  asItWas: 'As it was',
  /** Above what has changed besides what the cells say: summaries, facts, notes and so on. */
  others: 'What else has changed',
  levels: (kind: 'new' | 'dropped' | 'renamed', names: readonly string[], noun: string) => {
    const levels = {new: `New ${noun}`, dropped: `No longer among the ${noun}`, renamed: `Renamed ${noun}`}[kind];
    return `${levels}: ${list(names)}.`;
  },
  renamed: (now: string, before: string) => `${now} (formerly “${before}”)`,
};
