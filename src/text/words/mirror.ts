/** Whose lines the mirror shows, and what they say in words. */
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
  asTable: 'As a table',
  /** Name of the table, for screen readers. */
  table: 'Where you stand, as a table',
};
