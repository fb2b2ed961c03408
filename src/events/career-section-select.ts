/** A reader went to a section of the guide. Cancel it to do something else: the guide then stays where it is. */
export class CareerSectionSelectEvent extends Event {
  static readonly type = 'career-section-select';
  /** Id of the section. */
  readonly section: string;

  constructor(section: string) {
    super(CareerSectionSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.section = section;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-section-select': CareerSectionSelectEvent;
  }
}
