import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * How wide the element is, in CSS pixels: containers, not viewports, decide the arrangement. Asks for an update
 * only when `of(width)` changes, so that dragging a window does not draw everything again at every pixel.
 */
export class ContainerWidth<Arrangement> implements ReactiveController {
  value: Arrangement;
  readonly #observer: ResizeObserver;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: (width: number) => Arrangement;

  constructor(host: ReactiveControllerHost & HTMLElement, of: (width: number) => Arrangement) {
    this.#host = host;
    this.#of = of;
    this.value = of(0);
    // In the next frame: what is drawn anew in this one could set off the observer again, which browsers report as an error.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer.observe(this.#host);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const value = this.#of(this.#host.clientWidth);
    if (value === this.value) return;
    this.value = value;
    this.#host.requestUpdate();
  }
}
