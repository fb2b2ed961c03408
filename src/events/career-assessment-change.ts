import type {Assessment} from '../model/assessment.js';

/** The reader's answers changed. Tells *that*, never *what*, unless the page asks for it: answers are the reader's own. */
export class CareerAssessmentChangeEvent extends Event {
  static readonly type = 'career-assessment-change';
  readonly #assessment: Assessment | undefined;

  constructor(assessment?: Assessment) {
    super(CareerAssessmentChangeEvent.type, {bubbles: true, composed: true});
    this.#assessment = assessment;
  }

  /** The answers after the change, where the element has `tells-answers`; else nothing. */
  get assessment(): Assessment | undefined {
    return this.#assessment;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-assessment-change': CareerAssessmentChangeEvent;
  }
}
