import type {ReactiveControllerHost} from 'lit';

/** Where there is room for one column of a table at a time: which one it is, and how a reader gets to the others. */
export class OneColumn {
  readonly #host: ReactiveControllerHost & HTMLElement;
  #count = 0;
  #at = 0;
  #isMoving = false;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
  }

  /** The place of the column that is seen. */
  get at(): number {
    return this.#at;
  }

  /** The column that rows are as tall as; none while a swipe is on its way from one to another. */
  get settled(): number | undefined {
    return this.#isMoving ? undefined : this.#at;
  }

  set count(count: number) {
    this.#count = count;
    this.#at = this.#within(this.#at);
  }

  /** Begins at another column than the first. */
  open(place: number): void {
    if (this.#isAlone) this.go(place);
  }

  readonly go = (place: number): void => {
    const scroll = this.#scroll;
    scroll.scrollTo({left: place * scroll.clientWidth * (this.#isRightToLeft ? -1 : 1), behavior: 'instant'});
    this.#set(place, false);
  };

  readonly scrolled = (): void => {
    if (!this.#isAlone) return;
    const {scrollLeft, clientWidth} = this.#scroll;
    const place = Math.abs(scrollLeft) / clientWidth;
    const nearest = this.#within(Math.round(place));
    this.#set(nearest, Math.abs(place - nearest) * clientWidth > 2);
  };

  /** An arrow key in the table leads to the next column, where else it would scroll by a little. */
  readonly pressed = (event: KeyboardEvent): void => {
    const {key, target, currentTarget} = event;
    const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
    if (!step || target !== currentTarget || !this.#isAlone || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const place = this.#at + (this.#isRightToLeft ? -step : step);
    if (place !== this.#within(place)) return;
    event.preventDefault();
    this.go(place);
  };

  #set(at: number, isMoving: boolean): void {
    if (at === this.#at && isMoving === this.#isMoving) return;
    this.#at = at;
    this.#isMoving = isMoving;
    this.#host.requestUpdate();
  }

  #within(place: number): number {
    return Math.max(0, Math.min(this.#count - 1, place));
  }

  get #scroll(): Element {
    return this.#host.shadowRoot!.querySelector('.scroll')!;
  }

  get #isAlone(): boolean {
    return this.#host.shadowRoot!.querySelector('.stepper')?.checkVisibility() ?? false;
  }

  get #isRightToLeft(): boolean {
    return this.#host.matches(':dir(rtl)');
  }
}
