// @ts-check
import {dense, RARE, sparse} from './frameworks.js';
/** @import {Benchmark} from './run.js' */

const file = dense(150, 130);
const ids = file.levels.map(({id = ''}) => id);
const company = sparse({levels: 205, competencies: 188, tracks: 52, filled: 0.05});
const [some, other] = [company.tracks?.[7], company.tracks?.[30]];
const acting = ['raw', 'nothing', 'ours'];

/**
 * The targets of acts are shares of the same act on the raw table.
 *
 * @type {Benchmark}
 */
export const matrix = {
  title: 'A matrix of levels x competencies',
  about: 'One text in each cell. “raw” is a table by `innerHTML`, laid out as browsers lay out tables; “raw, skipped” the same with rows that are grids under `content-visibility: auto`. '
    + 'React, Lit and TanStack Table (without its virtualizer) draw the same table, AG Grid what is on the screen. First screen: from import() to the first frame that shows what is on the screen. '
    + 'Main thread: until everything is in the document, with paint. Memory, after a collection: what JavaScript, the document and its layout take, with the file; then JavaScript alone. '
    + 'Acts: time on the main thread until the frame is painted that shows it (waiting for a frame takes the same for all); the target is a share of the same act on the raw table, done in the straightforward way (a class on the column’s cells, hidden rows and cells, texts written anew). “nothing” is an empty module, and a frame in which nothing happens.',
  base: 'raw',
  contenders: {
    raw: 'matrix-raw.ts',
    'raw, skipped': 'matrix-raw-skipped.ts',
    nothing: 'matrix-nothing.ts',
    Lit: 'matrix-lit.ts',
    React: 'matrix-react.ts',
    'TanStack Table': 'matrix-tanstack.ts',
    'AG Grid': 'matrix-ag-grid.ts',
    ours: 'matrix-ours.ts',
  },
  cases: [
    {name: '6x20', file: dense(6, 20), targets: {'first screen': 0.8}},
    {name: '14x40', file: dense(14, 40), targets: {'first screen': 0.35, 'main thread': 0.8}},
    {name: '50x100', file: dense(50, 100), targets: {'first screen': 0.08}},
    {name: '150x130', file, measuresMemory: true, targets: {'first screen': 0.08, 'main thread': 0.3, memory: 2, 'of it JavaScript': 2}},
    {
      name: 'acts at 150x130',
      file,
      among: acting,
      acts: {
        highlight: {level: 'level-3'},
        filter: {search: RARE},
        'clear the filter': {search: ''},
        'leave out a level': {levels: ids.slice(0, -1)},
        'swap a level': {levels: ids.slice(0, -1).map(id => (id === 'level-3' ? 'level-150' : id))},
      },
      targets: {highlight: 0.3, filter: 0.2, 'clear the filter': 0.15, 'swap a level': 0.15},
    },
    {
      name: 'acts at 205x188 in 52 tracks, 5 % filled',
      file: company,
      among: acting,
      acts: {
        'choose a track': {track: some?.id},
        search: {search: RARE},
        'clear the search': {search: ''},
        'filter by track': {track: other?.id},
        compare: {compare: other?.levels.slice(0, 2)},
      },
      // Each as the act of the dense matrix that it is most like.
      targets: {'choose a track': 0.2, search: 0.2, 'clear the search': 0.15, 'filter by track': 0.2, compare: 0.2},
    },
  ],
};
