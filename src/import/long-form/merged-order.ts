/**
 * One order of all things that several lists name, each in a part of that order. Where the lists leave it open, and where they
 * contradict each other, what is named first comes first.
 */
export function mergedOrder(lists: Iterable<readonly string[]>): string[] {
  const after = new Map<string, Set<string>>();
  for (const list of lists) {
    for (const [i, name] of list.entries()) {
      if (!after.has(name)) after.set(name, new Set());
      const before = list[i - 1];
      if (before !== undefined && before !== name) after.get(before)!.add(name);
    }
  }
  const names = [...after.keys()];
  const rank = new Map(names.map((name, i) => [name, i]));
  const waitsFor = names.map(() => 0);
  for (const later of after.values()) for (const name of later) waitsFor[rank.get(name)!]!++;

  const order = new Set<string>();
  const ready = [...names.keys()].filter(i => !waitsFor[i]).reverse(); // the first one last, where it is quickly taken
  for (let first = 0; order.size < names.length;) {
    while (order.has(names[first]!)) first++;
    const name = names[ready.pop() ?? first]!;
    if (order.has(name)) continue;
    order.add(name);
    for (const i of [...after.get(name)!].map(later => rank.get(later)!)) if (!--waitsFor[i]!) insert(ready, i);
  }
  return [...order];
}

/** Into numbers that fall. */
function insert(numbers: number[], number: number): void {
  let [low, high] = [0, numbers.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! > number) low = middle + 1;
    else high = middle;
  }
  numbers.splice(low, 0, number);
}
