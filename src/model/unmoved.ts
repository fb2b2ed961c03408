/**
 * The most of a list that stayed in their order, so that as few as can be have moved.
 *
 * @param places where each was before, in the order of now
 * @returns those that stayed
 */
export function unmoved(places: readonly number[]): ReadonlySet<number> {
  const ends: number[] = []; // index of the lowest end of a rising run, by the length of the run
  const previous = new Map<number, number | undefined>();
  for (const [i, place] of places.entries()) {
    const found = ends.findIndex(end => places[end]! > place);
    const length = found < 0 ? ends.length : found;
    previous.set(i, ends[length - 1]);
    ends[length] = i;
  }
  const stayed = new Set<number>();
  for (let i = ends.at(-1); i !== undefined; i = previous.get(i)) stayed.add(places[i]!);
  return stayed;
}
