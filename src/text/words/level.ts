export const levelWords = {
  years: 'Years of experience',
  expectations: 'What is expected',
  todo: 'This level is known by name. What it expects is not written yet.',
  before: 'Leads here',
  after: 'Leads on to',
  pay: 'Pay',
  per: {year: 'a year', month: 'a month', day: 'a day', hour: 'an hour'},
  from: (amount: string) => `from ${amount}`,
  upTo: (amount: string) => `up to ${amount}`,
  equivalents: 'Elsewhere',
};
