/** What is wrong with a file, told to the person who wrote it. */
export interface Problem {
  /** The file that says it, where several make one framework: its address, or its path. Left out: the file that was given. */
  readonly file?: string;
  /** Where, as one would point at it in the file: `levels[2].next.l9`. Empty for the file as a whole. */
  readonly place: string;
  /** What is wrong and, where it can be known, what to write instead. */
  readonly message: string;
}

/** `levels[2].next.l9`; keys that are no plain names are quoted: `expectations["a b"]`. */
export function placeOf(path: readonly (string | number)[]): string {
  return path.reduce<string>((place, key) => {
    if (typeof key === 'number') return `${place}[${key}]`;
    if (!/^[\w$-]+$/.test(key)) return `${place}[${JSON.stringify(key)}]`;
    return place ? `${place}.${key}` : key;
  }, '');
}

/** The way that a place was made of. */
export function pathOf(place: string): (string | number)[] {
  return [...place.matchAll(/\[(\d+)\]|\[("(?:[^"\\]|\\.)*")\]|([\w$-]+)/g)].map(([, index, quoted, key]) => (
    index !== undefined ? Number(index) : quoted !== undefined ? JSON.parse(quoted) as string : key!));
}

/** `company.json: place: message`, as the command line and the page's console print it. */
export function sentence({file, place, message}: Problem): string {
  return [file, place, message].filter(Boolean).join(': ');
}

/** A file that cannot be drawn. Its `problems` are all that is wrong with it, in the order of the file's checks. */
export class FrameworkError extends Error {
  override readonly name = 'FrameworkError';
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    super(problems.map(sentence).join('\n'));
    this.problems = problems;
  }
}
