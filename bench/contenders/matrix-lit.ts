import {html, LitElement} from 'lit';
import type {FrameworkFile} from '../../src/model/schema.js';
import {textOf, type Contender} from './contender.js';

/** The same table as a Lit template, with a part for each cell, and nothing else. */
class PlainTable extends LitElement {
  file?: FrameworkFile;

  protected override createRenderRoot(): HTMLElement {
    return this;
  }

  protected override render(): unknown {
    const {levels, competencies = []} = this.file!;
    return html`<div class="scroll"><table>
      <thead><tr><th></th>${levels.map(({title}) => html`<th>${title}</th>`)}</tr></thead>
      <tbody>${competencies.map(competency => html`
        <tr><th>${competency.title}</th>${levels.map(({id}) => html`<td>${textOf(competency, id)}</td>`)}</tr>`)}
      </tbody></table></div>`;
  }
}
customElements.define('plain-table', PlainTable);

export const draw: Contender['draw'] = async (host, file) => {
  const table = new PlainTable();
  table.file = file;
  host.append(table);
  await table.updateComplete;
};

export const tableIn: Contender['tableIn'] = host => host;
