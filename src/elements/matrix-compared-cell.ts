import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {ComparedRow} from '../model/comparison.js';
import type {Level} from '../model/framework.js';
import {renderCompared} from './compared-cell.js';
import {drawInto, levelName} from './matrix-cell.js';
import type {MatrixView} from './matrix-view.js';

/** Draws a cell of the table beside that of the level before. */
export function drawComparedCell(td: HTMLTableCellElement, row: ComparedRow, level: Level, {comparison, compared, everything}: MatrixView, host: ReactiveControllerHost & Element): void {
  const place = row.cells.findIndex(cell => cell.level === level);
  const cell = row.cells[place]!;
  const tellsKind = comparison!.shares;
  if (tellsKind && cell.change && cell.change !== 'none') td.setAttribute('part', `cell cell--${cell.change}`);
  const {framework} = comparison!.sides[place]!;
  drawInto(td, () => html`
    ${compared.length ? levelName(level) : nothing}
    <div>${renderCompared(cell, {framework, tellsKind, everything, host, before: row.cells[place - 1]})}</div>`);
}
