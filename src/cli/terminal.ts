import {styleText} from 'node:util';

/** What a command has of the world, so that its tests can be the world. */
export interface Terminal {
  /** What was asked for. */
  readonly write: (text: string) => void;
  /** What went wrong, where it must not mix with what was asked for. */
  readonly complain: (text: string) => void;
  /** What `-` reads. */
  readonly input: AsyncIterable<Uint8Array>;
  readonly colors: boolean;
  /** Whether somebody watches what is complained, and sees how far long work is. Default: false. */
  readonly isWatched?: boolean;
  /** How many letters a line of the terminal has. Default: 80. */
  readonly columns?: number | undefined;
}

/** How a command ended, as scripts read it: all well, something wrong with a file, something wrong with the call. */
export const DONE = 0;
export const FAULTY = 1;
export const MISUSED = 2;

type Paint = (format: 'bold' | 'dim' | 'red' | 'yellow' | 'green', text: string) => string;

export function painter({colors}: Pick<Terminal, 'colors'>): Paint {
  return (format, text) => (colors ? styleText(format, text, {validateStream: false}) : text);
}

/** Whether a stream is a terminal that shows colours and whose owner wants them: NO_COLOR and TERM=dumb say no. */
export function wantsColors(stream: {readonly isTTY?: boolean; hasColors?(): boolean}): boolean {
  return Boolean(stream.isTTY && stream.hasColors?.());
}

/** Text from a file with its control characters in plain sight: they could move the cursor, or hide a line. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}]/gu, character => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/** The same of a document. Words of ours keep names to themselves by a pair of signs, which moves nothing where it is closed on its line. */
export function visibleLines(text: string): string {
  return text.split('\n').map(line => (isClosed(line) ? line.replace(/[^\u2068\u2069]+/g, visible) : visible(line))).join('\n');
}

function isClosed(line: string): boolean {
  let open = 0;
  for (const [sign] of line.matchAll(/[\u2068\u2069]/g)) if ((open += sign === '\u2068' ? 1 : -1) < 0) return false;
  return open === 0;
}

/** `1 problem`, `2 problems`. */
export function count(number: number, noun: string, plural = `${noun}s`): string {
  return `${number} ${number === 1 ? noun : plural}`;
}

/** The first ones, and how many there are besides: a page of text is read, ten are not. One more is shown rather than counted. */
export function few(items: readonly string[], all: boolean, shown = 3, like = ''): readonly string[] {
  if (all || items.length <= shown + 1) return items;
  return [...items.slice(0, shown), `and ${items.length - shown} more${like && ` ${like}`} (--all tells them)`];
}
