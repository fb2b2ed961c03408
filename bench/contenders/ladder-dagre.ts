import dagre from '@dagrejs/dagre';
import {waysOf, type Contender} from './contender.js';
import {BOX, drawBoxes} from './boxes.js';

/** dagre only finds places. What it takes to draw them is the least that there can be. */
export const draw: Contender['draw'] = async (host, file) => {
  const graph = new dagre.graphlib.Graph().setGraph({rankdir: 'BT'}).setDefaultEdgeLabel(() => ({}));
  for (const {id} of file.levels) graph.setNode(id!, {...BOX});
  for (const [from, to] of waysOf(file)) graph.setEdge(from, to);
  dagre.layout(graph);
  const {width = 0, height = 0} = graph.graph();
  drawBoxes(host, {
    width, height,
    boxes: file.levels.map(({id, title}) => ({title, x: graph.node(id!).x - BOX.width / 2, y: graph.node(id!).y - BOX.height / 2})),
    lines: graph.edges().map(edge => graph.edge(edge).points),
  });
};

export {boxesIn as levelsIn} from './boxes.js';
