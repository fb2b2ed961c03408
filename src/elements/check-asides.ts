import {css, type ReactiveControllerHost} from 'lit';
import {First} from './check-first.js';
import {Notes} from './check-notes.js';
import {Settings} from './check-settings.js';
import {Ticks} from './check-ticks.js';
import {GrowthList, styles} from './growth-list.js';

/** What belongs to answering and is not needed for the first answer, and the plan: wherever one chooses, ticks or types. */
export class Asides {
  /** What has to be chosen before the first question. */
  readonly first = new First();
  readonly settings = new Settings();
  readonly ticks = new Ticks();
  readonly notes;
  readonly growth;
  readonly styles;

  constructor(host: ReactiveControllerHost & Element) {
    this.notes = new Notes(host);
    this.growth = new GrowthList(host);
    this.styles = css`${this.first.styles}${this.notes.styles}${styles}`;
  }

  /** Puts down what is being typed, before other answers are opened. */
  settle(): void {
    this.notes.settle();
    this.growth.settle();
  }
}
