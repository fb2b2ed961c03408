import {ownOrigin, type Source} from './source.js';

/**
 * What the page's script may fetch, as a content security policy names it: the framework file, and the files on which one of the
 * publisher's may build, which come from the page's own origin or from where the publisher keeps theirs. What a link brings with
 * it builds on nothing here.
 *
 * @param sources origins, or beginnings of addresses
 * @param page its address
 */
export function reachOf(source: Source, sources: readonly string[] = [], page: string): readonly string[] {
  if (source.is !== 'file' && !(source.is === 'inside' && source.framework.extends !== undefined)) return [];
  const own = ownOrigin(page);
  return [...new Set([
    ...(source.is === 'file' ? [placeOf(source.address)] : []),
    ...(own === undefined ? [] : [own]),
    ...sources.flatMap(listed => (placeOf(listed).endsWith('/') ? [placeOf(listed)] : [placeOf(listed), `${placeOf(listed)}/`])),
  ])];
}

/** Whether that lets the page fetch the file at an address. */
export function isReached(address: string, reach: readonly string[]): boolean {
  const place = placeOf(address);
  return reach.some(allowed => allowed === new URL(address).origin || allowed === place || (allowed.endsWith('/') && place.startsWith(allowed)));
}

/** Without what a policy has no word for, and what would end the word. A path that ends in a slash means all that is under it. */
function placeOf(address: string): string {
  const {origin, pathname} = new URL(address);
  return `${origin}${pathname.replaceAll(';', '%3B').replaceAll(',', '%2C')}`;
}
