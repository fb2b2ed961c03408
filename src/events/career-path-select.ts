/** A reader picked a second level, to see the way to it. Cancel it to leave the ladder as it is. */
export class CareerPathSelectEvent extends Event {
  static readonly type = 'career-path-select';
  /** Id of the level that was picked first. */
  readonly level: string;
  /** Id of the second one; empty when the reader let go of it. */
  readonly to: string;

  constructor(level: string, to: string) {
    super(CareerPathSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.level = level;
    this.to = to;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-path-select': CareerPathSelectEvent;
  }
}
