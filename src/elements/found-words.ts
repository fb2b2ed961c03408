import type {Framework} from '../model/framework.js';
import type {Hit} from '../model/search.js';
import {nounsOf} from '../text/nouns.js';
import {wordsOf} from '../text/words.js';
import {matrixWords} from '../text/words/matrix.js';

interface Found {
  readonly framework: Framework;
  readonly query: string;
  readonly hits: readonly Hit[];
  /** Which of the hits the reader is at; -1: none yet. */
  readonly at: number;
}

/** How much was found; once the reader goes from hit to hit, which one of them this is. */
export function foundWords({framework, query, hits, at}: Found, host: Element): string {
  const words = wordsOf('matrix', matrixWords, host);
  if (!hits.length) return words.missed(query.trim());
  const hit = hits[at];
  if (hit) return words.atHit(at + 1, hits.length, [hit.competency?.title ?? hit.group?.title ?? hit.fact, hit.level?.name].filter(Boolean).join(', '));
  const {competency} = nounsOf(framework, host);
  const rows = new Set(hits.flatMap(({competency}) => competency ?? [])).size;
  return words.found(hits.length, rows, rows === 1 ? competency.one : competency.other);
}
