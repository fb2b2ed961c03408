/** What a reader chooses before the first question, and how the questions are asked. */
export const askingWords = {
  chooseTrack: (track: string) => `First, choose your ${track}`,
  chooseLevel: (level: string) => `First, choose the ${level} whose expectations you look at`,
  later: 'You are asked what is written for it. You can change it at any time, and no answer is lost.',
  settings: {
    all: 'All questions at once',
    unnamed: 'No names on the answers until I have chosen',
    ticking: 'Tick statements one by one. It helps to find the answer, and counts for nothing.',
  },
};
