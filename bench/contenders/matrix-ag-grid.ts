import {ClientSideRowModelModule, createGrid, ModuleRegistry, RowAutoHeightModule} from 'ag-grid-community';
import {textOf, type Contender} from './contender.js';

/** With no more of its modules than it takes to show texts of several lines. What is not on the screen is not in the document either. */
export const draw: Contender['draw'] = (host, {levels, competencies = []}) => new Promise(drawn => {
  ModuleRegistry.registerModules([ClientSideRowModelModule, RowAutoHeightModule]);
  const place = Object.assign(document.createElement('div'), {className: 'grid'});
  host.append(place);
  createGrid(place, {
    rowData: competencies,
    defaultColDef: {wrapText: true, autoHeight: true, width: 160},
    columnDefs: [
      {field: 'title', headerName: '', pinned: 'left'},
      ...levels.map(({id, title}) => ({colId: id, headerName: title, valueGetter: ({data}: {data?: (typeof competencies)[number]}) => textOf(data!, id)})),
    ],
    onFirstDataRendered: () => drawn(),
  });
});

export const tableIn: Contender['tableIn'] = host => host;
