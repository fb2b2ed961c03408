import {tableFeatures, useTable} from '@tanstack/react-table';
import {createElement as h, useLayoutEffect} from 'react';
import {createRoot} from 'react-dom/client';
import type {CompetencyInput, FrameworkFile} from '../../src/model/schema.js';
import {textOf, type Contender} from './contender.js';

const features = tableFeatures({});

interface Props {
  readonly columns: ReturnType<typeof columnsOf>;
  readonly data: readonly CompetencyInput[];
  readonly drawn: () => void;
}

/** Without its virtualizer, which is for rows by the thousand, and would keep most texts from the page's search and from print. */
function Table({columns, data, drawn}: Props) {
  useLayoutEffect(drawn);
  const table = useTable({features, columns, data});
  return h('div', {className: 'scroll'}, h('table', null,
    h('thead', null, table.getHeaderGroups().map(({id, headers}) => h('tr', {key: id},
      headers.map(header => h('th', {key: header.id}, h(table.FlexRender, {header})))))),
    h('tbody', null, table.getRowModel().rows.map(row => h('tr', {key: row.id},
      row.getAllCells().map((cell, i) => h(i ? 'td' : 'th', {key: cell.id}, h(table.FlexRender, {cell}))))))));
}

function columnsOf({levels}: FrameworkFile) {
  return [
    {accessorKey: 'title' as const, header: ''},
    ...levels.map(({id, title}) => ({id, header: title, accessorFn: (competency: CompetencyInput) => textOf(competency, id)})),
  ];
}

export const draw: Contender['draw'] = (host, file) => new Promise(drawn =>
  createRoot(host).render(h(Table, {columns: columnsOf(file), data: file.competencies!, drawn})));

export const tableIn: Contender['tableIn'] = host => host;
