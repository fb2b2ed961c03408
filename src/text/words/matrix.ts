/** What a framework calls something. */
export interface Noun {
  readonly one: string;
  readonly other: string;
}

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
  /** The same of a group, where it stands alone. */
  glanceAt: (group: string) => `${group}: at a glance`,
  summary: 'In short',
  itself: (level: string) => `The ${level} itself`,
  kinds: {new: 'New', changed: 'Changed', extended: 'Extended', same: 'Same', carried: 'Carried on', dropped: 'No longer', none: ''},
  /** Below the table. */
  unchanged: (count: number, one: string, other: string) => (count === 1 ? `1 ${one} stays the same.` : `${count} ${other} stay the same.`),
  /** Statements of a cell that are as at the level before, folded. */
  asBefore: (count: number) => `${count} as before`,
  notAgain: (count: number) => `${count} not said again`,
  /** Unfolds what the framework says of the move. */
  way: (level: string) => `The way to ${level}`,
  unwritten: (levels: readonly string[]) => `What ${levels.join(', ')} ${levels.length === 1 ? 'expects' : 'expect'} is not written yet.`,
  /** “All levels of all tracks”. */
  allTracks: (tracks: string) => `all ${tracks}`,
  ofTrack: 'of',
  allGroups: 'All groups',
  group: 'Group',
  /** Told when other rows or columns are shown. */
  size: (rows: number, row: Noun, columns: number, column: Noun) => `${rows} ${rows === 1 ? row.one : row.other}, ${columns} ${columns === 1 ? column.one : column.other}`,
  turn: (rows: string) => `${rows.charAt(0).toUpperCase()}${rows.slice(1)} as rows`,
  /** Where one column has room at a time. */
  stepBack: (name: string) => `Back to ${name}`,
  stepOn: (name: string) => `On to ${name}`,
  stepAt: (at: number, of: number) => `${at} of ${of}`,
  /** Ids in the page or in a link that name nothing. */
  unknown: (noun: string, ids: readonly string[], known: readonly string[]) => `There is no ${noun} ${ids.map(id => `“${id}”`).join(', ')} in this framework. ${known.length ? `There is ${known.join(', ')}.` : ''}`,
  aGroup: 'group',
  /** Where a comparison names one level only. */
  alone: (levels: string) => `To compare takes two ${levels}.`,
  noneOfGroup: 'Nothing of this group is expected here.',
  empty: 'This framework has no expectations to show here yet.',

  // Taking it along
  /** Heads of columns, and of the row of a group's note. */
  code: 'Code',
  about: 'About',
  note: 'Note',
  /** Before statements that are as at the level before. */
  kept: 'As before',
  takeAway: 'Take it along',
  copy: 'Copy as table',
  copied: 'Copied. Paste it into a document or a sheet.',
  csv: 'CSV',
  markdown: 'Markdown',
  print: 'Print',
  /** Before a box with the text, where the browser does not let it be copied. */
  byHand: 'Your browser does not let this page copy. Here is the table: press Ctrl+C, or ⌘C.',
  failed: 'That could not be loaded. Try again when you are online.',

  // Finding
  /** Name of the search field. */
  find: 'Find',
  found: (places: number, rows: number, row: string) => `${places} ${places === 1 ? 'place' : 'places'}${rows ? ` in ${rows} ${row}` : ''}`,
  /** Which of the places found the reader is at, and what it is: a competency, mostly with a level. */
  atHit: (number: number, places: number, where: string) => `${number} of ${places}: ${where}`,
  missed: (query: string) => `Nothing found: “${query}”.`,
  clear: 'Clear the search',
  before: 'To the place before',
  next: 'To the next place',
};
