/** A reader chose which tracks to see. Cancel it to leave the ladder as it is. */
export class CareerTracksSelectEvent extends Event {
  static readonly type = 'career-tracks-select';
  /** Ids of the tracks in the file's order; empty for the choice of all. */
  readonly tracks: readonly string[];

  constructor(tracks: readonly string[]) {
    super(CareerTracksSelectEvent.type, {bubbles: true, composed: true, cancelable: true});
    this.tracks = tracks;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'career-tracks-select': CareerTracksSelectEvent;
  }
}
