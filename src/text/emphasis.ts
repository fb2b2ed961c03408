/** What may begin or end within a sentence. */
export type Opening = {readonly type: 'strong' | 'em' | 'del'} | {readonly type: 'link'; readonly href: string};

/** A place where something ends, then marks stand that mean nothing, then something begins. */
export interface Mark {
  text: string;
  closes: number;
  /** From the inside out. */
  readonly opens: Opening[];
}

/** One or more of the same mark: `**`. */
export interface Run extends Mark {
  readonly at: number;
  readonly size: number;
  readonly mayOpen: boolean;
  readonly mayClose: boolean;
}

const PUNCTUATION = /[\p{P}\p{S}]/u;
/** Scripts without blanks between words: a mark beside a bracket or a full stop has a word right behind it. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What a run may do follows from what stands on its sides: it opens before words and closes after them; `_` does neither within a word. */
export function runAt(text: string, at: number, marks: string): Run {
  const size = marks.length;
  const before = [...text.slice(Math.max(0, at - 2), at)].at(-1) ?? ' ';
  const after = [...text.slice(at + size, at + size + 2)][0] ?? ' ';
  const faces = (inner: string, outer: string) => /\S/.test(inner) && (!PUNCTUATION.test(inner) || /\s/.test(outer) || PUNCTUATION.test(outer) || UNSPACED.test(outer));
  const opens = faces(after, before);
  const closes = faces(before, after);
  const inWord = marks.startsWith('_') && opens && closes;
  const isMark = !marks.startsWith('~') || size === 2; // one is a range: 3~5 years
  return {
    at, size, text: marks, closes: 0, opens: [],
    mayOpen: isMark && opens && (!inWord || PUNCTUATION.test(before)),
    mayClose: isMark && closes && (!inWord || PUNCTUATION.test(after)),
  };
}

/**
 * Finds for each run that may close the nearest one that it closes. What was looked for in vain is not looked for again
 * in the same place, so that all of it takes no more steps than there are runs.
 */
export function pairUp(runs: readonly Run[]): void {
  const open: Run[] = [];
  const searched = new Map<string, number>();
  for (const run of runs) {
    const key = `${run.text[0]}${run.size % 3}${run.mayOpen}`;
    while (run.mayClose && run.text) {
      let i = open.length - 1;
      while (i >= 0 && open[i]!.at >= (searched.get(key) ?? 0) && !isClosedBy(open[i]!, run)) i--;
      const opener = open[i];
      if (!opener || opener.at < (searched.get(key) ?? 0)) {
        searched.set(key, run.at);
        break;
      }
      const size = Math.min(2, opener.text.length, run.text.length);
      opener.opens.push({type: run.text.startsWith('~') ? 'del' : size === 2 ? 'strong' : 'em'});
      opener.text = opener.text.slice(size);
      run.closes++;
      run.text = run.text.slice(size);
      open.length = opener.text ? i + 1 : i; // what has no end before this one means nothing
    }
    if (run.mayOpen && run.text) open.push(run);
  }
}

/** Of runs that may do both, `*a**b*` shall not take one mark of a pair. */
function isClosedBy(opener: Run, run: Run): boolean {
  return opener.text[0] === run.text[0] && !((opener.mayClose || run.mayOpen) && (opener.size + run.size) % 3 === 0 && run.size % 3);
}
