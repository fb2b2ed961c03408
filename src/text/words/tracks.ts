/** The choice of tracks where there are many. */
export const trackWords = {
  choose: (tracks: string, count: number) => `${count} ${tracks}. Choose where to look first.`,
  whole: (family: string) => `All of ${family}`,
  others: 'Others',
  rungs: (count: number, level: string) => `${count} ${level}`,
  /** Of a track without levels. */
  todo: 'Not written yet',
};
