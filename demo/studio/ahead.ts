import {LANGUAGES} from './languages.js';
import {learn} from './learn.js';
import {shipped, whenIdle} from './shipped.js';

/** Whatever is loaded when it is first asked for. */
const LATER: readonly (() => Promise<unknown>)[] = [
  () => import('./take-kit.js'),
  () => import('./json-editor.js'),
  () => import('../../src/define/career-ladder.js'),
  () => import('../../src/define/career-matrix.js'),
  () => import('../../src/define/career-level.js'),
  () => import('../../src/define/career-self-check.js'),
  () => import('../../src/define/career-crosswalk.js'),
  () => import('../../src/define/career-guide.js'),
  () => import('../../src/text/render.js'),
  () => import('../../src/text/word-changes.js'),
  () => import('../../src/controllers/own-levels.js'),
  () => import('../../src/elements/fault.js'),
  () => import('../../src/elements/ladder-picture.js'),
  () => import('../../src/elements/matrix-compared.js'),
  () => import('../../src/elements/matrix-export.js'),
  () => import('../../src/elements/matrix-finder.js'),
  () => import('../../src/elements/check-rest.js'),
  () => import('../../src/elements/check-asides.js'),
  () => import('../../src/elements/check-drawer.js'),
  ...LANGUAGES.map(([code]) => () => learn(code)),
  () => shipped('embed.html'),
];

/**
 * Fetches one after the other while there is nothing else to do, so that the studio asks for nothing while somebody works: not of
 * a host that is slow, and not of one that is gone.
 */
export async function fetchAhead(): Promise<void> {
  for (const load of LATER) {
    await new Promise<void>(whenIdle);
    await load().catch(() => {}); // it is asked for again when it is needed
  }
}
