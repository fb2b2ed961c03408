// As much of the peers as is used here: the types are checked where they are not installed.

declare module 'mermaid' {
  const mermaid: {
    initialize(options: {startOnLoad: boolean}): void;
    render(id: string, text: string): Promise<{svg: string}>;
  };
  export default mermaid;
}

declare module 'elkjs/lib/elk.bundled.js' {
  interface Place {
    x: number;
    y: number;
  }
  interface Graph {
    id: string;
    width?: number;
    height?: number;
    layoutOptions?: Record<string, string>;
    children?: {id: string; x?: number; y?: number; width: number; height: number}[];
    edges?: {id: string; sources: string[]; targets: string[]; sections?: {startPoint: Place; bendPoints?: Place[]; endPoint: Place}[]}[];
  }
  export default class {
    layout(graph: Graph): Promise<Graph>;
  }
}
