const list = (names: readonly string[]) => names.join(', ');

export const levelWords = {
  years: 'Years of experience',
  expectations: 'What is expected',
  /** Before what holds at every level. */
  always: (level: string) => `Holds for every ${level}`,
  /** Below the expectations: those that the framework leaves open, by name. */
  none: (competencies: readonly string[]) => `Not expected here: ${list(competencies)}.`,
  unwritten: (competencies: readonly string[]) => `Not written yet: ${list(competencies)}.`,
  todo: (level: string) => `This ${level} is planned and known by name. What it expects is not written yet.`,
  /** Instead of a level that is not there. */
  unknown: (id: string, level: string) => `There is no ${level} “${id}” here`,
  choose: (levels: string) => `It may have gone, or have another name by now. These are all ${levels}:`,
  /** The levels below and above on the same track, for screen readers. */
  pager: 'Previous and next',
  previous: 'Previous:',
  next: 'Next:',
  /** Every way here and on. */
  ways: 'Ways here and on',
  before: 'Leads here',
  after: 'Leads on to',
  planned: 'not written yet',
  kinds: {promotion: '', fork: '', rejoin: '', lateral: 'A move sideways', down: 'A step down'},
  pay: 'Pay',
  per: {year: 'a year', month: 'a month', day: 'a day', hour: 'an hour'},
  from: (amount: string) => `from ${amount}`,
  upTo: (amount: string) => `up to ${amount}`,
  noRange: 'no range given',
  equivalents: 'Elsewhere',
};
