/** A reader chose which levels to see side by side. Cancel it to leave the comparison as it is. */
export class CareerCompareSelectEvent extends Event {
  static readonly type = 'career-compare-select';
  /** Ids of the levels in their order; empty for "all levels". */
  readonly levels: readonly string[];

  constructor(levels: readonly string[]) {
    super(CareerCompareSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.levels = levels;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-compare-select': CareerCompareSelectEvent;
  }
}
