const list = (parts: readonly string[]) => [parts.slice(0, -1).join(', '), parts.at(-1)].filter(Boolean).join(' and ');

/** The conversation sheet, and how it is taken along. */
export const conversationWords = {
  hint: 'All of this for a conversation, or for yourself: your answers, what shows them, your plan. It stays with you until you hand it on.',
  name: 'Whose sheet it is, if you like',
  takeAway: 'Take along',
  copy: 'Copy',
  markdown: 'Save as Markdown',
  csv: 'Save as CSV',
  print: 'Print',
  failed: 'This did not work. Please try once more.',
  copied: 'Copied. Paste it wherever you like.',
  byHand: 'This place may not copy by itself. Here is the text to copy by hand.',

  edition: (title: string, version: string) => `${title}, edition ${version}`,
  /** Whose view it is, and of which day. */
  viewOf: (name: string, day: string) => (name ? `The view of ${name}, ${day}` : `Your own view, ${day}`),
  target: (level: string, title: string) => `Target ${level}: ${title}`,
  yours: 'Your view',
  theirs: 'Their view',
  of: (name: string) => `View of ${name}`,
  /** Above competencies that belong to no group. */
  answers: 'Answers',
  /** Before what was said in one competency. */
  says: (whose: string, said: string) => `${whose}: ${said}`,
  between: (now: string, above: string) => `between ${now} and ${above}`,
  unanswered: 'not answered yet',
  open: {unsure: 'not sure', 'no-chance': 'no chance to show it yet', below: 'not yet', skipped: 'skipped for now'},
  asks: (target: string, choice: string) => `${target} asks for: ${choice}`,
  /** Before the text of the target. */
  asksFor: (target: string) => `${target} asks for`,
  unansweredYet: 'Not answered yet',
  /** Names of lists. Ticks are an aid to find the answer, and say so. */
  ticks: 'Ticked on the way to the answer',
  evidence: 'What shows it',
  /** Of evidence: the criterion that it is about. */
  about: (criterion: string) => `on “${criterion}”`,
  note: 'Note',
  talk: 'Noted together',
  examples: 'For example',
  avoid: 'Not',
  plan: 'Where to push next',
  action: 'Next action',
  /** Plans where there is no target, or it has been reached. */
  planned: 'Planned',
  alsoPlanned: 'Also planned',
  differences: 'Seen differently',
  gone: 'Kept beside these',
  goneHint: 'From earlier editions, or not asked at present.',
  history: 'Looked at before',
  days: (days: readonly string[]) => `${list(days)}.`,
  /** Names of the columns of the CSV that the framework has no noun for. */
  columns: {competency: 'competency', group: 'group', view: 'view', answer: 'answer', above: 'and up to', open: 'left open', target: 'target', note: 'note', evidence: 'what shows it', action: 'next action', plan: 'note on it'},
};
