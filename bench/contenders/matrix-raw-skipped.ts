import {textOf, type Contender} from './contender.js';

/** The same by `innerHTML` too, with rows that are grids, so that the browser can leave those alone that are not on the screen. */
export const draw: Contender['draw'] = async (host, {levels, competencies = []}) => {
  host.innerHTML = `<div class="scroll skipped"><table role="table" style="--count: ${levels.length}">
    <thead role="rowgroup"><tr role="row"><th role="columnheader"></th>${levels.map(({title}) => `<th role="columnheader">${title}</th>`).join('')}</tr></thead>
    <tbody role="rowgroup">${competencies.map(competency => `
      <tr role="row"><th role="rowheader">${competency.title}</th>${levels.map(({id}) => `<td role="cell">${textOf(competency, id)}</td>`).join('')}</tr>`).join('')}
    </tbody></table></div>`;
};

export const tableIn: Contender['tableIn'] = host => host;
