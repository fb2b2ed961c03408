import type {ReactiveController, ReactiveControllerHost} from 'lit';

/**
 * How large the element is: containers, not viewports, decide the arrangement. In CSS pixels where its font has 16 of
 * them; to a reader with letters twice as large it is half as wide, as in a container query with `em`. Its height counts only
 * where the page has set one: an element of that class fills it, as an empty `.probe` in the element's shadow root shows
 * by a height of 100 %. The probe stands there before anything is drawn, so that the first drawing is the right one. (Without
 * a doctype that would be the window’s height, and there is no probe.) Asks for an update only when `of(width, height)`
 * changes, so that dragging a window does not draw everything again at every pixel.
 */
export class ContainerSize<Arrangement> implements ReactiveController {
  value: Arrangement;
  #probe: Element | null | undefined;
  readonly #observer: ResizeObserver;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #of: (width: number, height: number) => Arrangement;

  constructor(host: ReactiveControllerHost & HTMLElement, of: (width: number, height: number) => Arrangement) {
    this.#host = host;
    this.#of = of;
    this.value = of(0, 0);
    // In the next frame: what is drawn anew in this one could set off the observer again, which browsers report as an error.
    this.#observer = new ResizeObserver(() => requestAnimationFrame(() => this.#measure()));
    host.addController(this);
  }

  hostConnected(): void {
    this.#probe ??= this.#host.shadowRoot?.querySelector('.probe');
    this.#observer.observe(this.#host);
    this.#measure();
  }

  hostDisconnected(): void {
    this.#observer.disconnect();
  }

  #measure(): void {
    const place = this.#place();
    if (this.#host.isConnected) this.#observer.observe(place);
    const zoom = Number.parseFloat(getComputedStyle(this.#host).fontSize) / 16 || 1;
    const value = this.#of(place.clientWidth / zoom, (this.#probe?.clientHeight ?? 0) / zoom);
    if (value === this.value) return;
    this.value = value;
    this.#host.requestUpdate();
  }

  /** The element, or what it stands in: where a page has reset all elements, they are inline, and what is inline has no width. */
  #place(): Element {
    let place: Element = this.#host;
    while (place.parentElement && ['inline', 'contents'].includes(getComputedStyle(place).display)) place = place.parentElement;
    return place;
  }
}
