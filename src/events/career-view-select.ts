import type {View} from '../model/views.js';

/** A reader went to another view, by its tab or by a link inside. Cancel it to stay. */
export class CareerViewSelectEvent extends Event {
  static readonly type = 'career-view-select';
  readonly view: View;

  constructor(view: View) {
    super(CareerViewSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.view = view;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-view-select': CareerViewSelectEvent;
  }
}
