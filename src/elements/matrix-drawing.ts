import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {Group, Level} from '../model/framework.js';
import {prose} from '../text/prose.js';
import {renderFolded, renderLayers} from './content.js';
import {drawCell, drawInto, linesIn} from './matrix-cell.js';
import type {Drawing} from './matrix-rows.js';
import {cellOf, competencyOf, type MatrixView, type Told} from './matrix-view.js';

type Host = ReactiveControllerHost & Element;
/** The takeaways of a group are a column of their own where levels are rows. */
export type Column = Level | Told | Group;

/** Rows are competencies, columns are levels. */
export function competenciesDown(view: MatrixView, host: Host): Drawing<Told, Level> {
  return {
    head: (th, told) => drawInto(th, () => renderHead(told, view, host)),
    cell: (td, told, level) => draw(td, told, level, view, host),
    height: (told, levels) => heightOf(levels, level => linesAt(told, level, levels.length, view)),
  };
}

/** Rows are levels, columns are competencies. */
export function levelsDown(view: MatrixView, host: Host): Drawing<Level, Told | Group> {
  return {
    head: (th, level) => drawInto(th, () => html`<div class="stay"><span class="name">${level.name}</span>${renderNotes(notesOf(level, view, host))}</div>`),
    cell: (td, level, column) => {
      if ('takeaways' in column) drawInto(td, () => takeaway(column, level, host));
      else draw(td, column, level, view, host);
    },
    height: (level, columns) => heightOf(columns, column => ('takeaways' in column ? 3 : linesAt(column, level, columns.length, view))),
  };
}

function renderHead(told: Told, view: MatrixView, host: Host): unknown {
  const {title, summary} = competencyOf(told);
  return html`<div class="stay"><span class="name">${title}</span>${renderNotes(notesOf(told, view, host))}${summary === undefined ? nothing : html`<span class="soft small summary">${prose(summary, host)}</span>`}</div>`;
}

function takeaway(group: Group, level: Level, host: Host): unknown {
  const text = group.takeaways.get(level.id);
  return text === undefined ? nothing : prose(text, host);
}

/** What became of what a row or a column is of, since an earlier edition. */
export function notesOf(thing: Column, {edition, editions}: MatrixView, host: Element): readonly string[] {
  return edition ? editions!.notesOf(thing, edition, host) : [];
}

export function renderNotes(notes: readonly string[]): unknown {
  return notes.length ? html`<span class="small notes">${notes.join(' · ')}</span>` : nothing;
}

function draw(td: HTMLTableCellElement, told: Told, level: Level, view: MatrixView, host: Host): void {
  if ('fate' in told) view.editions!.drawEditionCell(td, told, level, view, host);
  else if ('competency' in told) view.comparing!.drawComparedCell(td, told, level, view, host);
  else {
    const {framework} = view;
    const cell = framework.cell(level, told);
    if (framework.cumulative && cell.content) drawInto(td, () => renderLayers(cell, framework, level, told, host));
    else drawCell(td, cell, () => renderFolded(cell, framework, host));
  }
}

/** The tallest of some of its cells is enough to go by, with the space around it. */
function heightOf<Column>(columns: readonly Column[], linesOf: (column: Column) => number): number {
  const step = Math.ceil(columns.length / 30);
  let most = 2;
  for (let i = 0; i < columns.length; i += step) most = Math.max(most, linesOf(columns[i]!));
  return most * 1.45 + 2;
}

/** Letters a line, in a column of ten to twenty-five times the font’s size. */
function linesAt(told: Told, level: Level, columns: number, view: MatrixView): number {
  const cell = cellOf(view, told, level);
  const isFolded = !('competency' in told) && (cell.expected || cell.state === 'same' || cell.state === 'carried');
  return isFolded ? 1 : linesIn(cell, Math.min(25, Math.max(10, 55 / columns)) * 2);
}
