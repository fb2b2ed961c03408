export const sinceWords = {
  title: 'The framework has changed since these answers',
  gone: (count: number) => (count === 1 ? 'One thing that was answered is no longer asked. What was said is kept under “Look back”.' : `${count} things that were answered are no longer asked. What was said is kept under “Look back”.`),
  unplaced: (choice: string) => `answered “${choice}”, which is no longer there`,
  reworded: 'the chosen text is worded anew',
  added: 'new',
  understood: 'Understood',
};
