import type {Framework} from '../model/framework.js';

/** A framework has arrived and is about to be drawn. */
export class CareerLoadEvent extends Event {
  static readonly type = 'career-load';
  readonly framework: Framework;

  constructor(framework: Framework) {
    super(CareerLoadEvent.type, {bubbles: true, composed: true});
    this.framework = framework;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-load': CareerLoadEvent;
  }
}
