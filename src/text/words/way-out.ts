/** For a page that stands inside another one, which decides what may be done here. */
export const wayOutWords = {
  /** After a reader has saved or printed: a frame that forbids it does nothing, and says nothing. */
  framed: 'Nothing happened? The page around this one may not allow it.',
  open: 'Open full page',
  /** Before the address, for a frame that may not open a page either. */
  address: 'Or copy its address:',
  withAnswers: 'It holds your answers. Whoever has it can read them.',
};
