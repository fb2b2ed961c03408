import {html, nothing, type TemplateResult} from 'lit';
import {repeat} from 'lit/directives/repeat.js';
import '../edit-cell.js';
import type {Leaving} from '../edit-cell.js';
import {addFact, addLevelAfter, addToGroup, type Act} from './acts.js';
import {HEAD, isSame, type Spot} from './places.js';
import {LEVELS, type Block, type Column, type Row} from './rows.js';
import {said} from './said.js';
import {shownAt} from './shown.js';
import type {View} from './view.js';
import type {Writing} from './writing.js';

/** All that one drawing of the table goes by. */
export interface Drawing {
  readonly view: View;
  /** Where the focus is, or would come to. */
  readonly at: Spot;
  /** The columns that are drawn, from one place to before another. */
  readonly from: number;
  readonly to: number;
  /** What is being written, where that place is open. */
  readonly writing: Writing | undefined;
  readonly leave: (how: Leaving) => void;
  readonly menu: () => void;
  readonly act: (act: Act) => void;
}

/** The names of the levels. */
export function heads(drawing: Drawing): TemplateResult {
  const {view: {columns}, from, to, act} = drawing;
  return html`<th class="corner" role="columnheader" scope="col" aria-colindex="1"><span class="hidden">What it is about</span></th>
    ${gap(from)}
    ${repeat(columns.slice(from, to), ({id}) => id, ({id, level}, i) => {
      const {isHere, isOpen} = stateOf({row: HEAD, col: id}, drawing);
      return html`<th role="columnheader" scope="col" aria-colindex=${from + i + 2} data-row=${HEAD} data-col=${id} class=${isOpen ? 'open' : ''} tabindex=${isHere && !isOpen ? 0 : -1}>
        ${isOpen ? editor(level.title, drawing) : html`${level.title}${code(level.code)}${more(level.title, isHere)}`}
      </th>`;
    })}
    ${gap(columns.length - to)}
    ${to === columns.length ? html`<th class="add" role="columnheader" scope="col" aria-colindex=${columns.length + 2}><button type="button" @click=${() => act(addLevelAfter(columns.at(-1)?.id))}>Add a level</button></th>` : nothing}`;
}

/** The rows of a heading. */
export function block({key, title, group, rows}: Block, drawing: Drawing): TemplateResult {
  const {view, from, to, act} = drawing;
  const {isHere, isOpen} = stateOf({row: key, col: ''}, drawing);
  const span = to - from + 3;
  const add = key === LEVELS ? html`<button type="button" @click=${() => act(addFact(view.file))}>Add a row</button>` : html`<button type="button" @click=${() => act(addToGroup(group))}>Add a competency<span class="hidden"> to ${title}</span></button>`;
  const name = html`<span class="name">${title}</span>`;
  return html`<tbody role="rowgroup">
    <tr role="row" class="block ${group === undefined ? 'own' : ''}">
      ${group === undefined ? html`<th role="rowheader" scope="rowgroup" colspan=${span}>${name}</th>` : html`
      <th role="rowheader" scope="rowgroup" colspan=${span} data-row=${key} data-col="" class=${isOpen ? 'open' : ''} tabindex=${isHere && !isOpen ? 0 : -1}>
        ${isOpen ? editor(title, drawing) : html`${name}${more(title, isHere)}`}
      </th>`}
    </tr>
    ${repeat(rows, ({key}) => key, one => row(one, drawing))}
    <tr role="row" class="add"><td role="gridcell" colspan=${span}>${add}</td></tr>
  </tbody>`;
}

function row(one: Row, drawing: Drawing): TemplateResult {
  const {view: {columns}, from, to} = drawing;
  const {isHere, isOpen} = stateOf({row: one.key, col: ''}, drawing);
  const head = html`${one.title}${one.kind === 'competency' ? code(one.competency.code) : nothing}${one.kind === 'competency' || one.kind === 'fact' ? more(one.title, isHere) : nothing}`;
  return html`<tr role="row" class="row-${one.kind}">
    <th role="rowheader" scope="row" aria-colindex="1" data-row=${one.key} data-col="" class=${isOpen ? 'open' : ''} tabindex=${isHere && !isOpen ? 0 : -1}>
      ${isOpen ? editor(one.title, drawing) : head}
    </th>
    ${gap(from)}
    ${repeat(columns.slice(from, to), ({id}) => id, (column, i) => cell(one, column, from + i + 2, drawing))}
    ${gap(columns.length - to)}
  </tr>`;
}

function cell(one: Row, column: Column, index: number, drawing: Drawing): TemplateResult {
  const {isHere, isOpen} = stateOf({row: one.key, col: column.id}, drawing);
  if (isOpen) return html`<td role="gridcell" class="open" aria-colindex=${index} data-row=${one.key} data-col=${column.id} tabindex="-1">${editor(`${one.title}, ${column.level.title}`, drawing, one)}</td>`;
  return html`<td role="gridcell" aria-colindex=${index} data-row=${one.key} data-col=${column.id} tabindex=${isHere ? 0 : -1}>${said(shownAt(one, column, drawing.view.names))}</td>`;
}

function stateOf(spot: Spot, {at, writing}: Drawing): {readonly isHere: boolean; readonly isOpen: boolean} {
  return {isHere: isSame(spot, at), isOpen: writing !== undefined && isSame(spot, writing.spot)};
}

/** What is written in, where a place is open. */
function editor(name: string, {writing, leave, menu}: Drawing, one?: Row): TemplateResult {
  const isText = one?.kind === 'competency' && !one.isStepped;
  return html`<edit-cell .name=${name} .fields=${writing!.fields} .parts=${isText ? ['text', 'criteria', 'examples', 'avoid'] : []} .hasMenu=${one === undefined || one.kind === 'competency'}
    @leave=${({detail}: CustomEvent<Leaving>) => leave(detail)} @menu=${menu}></edit-cell>`;
}

function code(given: string | undefined): TemplateResult | typeof nothing {
  return given ? html` <span class="code">${given}</span>` : nothing;
}

function more(name: string, isHere: boolean): TemplateResult {
  return html`<button type="button" class="menu" tabindex=${isHere ? 0 : -1} aria-label="More for ${name}" aria-haspopup="menu">⋯</button>`;
}

/** Columns that are not drawn. */
function gap(count: number): TemplateResult | typeof nothing {
  return count > 0 ? html`<td class="gap" aria-hidden="true" colspan=${count}></td>` : nothing;
}
