import mermaid from 'mermaid';
import {waysOf, type Contender} from './contender.js';

/** As mermaid’s own documentation has it for a page that draws one diagram: `initialize`, `render`, and the SVG goes in. */
export const draw: Contender['draw'] = async (host, file) => {
  const text = [
    'flowchart BT',
    ...file.levels.map(({id, title}) => `${id}["${title}"]`),
    ...waysOf(file).map(([from, to]) => `${from} --- ${to}`),
  ].join('\n');
  mermaid.initialize({startOnLoad: false});
  const {svg} = await mermaid.render('ladder', text);
  host.innerHTML = svg;
};

export const levelsIn: Contender['levelsIn'] = host => host.querySelectorAll('svg g.node').length;
