import ELK from 'elkjs/lib/elk.bundled.js';
import {waysOf, type Contender} from './contender.js';
import {BOX, drawBoxes} from './boxes.js';

/** ELK only finds places. What it takes to draw them is the least that there can be. */
export const draw: Contender['draw'] = async (host, file) => {
  const {width = 0, height = 0, children = [], edges = []} = await new ELK().layout({
    id: 'ladder',
    layoutOptions: {'elk.algorithm': 'layered', 'elk.direction': 'UP'},
    children: file.levels.map(({id}) => ({id: id!, ...BOX})),
    edges: waysOf(file).map(([from, to]) => ({id: `${from} ${to}`, sources: [from], targets: [to]})),
  });
  drawBoxes(host, {
    width, height,
    boxes: children.map(({x = 0, y = 0}, i) => ({title: file.levels[i]!.title, x, y})),
    lines: edges.flatMap(({sections = []}) => sections.map(({startPoint, bendPoints = [], endPoint}) => [startPoint, ...bendPoints, endPoint])),
  });
};

export {boxesIn as levelsIn} from './boxes.js';
