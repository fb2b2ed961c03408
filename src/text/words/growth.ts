const list = (titles: readonly string[]) => [titles.slice(0, -1).join(', '), titles.at(-1)].filter(Boolean).join(' and ');
/** More titles than this in one sentence are not read. */
const MOST = 6;

/** Where to push next, and what the reader plans there. */
export const growthWords = {
  reached: (level: string) => `In all that you answered you stand where ${level} stands, or beyond.`,
  nothing: (level: string) => `Nothing that you have answered so far can be held against what ${level} asks for.`,
  /** Says of a text what it is: the next step, and where it leads if that is farther. */
  way: (now: string | undefined, next: string, goal: string, isBetween: boolean) =>
    `${isBetween ? `Between ${now} and ${next}` : now ? `From ${now} to ${next}` : `To ${next}`}${goal ? `, on the way to ${goal}` : ''}`,
  /** Before what the framework says of the way from one level to the next. */
  gettingTo: (level: string) => `Getting to ${level}`,
  /** Unfolds a long text. */
  asks: (next: string) => `What ${next} asks for`,
  up: (title: string) => `Move ${title} up`,
  down: (title: string) => `Move ${title} down`,
  /** Said aloud when something was moved. */
  first: (title: string) => `${title} comes first now.`,
  after: (title: string, other: string) => `${title} comes after ${other} now.`,
  others: 'Show the others too',
  fewer: 'Only the first ones',
  backToOrder: 'Back to the framework’s order',
  isBack: 'They stand in the framework’s order again.',
  plan: 'Plan a step',
  action: 'Next action',
  note: 'Note',
  /** What the target asks for and the reader had no chance to show, or is not sure of. */
  occasions: (titles: readonly string[]) => `Worth seeking an occasion: ${titles.length > MOST ? `${titles.slice(0, MOST).join(', ')} and others` : list(titles)}.`,
};
