import type {Level} from '../model/framework.js';
import {linkedCell, linkTo} from './linked-cell.js';
import type {MatrixRows} from './matrix-rows.js';
import {competencyOf, placeOf, type MatrixView, type Told} from './matrix-view.js';
import {reveal} from './reveal.js';

/** The one cell of a table that is linked: which one the reader means by a click, and the mark on it. */
export class CellMark {
  readonly #rows: MatrixRows<object, object>;
  #marked: HTMLTableCellElement | undefined;
  /** The link to the cell that the reader has picked, or been brought to. */
  #seen = '';

  constructor(rows: MatrixRows<object, object>) {
    this.#rows = rows;
  }

  /** The link to a cell that was clicked; empty for what is no cell of a competency, and nothing where something else was meant. */
  linkAt(event: Event, view: MatrixView): string | undefined {
    const path = event.composedPath() as Element[];
    if (path.some(node => node.localName === 'a' || node.localName === 'button' || node.localName === 'summary')) return undefined;
    if (getSelection()?.isCollapsed === false) return undefined; // the reader marks a text to copy
    const cell = path.find((node): node is HTMLTableCellElement => node.localName === 'td');
    const place = cell && this.#rows.placeOf(cell);
    if (!place) return undefined;
    const [level, told] = view.isTurned ? [place.row, place.column] : [place.column, place.row];
    return 'takeaways' in told || (told as {fate?: string}).fate === 'dropped' ? '' : linkTo(view, level as Level, competencyOf(told as Told));
  }

  /** The reader is where they picked it, and is not taken there. */
  picked(link: string): void {
    this.#seen = link;
  }

  /** Marks the cell that a link names, and goes there unless it was picked where it is. */
  mark(link: string, view: MatrixView): void {
    const {level, competency} = linkedCell(link, view.framework, view.other);
    const place = level && competency && view.told.has(competency) ? placeOf(view, competency, level) : undefined;
    const cell = place?.column && this.#rows.cell(place.row, place.column);
    if (cell !== this.#marked) {
      this.#marked?.classList.remove('picked');
      cell?.classList.add('picked');
      this.#marked = cell;
    }
    if (cell && this.#seen !== link) reveal(cell);
    if (cell) this.#seen = link;
  }
}
