/** A reader picked a cell of the table, or let go of it. Cancel it to leave the mark where it is. */
export class CareerCellSelectEvent extends Event {
  static readonly type = 'career-cell-select';
  /** `level/competency`, by their ids; empty for none. */
  readonly cell: string;

  constructor(cell: string) {
    super(CareerCellSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.cell = cell;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-cell-select': CareerCellSelectEvent;
  }
}
