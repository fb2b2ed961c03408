/** Chances that come out the same for the same seed, on every machine and with every version of everything. */
export interface Seeded {
  /** A whole number from `low` to `high`, both included. */
  whole(low: number, high: number): number;
  chance(probability: number): boolean;
  pick<Item>(items: readonly Item[]): Item;
  shuffled<Item>(items: readonly Item[]): Item[];
}

export function seeded(seed: number): Seeded {
  // An xorshift generator (https://en.wikipedia.org/wiki/Xorshift). Its state is never 0, and spread out for small seeds.
  let state = Math.imul(seed + 1, 0x9e3779b1) | 1;
  const next = () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
  for (let i = 0; i < 8; i++) next();

  const whole = (low: number, high: number) => low + Math.floor(next() * (high - low + 1));
  return {
    whole,
    chance: probability => next() < probability,
    pick: items => items[whole(0, items.length - 1)]!,
    shuffled: items => {
      const rest = [...items];
      return items.map(() => rest.splice(whole(0, rest.length - 1), 1)[0]!);
    },
  };
}
