export const ladderWords = {
  /** Name of the list of levels, for screen readers. */
  levels: (title: string, levels: string) => `${title}: ${levels}`,
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
  /** Where the reader stands, and where they look at. */
  here: 'You are here',
  target: 'Your target',
  /** The choice of a second level, and of none. */
  wayTo: 'The way to',
  noWay: (level: string) => `choose a ${level}`,
  path: (from: string, to: string) => `From ${from} to ${to}`,
  back: (to: string) => `Back to ${to}, where another way begins`,
  unconnected: (from: string, to: string) => `No way leads from ${from} to ${to}, and none back.`,
  all: (tracks: string) => `All ${tracks}`,
  planned: 'Planned',
};
