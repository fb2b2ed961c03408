/** How much is asked: the thorough run asks for all, the quick one for less of the same. scripts/test.js says which of them it is. */
const isThorough = Boolean((globalThis as {thorough?: boolean}).thorough);

/** All of them, or a few that stand for the rest. */
export function thoroughly<T>(all: readonly T[], few: readonly NoInfer<T>[]): readonly T[] {
  return isThorough ? all : few;
}

/** How often to repeat something: a quarter as often where it is quick. */
export function times(count: number): number {
  return isThorough ? count : Math.ceil(count / 4);
}
