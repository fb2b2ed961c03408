export const historyWords = {
  title: 'Look back',
  intro: 'Keep how it stands today, and look at it again in some months.',
  keep: 'Keep how it stands today',
  label: 'A word on it, if you like',
  none: 'No day is kept yet.',
  look: 'Show as a faint line',
  unlook: 'Hide the line',
  delete: 'Delete',
  /** The same for screen readers. */
  deletes: (day: string) => `Delete ${day}`,
  orphans: 'Kept from earlier editions',
  orphansHint: 'The framework no longer has these, so they go by their ids. They come back with them, and what you take along or save as a file holds them too.',
  shelves: {answers: 'Answer', notes: 'Note', evidence: 'Evidence', ticks: 'Ticked', plans: 'Plan', talks: 'From a talk'},
};
