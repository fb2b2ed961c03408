/** What is said in a cell beside the framework's own text, and where it has none. */
export const contentWords = {
  /** The ways of there being no text of its own. */
  none: 'Not expected',
  todo: 'Not written yet',
  absent: '–',
  nothing: 'Nothing is said here',
  same: (level: string) => `As ${level}`,
  carried: (level: string) => `Still as ${level}`,
  /** What else a level includes in a cumulative framework. */
  fromBelow: (names: readonly string[]) => `and all of ${names.length > 2 ? `${names[0]} to ${names.at(-1)}` : names.join(', ')}`,
  applies: 'Applies',
  optional: 'Welcome, not required',
  examples: 'For example',
  avoid: 'Not',
  /** Between what names something and what is said of it. At the end of a line without its space. */
  colon: ': ',
};
