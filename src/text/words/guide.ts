export const guideWords = {
  edition: (version: string) => `Edition ${version}`,
  contents: 'Contents',
  /** Headings of the places that the format knows. */
  places: {
    overview: 'Overview',
    principles: 'Principles',
    promotion: 'Promotion',
    evaluation: 'Evaluation',
    process: 'Process',
    compensation: 'Compensation',
    about: 'About',
  },
  /** Heading of the rating scale, where it has none of its own. */
  rating: 'How it is rated',
  /** Marks the step of the rating scale that a person is expected to reach. */
  expected: 'expected',
  /** Before the names of the levels that a text speaks of. */
  named: 'Named here',
  /** Heading of all levels by track. */
  all: (levels: string) => `All ${levels}`,
  planned: 'Planned, not written yet',
  /** Heading of the levels that have longer texts of their own. */
  more: 'With texts of their own',
  source: 'Source',
  licence: 'Licence',
  empty: 'Nothing is written in this framework beside its levels yet.',
};
