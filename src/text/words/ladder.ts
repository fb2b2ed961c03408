/** A list in words: “a, b and c”. */
const list = (names: readonly string[], word: string) => (names.length > 1 ? `${names.slice(0, -1).join(', ')} ${word} ${names.at(-1)!}` : names[0] ?? '');

export const ladderWords = {
  /** Name of the list of levels, for screen readers. */
  levels: (title: string, levels: string) => `${title}: ${levels}`,
  /** Name of what stands beside the map while no level is picked, for screen readers. */
  tracks: 'Tracks',
  hint: (level: string) => `Pick a ${level} to see the ways in and on.`,
  waysIn: 'Ways in',
  waysOn: 'Ways on',
  /** Stands where there is no way in, or none on. */
  start: 'This is where the ladder starts.',
  top: 'This is as far as the ladder goes.',
  beside: 'Beside',
  years: 'Years',
  todo: 'Not written yet',
  kinds: {promotion: '', fork: '', rejoin: '', lateral: 'A move sideways', down: 'A step down'},
  /** Said of a level after its name. */
  ways: (from: readonly string[], to: readonly string[]) =>
    [from.length && `From ${list(from, 'or')}.`, to.length && `On to ${list(to, 'or')}.`].filter(Boolean).join(' '),
};
