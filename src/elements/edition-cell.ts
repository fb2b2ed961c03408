import {html, nothing, type ReactiveControllerHost} from 'lit';
import type {ComparedCell, ComparedContent} from '../model/comparison.js';
import type {EditionCell, EditionRow} from '../model/edition-rows.js';
import type {Framework, Level} from '../model/framework.js';
import {wordsOf} from '../text/words.js';
import {earlierWords} from '../text/words/earlier.js';
import {kindOf, renderCompared} from './compared-cell.js';
import {renderCell, renderFolded} from './content.js';
import type {Edition} from './edition-content.js';
import {drawInto} from './matrix-cell.js';
import type {MatrixView} from './matrix-view.js';

interface EditionCellView {
  readonly edition: Edition;
  readonly framework: Framework;
  readonly everything: boolean;
  readonly host: ReactiveControllerHost & Element;
}

/** Draws a cell of the table beside what the earlier edition has there. */
export function drawEditionCell(td: HTMLTableCellElement, row: EditionRow, level: Level, {edition, framework, everything}: MatrixView, host: ReactiveControllerHost & Element): void {
  const cell = row.cells.find(cell => cell.level === level)!;
  if (cell.change && cell.change !== 'none') td.setAttribute('part', `cell cell--${cell.change}`);
  drawInto(td, () => html`<div class=${cell.change === 'same' ? 'soft' : nothing}>${renderEditionCell(row, cell, {edition: edition!, framework, everything, host})}</div>`);
}

/** A cell with one word on what became of it since the earlier edition, and folded what it said there. */
function renderEditionCell(row: EditionRow, cell: EditionCell, {edition: {old}, framework, everything, host}: EditionCellView): unknown {
  const {change = 'none', former} = cell;
  const before: ComparedCell | undefined = former && {...cell, cell: former};
  const view = {framework, tellsKind: true, everything, host, before};
  if (row.fate === 'dropped') return [kindOf(cell, view), former?.content ? html`<div class="soft">${renderFolded(former, old, host)}</div>` : renderCell({state: 'absent'}, old, host)];
  const isTaken = cell.cell.state === 'same' || cell.cell.state === 'carried' || change === 'none';
  const was = former?.content && (change === 'changed' || change === 'extended' || change === 'dropped')
    ? html`<details class="soft was"><summary>${wordsOf('earlier', earlierWords, host).asItWas}</summary><div>${renderCell(former, old, host)}</div></details>` : nothing;
  if (isTaken || change === 'dropped') return [kindOf(cell, view), renderFolded(cell.cell, framework, host), was];
  return [renderCompared({...cell, ...withoutDropped(cell)}, view), was];
}

/** What is not said any more is told with all that was said. */
function withoutDropped({criteria, texts, examples, avoid, rated}: ComparedContent): ComparedContent {
  const now = <Of extends {readonly change: string}>(list: readonly Of[]) => list.filter(({change}) => change !== 'dropped');
  return {criteria: now(criteria), texts: now(texts), examples: now(examples), avoid: now(avoid), rated: now(rated)};
}
