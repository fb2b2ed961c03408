/**
 * An id in 24 bits, from 1: so few that a link can hold many, so many that two of one framework are seldom the same. Saved links
 * hold on to these numbers. (FNV-1a over UTF-16 units, its upper bits laid over the lower ones.)
 */
export function shortId(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash >>> 24) ^ (hash & 0xffffff)) || 1;
}
