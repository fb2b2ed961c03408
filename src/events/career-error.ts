/** The framework file could not be loaded, or cannot be drawn. The element says so itself; this is for the page. */
export class CareerErrorEvent extends Event {
  static readonly type = 'career-error';
  /** A `FrameworkError` with its problems, or a `LoadError` with its kind. */
  readonly error: Error;

  constructor(error: Error) {
    super(CareerErrorEvent.type, {bubbles: true, composed: true});
    this.error = error;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-error': CareerErrorEvent;
  }
}
