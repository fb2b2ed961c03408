/** What is said of the framework file while it is on its way. */
export const sourceWords = {
  loading: 'Loading the framework …',
  retry: 'Try again',
};
