import {createElement as h, useLayoutEffect} from 'react';
import {createRoot} from 'react-dom/client';
import type {FrameworkFile} from '../../src/model/schema.js';
import {textOf, type Contender} from './contender.js';

function Table({file: {levels, competencies = []}, drawn}: {file: FrameworkFile; drawn: () => void}) {
  useLayoutEffect(drawn);
  return h('div', {className: 'scroll'}, h('table', null,
    h('thead', null, h('tr', null, h('th', null), levels.map(({id, title}) => h('th', {key: id}, title)))),
    h('tbody', null, competencies.map(competency => h('tr', {key: competency.id},
      h('th', null, competency.title),
      levels.map(({id}) => h('td', {key: id}, textOf(competency, id))))))));
}

export const draw: Contender['draw'] = (host, file) => new Promise(drawn => createRoot(host).render(h(Table, {file, drawn})));

export const tableIn: Contender['tableIn'] = host => host;
