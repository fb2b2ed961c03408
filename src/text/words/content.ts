/** What is said in a cell beside the framework's own text, and where it has none. */
export const contentWords = {
  /** The ways of there being no text of its own. */
  none: 'Not expected',
  todo: 'Not written yet',
  absent: '–',
  nothing: 'Nothing is said here',
  same: (level: string) => `As ${level}`,
  carried: (level: string) => `Still as ${level}`,
  applies: 'Applies',
  optional: 'Welcome, not required',
  examples: 'For example',
  avoid: 'Not',
};
