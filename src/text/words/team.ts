/** Several people, competency by competency. */
export const teamWords = {
  title: 'The team, one competency at a time',
  intro: 'Each mark is one person, where they say they stand. Nobody is added up or put in an order.',
  you: 'You',
  someone: 'Someone',
  another: (name: string, count: number) => `${name} (${count})`,
  order: 'Order',
  asWritten: 'as in the framework',
  byDifference: 'seen most differently first',
  /** Who stands somewhere. */
  at: (choice: string, names: readonly string[]) => `${choice}: ${names.join(', ')}`,
  between: (low: string, high: string) => `Between ${low} and ${high}`,
  unplaced: 'Without a place',
  /** What one sees in a row, in words. */
  all: (choice: string) => `All say ${choice}`,
  /** Where some have no place. */
  placed: (choice: string) => `All who answered say ${choice}`,
  range: (low: string, high: string) => `From ${low} to ${high}`,
  nobody: 'Nobody has placed themselves yet',
  single: (choice: string) => `One answer: ${choice}`,
  asTable: 'As a table',
  table: 'The team, as a table',
};
