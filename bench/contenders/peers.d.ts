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

declare module 'react' {
  export interface Element {
    readonly type: unknown;
  }
  type Child = Element | string | readonly Child[];
  export function createElement<Props extends object>(type: string | ((props: Props) => Element), props: Props & {key?: string} | null, ...children: Child[]): Element;
  export function useLayoutEffect(effect: () => void): void;
}

declare module 'react-dom/client' {
  import type {Element} from 'react';
  export function createRoot(host: globalThis.Element): {render(element: Element): void};
}

declare module '@tanstack/react-table' {
  import type {Element} from 'react';
  interface Part {
    readonly id: string;
  }
  type Column<Row> = {id?: string; header: string} & ({accessorKey: keyof Row & string} | {accessorFn: (row: Row) => string});
  export function tableFeatures(features: object): object;
  export function useTable<Row>(options: {features: object; columns: readonly Column<Row>[]; data: readonly Row[]}): {
    FlexRender: (props: {header: Part} | {cell: Part}) => Element;
    getHeaderGroups(): readonly (Part & {headers: readonly Part[]})[];
    getRowModel(): {rows: readonly (Part & {getAllCells(): readonly Part[]})[]};
  };
}

declare module 'ag-grid-community' {
  interface Column<Row> {
    colId?: string;
    field?: keyof Row & string;
    headerName?: string;
    pinned?: 'left';
    width?: number;
    wrapText?: boolean;
    autoHeight?: boolean;
    valueGetter?: (of: {data?: Row}) => string;
  }
  export const ClientSideRowModelModule: object;
  export const RowAutoHeightModule: object;
  export const ModuleRegistry: {registerModules(modules: readonly object[]): void};
  export function createGrid<Row>(host: HTMLElement, options: {
    rowData: readonly Row[];
    defaultColDef: Column<Row>;
    columnDefs: readonly Column<Row>[];
    onFirstDataRendered: () => void;
  }): void;
}
