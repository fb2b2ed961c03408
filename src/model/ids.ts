/** An id made from a title: lower case, without emoji and accents, words joined by hyphens. Letters of every script stay. */
export function slug(title: string): string {
  return title
    .normalize('NFKD')
    .replace(/[\u0300-\u036f\u200d\u20e3\ufe0f’']/g, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}

/**
 * The id of a criterion that has none written down: made from its words, so that another order, case or
 * punctuation keeps it. (FNV-1a, 32 bits: unique enough within one cell, where `unique` takes care of the rest.)
 */
export function criterionId(text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of slug(text)) hash = Math.imul(hash ^ unit.codePointAt(0)!, 0x01000193);
  return (hash >>> 0).toString(36);
}

/** `id`, or `id-2`, `id-3` ... where `taken` has it already; the result is taken from then on. */
export function unique(id: string, taken: Set<string>): string {
  let free = id;
  for (let n = 2; taken.has(free); n++) free = `${id}-${n}`;
  taken.add(free);
  return free;
}

/**
 * The ids of a list's things, by index: those written down, then those made from titles (numbered where one is
 * taken, and from the place in the list where a title has no letter in it).
 */
export function idsOf(kind: string, list: readonly unknown[]): string[] {
  const things = list as readonly ({readonly id?: string; readonly title?: unknown} | undefined)[];
  const taken = new Set(things.flatMap(thing => thing?.id ?? []));
  return things.map((thing, i) => thing?.id !== undefined ? thing.id : unique(slug(typeof thing?.title === 'object' ? '' : String(thing?.title ?? '')) || `${kind.replace(' ', '-')}-${i + 1}`, taken));
}
