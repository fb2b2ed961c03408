import type {FrameworkFile} from '../../src/model/schema.js';
import {textOf, type Contender} from './contender.js';
import {isShown, levelsOf, type View} from './view.js';

/** The table that a person would write who wants nothing but the table. The thing to beat. */
export const draw: Contender['draw'] = async (host, {levels, competencies = []}) => {
  host.innerHTML = `<div class="scroll"><table>
    <thead><tr><th></th>${levels.map(({title}) => `<th>${title}</th>`).join('')}</tr></thead>
    <tbody>${competencies.map(competency => `
      <tr><th>${competency.title}</th>${levels.map(({id}) => `<td>${textOf(competency, id)}</td>`).join('')}</tr>`).join('')}
    </tbody></table></div>`;
};

export const tableIn: Contender['tableIn'] = host => host;

let view: View = {};
let columns: string[] | undefined;

/** In the straightforward way: what changes is found in the table and changed there, and all that stays is left alone. */
export const show: Contender['show'] = async (host, file, change) => {
  const table = host.querySelector('table')!;
  columns ??= file.levels.map(({id}) => id!);
  view = {...view, ...change};
  const levels = levelsOf(file, view);

  if (change.level !== undefined) {
    const at = columns.indexOf(change.level) + 1;
    for (const {cells} of table.rows) cells[at]!.classList.add('marked');
  }
  if (change.levels) {
    const wanted = change.levels;
    for (let i = columns.length - 1; i >= wanted.length; i--) for (const {cells} of table.rows) cells[i + 1]!.remove();
    for (const [i, id] of wanted.entries()) if (columns[i] !== id) rewrite(table, i, file, id);
    columns = [...wanted];
  }
  if (change.track !== undefined || change.compare) {
    const wanted = new Set(levels.map(({id}) => id));
    for (const {cells} of table.rows) for (const [i, id] of columns.entries()) cells[i + 1]!.hidden = !wanted.has(id);
  }
  if (change.search !== undefined || change.track !== undefined || change.compare) {
    for (const [i, competency] of file.competencies!.entries()) table.tBodies[0]!.rows[i]!.hidden = !isShown(competency, levels, view);
  }
};

function rewrite(table: HTMLTableElement, column: number, file: FrameworkFile, id: string): void {
  const [head, ...rows] = table.rows;
  head!.cells[column + 1]!.textContent = file.levels.find(level => level.id === id)!.title;
  for (const [i, {cells}] of rows.entries()) cells[column + 1]!.textContent = textOf(file.competencies![i]!, id);
}
