export const selfCheckWords = {
  title: 'Where you stand',
  intro: 'A mirror, not a scorecard. Nothing here adds up to a grade, and nothing leaves this browser.',
  progress: (answered: number, all: number) => `${answered} of ${all} answered`,
  /** Choice of the level to look at as a target. */
  target: (level: string) => `Target ${level}`,
  noTarget: 'none',
  /** Choice of the level where the reader says they are. */
  here: 'I am',
  noHere: 'not said',
  /** Name of the diagram, for screen readers. */
  mirror: 'Your answers',
  question: (place: number, all: number) => `${place} of ${all}`,
  prompt: 'Which of these is honestly you?',
  unsure: 'Not sure',
  noChance: 'No chance to show it yet',
  back: 'Back',
  next: 'Next',
  clear: 'Take this answer back',
  unanswered: 'not answered yet',
  /** What is said of a row of the mirror, for screen readers. */
  expected: (level: string, choice: string) => `${level} asks for ${choice}`,
  push: 'Where to push next',
  pushHint: (level: string) => `Choose a target ${level}, and you see what comes next on the way there.`,
  pushNone: (level: string) => `In all that you answered you stand where ${level} stands, or beyond.`,
  /** Says of a text what it is: the next step, and where it leads if that is farther. */
  towards: (next: string, goal: string) => (goal ? `Next: ${next}, on the way to ${goal}` : `Next: ${next}`),
  /** How the answers are kept. */
  kept: 'Kept in this browser.',
  denied: 'This browser keeps nothing for this page: your answers stay until you close or reload it.',
  full: 'There is no room left in this browser for the last change. What was kept before is untouched.',
  newer: 'The answers kept here are from a later version of this check. They are left as they are, and what you answer now stays until you close or reload this page.',
  setAside: 'Kept answers could not be read in full. They were put aside as they are, and nothing of them is lost.',
  orphans: (count: number) => (count === 1 ? 'One answer belongs to something that this edition no longer asks. It is kept.' : `${count} answers belong to things that this edition no longer asks. They are kept.`),
  empty: 'This framework has no questions yet: nothing is written that one could stand at.',
};
