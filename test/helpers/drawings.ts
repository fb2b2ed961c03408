import dagre from '@dagrejs/dagre';
import type {LadderLayout} from '../../src/layout/ladder.js';
import type {Framework} from '../../src/model/framework.js';
import type {Drawing, Place, Rise} from './crossings.js';

/** A ladder as `layoutLadder` has laid it out. */
export function ourDrawing(framework: Framework, {segments, lines}: LadderLayout): Drawing {
  const rises = framework.moves.map(move => segments.filter(segment => segment.move === move && !segment.flat)).filter(pieces => pieces.length);
  return {
    rises: rises.map(pieces => [[pieces[0]!.from, pieces[0]!.row], ...pieces.map(({to, row}): Place => [to, row + 1])]),
    arcs: segments.filter(segment => segment.flat).map(({move, row, from, to}) => ({
      y: row,
      ends: [from, to],
      over: lines.some(line => line.moves.includes(move) && line.row === row),
    })),
  };
}

/** Dagre’s ways to find heights, of which crossings depend. */
export const RANKERS = ['network-simplex', 'tight-tree', 'longest-path'] as const;

/** The one that has the fewest crossings over all our ladders. */
export const BEST_RANKER = 'longest-path';

/** The same levels and ways as dagre would draw them, at heights of its own choice: it has no ways between levels of one height. */
export function dagreDrawing({levels, moves}: Framework, ranker: (typeof RANKERS)[number]): Drawing {
  const graph = new dagre.graphlib.Graph().setGraph({rankdir: 'BT', ranker}).setDefaultEdgeLabel(() => ({}));
  for (const {id} of levels) graph.setNode(id, {width: 100, height: 40});
  for (const {from, to} of moves) graph.setEdge(from.id, to.id);
  dagre.layout(graph);
  return {
    arcs: [],
    rises: graph.edges().map((edge): Rise => {
      // The first and the last of its points lie on the edge of a level's box. The line would reach the middle.
      const points = [graph.node(edge.v), ...graph.edge(edge).points.slice(1, -1), graph.node(edge.w)];
      const places = points.map(({x, y}): Place => [x, -y]);
      return places[0]![1] <= places.at(-1)![1] ? places : places.reverse();
    }),
  };
}
