export const selfCheckWords = {
  title: 'Where you stand',
  intro: 'A mirror, not a scorecard. Nothing here adds up to a grade, and nothing leaves this browser.',
  /** Instead, where the page has asked to be told. */
  introTold: 'A mirror, not a scorecard. Nothing here adds up to a grade. The page that shows this is told what you answer.',
  progress: (answered: number, all: number) => `${answered} of ${all} answered`,
  /** Choice of the level to look at as a target. */
  target: (level: string) => `Target ${level}`,
  noTarget: 'none',
  /** Choice of the level where the reader says they are. */
  here: 'Now at',
  noHere: 'not said',
  question: (place: number, all: number) => `${place} of ${all}`,
  /** Asks the reader, or a person by name. */
  prompt: (name: string) => (name ? `Which of these is honestly ${name}?` : 'Which of these is honestly you?'),
  /** Why an answer places nobody. */
  open: {
    unsure: 'Not sure',
    'no-chance': 'No chance to show it yet',
    /** Where there is but one text to stand at. */
    below: 'Not yet',
    skipped: 'Skipped for now',
  },
  /** To stand between the chosen text and the next one. */
  between: (choice: string, next: string) => `Between ${choice} and ${next}`,
  /** Name of an answer whose own is hidden, while its text can be ticked. */
  thisOne: 'This one',
  /** Of a level whose expectations one rates oneself by. */
  expectedOf: (level: string) => `What is expected of ${level}`,
  back: 'Back',
  next: 'Next',
  skip: 'Skip for now',
  clear: 'Take this answer back',
  undo: 'Undo',
  notes: 'Notes and evidence',
  /** Beside it, where there are some. */
  written: 'something is written',
  /** How one is asked: a part that unfolds. */
  settings: 'How you are asked',
  /** Choice of the reader’s own track, and of the level by which they rate themselves. */
  track: (track: string) => `My ${track}`,
  rated: 'Expectations of',
  /** Levels that are not on the reader’s track. */
  otherLevels: (levels: string) => `Other ${levels}`,
  /** Said with each of the next three. */
  takeCare: 'To keep them, save a file or copy a link.',
  denied: 'This browser keeps nothing for this page: your answers stay until you close or reload it.',
  full: 'There is no room left in this browser for the last change. What was kept before is untouched.',
  newer: 'The answers kept here are from a later version of this check. They are left as they are, and what you answer now stays until you close or reload this page.',
  setAside: 'Kept answers could not be read in full. They were put aside as they are, and nothing of them is lost.',
  /** Whose answers are shown, where they are not the reader’s own. */
  of: (name: string) => `${name}’s answers`,
  lost: 'This part did not arrive. Check the connection, and try once more.',
  empty: 'This framework has no questions yet: nothing is written that one could stand at.',
};
