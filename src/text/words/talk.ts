/** Who says something: the reader, a person by name, or one without a name. */
export type Speaker = {readonly is: 'you' | 'they'} | {readonly is: 'named'; readonly name: string};

/** Who does what. Someone without a name is spoken of in the middle of a sentence only. */
function does(who: Speaker, one: string, many: string): string {
  return who.is === 'named' ? `${who.name} ${one}` : `${who.is === 'you' ? 'You' : 'they'} ${many}`;
}

/** What two people talk about. */
export const talkWords = {
  title: 'Talk about these first',
  /** Choice of the person, where there are several. */
  with: 'With',
  someone: 'Someone',
  another: (name: string, count: number) => `${name} (${count})`,
  says: (who: Speaker, choice: string) => `${does(who, 'says', 'say')} ${choice}`,
  between: (who: Speaker, low: string, high: string) => `${does(who, 'says', 'say')} between ${low} and ${high}`,
  open: {
    unsure: (who: Speaker) => does(who, 'is not sure', 'are not sure'),
    'no-chance': (who: Speaker) => `${does(who, 'says', 'say')} there was no chance to show it yet`,
    below: (who: Speaker) => `${does(who, 'says', 'say')} not yet`,
    skipped: (who: Speaker) => does(who, 'skipped it for now', 'skipped it for now'),
  },
  unanswered: (who: Speaker) => does(who, 'has not answered', 'have not answered'),
  gone: (who: Speaker) => `${does(who, 'chose', 'chose')} an answer of an earlier edition`,
  /** What both say, in one sentence. */
  both: (yours: string, theirs: string) => `${yours}, ${theirs}.`,
  /** Before the other person’s own note. */
  noted: (who: Speaker) => (who.is === 'named' ? `${who.name} noted:` : 'They noted:'),
  shared: 'Note together',
  /** For screen readers: which note it is. */
  sharedOn: (competency: string) => `Note together on ${competency}`,
  toQuestion: 'Go to the question',
  on: (competency: string) => `: ${competency}`,
  none: 'In all that both of you answered, you say the same.',
  nothing: 'There is no question yet in which both of you say where you stand.',
  agreed: 'What you agree on',
  /** What is agreed on, and what both say of it. */
  agreement: (competency: string, choice: string) => `${competency}: ${choice}`,
};
