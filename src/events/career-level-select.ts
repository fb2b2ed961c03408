/**
 * A reader picked a level. Cancel it to do something else: the element then leaves its own selection as it is.
 */
export class CareerLevelSelectEvent extends Event {
  static readonly type = 'career-level-select';
  /** Id of the level; empty when the reader let go of the one that was picked. */
  readonly level: string;

  constructor(level: string) {
    super(CareerLevelSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.level = level;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-level-select': CareerLevelSelectEvent;
  }
}
