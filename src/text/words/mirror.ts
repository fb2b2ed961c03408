/** Whose lines the mirror shows, what they say in words, and what stands around it. */
export const mirrorWords = {
  /** Names of the views: the reader’s, a person’s by name, and one without a name. */
  yours: 'Your view',
  view: (name: string) => `${name}’s view`,
  theirs: 'Their view',
  /** One’s own answers of a day, where nothing says which. */
  past: 'An earlier day',
  /** Of several views with one name: the second, the third. */
  another: (view: string, count: number) => `${view} (${count})`,
  target: (level: string) => `Target ${level}`,
  /** Name of the list that says which line is which, for screen readers. */
  legend: 'Whose line is which',
  close: (view: string) => `Close: ${view}`,
  between: (low: string, high: string) => `Between ${low} and ${high}`,
  /** Of an answer that the framework has no more. */
  gone: 'An answer of an earlier edition',
  /** In one row: whose view, and what it is. */
  says: (view: string, answer: string) => `${view}: ${answer}`,
  unanswered: 'not answered yet',
  /** What is said of a row, for screen readers. */
  expected: (level: string, choice: string) => (level === choice ? `Target ${level}` : `${level} asks for ${choice}`),
  /** Above the columns where each competency has steps of its own: the two ends. */
  lowest: 'first step',
  highest: 'last step',
  asTable: 'As a table',
  /** Name of the table, for screen readers. */
  table: 'Where you stand, as a table',
  /** Name of the diagram, for screen readers. */
  lines: 'Your answers',
  push: 'Where to push next',
  pushHint: (level: string) => `Choose a target ${level}, and you see what comes next on the way there.`,
  /** How the answers are kept. */
  kept: 'Kept in this browser.',
  /** Where a browser is known to clear up. */
  fades: 'It may clear them after some days without a visit: a file or a link lasts.',
  orphans: (count: number) => (count === 1 ? 'One answer belongs to something that this edition no longer asks. It is kept.' : `${count} answers belong to things that this edition no longer asks. They are kept.`),
  /** Name of the row of buttons for what one seldom does, and the buttons. */
  tools: 'More',
  panels: {people: 'People', history: 'Look back', share: 'Share and open', take: 'Take along'},
};
