export const matrixWords = {
  /** Name of the table, for screen readers. */
  table: (title: string, levels: readonly string[]) => `${title}: ${levels.join(', ')}`,
  /** Heading for screen readers; what is seen is the choice of levels. */
  heading: 'What is expected',
  compared: (levels: readonly string[]) => `Compared: ${levels.join(', ')}`,
  all: (levels: string) => `All ${levels}`,
  hint: (level: string) => `Choose a ${level} to see what changes to the next.`,
  /** Between the levels that are compared, as in “Senior to Lead”. */
  to: 'to',
  /** Names of the level choices, for screen readers. */
  choice: (place: number) => `Number ${place} to compare`,
  add: (level: string) => `Add a ${level}`,
  remove: 'None',
  changes: 'What changes',
  everything: 'Everything',
  view: 'What to show',
  glance: 'At a glance',
  summary: 'In short',
  itself: (level: string) => `The ${level} itself`,
  kinds: {new: 'New', changed: 'Changed', extended: 'Extended', same: 'Same', carried: 'Carried on', dropped: 'No longer', none: ''},
  /** Below the table. */
  unchanged: (count: number, one: string, other: string) => (count === 1 ? `1 ${one} stays the same.` : `${count} ${other} stay the same.`),
  unwritten: (levels: readonly string[]) => `Nothing is written for ${levels.join(', ')} yet.`,
  empty: 'This framework has no expectations to show here yet.',

  // Finding
  /** Name of the search field. */
  find: 'Find',
  found: (places: number, rows: number, row: string) => `${places} ${places === 1 ? 'place' : 'places'} in ${rows} ${row}`,
  /** Which of the places found the reader is at, and what it is: a competency, mostly with a level. */
  atHit: (number: number, places: number, where: string) => `${number} of ${places}: ${where}`,
  missed: (query: string) => `Nothing found: “${query}”.`,
  clear: 'Clear the search',
  before: 'To the place before',
  next: 'To the next place',
};
