/** Notes and evidence at a question. */
export const noteWords = {
  note: 'Your note',
  evidence: 'Evidence',
  evidenceHint: 'Something that shows it: a piece of work, a moment, a document.',
  text: 'What it shows',
  link: 'Link, if there is one',
  about: 'About',
  aboutAll: 'all of it',
  add: 'Add',
  remove: 'Remove',
  /** What it is, for screen readers. */
  removes: (text: string) => `Remove: ${text}`,
  /** All that is kept of a question. */
  deleteAll: 'Delete all about this question',
  confirm: (competency: string) => `This deletes what you said on ${competency}: the answer, note, evidence, ticks, plan and what was noted together, and the answer in the days you kept. You can undo it as long as you stay on this page.`,
  yes: 'Delete',
  cancel: 'Cancel',
  /** What is wrong with a link. */
  notAnAddress: 'This is no address of the web. It begins with https://',
};
