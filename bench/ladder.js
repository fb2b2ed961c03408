// @ts-check
/** @import {Benchmark} from './run.js' */

/**
 * A ladder of 14 levels: five on a trunk, two branches of four, and one in which they meet again.
 *
 * @type {Benchmark}
 */
export const ladder = {
  title: 'A ladder that forks and rejoins',
  about: 'First screen: from import() to the first frame that shows the ladder. dagre and ELK only find places; drawing them takes the least that there can be.',
  base: 'mermaid',
  contenders: {
    mermaid: 'ladder-mermaid.ts',
    dagre: 'ladder-dagre.ts',
    ELK: 'ladder-elk.ts',
    ours: 'ladder-ours.ts',
  },
  cases: [{name: '14 levels', file: forkAndRejoin(5, 4), targets: {'first screen': 1 / 30}}],
};

/**
 * @param {number} trunk levels below the fork
 * @param {number} branch levels on either side of it
 * @returns {import('../src/model/schema.js').FrameworkFile}
 */
function forkAndRejoin(trunk, branch) {
  /** @param {string} name @param {number} count */
  const levels = (name, count) => Array.from({length: count}, (_, i) => ({id: `${name}-${i + 1}`, title: `${name} ${i + 1}`}));
  const [below, left, right, above] = [levels('Level', trunk), levels('Engineer', branch), levels('Manager', branch), levels('Chief', 1)];
  const ids = (/** @type {{id: string}[][]} */ ...parts) => parts.flat().map(({id}) => id);
  return {
    title: 'Engineering',
    tracks: [
      {id: 'engineering', title: 'Engineering', levels: ids(below, left, above)},
      {id: 'management', title: 'Management', levels: ids(below, right, above)},
    ],
    levels: [...below, ...left, ...right, ...above],
  };
}
