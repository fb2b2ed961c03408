export const matrixWords = {
  /** Name of the table, for screen readers. */
  table: (title: string, levels: readonly string[]) => `${title}: ${levels.join(', ')}`,
  all: 'All levels',
  /** Between the levels that are compared, as in “Senior to Lead”. */
  to: 'to',
  /** Names of the level choices, for screen readers. */
  choice: (place: number) => (place === 1 ? 'First level' : `Level ${place} to compare`),
  add: 'Add a level',
  remove: 'None',
  changes: 'What changes',
  everything: 'Everything',
  view: 'What to show',
  glance: 'At a glance',
  summary: 'In short',
  itself: 'The level itself',
  competency: 'Competency',
  /** The ways of there being no text of its own. */
  none: 'Not expected',
  todo: 'Not written yet',
  absent: '–',
  nothing: 'Nothing is said here',
  same: (level: string) => `As ${level}`,
  carried: (level: string) => `As ${level}, and still`,
  applies: 'Applies',
  optional: 'Welcome, not required',
  examples: 'For example',
  avoid: 'Not',
  kinds: {new: 'New', changed: 'Changed', same: 'Same', carried: 'Carried on', dropped: 'No longer', none: ''},
  /** Below the table. */
  unchanged: (count: number, noun: string) => `${count} ${noun} stay the same.`,
  unwritten: (levels: readonly string[]) => `Nothing is written at this point for ${levels.join(', ')}.`,
  empty: 'This framework has no expectations to show here yet.',
};
