/** As far as one gets in both texts with so many words taken away and added: up to the word `x` of the former. */
interface Way {
  readonly x: number;
  /** The last words in a row that have stayed on this way. */
  readonly run?: Run | undefined;
}

/** So many words from the word `start` of the new text on, and those that stayed before them. */
interface Run {
  readonly start: number;
  readonly count: number;
  readonly former: Run | undefined;
}

/**
 * Of each word of `now`, whether it stays from `before`: as many as can be in their order. Eugene Myers' way of finding them, which
 * takes long only where much is different: it tries none, one, two words taken away or added, and keeps of each the best it got to.
 *
 * @param most the words taken away and added at which it gives up, and says nothing
 */
export function keptWords(before: readonly string[], now: readonly string[], most: number): readonly boolean[] | undefined {
  // By how many words more are taken away than added: at which place of `before` one is says at which of `now`, too.
  const ways = new Map<number, Way>([[1, {x: 0}]]);
  for (let edits = 0; edits <= most; edits++) {
    for (let ahead = -edits; ahead <= edits; ahead += 2) {
      const added = ways.get(ahead + 1);
      const taken = ways.get(ahead - 1);
      const canAdd = added && added.x - ahead <= now.length;
      const canTake = taken && taken.x < before.length;
      const takes = canTake && !(canAdd && taken.x < added.x);
      if (!takes && !canAdd) {
        ways.delete(ahead);
        continue;
      }
      const start = takes ? taken.x + 1 : added!.x;
      let x = start;
      while (x < before.length && x - ahead < now.length && before[x] === now[x - ahead]) x++;
      const former = (takes ? taken : added!).run;
      const run = x > start ? {start: start - ahead, count: x - start, former} : former;
      if (x === before.length && x - ahead === now.length) return marksOf(run, now.length);
      ways.set(ahead, {x, run});
    }
  }
  return undefined;
}

function marksOf(last: Run | undefined, length: number): readonly boolean[] {
  const marks = Array<boolean>(length).fill(false);
  for (let run = last; run; run = run.former) marks.fill(true, run.start, run.start + run.count);
  return marks;
}
