/** The reader's answers changed. Tells *that*, never *what*: answers are the reader's own. */
export class CareerAssessmentChangeEvent extends Event {
  static readonly type = 'career-assessment-change';
  constructor() {
    super(CareerAssessmentChangeEvent.type, {bubbles: true, composed: true});
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-assessment-change': CareerAssessmentChangeEvent;
  }
}
